"""Write and read the history on the thread that the worker is moved to."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.core.error_text import error_text
from digitpad.core.records.query import HistoryQuery, HistoryRow
from digitpad.core.records.record import Record
from digitpad.core.records.statistics import HistoryStatistics
from digitpad.core.records.undo_delete import can_be_undone
from digitpad.storage.history.damaged_history import set_aside
from digitpad.storage.history.database import (
    HistoryBlockedError,
    HistoryDamagedError,
    HistoryError,
    RowGoneError,
    was_removed,
)
from digitpad.storage.history.history_file import HistoryFile, RowCopies, gone
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
from digitpad.storage.recovery import RecoveryError
from digitpad.system.translate import translate

T = TypeVar("T")

MOST_WITHDRAWN = 200  # records; undo goes back as far

logger = logging.getLogger(__name__)


class HistoryWorker(QObject):
    """Writes in the order of the requests; a write that is impossible now waits and is retried."""

    unavailable = Signal(str)
    failed = Signal(str)
    added = Signal(int, Record)  # the row's id
    changed = Signal()
    searched = Signal(int, object)  # ticket; tuple of row ids, None if it failed
    rows_read = Signal(int, object)  # ticket; tuple of HistoryRow, None if it failed
    loaded = Signal(HistoryRow)
    counted = Signal(HistoryStatistics)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: HistoryFile | None = None
        self._waiting: deque[Write] = deque()
        self._last_obstacle = ""  # the last message to the user
        self._is_off = False
        self._row_ids: dict[Record, int] = {}  # row ids of records that may be withdrawn
        self._deleted: RowCopies = {}  # that can be restored

    @Slot()
    def open(self) -> None:
        """Open the file on this thread, which will use it."""
        try:
            self._file = HistoryFile(self._folder)
        except HistoryBlockedError as error:
            self._report_obstacle(str(error))  # the next request retries
        except HistoryDamagedError:
            self._start_over()
        except Exception as error:  # the thread's outermost level: every error becomes a message
            self._give_up(error)

    @Slot(object)
    def write(self, request: Write) -> None:
        if self._is_off:
            _discard_copy(request)
            return  # `unavailable` has told the user
        self._waiting.append(request)
        if not QThread.currentThread().isInterruptionRequested():
            self._write_waiting()

    @Slot(int, HistoryQuery)
    def search(self, ticket: int, query: HistoryQuery) -> None:
        self.searched.emit(ticket, self._read(lambda file: file.search(query)))

    @Slot(int, tuple)
    def read_rows(self, ticket: int, row_ids: tuple[int, ...]) -> None:
        self.rows_read.emit(ticket, self._read(lambda file: file.rows(row_ids)))

    @Slot(int)
    def load(self, row_id: int) -> None:
        rows = self._read(lambda file: file.rows((row_id,)))
        if rows:
            self.loaded.emit(rows[0])
        elif rows is not None:
            self.failed.emit(gone())

    @Slot()
    def count(self) -> None:
        statistics = self._read(HistoryFile.statistics)
        if statistics is not None:
            self.counted.emit(statistics)

    @Slot()
    def shut_down(self) -> None:
        """Write everything that still waits, close the file and end the thread."""
        self._write_waiting()
        if self._waiting:
            logger.error("%d changes of the history could not be written", len(self._waiting))
        self._close()
        QThread.currentThread().quit()

    def _write_waiting(self) -> None:
        """Write in order until a write is blocked; that one waits for the next request."""
        while self._waiting and (file := self._opened()) is not None:
            try:
                self._write(file, self._waiting[0])
            except HistoryBlockedError as error:
                self._report_obstacle(str(error))
                return
            except HistoryDamagedError:
                self._start_over()
                return  # once per request: a failing disk must not fill up with damaged files
            except RowGoneError as error:
                self.failed.emit(str(error))
            except Exception as error:  # the thread's outermost level
                logger.exception("the history could not be changed")
                self.failed.emit(_message_of(error))
            _discard_copy(self._waiting.popleft())
            self._last_obstacle = ""

    def _opened(self) -> HistoryFile | None:
        """Return the file, reopened if it was blocked or has been removed."""
        if self._file is not None and was_removed(self._folder):
            self._close()
            message = self.tr("Another program removed the history, so a new one was started.")
            self.failed.emit(message)
        if self._file is None and not self._is_off:
            self.open()
        return self._file

    def _write(self, file: HistoryFile, request: Write) -> None:
        match request:
            case Add(record, _):
                self._remember(record, row_id := file.add(record))
                self.added.emit(row_id, record)
            case Withdraw(record):
                if row_id := self._row_ids.pop(record, 0):
                    file.take_out((row_id,))  # quickly, as the drawing is on the pad again
            case SetReading(row, read):
                row_id = self._row_ids.get(row, 0) if isinstance(row, Record) else row
                file.set_reading(row_id, read)
            case SetLabel(row_id, label):
                file.set_label(row_id, label)
            case Delete(row_ids):
                self._delete(file, row_ids)
            case Restore():
                file.put_back(self._deleted)
                self._deleted = {}
            case ForgetDeleted():
                self._deleted = {}
            case DeleteAll():
                self._deleted = {}
                file.delete_all()
        self.changed.emit()

    def _delete(self, file: HistoryFile, row_ids: tuple[int, ...]) -> None:
        """Delete rows from the files; unless there are too many, keep copies in memory."""
        self._deleted = {}
        copies = file.copies_of(row_ids) if can_be_undone(len(row_ids)) else {}
        file.delete(row_ids)
        self._deleted = copies

    def _remember(self, record: Record, row_id: int) -> None:
        self._row_ids[record] = row_id
        while len(self._row_ids) > MOST_WITHDRAWN:
            del self._row_ids[next(iter(self._row_ids))]

    def _read(self, read: Callable[[HistoryFile], T]) -> T | None:
        """Return what `read` returns, or None after reporting that it failed."""
        if self._file is None or QThread.currentThread().isInterruptionRequested():
            return None
        try:
            return read(self._file)
        except HistoryDamagedError:
            self._start_over()
        except Exception as error:  # the thread's outermost level
            logger.exception("the history could not be read")
            self.failed.emit(_message_of(error))
        return None

    def _start_over(self) -> None:
        """Set the damaged file aside, so that nothing in it is lost, and start a new one."""
        logger.exception("the history is damaged")
        self._close()
        try:
            kept = set_aside(self._folder)
            self._file = HistoryFile(self._folder)
        except Exception as error:  # the thread's outermost level
            self._give_up(error)
            return
        message = self.tr(
            "The history was damaged. It was kept as {path}, and a new one was started."
        )
        self.failed.emit(message.format(path=kept))
        self.changed.emit()

    def _give_up(self, error: Exception) -> None:
        logger.error("the history is off", exc_info=error)
        self._is_off = True
        while self._waiting:
            _discard_copy(self._waiting.popleft())
        self.unavailable.emit(_message_of(error))

    def _close(self) -> None:
        file, self._file = self._file, None
        try:
            if file is not None:
                file.close()
        except HistoryError:
            logger.exception("the history could not be closed")

    def _report_obstacle(self, message: str) -> None:
        """Report what blocks the writes, once, however often it occurs."""
        if message != self._last_obstacle:
            self.failed.emit(message)
        self._last_obstacle = message


def _discard_copy(request: Write) -> None:
    """Discard the crash copy of a write that is done, or will never be."""
    copy = request.copy if isinstance(request, Add) else None
    try:
        if copy is not None:
            copy.discard()
    except RecoveryError as error:
        logger.warning("%s", error)


def _message_of(error: Exception) -> str:
    if isinstance(error, HistoryError):
        return str(error)
    message = translate("HistoryError", "Something went wrong with the history ({0}).")
    return message.format(error_text(error))
