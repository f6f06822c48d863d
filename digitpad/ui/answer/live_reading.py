"""When ink is read: while the pen moves if live, on demand otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK


class LiveReading(QObject):
    """Decides which ink needs a reading, and what is shown while there is none."""

    reading_requested = Signal(object)  # Content
    readings_void = Signal()  # whatever was requested so far is no longer wanted
    blanked = Signal()  # the pad is empty
    outdated = Signal()  # the pad shows ink that nobody has asked to be read
    impossible = Signal(str)  # no ink can be read: why, in words

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_live = True
        self._ink: Content = EMPTY_INK
        self._obstacle = ""

    @Slot(object)
    def follow(self, ink: Content) -> None:
        """Take note of what is on the pad now."""
        if ink == self._ink:
            return
        self._ink = ink
        if self._obstacle:
            self.impossible.emit(self._obstacle)
        elif ink.is_empty:
            self.readings_void.emit()
            self.blanked.emit()
        elif self._is_live:
            self.reading_requested.emit(ink)
        else:
            self.readings_void.emit()
            self.outdated.emit()

    @Slot(bool)
    def set_live(self, live: bool) -> None:
        self._is_live = live
        if live:
            self.predict()

    @Slot()
    def predict(self) -> None:
        """Ask for a reading of what is on the pad."""
        if self._obstacle:
            self.impossible.emit(self._obstacle)
        elif self._ink.is_empty:
            self.blanked.emit()
        else:
            self.reading_requested.emit(self._ink)

    @Slot()
    def begin(self) -> None:
        """Readings have become possible."""
        if self._obstacle:
            self._obstacle = ""
            self.predict()

    @Slot(str)
    def give_up(self, why: str) -> None:
        """There will be no readings; keep saying why, while drawing goes on."""
        self._obstacle = why
        self.impossible.emit(why)
