"""Where the bars of a chart lie, and their names and texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter

BAR_SHARE = 0.62  # share of a row or column that its bar takes
TEXT_HEIGHT = 0.5  # share of a row
TEXTS_WIDTH = 0.6  # share of the chart's width that names and texts may take
GAP_PX = 7.0  # pixels between a bar and its texts
TEXT_EDGE_PX = 2.0  # pixels beside the texts, since glyphs may reach over their width
SMALLEST_TEXT_PX = 7  # pixels; small enough for texts never to overlap


class BarPlaces:
    """Divides a chart into rows or columns: a name, a bar and a text in each.

    An index counts bars in reading order; a slot is how Qt Charts counts them, from the bottom or
    the left.
    """

    def __init__(self, names: Sequence[str], widest_text: str, *, columns: bool) -> None:
        self._names = tuple(names)
        self._widest = (max(names, key=len), widest_text)
        self._columns = columns
        self._font, self._bold = QFont(), QFont()
        self._room = QRectF()
        self.plot = QRectF()  # where the bars are
        self.is_mirrored = False  # whether bars grow to the left

    def fit(self, room: QRectF, font: QFont, *, is_mirrored: bool) -> None:
        """Use this space in pixels, and a font that fits it."""
        room = self._room = room.adjusted(TEXT_EDGE_PX, 0, -TEXT_EDGE_PX, 0)
        self.is_mirrored = is_mirrored and not self._columns
        self._choose_font(font)
        metrics = QFontMetricsF(self._bold)
        name, text = (metrics.horizontalAdvance(each) + GAP_PX for each in self._widest)
        if self._columns:
            line = metrics.height()
            self.plot = room.adjusted(0, line, 0, -line)
        elif self.is_mirrored:
            self.plot = room.adjusted(text, 0, -name, 0)
        else:
            self.plot = room.adjusted(name, 0, -text, 0)

    def slot(self, index: int) -> int:
        """Return the slot of an index."""
        return index if self._columns else len(self._names) - 1 - index

    def row(self, index: int) -> QRectF:
        """Return the row or column of a bar, texts included."""
        share = index / len(self._names)
        if self._columns:
            width = self.plot.width() / len(self._names)
            left = self.plot.left() + share * self.plot.width()
            return QRectF(left, self._room.top(), width, self._room.height())
        height = self.plot.height() / len(self._names)
        top = self.plot.top() + share * self.plot.height()
        return QRectF(self._room.left(), top, self._room.width(), height)

    def track(self, index: int) -> QRectF:
        """Return the place of a bar that fills its track."""
        row, rest = self.row(index), (1 - BAR_SHARE) / 2
        if self._columns:
            row = row.intersected(self.plot)
            return row.adjusted(rest * row.width(), 0, -rest * row.width(), 0)
        middle = row.adjusted(0, rest * row.height(), 0, -rest * row.height())
        return middle.intersected(self.plot)

    def index_at(self, position: QPointF) -> int:
        """Return the index of the bar whose row or column is nearest."""
        room, count = self.plot, len(self._names)
        along = (
            (position.x() - room.left()) / room.width()
            if self._columns
            else (position.y() - room.top()) / room.height()
        )
        return min(count - 1, max(0, int(along * count)))

    def font(self, *, is_bold: bool) -> QFont:
        return self._bold if is_bold else self._font

    def paint(self, painter: QPainter, index: int, text: str) -> None:
        """Paint a bar's name at its start and its text at its end."""
        row, flag = self.row(index), Qt.AlignmentFlag
        behind = QRectF(row)
        if self._columns:
            sides = flag.AlignHCenter | flag.AlignBottom, flag.AlignHCenter | flag.AlignTop
        elif self.is_mirrored:
            behind.setRight(self.plot.left() - GAP_PX)
            sides = flag.AlignRight | flag.AlignVCenter, flag.AlignRight | flag.AlignVCenter
        else:
            sides = flag.AlignLeft | flag.AlignVCenter, flag.AlignRight | flag.AlignVCenter
        # The direction of numbers, since Qt would swap left and right where texts are mirrored.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(row, sides[0], self._names[index])
        painter.drawText(behind, sides[1], text)

    def _choose_font(self, font: QFont) -> None:
        own, count = QFontInfo(font).pixelSize(), len(self._names)
        row = self._room.height() / (12 if self._columns else count)
        pixels = min(row / 1.2, max(own, row * TEXT_HEIGHT))
        self._set_pixels(font, pixels)
        needed = self._needed()
        most = self._room.width() * (1 / count if self._columns else TEXTS_WIDTH)
        if needed > most:
            self._set_pixels(font, pixels * most / needed)

    def _needed(self) -> float:
        widths = [QFontMetricsF(self._bold).horizontalAdvance(text) for text in self._widest]
        return max(widths) + 2 if self._columns else sum(widths) + 2 * GAP_PX

    def _set_pixels(self, font: QFont, pixels: float) -> None:
        self._font = QFont(font)
        self._font.setPixelSize(max(SMALLEST_TEXT_PX, int(pixels)))
        self._font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width, so that none jumps
        self._bold = QFont(self._font)
        self._bold.setBold(True)
