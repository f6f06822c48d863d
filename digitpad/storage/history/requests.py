"""What crosses to the history's thread: what is to be written."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.records.record import Record
from digitpad.storage.recovery import RecoveryFile


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
class SetLabel:
    """Please note what this row's ink truly is; None takes it back."""

    number: int
    label: str | None


@dataclass(frozen=True)
class Delete:
    """Please delete these rows."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class DeleteAll:
    """Please delete every row."""


Write = Add | Withdraw | SetReading | SetLabel | Delete | DeleteAll
