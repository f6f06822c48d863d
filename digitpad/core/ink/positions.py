"""Positions on and off the pad, in pad units."""

from __future__ import annotations

import math

Position = tuple[float, float]  # x, y


def is_position(position: Position) -> bool:
    """Return whether both coordinates are finite numbers."""
    return math.isfinite(position[0]) and math.isfinite(position[1])


def clamp(value: float) -> float:
    """Return the nearest number from 0 to 1: the nearest coordinate on the pad."""
    return min(1.0, max(0.0, value))


def is_on_pad(position: Position) -> bool:
    """Return whether the position is on the pad, which includes its edges."""
    return 0.0 <= position[0] <= 1.0 and 0.0 <= position[1] <= 1.0


def edge_between(inside: Position, outside: Position) -> Position:
    """Return where a straight line from a position on the pad to one off it crosses the edge."""
    share = 1.0
    for begin, end in zip(inside, outside, strict=True):
        if end < 0.0:
            share = min(share, begin / (begin - end))
        elif end > 1.0:
            share = min(share, (1.0 - begin) / (end - begin))
    return (
        inside[0] + (outside[0] - inside[0]) * share,
        inside[1] + (outside[1] - inside[1]) * share,
    )
