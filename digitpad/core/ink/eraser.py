"""The eraser: cuts strokes where it passes, and leaves whole strokes on either side."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Box, FloatArray
from digitpad.core.ink.ink import Ink, Point, Stroke

TIMES_THE_PEN = 2.0  # as wide as the pen: an eraser is blunter
SLIVER = 0.004  # pad units; a shorter remainder of a cut line would be a dot that nobody drew
FARTHEST_POSITION = 1000.0  # pad units; positions are clamped, so their squares cannot overflow

Span = tuple[float, float]  # along a stroke, counted in segments: 2.5 is halfway along the third


def radius(pen_width: float) -> float:
    """Return the eraser's radius beside a pen of this width, both in pad units."""
    return pen_width * TIMES_THE_PEN / 2


def erase(ink: Ink, start: tuple[float, float], end: tuple[float, float], radius: float) -> Ink:
    """Return the ink without what a round eraser touches on a straight path.

    Positions and `radius` are in pad units. The eraser touches a stroke at its drawn edge, so what
    stays ends where the eraser passed. If it touches nothing, the result is the same object.
    """
    path = np.clip(np.array([start, end], dtype=np.float64), -FARTHEST_POSITION, FARTHEST_POSITION)
    kept: list[Stroke] = []
    (left, top), (right, bottom) = path.min(axis=0).tolist(), path.max(axis=0).tolist()
    for stroke in ink.strokes:
        reach = radius + stroke.width / 2
        area = (left - reach, top - reach, right + reach, bottom + reach)
        kept += _without(stroke, path, reach) if _meets(stroke.bounds, area) else [stroke]
    if len(kept) == len(ink.strokes) and all(map(_is, kept, ink.strokes)):
        return ink
    return Ink(tuple(kept))


def _is(one: Stroke, other: Stroke) -> bool:
    return one is other


def _meets(one: Box, other: Box) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _without(stroke: Stroke, path: FloatArray, reach: float) -> list[Stroke]:
    """Return the parts of a stroke that are farther than `reach` from the path."""
    line = stroke.positions
    if len(line) == 1:
        return [] if _distance_to(line[0], path) < reach else [stroke]
    touched = _touched_spans(line, path, reach)
    if not touched:
        return [stroke]
    remainders = _gaps(touched, float(len(line) - 1))
    return [
        part
        for part in (part_of(stroke, span) for span in remainders)
        if _length(part.points) >= SLIVER
    ]


def _touched_spans(line: FloatArray, path: FloatArray, reach: float) -> list[Span]:
    """Return where the line lies within `reach` of the path, in order, joined where spans meet.

    On each segment the distance to the path is a convex function, so what lies within reach is one
    interval: the hull of what lies in the discs at both ends and in the rectangle between them.
    """
    begin, step = line[:-1], np.diff(line, axis=0)
    parts = [_in_disc(begin, step, position, reach) for position in path]
    if (path[0] != path[1]).any():
        parts.append(_in_rectangle(begin, step, path, reach))
    firsts = np.min([first for first, _ in parts], axis=0)
    lasts = np.max([last for _, last in parts], axis=0)
    spans: list[Span] = []
    for number in np.flatnonzero(firsts <= lasts):
        first, last = float(number + firsts[number]), float(number + lasts[number])
        if spans and first - spans[-1][1] < 1e-9:
            spans[-1] = (spans[-1][0], last)
        else:
            spans.append((first, last))
    return spans


Interval = tuple[FloatArray, FloatArray]  # firsts and lasts within 0..1; empty if first > last


def _in_disc(begin: FloatArray, step: FloatArray, middle: FloatArray, reach: float) -> Interval:
    """Return where begin + t step lies in a disc: |begin + t step - middle| < reach."""
    offset = begin - middle
    a = np.maximum((step**2).sum(axis=1), 1e-18)
    b = (offset * step).sum(axis=1) / a
    root = b**2 - ((offset**2).sum(axis=1) - reach**2) / a
    half = np.sqrt(np.maximum(root, 0.0))
    return _clipped(-b - half, -b + half, root > 0.0)


def _in_rectangle(begin: FloatArray, step: FloatArray, path: FloatArray, reach: float) -> Interval:
    """Return where begin + t step lies in the rectangle that is `reach` wide on both sides."""
    length = float(np.hypot(*(path[1] - path[0])))
    along = (path[1] - path[0]) / length
    across = np.array([-along[1], along[0]])
    offset = begin - path[0]
    slabs = (
        _in_slab(offset @ along, step @ along, 0.0, length),
        _in_slab(offset @ across, step @ across, -reach, reach),
    )
    first = np.maximum(slabs[0][0], slabs[1][0])
    last = np.minimum(slabs[0][1], slabs[1][1])
    return _clipped(first, last, first < last)


def _in_slab(begin: FloatArray, step: FloatArray, low: float, high: float) -> Interval:
    """Return where begin + t step lies between two numbers, for any t."""
    moves = np.abs(step) > 1e-15
    safe = np.where(moves, step, 1.0)
    ends = np.sort(np.stack([(low - begin) / safe, (high - begin) / safe]), axis=0)
    stays = (low < begin) & (begin < high)
    first = np.where(moves, ends[0], np.where(stays, -np.inf, np.inf))
    last = np.where(moves, ends[1], np.where(stays, np.inf, -np.inf))
    return first, last


def _clipped(first: FloatArray, last: FloatArray, exists: npt.NDArray[np.bool_]) -> Interval:
    exists = exists & (first < 1.0) & (last > 0.0)
    return (
        np.where(exists, np.clip(first, 0.0, 1.0), np.inf),
        np.where(exists, np.clip(last, 0.0, 1.0), -np.inf),
    )


def _gaps(spans: list[Span], whole: float) -> list[Span]:
    """Return what lies between the spans, from 0 to `whole`."""
    edges = [0.0, *[edge for span in spans for edge in span], whole]
    return [(one, other) for one, other in zip(edges[::2], edges[1::2], strict=True) if one < other]


def part_of(stroke: Stroke, span: Span) -> Stroke:
    """Return the stroke, of two points at least, within a span, with new points at its ends."""
    first, last = int(np.floor(span[0])) + 1, int(np.ceil(span[1]))
    points = (
        _point_at(stroke.points, span[0]),
        *stroke.points[first:last],
        _point_at(stroke.points, span[1]),
    )
    return Stroke(points, stroke.width)


def _point_at(points: tuple[Point, ...], along: float) -> Point:
    number = min(int(along), len(points) - 2)
    share, one, other = along - number, points[number], points[number + 1]
    return Point(
        one.x + (other.x - one.x) * share,
        one.y + (other.y - one.y) * share,
        one.pressure + (other.pressure - one.pressure) * share,
        one.time + (other.time - one.time) * share,
    )


def _length(points: tuple[Point, ...]) -> float:
    positions = np.array([(point.x, point.y) for point in points])
    return float(np.hypot(*np.diff(positions, axis=0).T).sum())


def _distance_to(position: FloatArray, path: FloatArray) -> float:
    step = path[1] - path[0]
    share = np.clip((position - path[0]) @ step / max(float(step @ step), 1e-18), 0.0, 1.0)
    return float(np.hypot(*(position - path[0] - share * step)))
