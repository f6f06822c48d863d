"""Digits written by hand, and pictures of them as other programs would paint them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.demo.scripted_pen import DIGIT_CURVES

FINER = 4  # pictures are painted that much larger first, for smooth edges
DIGITS = tuple(DIGIT_CURVES)


def strokes_of(digit: int) -> list[FloatArray]:
    """Return the strokes of a handwritten digit, in pad units."""
    return [np.array(curve) for curve in DIGIT_CURVES[digit]]


def ink_from(strokes: Sequence[FloatArray], pressure: float = 0.5) -> Ink:
    """Return the strokes as ink."""
    return Ink(
        tuple(
            Stroke(tuple(Point(float(x), float(y), pressure) for x, y in stroke))
            for stroke in strokes
        )
    )


@dataclass(frozen=True)
class Look:
    """How a picture of a digit is painted; lengths in pixels, shares of the side."""

    side: int = 200
    pen: float = 12
    share: float = 0.7  # the longest side of the digit
    moved: float = 0.0  # from the middle, to the right and down


def paint(strokes: Sequence[FloatArray], look: Look | None = None) -> Grey:
    """Paint a picture of the strokes, 0 = paper, 255 = ink."""
    look = look or Look()
    picture = Image.new("L", (look.side * FINER, look.side * FINER), 0)
    brush = ImageDraw.Draw(picture)
    for line in _placed(strokes, look):
        _paint_line(brush, line * FINER, look.pen * FINER)
    return np.asarray(picture.resize((look.side, look.side), Image.Resampling.BOX))


def _placed(strokes: Sequence[FloatArray], look: Look) -> list[FloatArray]:
    corners = np.concatenate(strokes)
    low, high = corners.min(axis=0), corners.max(axis=0)
    scale = (look.side * look.share - look.pen) / (high - low).max()
    return [
        (stroke - (low + high) / 2) * scale + look.side * (0.5 + look.moved) for stroke in strokes
    ]


def _paint_line(brush: ImageDraw.ImageDraw, line: FloatArray, pen: float) -> None:
    brush.line([(float(x), float(y)) for x, y in line], fill=255, width=round(pen))
    for x, y in line:  # round ends and joints
        brush.ellipse([x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2], fill=255)


def difference(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float:
    """Return how much the ink of two tensors differs: 0 = the same, 2 = nothing in common."""
    return float(np.abs(one - other).sum() / one.sum())


def side_by_side(text: str, gap: float = 0.1) -> list[FloatArray]:
    """Return the strokes of a number in pad units, with this gap between the digits' boxes."""
    strokes: list[FloatArray] = []
    end = 0.0
    for character in text:
        digit = strokes_of(int(character))
        left = min(line[:, 0].min() for line in digit)
        digit = [line + (end - left, 0.0) for line in digit]
        end = max(line[:, 0].max() for line in digit) + gap
        strokes += digit
    return strokes
