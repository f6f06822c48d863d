"""The dot beside the slider for the width of the pen: it shows how thick a line would be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.window.pen_width import WIDEST, PenWidth

THICKEST_DOT = 1.6  # line heights: the thickest line


@guarded
class PenDot(QWidget):
    """Grows and shrinks with the width; the thickest pen fills it."""

    def __init__(self, pen_width: PenWidth) -> None:
        super().__init__()
        self._thousandths = pen_width.value()
        pen_width.valueChanged.connect(self._show)
        side = round(THICKEST_DOT * self.fontMetrics().height())
        self.setFixedSize(QSize(side, side))

    @Slot(int)
    def _show(self, thousandths: int) -> None:
        self._thousandths = thousandths
        self.update()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().windowText())
        radius = self.width() / 2 * self._thousandths / WIDEST
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), radius, radius)
        painter.end()
