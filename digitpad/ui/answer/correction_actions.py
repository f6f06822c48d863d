"""Telling what the ink truly is: by a digit's key or a click on its bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.recognition.number import BoxedReading, Number
from digitpad.core.records.correction import told


class Correcting(QObject):
    """Makes a truth of the digits that the user names, for the number that is shown."""

    truth_told = Signal(object)  # str | None
    offered = Signal(bool)  # whether there is a reading to be corrected

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = Number()
        self._truth: str | None = None
        self._place = 0

    @Slot(object)
    def follow(self, number: Number) -> None:
        """Take note of what was read."""
        self._number = number
        self._place = min(self._place, max(0, len(number.readings) - 1))
        self.offered.emit(bool(number.readings))

    @Slot()
    def forget(self) -> None:
        """Nothing was read of what is on the pad now."""
        self.follow(Number())

    @Slot(object)
    def choose(self, boxed: BoxedReading) -> None:
        """Of several digits, tell of this one."""
        for place, each in enumerate(self._number.readings):
            if each is boxed:
                self._place = place

    @Slot(object)
    def take_truth(self, truth: str | None) -> None:
        """Take note of what has been told by now."""
        self._truth = truth

    @Slot(int)
    def tell(self, digit: int) -> None:
        """The chosen digit is this one; once more takes it back."""
        if self._number.readings:
            self.truth_told.emit(told(self._number.text, self._truth, self._place, digit))
