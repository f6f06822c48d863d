"""What an empty pad says: a line about drawing, and quieter ones below it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QWidget

FIRST_LINE, OTHER_LINES = 1.4, 1.0  # times the size of the pad's font
INVITATION_GAP = 0.4  # line heights between the lines
SIDE_MARGIN = 0.08  # of the pad's width, at least, on either side
WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def paint_invitation(painter: QPainter, pad: QWidget, lines: tuple[str, ...]) -> None:
    """Paint the lines in the middle of the pad, in the colour of placeholders."""
    painter.setPen(pad.palette().color(QPalette.ColorRole.PlaceholderText))
    for line, font, place in _placed(pad, lines):
        painter.setFont(font)
        painter.drawText(place, WRAPPED, line)


def area_of_invitation(pad: QWidget, lines: tuple[str, ...]) -> QRect:
    """Return the logical pixels of the pad that the lines cover."""
    area = QRect()
    for _, _, place in _placed(pad, lines):
        area = area.united(place)
    return area


def _placed(pad: QWidget, lines: tuple[str, ...]) -> Iterator[tuple[str, QFont, QRect]]:
    fonts = [_font(pad, OTHER_LINES if index else FIRST_LINE) for index in range(len(lines))]
    margin = round(pad.width() * SIDE_MARGIN)
    room = pad.rect().adjusted(margin, 0, -margin, 0)
    places = [
        QFontMetrics(font).boundingRect(room, WRAPPED, line)
        for line, font in zip(lines, fonts, strict=True)
    ]
    gap = round(INVITATION_GAP * pad.fontMetrics().height())
    height = sum(place.height() for place in places) + gap * (len(lines) - 1)
    top = (pad.height() - height) // 2
    for line, font, place in zip(lines, fonts, places, strict=True):
        yield line, font, QRect(room.left(), top, room.width(), place.height())
        top += place.height() + gap


def _font(pad: QWidget, size: float) -> QFont:
    font = QFont(pad.font())
    font.setPixelSize(round(QFontInfo(font).pixelSize() * size))
    return font
