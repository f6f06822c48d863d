"""Smaller copies of pictures, in which no line breaks."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Grey

LONGEST_SIDE_PX = 1024  # ink of a larger picture is looked for in a smaller copy


def shrunk(picture: Grey, unit: int) -> Grey:
    """Smaller by a whole factor; each pixel takes the most ink of its block: no line breaks."""
    if unit == 1:
        return picture
    height, width = picture.shape
    even = np.pad(picture, ((0, -height % unit), (0, -width % unit)))
    blocks = even.reshape(even.shape[0] // unit, unit, even.shape[1] // unit, unit)
    most: Grey = blocks.max(axis=(1, 3))
    return most
