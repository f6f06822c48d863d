"""Numbers as files keep them."""

from __future__ import annotations


def shortest(value: float) -> float:
    """The value with nine digits: as many as tell each single-precision number from others.

    So a position read back has the same digest as the one written.
    """
    return float(f"{value:.9g}")
