"""Keeps each sheet with unsaved labels open, and asks about the labels before the program ends.

Sheets are imported when the first is shown, so that the program starts faster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.records.record import Record
from digitpad.system.qt.guard import guarded

if TYPE_CHECKING:
    from digitpad.controllers.files.sheet import SheetController


@guarded
class SheetsController(QObject):
    """Shows sheets; the main window closes once no labels would be lost."""

    message = Signal(str)  # for the user
    record_made = Signal(Record)  # for the history
    record_withdrawn = Signal(Record)  # the very one

    def __init__(self, identity: str, has_history: bool, window: QWidget) -> None:
        """`identity` is the SHA-256 of the network's file; `window` is the main window."""
        super().__init__(window)
        self._identity = identity
        self._has_history = has_history
        self._window = window
        self._sheets: list[SheetController] = []
        self._wants_to_close = False
        window.installEventFilter(self)

    @Slot(Picture, tuple)
    @Slot(Picture, tuple, str)
    def show_sheet(
        self, picture: Picture, readings: tuple[BoxedReading, ...], message: str = ""
    ) -> None:
        """Show a sheet, and a message in it, instead of another without unsaved labels."""
        self.message.emit("")  # that the sheet is being read
        free = (sheet for sheet in self._sheets if sheet.is_free)
        sheet = next(free, None) or self._make_sheet()
        sheet.show_sheet(picture, readings, message)

    @Slot()
    def shut_down(self) -> None:
        for sheet in self._sheets:
            sheet.shut_down()

    def _make_sheet(self) -> SheetController:
        from digitpad.controllers.files.sheet import SheetController

        sheet = SheetController(self._identity, self._has_history, self)
        sheet.record_made.connect(self.record_made)
        sheet.record_withdrawn.connect(self.record_withdrawn)
        sheet.stayed.connect(self._stay)
        sheet.closed.connect(self._go_on_closing, Qt.ConnectionType.QueuedConnection)
        self._sheets.append(sheet)
        return sheet

    @Slot()
    def _stay(self) -> None:
        self._wants_to_close = False

    @Slot()
    def _go_on_closing(self) -> None:
        if self._wants_to_close:
            self._window.close()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() != QEvent.Type.Close:
            return super().eventFilter(watched, event)
        unsaved = next((sheet for sheet in self._sheets if not sheet.is_free), None)
        if unsaved is None:
            return super().eventFilter(watched, event)
        event.ignore()
        self._wants_to_close = True
        unsaved.close()
        return True
