"""What the network sees: the framed tensor, and where each of its pixels lies in the drawing."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from digitpad.core.arrays import Box, FloatArray, GreyImage
from digitpad.core.recognition.framing import PEN_WIDTH_PX, PlacedStrokes

Position = tuple[float, float]  # x, y


@dataclass(frozen=True, eq=False)
class Seen:
    """The tensor, float32 (28, 28), 0 = paper and 1 = ink, and what framing did to get it.

    `placed` is None for a picture, and for strokes that are a single dot: framing then keeps no
    position.
    """

    tensor: GreyImage = field(repr=False)
    placed: PlacedStrokes | None = field(default=None, repr=False)

    @property
    def scale(self) -> float | None:
        """Pixels of the tensor for each unit of the strokes, above 0; None without positions."""
        return None if self.placed is None else self.placed.scale

    @property
    def shift(self) -> Position | None:
        """Where the strokes' (0, 0) lies in the tensor, in pixels; None without positions."""
        return None if self.placed is None else _position(self.placed.shift)

    @property
    def pen_width(self) -> float | None:
        """How wide the pen that drew the tensor is in the strokes' unit, whatever yours was."""
        return None if self.placed is None else PEN_WIDTH_PX / self.placed.scale

    def pixel_at(self, position: Position) -> tuple[int, int] | None:
        """Return the (row, column) of the pixel that shows a position; None outside or unknown."""
        if self.placed is None:
            return None
        x, y = self.placed.in_tensor(np.array(position))
        side = len(self.tensor)
        return (int(y), int(x)) if 0 <= x < side and 0 <= y < side else None

    def box_of(self, row: int, column: int) -> Box | None:
        """Return what a pixel shows, in the strokes' unit: left, top, right, bottom."""
        if self.placed is None:
            return None
        corners = np.array([(column, row), (column + 1, row + 1)], dtype=np.float64)
        (left, top), (right, bottom) = self.placed.on_pad(corners).tolist()
        return left, top, right, bottom


def _position(values: FloatArray) -> Position:
    x, y = values.tolist()
    return x, y
