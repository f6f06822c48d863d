"""Draws strokes as grey pixels: the only code that turns lines into a picture for the network.

Every pixel takes its grey value from its distance to the nearest stroke, so a stroke is as sharp
at 28x28 as it can be, and no larger picture is ever made.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, GreyImage

SEGMENTS_TOGETHER = 32  # segments; their table for the pixels of a tensor takes 100 kB


@lru_cache(maxsize=4)
def pixel_centres(side: int) -> npt.NDArray[np.float32]:
    """Return the centres of a square picture's pixels, row by row: 0.5, 1.5, ...

    The array is (side * side, 2) and read-only.
    """
    rows, columns = np.mgrid[0:side, 0:side]
    centres = np.stack([columns.ravel(), rows.ravel()], axis=1).astype(np.float32) + 0.5
    centres.flags.writeable = False
    return centres


def coverage(inside: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return how much of a pixel is ink (0..1) if its centre lies `inside` pixels within the edge.

    This is the box-filter approximation of antialiased lines: a ramp one pixel wide at the edge.
    Source: Gupta and Sproull, "Filtering Edges for Gray-Scale Displays", SIGGRAPH 1981.
    """
    share: npt.NDArray[np.float32] = (inside + np.float32(0.5)).clip(0.0, 1.0)
    return share


def distances_to_polylines(
    positions: npt.NDArray[np.float32], polylines: list[FloatArray]
) -> npt.NDArray[np.float32]:
    """Return the distance from each of (P, 2) positions to the nearest polyline, as (P,).

    Handles some segments at a time, so that their tables stay in the processor's cache.
    """
    starts, vectors = _segments(polylines)
    nearest = np.full(len(positions), np.inf, dtype=np.float32)
    # Equal parts: a single segment left over would be multiplied, and so rounded, differently.
    part = math.ceil(len(starts) / math.ceil(len(starts) / SEGMENTS_TOGETHER))
    for first in range(0, len(starts), part):
        some = slice(first, first + part)
        np.minimum(nearest, _squared_distances(positions, starts[some], vectors[some]), out=nearest)
    distances: npt.NDArray[np.float32] = np.sqrt(np.maximum(nearest, 0.0))
    return distances


def _squared_distances(
    positions: npt.NDArray[np.float32],
    starts: npt.NDArray[np.float32],
    vectors: npt.NDArray[np.float32],
) -> npt.NDArray[np.float32]:
    """Return the square of each position's distance to the nearest segment, as (P,).

    With s the start of a segment, v its vector and p a position, the nearest point lies at
    t = clip((p - s).v / v.v, 0, 1), and |p - s - t v|^2 = |p - s|^2 - 2 t (p - s).v + t^2 v.v;
    both products come from one matrix multiplication each, for all positions and segments at once.
    Each row is a segment. The tables are changed in place: new ones take longer than the sums.
    """
    squared_lengths = (vectors**2).sum(axis=1)[:, None]
    along = vectors @ positions.T
    along -= (starts * vectors).sum(axis=1)[:, None]
    share = along / np.maximum(squared_lengths, 1e-12)
    np.minimum(np.maximum(share, 0.0, out=share), 1.0, out=share)
    along *= 2.0
    change = share * squared_lengths
    change -= along
    change *= share
    squared = np.matmul(starts, positions.T, out=along)
    squared *= -2.0
    squared += (positions**2).sum(axis=1)
    squared += (starts**2).sum(axis=1)[:, None]
    squared += change
    nearest: npt.NDArray[np.float32] = squared.min(axis=0)
    return nearest


def _segments(
    polylines: list[FloatArray],
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Return the starts and vectors of all segments; a single point is a segment of length 0."""
    starts = [line[:-1] if len(line) > 1 else line for line in polylines]
    vectors = [np.diff(line, axis=0) if len(line) > 1 else np.zeros((1, 2)) for line in polylines]
    return (
        np.concatenate(starts).astype(np.float32),
        np.concatenate(vectors).astype(np.float32),
    )


def draw_polylines(polylines: list[FloatArray], width: float, side: int) -> GreyImage:
    """Draw polylines given in pixels with a round pen `width` pixels wide.

    Returns (side, side) float32, 0 = paper, 1 = ink.
    """
    picture = np.zeros((side, side), dtype=np.float32)
    if not polylines:
        return picture
    points = np.concatenate(polylines)
    box = points.min(axis=0), points.max(axis=0)
    rows, columns = within_reach(*box, width / 2 + 1, side)
    centres = pixel_centres(side).reshape(side, side, 2)[rows, columns]
    distances = distances_to_polylines(centres.reshape(-1, 2), polylines)
    picture[rows, columns] = coverage(np.float32(width / 2) - distances).reshape(centres.shape[:2])
    return picture


def within_reach(low: FloatArray, high: FloatArray, reach: float, side: int) -> tuple[slice, slice]:
    """Return the rows and columns of a picture that may lie within `reach` of a box.

    All other pixels are farther from it. `low` and `high`, (2,), are the box's corners.
    """
    left, top = (low - reach).clip(0, side).tolist()
    right, bottom = (high + reach).clip(0, side).tolist()
    return slice(math.floor(top), math.ceil(bottom)), slice(math.floor(left), math.ceil(right))
