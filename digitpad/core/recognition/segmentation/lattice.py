"""Lattice: the groups of an ink's segments that may be digits, and the cheapest row of them.

Ink recognisers split ink wherever a character may end, and look for the best path through the
lattice of candidates (H. Bunke, P. Wang, "Handbook of Character Recognition and Document Image
Analysis", 1997). Here a path is a cover: groups that hold every segment exactly once, since the
segments of digits whose boxes overlap need not follow each other from left to right.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

Costs = Callable[[list[int]], list[float]]

MOST_JUDGED = 64  # groups of one ink; the best of these covers is good enough


@dataclass(frozen=True)
class Group:
    """Segments that may be one digit: their indices, ascending, and what their places cost.

    `separator` is an index in SEPARATORS if they may be one of those instead.
    """

    members: tuple[int, ...]
    cost: float
    separator: int | None = None


def best_cover(groups: Sequence[Group], count: int, costs_of: Costs) -> list[int]:
    """Return the indices of the groups that hold all `count` segments at the least cost.

    `costs_of` returns the full costs of groups, given their indices; none is below `Group.cost`.
    It is asked only about groups that could still be among the best, the likeliest first: judging
    a group takes much longer than finding the cheapest cover again.
    """
    costs = [group.cost for group in groups]
    masks = [sum(1 << member for member in group.members) for group in groups]
    judged: set[int] = set()
    while True:
        cover = _cheapest(masks, costs, count)
        unknown = [index for index in cover if index not in judged]
        if not unknown:
            return cover
        for index, cost in zip(unknown, costs_of(unknown), strict=True):
            costs[index] = cost
        judged.update(unknown)
        if len(judged) >= MOST_JUDGED:
            costs = [cost if index in judged else math.inf for index, cost in enumerate(costs)]


def _cheapest(masks: Sequence[int], costs: Sequence[float], count: int) -> list[int]:
    """Return the indices of the groups, given as bit masks of their members, of the best cover."""
    starting: list[list[int]] = [[] for _ in range(count)]
    for index in sorted(range(len(masks)), key=costs.__getitem__):
        starting[_lowest_bit(masks[index])].append(index)
    everything = (1 << count) - 1

    @cache
    def best(covered: int) -> tuple[float, tuple[int, ...]]:
        """Return the least cost of covering what is left, and the groups that do."""
        least: tuple[float, tuple[int, ...]] = (math.inf, ())
        if covered == everything:
            return 0.0, ()
        for index in starting[_lowest_bit(~covered)]:
            if costs[index] >= least[0]:
                break
            if not masks[index] & covered:
                cost, others = best(covered | masks[index])
                least = min(least, (costs[index] + cost, (index, *others)))
        return least

    return list(best(0)[1])


def _lowest_bit(mask: int) -> int:
    return (mask & -mask).bit_length() - 1
