"""Strokes as arrays of positions, as framing, segmentation and stroke files use them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray


def polylines_from(
    strokes: Iterable[npt.ArrayLike],
) -> list[FloatArray]:
    """Check strokes from outside and return them as (N, 2) float arrays.

    Leaves out positions that are not finite numbers, and strokes without any position. Raises
    TypeError for anything but a list, and ValueError for a list of anything but (N, 2) arrays.
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


def box_of(polylines: Iterable[FloatArray]) -> tuple[FloatArray, FloatArray]:
    """Return the least and the greatest x and y, each (2,), of at least one position."""
    positions = np.concatenate([*polylines])
    return positions.min(axis=0), positions.max(axis=0)


def _as_floats(stroke: npt.ArrayLike, number: int) -> FloatArray:
    try:
        positions = np.asarray(stroke)
        if positions.size and positions.dtype.kind in "cSUV":  # numpy would turn them into numbers
            raise ValueError(f"it holds {positions.dtype}")
        return positions.astype(np.float64)
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"stroke {number} is not an (N, 2) array of numbers: {error}") from error
