"""Converts shares to the percentages that people see."""

from __future__ import annotations

from math import floor

EXACT = 7  # decimals of a float32 below 1; what is beyond them is noise


def percentage(share: float, decimals: int = 0) -> float:
    """Return a share, 0..1, in percent, rounded down to this number of decimals.

    Rounded up, 79.8 % would show as 80 % and yet not count as sure from 80 %.
    """
    steps = float(10**decimals)
    return floor(round(round(share, EXACT) * 100 * steps, EXACT)) / steps
