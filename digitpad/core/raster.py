"""Strokes to grey pixels: the only place that turns lines into a picture for the network.

Every pixel takes its grey value from its distance to the nearest stroke, so the picture of a
stroke is as sharp at 28x28 as it can be and no larger picture is ever made.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from digitpad.core.ink import FloatArray

GreyImage = npt.NDArray[np.float32]


def pixel_centres(side: int) -> npt.NDArray[np.float32]:
    """The (side * side, 2) centres of a square picture's pixels, row by row: 0.5, 1.5, ..."""
    rows, columns = np.mgrid[0:side, 0:side]
    return np.stack([columns.ravel(), rows.ravel()], axis=1).astype(np.float32) + 0.5


def coverage(inside: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """How much of a pixel is ink (0..1) when its centre lies `inside` pixels within the edge.

    The box-filter approximation of antialiased lines: a ramp one pixel wide across the edge.
    Source: Gupta and Sproull, "Filtering Edges for Gray-Scale Displays", SIGGRAPH 1981.
    """
    share: npt.NDArray[np.float32] = np.clip(inside + np.float32(0.5), 0.0, 1.0)
    return share


def distances_to_polylines(
    places: npt.NDArray[np.float32], polylines: list[FloatArray]
) -> npt.NDArray[np.float32]:
    """Distance from each of (P, 2) places to the nearest point of any polyline, as (P,).

    With s the start of a segment, v its vector and p a place, the nearest point lies at
    t = clip((p - s).v / v.v, 0, 1), and |p - s - t v|^2 = |p - s|^2 - 2 t (p - s).v + t^2 v.v;
    both products come from one matrix multiplication each, for all places and segments at once.
    """
    starts, vectors = _segments(polylines)
    squared_lengths = (vectors**2).sum(axis=1)
    along = places @ vectors.T - (starts * vectors).sum(axis=1)
    squared = (places**2).sum(axis=1)[:, None] - 2.0 * (places @ starts.T) + (starts**2).sum(axis=1)
    share = np.clip(along / np.maximum(squared_lengths, 1e-12), 0.0, 1.0)
    squared += share * (share * squared_lengths - 2.0 * along)
    nearest: npt.NDArray[np.float32] = np.sqrt(np.maximum(squared.min(axis=1), 0.0))
    return nearest


def _segments(
    polylines: list[FloatArray],
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Starts and vectors of all segments; a polyline of one point is a segment of no length."""
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
    if not polylines:
        return np.zeros((side, side), dtype=np.float32)
    distances = distances_to_polylines(pixel_centres(side), polylines)
    return coverage(np.float32(width / 2) - distances).reshape(side, side)
