"""Keeps a widget square, and measures the square that fits into a widget."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.system.qt.guard import guarded


@guarded
class Square(QWidget):
    """Gives its only child the largest square that fits, in the middle."""

    def __init__(self, child: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._child = child
        child.setParent(self)
        self.setMinimumSize(child.minimumSize())

    def sizeHint(self) -> QSize:
        return self._child.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = min(self.width(), self.height())
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        self._child.setGeometry(left, top, side, side)
        super().resizeEvent(event)


def side_of(widget: QWidget) -> float:
    """Return the side of the largest square in a widget, in logical pixels; at least 1."""
    return float(max(1, min(widget.width(), widget.height())))
