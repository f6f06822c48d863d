"""Queue requests for a worker that handles one at a time; only the newest ones wait."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class NewestOnlyQueue(Generic[T]):
    """Hands out one request at a time, with a ticket, and keeps only the newest that wait.

    Use it on the GUI thread only: it has no locks.
    """

    def __init__(self, longest: int = 1) -> None:
        """Let at most `longest` requests wait."""
        self._waiting: deque[T] = deque(maxlen=longest)
        self._running: tuple[int, T] | None = None
        self._last_ticket = 0

    @property
    def running(self) -> tuple[int, T] | None:
        """The ticket and the request that was handed out and has no answer yet."""
        return self._running

    @property
    def newest(self) -> T | None:
        """The newest waiting request."""
        return self._waiting[-1] if self._waiting else None

    @property
    def is_waited_for(self) -> bool:
        """Whether any request is waiting."""
        return bool(self._waiting)

    @property
    def is_idle(self) -> bool:
        """Whether no request is waiting or running."""
        return self._running is None and not self._waiting

    def put(self, request: T) -> None:
        """Add a request; if too many are waiting, drop the oldest."""
        self._waiting.append(request)

    def next(self) -> tuple[int, T] | None:
        """Hand out the oldest waiting request with a ticket, or None while another is running."""
        if self._running or not self._waiting:
            return None
        self._last_ticket += 1
        self._running = self._last_ticket, self._waiting.popleft()
        return self._running

    def finish(self, ticket: int) -> bool:
        """End the running request if it has this ticket; return whether it had."""
        is_running = self._running is not None and self._running[0] == ticket
        if is_running:
            self._running = None
        return is_running

    def discard(self, request: T) -> bool:
        """Remove this request if it is waiting; return whether it was."""
        is_waiting = request in self._waiting
        while request in self._waiting:
            self._waiting.remove(request)
        return is_waiting

    def drop_waiting(self) -> None:
        """Remove all waiting requests; one that is running continues."""
        self._waiting.clear()

    def clear(self) -> None:
        """Remove all requests; an answer to the running one will not count."""
        self._waiting.clear()
        self._running = None
