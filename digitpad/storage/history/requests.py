"""Define the write requests that are sent to the history's thread."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.records.record import Record
from digitpad.storage.recovery import RecoveryFile


@dataclass(frozen=True)
class Add:
    """Add this record, and then discard its crash copy."""

    record: Record
    copy: RecoveryFile | None = None


@dataclass(frozen=True)
class Withdraw:
    """Remove the row of a record just added; `record` is the same object."""

    record: Record


@dataclass(frozen=True)
class SetReading:
    """Set the reading and label of a row to those of `read`.

    `row` is the row's id or, for one of the newest rows, the same record object that was added.
    """

    row: int | Record
    read: Record


@dataclass(frozen=True)
class SetLabel:
    """Set the label of a row; None removes it."""

    row_id: int
    label: str | None


@dataclass(frozen=True)
class Delete:
    """Delete these rows, leaving no trace in the files; see Restore."""

    row_ids: tuple[int, ...]


@dataclass(frozen=True)
class Restore:
    """Undo the newest Delete, unless it had more than MOST_RESTORED rows or was forgotten."""


@dataclass(frozen=True)
class ForgetDeleted:
    """Forget what Restore would bring back."""


@dataclass(frozen=True)
class DeleteAll:
    """Delete every row, leaving no trace."""


Write = Add | Withdraw | SetReading | SetLabel | Delete | Restore | ForgetDeleted | DeleteAll
