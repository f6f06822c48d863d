"""Ink: what a hand drew, as values that never change.

Positions are in pad units: 0..1 across the square pad, x to the right, y down.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

PEN_WIDTH = 0.045  # pad units at neutral pressure: a felt pen on a pad the size of a hand
NEUTRAL_PRESSURE = 0.5  # what a mouse or a finger reports: half way, so that a pen can go both ways


@dataclass(frozen=True, slots=True)
class Point:
    """One position of the pen.

    `pressure` is 0..1; `time` is in seconds since the stroke began.
    """

    x: float
    y: float
    pressure: float = NEUTRAL_PRESSURE
    time: float = 0.0


@dataclass(frozen=True)
class Stroke:
    """The points from one touch-down of the pen to its lifting, in order; at least one.

    `width` is the pen's, in pad units at neutral pressure. It is for people only: the network
    reads the points.
    """

    points: tuple[Point, ...]
    width: float = PEN_WIDTH

    def __post_init__(self) -> None:
        if not self.points:
            raise ValueError("a stroke needs at least one point")

    @cached_property
    def positions(self) -> FloatArray:
        """The points as an (N, 2) array of x and y, made once and read-only."""
        # Number by number: another thread waits less for Python's lock than for a whole list.
        numbers = (number for point in self.points for number in (point.x, point.y))
        positions = np.fromiter(numbers, np.float64, 2 * len(self.points)).reshape(-1, 2)
        positions.flags.writeable = False
        return positions

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """The left, top, right and bottom of the points' box."""
        (left, top), (right, bottom) = self.positions.min(axis=0), self.positions.max(axis=0)
        return float(left), float(top), float(right), float(bottom)


@dataclass(frozen=True)
class Ink:
    """All strokes of one drawing, in the order in which they were drawn."""

    strokes: tuple[Stroke, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.strokes

    @property
    def polylines(self) -> list[FloatArray]:
        """One (N, 2) array of positions for each stroke."""
        return [stroke.positions for stroke in self.strokes]

    def with_stroke(self, stroke: Stroke) -> Ink:
        return Ink((*self.strokes, stroke))


EMPTY_INK = Ink()


def polylines_from(
    strokes: Iterable[npt.ArrayLike],
) -> list[FloatArray]:
    """Check strokes that came from outside and return them as (N, 2) float arrays.

    Positions that are not finite numbers, and strokes without any position, are left out.
    Raises TypeError for what is not a list and ValueError for what is not one of (N, 2) arrays.
    """
    polylines = []
    for number, stroke in enumerate(strokes, start=1):
        positions = _as_floats(stroke, number)
        if positions.size == 0:
            continue
        if positions.ndim != 2 or positions.shape[1] != 2:
            raise ValueError(
                f"stroke {number} has the shape {positions.shape}; a stroke is an (N, 2) array"
            )
        positions = positions[np.isfinite(positions).all(axis=1)]
        if len(positions):
            polylines.append(positions)
    return polylines


def _as_floats(stroke: npt.ArrayLike, number: int) -> FloatArray:
    try:
        positions = np.asarray(stroke)
        if positions.size and positions.dtype.kind in "cSUV":  # numpy would make numbers of them
            raise ValueError(f"it holds {positions.dtype}")
        return positions.astype(np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"stroke {number} is not an (N, 2) array of numbers: {error}") from error
