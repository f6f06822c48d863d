"""Colours of heat: orange speaks for the answer, blue against it, grey says nothing.

Orange and blue differ for people with any kind of colour blindness, and the stronger colour is
also the darker one (C. Brewer, "Color Use Guidelines for Mapping and Visualization", 1994).
"""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Colours, FloatArray

AGAINST, NEITHER, FOR = (33, 102, 172), (205, 205, 205), (200, 80, 0)


def colours_of(shares: FloatArray) -> Colours:
    """Return the colours of shares from -1, wholly against, to 1, wholly for, as (..., 3)."""
    channels = [
        np.interp(shares, (-1.0, 0.0, 1.0), levels)
        for levels in zip(AGAINST, NEITHER, FOR, strict=True)
    ]
    return np.round(np.stack(channels, axis=-1)).astype(np.uint8)
