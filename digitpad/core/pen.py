"""The pen: turns press, move and release into strokes."""

from __future__ import annotations

import math

from digitpad.core.ink import NEUTRAL_PRESSURE, Point, Stroke

MOVE_THRESHOLD = 0.0005  # pad units, a quarter of a pixel on a usual pad: less adds nothing
TAP_EXTENT = 0.012  # pad units; a hand that taps wavers this far, and what stays within is a dot


class Pen:
    """Collects the points of one stroke at a time.

    Positions are clamped to the pad; those that are not numbers are ignored. `stroke` is the
    stroke as it stands, None while the pen is up.
    """

    def __init__(self) -> None:
        self._points: list[Point] = []
        self._began = 0.0

    @property
    def is_down(self) -> bool:
        return bool(self._points)

    @property
    def stroke(self) -> Stroke | None:
        return _stroke_of(self._points) if self._points else None

    @property
    def last_points(self) -> tuple[Point, ...]:
        """The last one or two points: the piece of line that was drawn last."""
        return tuple(self._points[-2:])

    def press(
        self, x: float, y: float, pressure: float = NEUTRAL_PRESSURE, time: float = 0.0
    ) -> bool:
        """Put the pen down; True when a stroke began. `time` is in seconds on any clock."""
        self._points = []
        if not _is_place(x, y):
            return False
        self._began = time
        self._points.append(_point(x, y, pressure, 0.0))
        return True

    def move(
        self, x: float, y: float, pressure: float = NEUTRAL_PRESSURE, time: float = 0.0
    ) -> bool:
        """Move the pen; True when the stroke grew by a point."""
        if not self._points or not _is_place(x, y):
            return False
        point = _point(x, y, pressure, time - self._began)
        last = self._points[-1]
        if math.hypot(point.x - last.x, point.y - last.y) < MOVE_THRESHOLD:
            return False
        self._points.append(point)
        return True

    def release(self) -> Stroke | None:
        """Lift the pen and return the finished stroke; a tap is a single point."""
        stroke, self._points = self.stroke, []
        return stroke

    def cancel(self) -> None:
        """Lift the pen and forget its stroke."""
        self._points = []


def _stroke_of(points: list[Point]) -> Stroke:
    return Stroke(tuple(points[:1])) if _is_tap(points) else Stroke(tuple(points))


def _is_tap(points: list[Point]) -> bool:
    if len(points) > 50:  # a hand that rests does not deliver this many different points
        return False
    first = points[0]
    return all(
        abs(point.x - first.x) < TAP_EXTENT and abs(point.y - first.y) < TAP_EXTENT
        for point in points
    )


def _is_place(x: float, y: float) -> bool:
    return math.isfinite(x) and math.isfinite(y)


def _point(x: float, y: float, pressure: float, time: float) -> Point:
    if not math.isfinite(pressure):
        pressure = NEUTRAL_PRESSURE
    return Point(_clamp(x), _clamp(y), _clamp(pressure), max(0.0, time))


def _clamp(value: float) -> float:
    return min(1.0, max(0.0, value))
