"""Probabilities as words."""

from __future__ import annotations


def percent(share: float) -> str:
    """A share of 0..1 in whole percent, never rounded up to certainty or down to nothing."""
    if share >= 0.995:
        return "> 99 %"
    if 0 < share < 0.005:
        return "< 1 %"
    return f"{share * 100:.0f} %"
