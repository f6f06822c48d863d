"""The history for the window: a thread of its own that writes everything, in order."""

from __future__ import annotations

import atexit
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.background.abandoned_threads import abandon, leave_at_once_if_abandoned
from digitpad.storage.history.requests import (
    Add,
    Delete,
    DeleteAll,
    SetReading,
    SetTruth,
    Turnstile,
    Withdraw,
    Write,
)

if TYPE_CHECKING:
    from digitpad.core.records.record import HistoryQuery, HistoryRow, Record
    from digitpad.storage.history.history_worker import HistoryWorker
    from digitpad.storage.recovery import RecoveryFile

LONGEST_GOODBYE = 1_000  # milliseconds that leaving waits for what is still to be written
NEWEST_ROWS = 4  # requests for rows that may wait: what a list has scrolled past is not read


class HistoryService(QObject):
    """Keeps the history in the background. All its state lives on the GUI thread.

    What is to be written is never dropped and never reordered; before `start` it waits. Of the
    searches only the newest is answered.
    """

    added = Signal(int, object)  # the new row's number, Record
    found = Signal(object)  # tuple of numbers: the answer to the newest search
    rows_read = Signal(object)  # tuple of HistoryRow
    loaded = Signal(object)  # HistoryRow
    changed = Signal()  # something was written: what is shown may be out of date
    failed = Signal(str)  # something was not done, or not as expected: what and why
    unavailable = Signal(str)  # there is no history this time: why

    _write_requested = Signal(object)  # Write
    _search_requested = Signal(int, object)  # ticket, HistoryQuery
    _rows_requested = Signal(int, object)  # ticket, tuple of numbers
    _load_requested = Signal(int)
    _leave_requested = Signal()

    def __init__(
        self, folder: Path, goodbye: int = LONGEST_GOODBYE, parent: QObject | None = None
    ) -> None:
        """Keep the history in this folder; `goodbye` is `stop`'s longest wait in milliseconds."""
        super().__init__(parent)
        self._folder = folder
        self._goodbye = goodbye
        self._thread: QThread | None = None
        self._worker: HistoryWorker | None = None
        self._early: list[Write] = []  # asked for while the thread does not run
        self._searches: Turnstile[HistoryQuery] = Turnstile(1)
        self._row_requests: Turnstile[tuple[int, ...]] = Turnstile(NEWEST_ROWS)

    @Slot()
    def start(self) -> None:
        """Start the thread and open the file on it; does nothing when it runs."""
        from digitpad.storage.history.history_worker import HistoryWorker  # brings SQLite

        if self._thread is not None:
            return
        self._thread = QThread()
        self._thread.setObjectName("history")
        self._worker = HistoryWorker(self._folder)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.open)
        self._connect(self._worker)
        # A program that ends without closing its window must not destroy a running thread.
        atexit.register(leave_at_once_if_abandoned)
        atexit.register(self.stop)  # runs before the other, last in first out
        self._thread.start()
        self._send_early()
        self._send_reads()

    @Slot()
    def stop(self) -> None:
        """Write what was asked for, end the thread and wait for it; `start` begins anew."""
        if self._early:
            self.start()  # for a window that closes before it is seen
        if self._thread is None or self._worker is None:
            return
        atexit.unregister(self.stop)
        self._thread.requestInterruption()  # no more reading
        self._leave_requested.emit()  # comes after all that is to be written
        if not self._thread.wait(self._goodbye):
            abandon(self._thread, self._worker)
        self._disconnect(self._worker)
        self._thread = self._worker = None
        self._searches.clear()
        self._row_requests.clear()

    def add(self, record: Record, copy: RecoveryFile | None = None) -> None:
        """Keep a record; its copy stays where it is until then, however the program may end."""
        self._write(Add(record, copy))

    @Slot(object)
    def withdraw(self, record: Record) -> None:
        """Take back one of the newest records, the very one that was added."""
        self._write(Withdraw(record))

    def set_reading(self, row: int | Record, read: Record) -> None:
        """Note what was read late, and the truth by now, of a row or of a record just added."""
        self._write(SetReading(row, read))

    @Slot(int, object)
    def set_truth(self, number: int, truth: str | None) -> None:
        self._write(SetTruth(number, truth))

    @Slot(object)
    def delete(self, numbers: tuple[int, ...]) -> None:
        self._write(Delete(tuple(numbers)))

    @Slot()
    def delete_all(self) -> None:
        self._write(DeleteAll())

    @Slot(object)
    def search(self, query: HistoryQuery) -> None:
        """Ask for the numbers of rows, instead of any search whose answer is still to come."""
        self._searches.wait(query)
        self._send_reads()

    @Slot(object)
    def read_rows(self, numbers: tuple[int, ...]) -> None:
        """Ask for these rows; the oldest request is dropped if more than a few wait."""
        self._row_requests.wait(tuple(numbers))
        self._send_reads()

    @Slot(int)
    def load(self, number: int) -> None:
        self._load_requested.emit(number)

    @Slot(int, object)
    def _on_searched(self, ticket: int, numbers: tuple[int, ...] | None) -> None:
        is_newest = self._searches.leave(ticket) and not self._searches.is_waited_for
        self._send_reads()
        if is_newest and numbers is not None:
            self.found.emit(numbers)

    @Slot(int, object)
    def _on_rows_read(self, ticket: int, rows: tuple[HistoryRow, ...] | None) -> None:
        is_asked_for = self._row_requests.leave(ticket)
        self._send_reads()
        if is_asked_for and rows is not None:
            self.rows_read.emit(rows)

    def _connect(self, worker: HistoryWorker) -> None:
        self._write_requested.connect(worker.write)
        self._search_requested.connect(worker.search)
        self._rows_requested.connect(worker.read_rows)
        self._load_requested.connect(worker.load)
        self._leave_requested.connect(worker.leave)
        worker.added.connect(self.added)
        worker.changed.connect(self.changed)
        worker.searched.connect(self._on_searched)
        worker.rows_read.connect(self._on_rows_read)
        worker.loaded.connect(self.loaded)
        worker.failed.connect(self.failed)
        worker.unavailable.connect(self.unavailable)

    def _disconnect(self, worker: HistoryWorker) -> None:
        """Let go of a worker; what it wrote up to the end is still told."""
        self._write_requested.disconnect(worker.write)
        self._search_requested.disconnect(worker.search)
        self._rows_requested.disconnect(worker.read_rows)
        self._load_requested.disconnect(worker.load)
        self._leave_requested.disconnect(worker.leave)

    def _write(self, request: Write) -> None:
        self._early.append(request)
        self._send_early()

    def _send_early(self) -> None:
        if self._thread is None:
            return
        for request in self._early:
            self._write_requested.emit(request)
        self._early.clear()

    def _send_reads(self) -> None:
        if self._thread is None:
            return
        if search := self._searches.next():
            self._search_requested.emit(*search)
        if rows := self._row_requests.next():
            self._rows_requested.emit(*rows)
