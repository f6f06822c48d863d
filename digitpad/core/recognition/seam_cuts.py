"""Ways through a picture from top to bottom that cross as little ink as they can."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, IntArray

SIDESTEP = 0.02  # pixels of ink that a step to the side is worth: of equal ways the straight one


def seams_near(
    ink: npt.NDArray[np.bool_], columns: IntArray, stray: int
) -> tuple[IntArray, FloatArray]:
    """For each of (C,) columns a way that strays no farther than that.

    Returns the ways as (C, H) columns and how much ink, in pixels, each crosses.

    From row to row a way moves by one column at most. It is found by dynamic programming, as in
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
    ways = _walked_back(steps, total.argmin(axis=1))
    return np.take_along_axis(band, ways, axis=1), total.min(axis=1)


def _step(total: FloatArray) -> tuple[IntArray, FloatArray]:
    """From which side each place is reached at the least cost, and that cost."""
    wide = np.pad(total, ((0, 0), (1, 1)), constant_values=np.inf)
    ways = np.stack([wide[:, :-2] + SIDESTEP, total, wide[:, 2:] + SIDESTEP])
    return ways.argmin(axis=0) - 1, ways.min(axis=0)


def _walked_back(steps: IntArray, ends: IntArray) -> IntArray:
    """The places in the band, (C, H), of the ways that end at these."""
    places = np.empty((len(ends), len(steps)), dtype=np.int64)
    places[:, -1] = ends
    for row in range(len(steps) - 1, 0, -1):
        places[:, row - 1] = places[:, row] + steps[row, np.arange(len(ends)), places[:, row]]
    return places
