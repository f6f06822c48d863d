"""The moment from which a window can be seen: what takes long begins after it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.system.qt.guard import guarded


@guarded
class FirstPaint(QObject):
    """Tells once, after each `watch`, that a widget has been painted."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def watch(self) -> None:
        self._widget.installEventFilter(self)

    @Slot()
    def _tell(self) -> None:
        if self._widget.isVisible():  # it may have been closed meanwhile
            self.painted.emit()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)  # when the painting is done
        return False
