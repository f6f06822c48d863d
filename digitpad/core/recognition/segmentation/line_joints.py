"""Line joints: whether lines meet as in a letter, end to end or with an end on a straight line.

Digits that touch do so anywhere, and only by chance where a line ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.core.imaging.raster import distances_to_polylines

STRAIGHT_BEND = 0.1  # of its length: how far a straight line may stray sideways


@dataclass(frozen=True, eq=False)
class Lines:
    """Lines as (N, 2) arrays, and those of their ends that are not cuts, as (E, 2)."""

    lines: Sequence[FloatArray]
    ends: FloatArray


def are_joined(one: Lines, other: Lines, within: float) -> bool:
    """Return whether an end of one lies near an end of the other, or near its one straight line.

    Near means closer than `within`, in the unit of the lines.
    """
    return (
        _meet(one.ends, [end[None] for end in other.ends], within)
        or (_is_straight(one.lines) and _meet(other.ends, one.lines, within))
        or (_is_straight(other.lines) and _meet(one.ends, other.lines, within))
    )


def lie_near(one: Sequence[FloatArray], other: Sequence[FloatArray], within: float) -> bool:
    """Return whether the lines come closer to each other than `within`, in their unit."""
    points = np.concatenate([_dense(line, within) for line in one])
    return _meet(points, other, within)


def _dense(line: FloatArray, apart: float) -> FloatArray:
    """Return the line with points that lie no farther apart than `apart`."""
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    places = np.union1d(lengths, np.arange(0.0, lengths[-1], apart))
    return np.stack([np.interp(places, lengths, line[:, axis]) for axis in (0, 1)], axis=1)


def _meet(ends: FloatArray, lines: Sequence[FloatArray], within: float) -> bool:
    if not len(ends) or not lines:
        return False
    # Near the origin, since distances are computed in single precision.
    origin = ends[0]
    positions = (ends - origin).astype(np.float32)
    distances = distances_to_polylines(positions, [line - origin for line in lines])
    return bool((distances < within).any())


def _is_straight(lines: Sequence[FloatArray]) -> bool:
    corners = np.concatenate(lines)
    _, lengths, axes = np.linalg.svd(corners - corners.mean(axis=0), full_matrices=False)
    if not lengths[0] > 0:
        return False
    along, across = np.ptp(corners @ axes.T, axis=0)
    return bool(across < STRAIGHT_BEND * along)
