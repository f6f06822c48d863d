"""Finds the difference between two inks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from digitpad.core.ink.ink import Ink, Stroke


@dataclass(frozen=True)
class Difference:
    """The run of strokes that is gone and the one that replaces it; either may be empty."""

    gone: tuple[Stroke, ...]
    new: tuple[Stroke, ...]


def difference_between(before: Ink, after: Ink) -> Difference:
    """Return what is left of two inks without their common first and last strokes."""
    first = _equal_at_start(before.strokes, after.strokes)
    gone, new = before.strokes[first:], after.strokes[first:]
    last = _equal_at_start(gone[::-1], new[::-1])
    return Difference(gone[: len(gone) - last], new[: len(new) - last])


def _equal_at_start(one: Sequence[Stroke], other: Sequence[Stroke]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
