"""Paints the regions of a picture: a veil over what is not chosen, outlines, frame and handles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen

VEIL = 0.3  # opacity of the veil over what is not chosen
HALO = 0.5  # opacity of what sets outlines off from a picture of any colour


def paint_veil(painter: QPainter, palette: QPalette, picture: QRectF, frame: QRectF) -> None:
    veil = QColor(palette.window().color())
    veil.setAlphaF(VEIL)
    around = QPainterPath()
    around.addRect(picture)
    around.addRect(frame)
    painter.fillPath(around, veil)


def paint_outlines(painter: QPainter, palette: QPalette, frames: Sequence[QRectF]) -> None:
    halo = QColor(palette.base().color())
    halo.setAlphaF(HALO)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((halo, 3.0), (palette.highlight().color(), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawRects(list(frames))


def paint_frame(
    painter: QPainter, palette: QPalette, frame: QRectF, handles: Sequence[QRectF], *, focused: bool
) -> None:
    highlight = palette.highlight().color()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((palette.base().color(), 4.0), (highlight, 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawRect(frame)
    painter.setBrush(highlight if focused else palette.base())
    painter.setPen(QPen(highlight, 1.0))
    for handle in handles:
        painter.drawEllipse(handle.adjusted(1, 1, -1, -1))
