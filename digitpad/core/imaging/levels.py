"""Converts ink between grey levels, 0..255, and shares, 0..1."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Grey, GreyImage

FULL_INK = 255


def shares_of(levels: Grey) -> GreyImage:
    """Return levels, uint8 of any shape, as float32 shares from 0 to 1."""
    return levels.astype(np.float32) / np.float32(FULL_INK)


def levels_of(shares: npt.NDArray[np.floating]) -> Grey:
    """Return shares from 0 to 1, of any shape, as the nearest uint8 levels."""
    levels: Grey = np.round(shares * FULL_INK).astype(np.uint8)
    return levels
