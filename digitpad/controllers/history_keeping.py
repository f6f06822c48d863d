"""Joins the pad with the history: keeps finished drawings, and opens kept ones."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from digitpad.controllers.recovery import RecoveryController
from digitpad.core.ink.content import Content
from digitpad.core.records.query import HistoryRow
from digitpad.core.records.record import Record
from digitpad.storage.history.history_service import HistoryService
from digitpad.storage.preferences import Preferences
from digitpad.ui.dialogs.front import show_in_front
from digitpad.ui.pad.ink_document import InkDocument


class HistoryKeepingController(QObject):
    """Keeps finished ink if the user wants that, and puts rows back on the pad."""

    def __init__(
        self,
        service: HistoryService,
        document: InkDocument,
        preferences: Preferences,
        recovery: RecoveryController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._document = document
        self._preferences = preferences
        self._recovery = recovery
        self._opened: list[tuple[Content, HistoryRow]] = []
        service.loaded.connect(self._open)

    @Slot(Record)
    def keep(self, record: Record) -> None:
        """Keep finished ink; if it came from the history, store only what is new."""
        row = self._row_of(record.content)
        if row is None and self._preferences.keeps_history:
            self._service.add(record, self._recovery.hand_over())
        elif row is not None and record.is_read and not row.record.is_read:
            self._service.set_reading(row.row_id, record)
        elif row is not None and record.label not in (None, row.record.label):
            self._service.set_label(row.row_id, record.label)

    @Slot(Record, Record)
    def note_reading(self, record: Record, read: Record) -> None:
        """Store the reading of a record that was kept unread."""
        row = self._row_of(record.content)
        if row is None:
            self._service.set_reading(record, read)
        elif not row.record.is_read:
            self._service.set_reading(row.row_id, read)

    @Slot(Record)
    def withdraw(self, record: Record) -> None:
        """Withdraw a record: Undo has put its ink back on the pad, so it is not finished."""
        if self._row_of(record.content) is None:
            self._service.withdraw(record)

    @Slot(HistoryRow)
    def _open(self, row: HistoryRow) -> None:
        content, label = row.record.content, row.record.label
        self._opened.append((content, row))
        self._document.open(content, label)
        show_in_front(self._window)

    def _row_of(self, content: Content) -> HistoryRow | None:
        return next((row for opened, row in self._opened if opened is content), None)
