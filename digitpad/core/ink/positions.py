"""Positions on and off the pad, in pad units."""

from __future__ import annotations

import math
from dataclasses import dataclass

Position = tuple[float, float]  # x, y
WIDEST_PAD = 8  # widths of a pad, in its heights: no number is longer


def is_position(position: Position) -> bool:
    """Return whether both coordinates are finite numbers."""
    return math.isfinite(position[0]) and math.isfinite(position[1])


def clamp(value: float, least: float = 0.0, most: float = 1.0) -> float:
    """Return the nearest number from `least` to `most`."""
    return min(most, max(least, value))


@dataclass(frozen=True)
class Surface:
    """What a pad shows of the plane, in pad units; its edges belong to it.

    A square pad shows 0..1 both across and down. A wide or tall one shows as much on either side.
    """

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, position: Position) -> bool:
        x, y = position
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def nearest(self, position: Position) -> Position:
        """Return the position on the surface that is nearest to this one."""
        x, y = position
        return clamp(x, self.left, self.right), clamp(y, self.top, self.bottom)

    def edge_between(self, inside: Position, outside: Position) -> Position:
        """Return where a straight line from a position on it to one off it crosses the edge."""
        share = 1.0
        for begin, end, least, most in zip(
            inside, outside, (self.left, self.top), (self.right, self.bottom), strict=True
        ):
            if end < least:
                share = min(share, (begin - least) / (begin - end))
            elif end > most:
                share = min(share, (most - begin) / (end - begin))
        return (
            inside[0] + (outside[0] - inside[0]) * share,
            inside[1] + (outside[1] - inside[1]) * share,
        )


SQUARE = Surface()
