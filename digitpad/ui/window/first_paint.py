"""Detects when a window has first been painted, so that slow work can begin after it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.system.qt.guard import guarded


@guarded
class FirstPaint(QObject):
    """Reports once after each `watch` that a widget has been painted."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def watch(self) -> None:
        self._widget.installEventFilter(self)

    @Slot()
    def _report(self) -> None:
        if self._widget.isVisible():  # it may have been closed in the meantime
            self.painted.emit()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._report)  # after the painting
        return False
