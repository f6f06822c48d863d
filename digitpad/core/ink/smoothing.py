"""Smoothing: takes the tremor out of a line without lagging behind the pen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate, pairwise
from math import hypot

from digitpad.core.ink.ink import Point


class Smoothing(Enum):
    """How much a line is smoothed, as (reach in pad units, limit in pixels of the screen).

    Each point becomes the mean of the line from `reach` before it to `reach` after it, but moves
    by at most `limit`.
    """

    OFF = (0.0, 0.0)
    LIGHT = (0.012, 1.5)  # removes a hand's wavering; nobody sees a line move this little
    STRONG = (0.04, 12.0)  # for hands that tremble

    @property
    def reach(self) -> float:
        return self.value[0]

    @property
    def limit(self) -> float:
        return self.value[1]


class SmoothedLine:
    """The smoothed points of a growing line.

    Its first and its last point are where the pen was and is, so the line never lags: towards
    both ends the mean covers less. The first `settled` points no longer change.
    """

    def __init__(self, reach: float, limit: float) -> None:
        """`reach` and `limit` are in pad units."""
        self._reach = reach
        self._limit = limit
        self._raw: list[Point] = []
        self._lengths: list[float] = []  # of the line up to each raw point
        self.points: list[Point] = []
        self.settled = 0

    def add(self, point: Point) -> None:
        """Extend the line to this point."""
        last = self._raw[-1] if self._raw else point
        length = self._lengths[-1] if self._raw else 0.0
        self._raw.append(point)
        self._lengths.append(length + hypot(point.x - last.x, point.y - last.y))
        self.points.append(point)
        if self._reach > 0.0:
            self._smooth_from(self.settled)
        first_unsettled = bisect_right(self._lengths, self._lengths[-1] - self._reach)
        self.settled = first_unsettled if self._reach > 0.0 else len(self.points)

    def _smooth_from(self, first: int) -> None:
        """Smooth the points, from `first` on, that the last one can change."""
        begin = bisect_right(self._lengths, self._lengths[first] - self._reach) - 1
        window = _Window(self._raw[max(begin, 0) :], self._lengths[max(begin, 0) :])
        whole = self._lengths[-1]
        for number in range(first, len(self._raw)):
            along = self._lengths[number]
            half = min(self._reach, along, whole - along)
            if half > 0.0:
                mean = window.mean(along - half, along + half)
                self.points[number] = _moved(self._raw[number], mean, self._limit)
            else:
                self.points[number] = self._raw[number]


class _Window:
    """A piece of a line, prepared for means of its positions."""

    def __init__(self, points: Sequence[Point], lengths: Sequence[float]) -> None:
        self._points = points
        self._lengths = lengths
        steps = list(pairwise(lengths))
        self._integrals = [
            list(accumulate(_areas(values, steps), initial=0.0))
            for values in ([point.x for point in points], [point.y for point in points])
        ]

    def mean(self, start: float, end: float) -> tuple[float, float]:
        """Return the mean x and y of the line from one length along it to another."""
        before, after = self._integral(start), self._integral(end)
        return (after[0] - before[0]) / (end - start), (after[1] - before[1]) / (end - start)

    def _integral(self, along: float) -> tuple[float, float]:
        """Return the integrals of x and of y over the line up to here; exact for segments."""
        number = min(max(bisect_right(self._lengths, along) - 1, 0), len(self._points) - 2)
        one, other = self._points[number], self._points[number + 1]
        step = self._lengths[number + 1] - self._lengths[number]
        part = along - self._lengths[number]
        half = part * part / (2 * step) if step > 0.0 else 0.0
        return (
            self._integrals[0][number] + one.x * part + (other.x - one.x) * half,
            self._integrals[1][number] + one.y * part + (other.y - one.y) * half,
        )


def _areas(values: Sequence[float], steps: Sequence[tuple[float, float]]) -> list[float]:
    return [
        (one + other) / 2 * (end - start)
        for (one, other), (start, end) in zip(pairwise(values), steps, strict=True)
    ]


def _moved(point: Point, goal: tuple[float, float], most: float) -> Point:
    """Return the point moved to its goal, or by `most` towards it."""
    dx, dy = goal[0] - point.x, goal[1] - point.y
    distance = hypot(dx, dy)
    share = 1.0 if distance <= most else most / distance
    return Point(point.x + dx * share, point.y + dy * share, point.pressure, point.time)
