"""Telling what the ink truly is: by a digit's key or a click on its bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import DIGITS
from digitpad.core.records.correction import told


class CorrectionActions(QObject):
    """Makes a truth of the digits that the user names, for the number that is shown."""

    truth_told = Signal(object)  # str | None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = NumberReading()
        self._truth: str | None = None
        self._place = 0
        self._keys = QActionGroup(self)
        self._keys.setExclusive(False)
        self._keys.triggered.connect(self._tell_by_key)
        for digit in range(DIGITS):
            self._add_key(digit)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """Put the ten digits into a menu, where their keys are to be seen."""
        menu.addActions(self._keys.actions())

    @Slot(object)
    def follow(self, number: NumberReading) -> None:
        """Take note of what was read."""
        self._number = number
        self._place = min(self._place, max(0, len(number.readings) - 1))
        self._enable()

    @Slot()
    def forget(self) -> None:
        """Nothing was read of what is on the pad now."""
        self.follow(NumberReading())

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

    @Slot(QAction)
    def _tell_by_key(self, key: QAction) -> None:
        self.tell(key.data())

    def _add_key(self, digit: int) -> None:
        key = QAction(f"&{digit}", self._keys)
        key.setStatusTip(self.tr("Say that it is a {0}").format(digit))
        key.setObjectName(f"tell_{digit}")
        key.setShortcut(QKeySequence(str(digit)))
        key.setData(digit)

    def _enable(self) -> None:
        self._keys.setEnabled(bool(self._number.readings))
