"""Makes smaller copies of pictures without breaking lines."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Grey, Mask

LONGEST_SIDE_PX = 1024  # larger pictures are searched for ink in a smaller copy


def shrunk(picture: Grey, unit: int) -> Grey:
    """Shrink by a whole factor; each pixel takes the most ink of its block, so no line breaks."""
    if unit == 1:
        return picture
    height, width = picture.shape
    even = np.pad(picture, ((0, -height % unit), (0, -width % unit)))
    # A maximum over short axes takes ten times as long as these of whole rows and columns.
    rows = np.maximum.reduce([even[first::unit] for first in range(unit)])
    most: Grey = np.maximum.reduce([rows[:, first::unit] for first in range(unit)])
    return most


def erased(picture: Grey, where: Mask, unit: int) -> Grey:
    """Return the picture as paper where a mask of its copy, shrunk by `unit`, says so."""
    height, width = picture.shape
    there = where.repeat(unit, axis=0).repeat(unit, axis=1)[:height, :width]
    return np.where(there, np.uint8(0), picture)
