"""A queue in which only the newest requests wait, for a worker that does one thing at a time."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class NewestOnlyQueue(Generic[T]):
    """Hands out one request at a time, each with a ticket; of those that wait, the newest stay.

    It lives on the GUI thread, so it needs no locks.
    """

    def __init__(self, longest: int = 1) -> None:
        """At most `longest` requests wait."""
        self._waiting: deque[T] = deque(maxlen=longest)
        self._running: tuple[int, T] | None = None
        self._last_ticket = 0

    @property
    def running(self) -> tuple[int, T] | None:
        """The request that has been handed out and not been answered, with its ticket."""
        return self._running

    @property
    def newest(self) -> T | None:
        """The newest request that waits."""
        return self._waiting[-1] if self._waiting else None

    @property
    def is_waited_for(self) -> bool:
        """Whether a request waits."""
        return bool(self._waiting)

    @property
    def is_idle(self) -> bool:
        """Whether no request waits or runs."""
        return self._running is None and not self._waiting

    def put(self, request: T) -> None:
        """Let a request wait; the oldest is dropped where more than the longest would wait."""
        self._waiting.append(request)

    def next(self) -> tuple[int, T] | None:
        """The ticket and the oldest request that waits, unless another is running."""
        if self._running or not self._waiting:
            return None
        self._last_ticket += 1
        self._running = self._last_ticket, self._waiting.popleft()
        return self._running

    def finish(self, ticket: int) -> bool:
        """Whether the answer with this ticket is that of the running request, which it ends."""
        is_running = self._running is not None and self._running[0] == ticket
        if is_running:
            self._running = None
        return is_running

    def discard(self, request: T) -> bool:
        """Whether this request waited; it waits no more."""
        is_waiting = request in self._waiting
        while request in self._waiting:
            self._waiting.remove(request)
        return is_waiting

    def drop_waiting(self) -> None:
        """Forget all requests but the running one."""
        self._waiting.clear()

    def clear(self) -> None:
        """Forget all requests; the answer to the running one will not count."""
        self._waiting.clear()
        self._running = None
