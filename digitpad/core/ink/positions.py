"""Places on and off the pad, in pad units."""

from __future__ import annotations

import math

Place = tuple[float, float]


def is_place(place: Place) -> bool:
    """Whether both are numbers that a place can be made of."""
    return math.isfinite(place[0]) and math.isfinite(place[1])


def is_on_pad(place: Place) -> bool:
    """The pad's edges belong to it."""
    return 0.0 <= place[0] <= 1.0 and 0.0 <= place[1] <= 1.0


def edge_between(inside: Place, outside: Place) -> Place:
    """Where the straight way from a place on the pad to one off it crosses the pad's edge."""
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
