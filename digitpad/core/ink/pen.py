"""The pen: turns press, move and release into strokes."""

from __future__ import annotations

import math

from digitpad.core.ink.ink import NEUTRAL_PRESSURE, PEN_WIDTH, Point, Stroke
from digitpad.core.ink.positions import clamp, is_position
from digitpad.core.ink.smoothing import SmoothedLine, Smoothing

MOVE_THRESHOLD = 0.0002  # pad units, a third of a pixel on the largest pads: less adds nothing
TAP_EXTENT = 0.012  # pad units; a tapping hand wavers this far, so what stays within is a dot


class Pen:
    """Collects the points of one stroke at a time.

    Positions that are not finite numbers are ignored. `width` is the width of its strokes, in pad
    units.
    """

    def __init__(self) -> None:
        self.width = PEN_WIDTH
        self._line: SmoothedLine | None = None
        self._last: Point | None = None  # as reported, not smoothed
        self._began = 0.0

    @property
    def is_down(self) -> bool:
        return self._line is not None

    @property
    def stroke(self) -> Stroke | None:
        """The stroke so far, or None while the pen is up."""
        return None if self._line is None else _stroke_of(self._line.points, self.width)

    @property
    def points(self) -> list[Point]:
        """The points of the stroke so far; the first `settled` of them no longer change."""
        return [] if self._line is None else self._line.points

    @property
    def settled(self) -> int:
        return 0 if self._line is None else self._line.settled

    def press(
        self,
        x: float,
        y: float,
        pressure: float = NEUTRAL_PRESSURE,
        time: float = 0.0,
        *,
        smoothing: Smoothing = Smoothing.OFF,
        pixel: float = 1 / 400,
    ) -> bool:
        """Put the pen down; return True if a stroke began.

        `time` is in seconds on any clock, `pixel` is the size of a screen pixel in pad units.
        """
        self._line = None
        if not is_position((x, y)):
            return False
        self._began = time
        self._line = SmoothedLine(smoothing.reach, smoothing.limit * pixel)
        self._add(_point(x, y, pressure, 0.0))
        return True

    def move(
        self, x: float, y: float, pressure: float = NEUTRAL_PRESSURE, time: float = 0.0
    ) -> bool:
        """Move the pen; return True if the stroke grew by a point."""
        last = self._last
        if self._line is None or last is None or not is_position((x, y)):
            return False
        point = _point(x, y, pressure, time - self._began)
        if math.hypot(point.x - last.x, point.y - last.y) < MOVE_THRESHOLD:
            return False
        self._add(point)
        return True

    def release(self) -> Stroke | None:
        """Lift the pen and return the finished stroke; a tap is a single point."""
        stroke, self._line = self.stroke, None
        return stroke

    def cancel(self) -> None:
        """Lift the pen and discard its stroke."""
        self._line = None

    def _add(self, point: Point) -> None:
        if self._line is not None:
            self._line.add(point)
            self._last = point


def _stroke_of(points: list[Point], width: float) -> Stroke:
    return Stroke(tuple(points[:1] if _is_tap(points) else points), width)


def _is_tap(points: list[Point]) -> bool:
    if len(points) > 50:  # a resting hand does not produce this many different points
        return False
    first = points[0]
    return all(
        abs(point.x - first.x) < TAP_EXTENT and abs(point.y - first.y) < TAP_EXTENT
        for point in points
    )


def _point(x: float, y: float, pressure: float, time: float) -> Point:
    if not math.isfinite(pressure):
        pressure = NEUTRAL_PRESSURE
    return Point(x, y, clamp(pressure), max(0.0, time))
