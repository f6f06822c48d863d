"""Give the window access to the history through a thread that writes everything in order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.background.newest_only import NewestOnlyQueue
from digitpad.background.worker_thread import Link, WorkerThread
from digitpad.core.records.query import HistoryQuery, HistoryRow
from digitpad.core.records.record import Record
from digitpad.core.records.statistics import HistoryStatistics
from digitpad.storage.history.requests import (
    Add,
    Delete,
    DeleteAll,
    ForgetDeleted,
    Restore,
    SetLabel,
    SetReading,
    Withdraw,
    Write,
)

if TYPE_CHECKING:
    from digitpad.storage.history.history_worker import HistoryWorker
    from digitpad.storage.recovery import RecoveryFile

LONGEST_HISTORY_GOODBYE_MS = 1_000  # that `stop` waits for the remaining writes
NEWEST_ROWS = 4  # requests for rows that may wait; rows already scrolled past are not read


class HistoryService(QObject):
    """Keeps the history in the background. All its state lives on the GUI thread.

    Writes are never dropped or reordered; before `start`, they wait. Only the newest search gets an
    answer.
    """

    added = Signal(int, Record)  # the new row's id
    found = Signal(tuple)  # of row ids: the answer to the newest search
    rows_read = Signal(tuple)  # of HistoryRow
    loaded = Signal(HistoryRow)
    counted = Signal(HistoryStatistics)
    changed = Signal()  # something was written: what is shown may be out of date
    failed = Signal(str)  # a message: something was not done, or not as expected
    unavailable = Signal(str)  # a message that says why there is no history this time

    _write_requested = Signal(object)  # Write
    _search_requested = Signal(int, HistoryQuery)  # ticket
    _rows_requested = Signal(int, tuple)  # ticket, row ids
    _load_requested = Signal(int)
    _count_requested = Signal()
    _shut_down_requested = Signal()

    def __init__(
        self,
        folder: Path,
        goodbye_ms: int = LONGEST_HISTORY_GOODBYE_MS,
        parent: QObject | None = None,
    ) -> None:
        """Keep the history in this folder; `stop` waits for at most `goodbye_ms`."""
        super().__init__(parent)
        self._folder = folder
        self._thread = WorkerThread("history", goodbye_ms, self.stop)
        self._early: list[Write] = []  # writes requested while the thread is not running
        self._searches: NewestOnlyQueue[HistoryQuery] = NewestOnlyQueue()
        self._row_requests: NewestOnlyQueue[tuple[int, ...]] = NewestOnlyQueue(NEWEST_ROWS)

    @Slot()
    def start(self) -> None:
        """Start the thread and open the file on it, unless it is running already."""
        from digitpad.storage.history.history_worker import HistoryWorker  # imports SQLite

        if self._thread.is_running:
            return
        worker = HistoryWorker(self._folder)
        self._forward_signals_of(worker)
        self._thread.start(worker, self._requests_to(worker), begin=worker.open)
        self._send_early()
        self._send_reads()

    @Slot()
    def stop(self) -> None:
        """Finish all writes, end the thread and wait for it; you can `start` another."""
        if self._early:
            self.start()  # for a window that closes before it appears
        if not self._thread.is_running:
            return
        self._shut_down_requested.emit()  # queued behind all writes
        self._thread.stop(quits_itself=True)
        self._searches.clear()
        self._row_requests.clear()

    @Slot(Record)
    def add(self, record: Record, copy: RecoveryFile | None = None) -> None:
        """Add a record; its crash copy stays until it is written, however the program may end."""
        self._write(Add(record, copy))

    @Slot(Record)
    def withdraw(self, record: Record) -> None:
        """Remove one of the newest records; pass the same object that was added."""
        self._write(Withdraw(record))

    def set_reading(self, row: int | Record, read: Record) -> None:
        """Set the reading and label of a row, or of a record just added, to those of `read`."""
        self._write(SetReading(row, read))

    @Slot(int, object)
    def set_label(self, row_id: int, label: str | None) -> None:
        self._write(SetLabel(row_id, label))

    @Slot(tuple)
    def delete(self, row_ids: tuple[int, ...]) -> None:
        self._write(Delete(tuple(row_ids)))

    @Slot()
    def restore(self) -> None:
        """Undo the newest deletion."""
        self._write(Restore())

    @Slot()
    def forget_deleted(self) -> None:
        """Forget the deleted drawings that `restore` could bring back."""
        self._write(ForgetDeleted())

    @Slot()
    def delete_all(self) -> None:
        self._write(DeleteAll())

    @Slot(HistoryQuery)
    def search(self, query: HistoryQuery) -> None:
        """Request the ids of matching rows; this replaces any search without an answer so far."""
        self._searches.put(query)
        self._send_reads()

    @Slot(tuple)
    def read_rows(self, row_ids: tuple[int, ...]) -> None:
        """Request these rows; if more than NEWEST_ROWS requests wait, the oldest is dropped."""
        self._row_requests.put(tuple(row_ids))
        self._send_reads()

    @Slot(int)
    def load(self, row_id: int) -> None:
        self._load_requested.emit(row_id)

    @Slot()
    def count(self) -> None:
        """Request the figures of the whole history."""
        self._count_requested.emit()

    @Slot(int, object)
    def _on_searched(self, ticket: int, row_ids: tuple[int, ...] | None) -> None:
        is_newest = self._searches.finish(ticket) and not self._searches.is_waited_for
        self._send_reads()
        if is_newest and row_ids is not None:
            self.found.emit(row_ids)

    @Slot(int, object)
    def _on_rows_read(self, ticket: int, rows: tuple[HistoryRow, ...] | None) -> None:
        is_current = self._row_requests.finish(ticket)
        self._send_reads()
        if is_current and rows is not None:
            self.rows_read.emit(rows)

    def _requests_to(self, worker: HistoryWorker) -> tuple[Link, ...]:
        return (
            (self._write_requested, worker.write),
            (self._search_requested, worker.search),
            (self._rows_requested, worker.read_rows),
            (self._load_requested, worker.load),
            (self._count_requested, worker.count),
            (self._shut_down_requested, worker.shut_down),
        )

    def _forward_signals_of(self, worker: HistoryWorker) -> None:
        """Forward the worker's signals, even those that arrive once its thread has ended."""
        worker.added.connect(self.added)
        worker.changed.connect(self.changed)
        worker.searched.connect(self._on_searched)
        worker.rows_read.connect(self._on_rows_read)
        worker.loaded.connect(self.loaded)
        worker.counted.connect(self.counted)
        worker.failed.connect(self.failed)
        worker.unavailable.connect(self.unavailable)

    def _write(self, request: Write) -> None:
        self._early.append(request)
        self._send_early()

    def _send_early(self) -> None:
        if not self._thread.is_running:
            return
        for request in self._early:
            self._write_requested.emit(request)
        self._early.clear()

    def _send_reads(self) -> None:
        if not self._thread.is_running:
            return
        if search := self._searches.next():
            self._search_requested.emit(*search)
        if rows := self._row_requests.next():
            self._rows_requested.emit(*rows)
