"""What crosses to the history's thread: what is to be written, and which reading is due."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Generic, TypeVar

from digitpad.core.records.record import Record
from digitpad.storage.recovery import RecoveryFile

T = TypeVar("T")


@dataclass(frozen=True)
class Add:
    """Please keep this record; once that is done, its copy is not needed any more."""

    record: Record
    copy: RecoveryFile | None = None


@dataclass(frozen=True)
class Withdraw:
    """Please delete the row that this very record was kept in, a moment ago."""

    record: Record


@dataclass(frozen=True)
class SetReading:
    """Please note what was read of an ink, and its truth by now.

    `row` is its number or, of one of the newest, the very record that was added.
    """

    row: int | Record
    read: Record


@dataclass(frozen=True)
class SetTruth:
    """Please note what this row's ink truly is; None takes it back."""

    number: int
    truth: str | None


@dataclass(frozen=True)
class Delete:
    """Please delete these rows."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class DeleteAll:
    """Please delete every row."""


Write = Add | Withdraw | SetReading | SetTruth | Delete | DeleteAll


class Turnstile(Generic[T]):
    """Lets one request through at a time, each with a ticket; of those that wait, the newest stay.

    It lives on the GUI thread, so it needs no locks.
    """

    def __init__(self, places: int) -> None:
        self._waiting: deque[T] = deque(maxlen=places)
        self._inside = 0  # a ticket, 0 for none
        self._last_ticket = 0

    def wait(self, request: T) -> None:
        """Take a place; the oldest request gives up its own if all are taken."""
        self._waiting.append(request)

    def next(self) -> tuple[int, T] | None:
        """Let the oldest that waits through, unless one is inside."""
        if self._inside or not self._waiting:
            return None
        self._last_ticket += 1
        self._inside = self._last_ticket
        return self._inside, self._waiting.popleft()

    def leave(self, ticket: int) -> bool:
        """Whether the request with this ticket was inside; it no longer is."""
        was_inside = ticket == self._inside
        if was_inside:
            self._inside = 0
        return was_inside

    def clear(self) -> None:
        """Send all away; the answer to the one that is inside will not count."""
        self._waiting.clear()
        self._inside = 0

    @property
    def is_waited_for(self) -> bool:
        return bool(self._waiting)
