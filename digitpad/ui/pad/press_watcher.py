"""Reports that a pen comes down on a pad, before the pad itself handles it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from digitpad.system.qt.guard import guarded

_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
)


@guarded
class PressWatcher(QObject):
    """Watches mouse, pen, finger and the space bar on one widget, and leaves it all events."""

    pressed = Signal()

    def __init__(self, pad: QWidget) -> None:
        super().__init__(pad)
        pad.installEventFilter(self)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_space = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and not event.isAutoRepeat()
        )
        if is_space or event.type() in _PRESSES:
            self.pressed.emit()
        return False
