"""Seams: paths through a picture from top to bottom that cross as little ink as possible."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, IntArray

SIDESTEP = 0.02  # pixels of ink that a step to the side costs: of equal paths, the straightest wins


def seams_near(
    ink: npt.NDArray[np.bool_], columns: IntArray, stray: int
) -> tuple[IntArray, FloatArray]:
    """Find, for each of (C,) columns, a path that strays from it by at most `stray` columns.

    Returns the paths as (C, H) columns and how much ink, in pixels, each crosses.

    From row to row a path moves by at most one column. It is found by dynamic programming, as in
    S. Avidan, A. Shamir, "Seam Carving for Content-Aware Image Resizing", SIGGRAPH 2007.
    """
    band = columns[:, None] + np.arange(-stray, stray + 1)
    band = np.clip(band, 0, ink.shape[1] - 1)
    costs = ink[:, band].astype(np.float64)  # (H, C, 2 * stray + 1)
    steps = np.empty(costs.shape, dtype=np.int64)
    total = costs[0]
    for row in range(1, len(costs)):
        steps[row], total = _step(total)
        total = total + costs[row]
    total = total + SIDESTEP * np.abs(np.arange(-stray, stray + 1))
    paths = _walked_back(steps, total.argmin(axis=1))
    return np.take_along_axis(band, paths, axis=1), total.min(axis=1)


def _step(total: FloatArray) -> tuple[IntArray, FloatArray]:
    """Return from which side each position is reached at the least cost, and that cost."""
    wide = np.pad(total, ((0, 0), (1, 1)), constant_values=np.inf)
    paths = np.stack([wide[:, :-2] + SIDESTEP, total, wide[:, 2:] + SIDESTEP])
    return paths.argmin(axis=0) - 1, paths.min(axis=0)


def _walked_back(steps: IntArray, ends: IntArray) -> IntArray:
    """Return the positions in the band, (C, H), of the paths with these ends."""
    positions = np.empty((len(ends), len(steps)), dtype=np.int64)
    positions[:, -1] = ends
    for row in range(len(steps) - 1, 0, -1):
        here = positions[:, row]
        positions[:, row - 1] = here + steps[row, np.arange(len(ends)), here]
    return positions
