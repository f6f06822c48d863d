"""Cursors that show how wide the pen or the eraser is."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

LEAST, MOST = 5.0, 200.0  # logical pixels; systems refuse larger cursors


def round_cursor(diameter: float, ratio: float) -> QCursor:
    """Return a circle that is visible on dark and on light paper.

    `diameter` is in logical pixels, `ratio` is screen pixels per logical pixel.
    """
    diameter = min(MOST, max(LEAST, diameter))
    side = 2 * math.ceil(diameter / 2) + 4  # even, so that the hot spot is exactly in the middle
    pixmap = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QRectF((side - diameter) / 2, (side - diameter) / 2, diameter, diameter)
    for colour, width in ((QColor(255, 255, 255, 200), 2.5), (QColor(0, 0, 0, 200), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(circle)
    painter.end()
    middle = side // 2
    return QCursor(pixmap, middle, middle)
