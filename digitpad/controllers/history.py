"""Joins what is drawn with the history that keeps it, and the history with its window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.record import Content, HistoryRow, Record
from digitpad.storage.history_service import HistoryService
from digitpad.storage.preferences import Preferences
from digitpad.ui.history_window import HistoryWindow
from digitpad.ui.ink_document import InkDocument


class HistoryController(QObject):
    """Keeps finished ink, if that is wanted, and puts rows back on the pad."""

    told = Signal(str)  # a sentence for the user
    opened = Signal()  # a row is on the pad
    keeping_changed = Signal(bool)
    export_requested = Signal(object)  # tuple of numbers

    def __init__(
        self,
        service: HistoryService,
        view: HistoryWindow,
        document: InkDocument,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._view = view
        self._document = document
        self._preferences = preferences
        self._opened: list[tuple[Content, HistoryRow]] = []
        self._matching: tuple[int, ...] = ()
        self._connect()
        view.set_keeping(preferences.keeps_history)

    @Slot()
    def show(self) -> None:
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()

    @Slot(object)
    def keep(self, record: Record) -> None:
        """Keep a finished ink; of one that came from the history only a new truth is noted."""
        row = self._row_of(record.content)
        if row is None and self._preferences.keeps_history:
            self._service.add(record)
        elif row is not None and record.truth not in (None, row.record.truth):
            self._service.set_truth(row.number, record.truth)

    @Slot(object)
    def withdraw(self, record: Record) -> None:
        """Undo has put this ink back on the pad: it is not finished after all."""
        if self._row_of(record.content) is None:
            self._service.withdraw(record)

    @Slot(object)
    def choose_rows(self, numbers: tuple[int, ...]) -> None:
        """These rows are to be exported; all that match if none are named."""
        self.export_requested.emit(numbers or self._matching)

    @Slot(object)
    def _open(self, row: HistoryRow) -> None:
        content, truth = row.record.content, row.record.truth
        self._opened.append((content, row))
        self._document.open(content, truth)
        self.opened.emit()

    @Slot(object)
    def _note_matching(self, numbers: tuple[int, ...]) -> None:
        self._matching = numbers

    @Slot(bool)
    def _set_keeping(self, keeping: bool) -> None:
        self._preferences.keeps_history = keeping
        self.keeping_changed.emit(keeping)

    def _row_of(self, content: Content) -> HistoryRow | None:
        return next((row for opened, row in self._opened if opened is content), None)

    def _connect(self) -> None:
        service, view = self._service, self._view
        view.query_changed.connect(service.search)
        view.rows_requested.connect(service.read_rows)
        view.open_requested.connect(service.load)
        view.delete_requested.connect(service.delete)
        view.delete_all_requested.connect(service.delete_all)
        view.truth_requested.connect(service.set_truth)
        view.keeping_changed.connect(self._set_keeping)
        service.loaded.connect(self._open)
        service.found.connect(self._note_matching)
        service.found.connect(view.show_numbers)
        service.rows_read.connect(view.show_rows)
        service.changed.connect(view.refresh)
        for trouble in (service.failed, service.unavailable):
            trouble.connect(view.show_message)
            trouble.connect(self.told)
