"""A digit of a number as a button, which marks doubt by colour and shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.themes import doubt_colour

DIGIT_WIDTH = 0.85  # of the button, in heights of its type
SEPARATOR_WIDTH = 0.5  # of that of a separator, the same
DIGIT_HEIGHT = 1.15  # of the digit's line, the same
HINT_HEIGHT = 0.38  # of the line below it, the same
HINT_TYPE = 0.28  # of the type there, the same
DOUBT_LINE = 0.07  # of the underline, the same
LEAST_LINE_PX = 2.0


@guarded
class DigitButton(QToolButton):
    """Shows a digit; a doubtful one is underlined, with its likeliest readings, "7/2", below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)  # no frame unless chosen or under the pointer
        self._is_doubtful = False
        self._hint = ""

    @property
    def is_doubtful(self) -> bool:
        """Whether the digit is marked as doubtful."""
        return self._is_doubtful

    @property
    def hint(self) -> str:
        """The text below the underline."""
        return self._hint

    def show_doubt(self, is_doubtful: bool, hint: str = "") -> None:
        """Mark the digit as doubtful, or no longer."""
        if (is_doubtful, hint) != (self._is_doubtful, self._hint):
            self._is_doubtful, self._hint = is_doubtful, hint
            self.update()

    def set_size(self, pixels: int, share: float, widest: int) -> None:
        """Set the type's size and what follows from it, in pixels.

        The width is this share of the type's size, at most `widest`.
        """
        font = self.font()
        if font.pixelSize() != pixels:
            font.setPixelSize(pixels)
            self.setFont(font)
        height = round(pixels * (DIGIT_HEIGHT + HINT_HEIGHT))
        self.setFixedSize(max(1, min(round(pixels * share), widest)), height)

    def _paint_doubt(self, painter: QPainter) -> None:
        pixels = self.font().pixelSize()
        top, width = pixels * DIGIT_HEIGHT, max(LEAST_LINE_PX, pixels * DOUBT_LINE)
        colour = doubt_colour(self.palette())
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        half = min(0.3 * pixels, self.width() / 2 - width)
        middle = self.width() / 2
        painter.drawLine(round(middle - half), round(top), round(middle + half), round(top))
        painter.setFont(self._hint_font())
        painter.setPen(self.palette().buttonText().color())  # readable at any size
        room = QRectF(0, top + width, self.width(), self.height() - top - width)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._hint)

    def _hint_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, round(font.pixelSize() * HINT_TYPE)))
        return font

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        digit, option.text = option.text, ""
        if not self._is_doubtful:
            option.rect.setHeight(round(self.font().pixelSize() * DIGIT_HEIGHT))
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setPen(self.palette().buttonText().color())
        room = QRectF(0, 0, self.width(), self.font().pixelSize() * DIGIT_HEIGHT)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, digit)
        if self._is_doubtful:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_doubt(painter)
        painter.end()
