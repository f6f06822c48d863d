"""Records what is drawn on a pad, for tests of the pad's parts."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QImage,
)

from digitpad.core.ink.ink import EMPTY_INK, Ink, Stroke
from digitpad.ui.pad.ink_pad import InkPad
from tests import hand

SIDE = 300  # of the pad in logical pixels
LINE = [(0.2, 0.2), (0.5, 0.4), (0.8, 0.8)]
ACROSS = [(0.1, 0.5), (0.9, 0.5)]
PRESS, MOVE, RELEASE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)


class Drawn:
    """Records a pad's signals, and shows the ink as the document does."""

    def __init__(self, pad: InkPad) -> None:
        self.pad = pad
        self.ink = EMPTY_INK
        self.moved: list[Ink] = []
        pad.stroke_finished.connect(self._add)
        pad.ink_moved.connect(self.moved.append)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        return self.ink.strokes

    def _add(self, stroke: Stroke) -> None:
        self.ink = self.ink.with_stroke(stroke)
        self.pad.show_ink(self.ink)


def positions(stroke: Stroke) -> list[tuple[float, float]]:
    return [(round(point.x, 2), round(point.y, 2)) for point in stroke.points]


def picture(pad: InkPad) -> QImage:
    return pad.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def grey_at(pad: InkPad, x: float, y: float) -> int:
    image = picture(pad)
    return image.pixelColor(round(x * image.width()), round(y * image.height())).lightness()


def begin_stroke(pad: InkPad) -> None:
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.2, 0.8))
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.8, 0.8))
