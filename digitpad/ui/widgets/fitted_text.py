"""Labels and buttons whose text is as large as their space allows."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from digitpad.system.qt.guard import guarded

LEAST_PIXELS = 6  # just readable, if there is no space for more
AIR = 0.96  # share of the width that text may take; styles round differently
BREAKS = re.compile(r"[\s\u200b]")  # where a line may break; the last is a zero-width space
BUTTON_HEIGHT = 0.46  # share of a button's height that a line of its text takes
BUTTON_WIDTH = 0.8  # share of its width; the rest is its frame


@guarded
class FittedLabel(QLabel):
    """Shows text at the largest size at which it fits; the label asks for no space of its own."""

    def __init__(
        self,
        name: str,
        *,
        most_of_height: float = 1.0,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """A line takes at most the share `most_of_height`, so that short text is not too large."""
        super().__init__(parent)
        self.setObjectName(name)
        self._most_of_height = most_of_height
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._fit()

    def _unbreakable(self) -> list[str]:
        return BREAKS.split(self.text()) if self.wordWrap() else [self.text()]

    def _fit(self) -> None:
        tallest = self.contentsRect().height() * self._most_of_height
        pixels = _largest(self._has_room_for, int(tallest))
        _set_pixels(self, pixels)

    def _has_room_for(self, pixels: int) -> bool:
        room = QRectF(self.contentsRect())
        metrics = QFontMetricsF(_font_of(self, pixels))
        width = room.width() * AIR
        flags = Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(QRectF(0, 0, width, room.height()), flags, self.text())
        widest = max(map(metrics.horizontalAdvance, self._unbreakable()), default=0.0)
        is_low = metrics.height() <= room.height() * self._most_of_height
        return is_low and needed.height() <= room.height() and widest <= width

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        return False  # the layout sets the height; longer text does not ask for more

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


@guarded
class FittedButton(QPushButton):
    """A button that fills the space it is given, with text that grows with it.

    Only Tab gives it the focus, so that after a click keys still draw on the pad.
    """

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self._fit()

    def _fit(self) -> None:
        _set_pixels(self, _largest(self._has_room_for, int(self.height() * BUTTON_HEIGHT)))

    def _has_room_for(self, pixels: int) -> bool:
        metrics = QFontMetricsF(_font_of(self, pixels))
        is_narrow = metrics.horizontalAdvance(self.text()) <= self.width() * BUTTON_WIDTH
        return is_narrow and metrics.height() <= self.height()

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _largest(fits: Callable[[int], bool], most: int) -> int:
    """Return the most pixels, from LEAST_PIXELS to `most`, that fit, found by bisection."""
    fitting, too_large = LEAST_PIXELS, max(LEAST_PIXELS, most) + 1
    while too_large - fitting > 1:
        middle = (fitting + too_large) // 2
        if fits(middle):
            fitting = middle
        else:
            too_large = middle
    return fitting


def _font_of(widget: QWidget, pixels: int) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(pixels)
    return font


def _set_pixels(widget: QWidget, pixels: int) -> None:
    font = _font_of(widget, pixels)
    if font != widget.font():
        widget.setFont(font)
