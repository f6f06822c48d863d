"""A printed page: the drawing in a thin frame, with lines of text below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPagedPaintDevice, QPainter, QPen

PRINTED_SHARE = 0.75  # of the page's height at most; the rest is for the text
FIRST_LINE_PT = 24  # points: what was read
OTHER_LINE_PT = 12
LINES_GAP = 0.02  # of the page's height, between picture and text
FRAME_PT = 0.5


def print_page(device: QPagedPaintDevice, picture: QImage, lines: Sequence[str]) -> bool:
    """Paint the picture as large as the page lets it, and the lines; return whether it worked."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = QRectF(painter.viewport())
    target = _picture_area(page, QSizeF(picture.size()))
    painter.drawImage(target, picture)
    painter.setPen(QPen(Qt.GlobalColor.black, FRAME_PT * device.logicalDpiY() / 72))
    painter.drawRect(target)
    _paint_lines(painter, page, target.bottom() + LINES_GAP * page.height(), lines)
    return painter.end()


def _picture_area(page: QRectF, size: QSizeF) -> QRectF:
    """Return the largest area of the picture's shape at the top of the page, centred."""
    room = QSizeF(page.width(), PRINTED_SHARE * page.height())
    shown = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF((page.width() - shown.width()) / 2, 0, shown.width(), shown.height())


def _paint_lines(painter: QPainter, page: QRectF, top: float, lines: Sequence[str]) -> None:
    for index, line in enumerate(lines):
        font = QFont(painter.font())
        font.setPointSize(OTHER_LINE_PT if index else FIRST_LINE_PT)
        painter.setFont(font)
        area = QRectF(0, top, page.width(), max(0.0, page.height() - top))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        top = painter.drawText(area, flags, line).bottom()
