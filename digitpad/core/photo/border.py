"""The border around a picture: strips along its edges, such as the lines of a form's cell."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.photo.canvas import Area

LEAST_CONTRAST = 24  # grey levels between a border and what it surrounds
BROADEST = 0.15  # of the picture's side
BORDERED = 0.8  # share of an edge's pixels that belong to its border, at least
SOFT_PX = 4  # how far the edge of a border is blurred, at most
CLOSE = 0.3  # of the contrast: so far are the rows inside from the picture's usual grey


def inside_border(picture: Grey) -> Area | None:
    """Return what a border along all four edges of a picture, uint8 (H, W), surrounds, or None."""
    usual = float(np.median(picture[::4, ::4]))
    sides = picture, picture[::-1], picture.T, picture.T[::-1]  # each begins at its edge
    if any(abs(float(np.median(side[0])) - usual) < LEAST_CONTRAST for side in sides):
        return None
    top, bottom, left, right = (_rows_of_border(side, usual) for side in sides)
    if not (top and bottom and left and right):
        return None
    height, width = picture.shape
    return slice(top, height - bottom), slice(left, width - right)


def _rows_of_border(side: Grey, usual: float) -> int:
    """Return how many rows of a side, from its edge on, are border; 0 if there is none."""
    deep = int(BROADEST * len(side)) + SOFT_PX
    rows: FloatArray = np.median(side[: deep + SOFT_PX], axis=1)
    contrast = abs(rows[0] - usual)
    is_far = np.abs(rows - usual) > CLOSE * contrast
    is_border = np.abs(side[0].astype(np.float32) - rows[0]) < contrast / 2
    if is_far.all() or is_border.mean() < BORDERED:
        return 0
    end = int(is_far.argmin())
    is_sharp = np.abs(rows[max(0, end - SOFT_PX)] - rows[0]) < contrast / 2
    return end + 1 if end <= deep and is_sharp else 0
