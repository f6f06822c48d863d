"""Ink: what a hand drew, as immutable values.

Positions are in pad units: 0..1 across a square pad, x to the right, y down. A wide pad goes on
to the left of 0 and to the right of 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from digitpad.core.ink.positions import SQUARE, Position, Surface

if TYPE_CHECKING:
    from digitpad.core.arrays import FloatArray

PEN_WIDTH = 0.045  # pad units at neutral pressure: a felt pen on a pad the size of a hand
NEUTRAL_PRESSURE = 0.5  # for a mouse or a finger: halfway, so that a pen can press more or less


@dataclass(frozen=True, slots=True)
class Point:
    """One position of the pen.

    `pressure` is 0..1; `time` is in seconds since the stroke began.
    """

    x: float
    y: float
    pressure: float = NEUTRAL_PRESSURE
    time: float = 0.0


def width_at(pressure: float, width: float, side: float) -> float:
    """Return how wide a line is, in pixels: half its `width` at no pressure, 1.5 times at full.

    `width` is in pad units, and the pad has `side` pixels on each side.
    """
    return side * width * (0.5 + pressure)


@dataclass(frozen=True)
class Stroke:
    """The points from pen down to pen up, in order; at least one.

    `width` is the pen's, in pad units at neutral pressure. It matters only to people: the network
    reads the points.
    """

    points: tuple[Point, ...]
    width: float = PEN_WIDTH

    def __post_init__(self) -> None:
        if not self.points:
            raise ValueError("a stroke needs at least one point")

    @cached_property
    def positions(self) -> FloatArray:
        """The points as an (N, 2) array of x and y, created once and read-only."""
        import numpy as np  # imported here: starting up does not need it

        # Number by number: other threads wait less for Python's lock than with a whole list.
        numbers = (number for point in self.points for number in (point.x, point.y))
        positions = np.fromiter(numbers, np.float64, 2 * len(self.points)).reshape(-1, 2)
        positions.flags.writeable = False
        return positions

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """The left, top, right and bottom of the box around the points."""
        xs, ys = [point.x for point in self.points], [point.y for point in self.points]
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True)
class Ink:
    """All strokes of one drawing, in the order in which they were drawn."""

    strokes: tuple[Stroke, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.strokes

    @property
    def paper(self) -> Surface:
        """The square pad, or as much more paper as this ink was drawn on."""
        if all(SQUARE.holds(corner) for stroke in self.strokes for corner in _corners(stroke)):
            return SQUARE
        boxes = [SQUARE, *map(_painted_box, self.strokes)]
        return Surface(
            min(box.left for box in boxes),
            min(box.top for box in boxes),
            max(box.right for box in boxes),
            max(box.bottom for box in boxes),
        )

    @property
    def polylines(self) -> list[FloatArray]:
        """One (N, 2) array of positions for each stroke."""
        return [stroke.positions for stroke in self.strokes]

    def with_stroke(self, stroke: Stroke) -> Ink:
        return Ink((*self.strokes, stroke))


EMPTY_INK = Ink()


def _corners(stroke: Stroke) -> tuple[Position, Position]:
    left, top, right, bottom = stroke.bounds
    return (left, top), (right, bottom)


def _painted_box(stroke: Stroke) -> Surface:
    left, top, right, bottom = stroke.bounds
    reach = stroke.width / 2
    return Surface(left - reach, top - reach, right + reach, bottom + reach)
