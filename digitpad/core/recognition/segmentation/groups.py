"""Groups: all neighbouring segments of an ink that may be one digit or one separator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

import numpy as np

from digitpad.core.arrays import Box, FloatArray
from digitpad.core.recognition.segmentation.costs import (
    SMALL,
    SPLIT,
    TOUCH,
    around,
    bond,
    cut_cost,
    gap_cost,
    overlap_of,
    size_cost,
    size_of,
)
from digitpad.core.recognition.segmentation.ink_pieces import Piece
from digitpad.core.recognition.segmentation.lattice import Group
from digitpad.core.recognition.segmentation.separators import (
    COLON,
    DEAREST,
    LOOSE,
    PLUS,
    DigitLine,
    is_loose,
)

P = TypeVar("P", bound=Piece)

# All lengths are in heights: the number's tallest piece is one high.
OVERLAP_OF_ONE = 0.20  # pieces that overlap this far belong to one digit, at first
FARTHEST_PIECES = 0.20  # pieces of one digit lie no farther apart ...
FARTHEST_SMALL = 0.40  # ... unless one is SMALL, like the bar of a 5
WIDEST_DIGIT = 1.8  # combined parts are no wider; a 5 with a long bar may be 1.5 wide
MOST_TOGETHER = 6  # segments combined into one digit
OF_TWO = (COLON, PLUS)  # separators that may have as many segments
MOST_OF_SEPARATOR = 2
MOST_SKIPPED = 2  # segments of other digits between two of one digit, from left to right ...
MOST_INTERLEAVED = 16  # ... if there are no more than this: more make too many groups to compare


class Segments(Generic[P]):
    """What digits are put together from: from left to right, in heights where lengths are costs."""

    def __init__(self, lines: Sequence[Sequence[P]], line: DigitLine) -> None:
        """Take the parts of each stroke, or of each piece that is not cut."""
        placed = [
            (part, (line, index))
            for line, parts in enumerate(lines)
            for index, part in enumerate(parts)
        ]
        placed.sort(key=lambda each: middle_of(each[0]))
        self.parts = [part for part, _ in placed]
        self.boxes = [part.box for part in self.parts]
        self.line = line
        self.height = line.height
        # Parts that were cut apart touch; other parts of one digit usually overlap.
        self.most_skipped = MOST_SKIPPED if len(placed) <= MOST_INTERLEAVED else 0
        self.overlap = OVERLAP_OF_ONE if all(len(parts) == 1 for parts in lines) else 0.0
        self.bonds = self._bonds([origin for _, origin in placed])
        self.loose = self._looseness()

    def _bonds(self, origins: list[tuple[int, int]]) -> FloatArray:
        """Return what it costs to put two segments into different digits, (N, N).

        `origins` are each segment's stroke and its index in it.
        """
        bonds = np.zeros((len(origins), len(origins)))
        for (one, origin), (other, next_origin) in combinations(enumerate(origins), 2):
            if origin[0] != next_origin[0]:
                cost = bond(self.parts[one], self.parts[other], self.height)
            elif abs(origin[1] - next_origin[1]) == 1:
                boxes = self.boxes[one], self.boxes[other]
                cost = cut_cost(*boxes, self.height)
            else:
                cost = 0.0
            bonds[one, other] = bonds[other, one] = cost
        return bonds

    def _looseness(self) -> FloatArray:
        """Return what it costs that each segment is a part of a digit, (N,)."""
        places = map(self.line.place_of, self.boxes)
        looks = np.array([place is not None and is_loose(place) for place in places])
        touching = (self.bonds >= TOUCH).any(axis=1)
        return np.where(looks & ~touching, LOOSE, 0.0)

    def ink_of(self, members: Sequence[int]) -> P:
        return together([self.parts[member] for member in members])


def groups_of(segments: Segments[P]) -> list[Group]:
    """Return all groups of segments that may be one digit or separator, by where they lie."""
    firsts = [_Growing((index,), box, 0.0) for index, box in enumerate(segments.boxes)]
    grown = [group for first in firsts for group in _grown(first, segments)]
    held = np.zeros((len(grown), len(firsts)))
    for row, group in zip(held, grown, strict=True):
        row[list(group.members)] = 1
    # Each of the two groups that a bond is torn between pays half of it.
    torn = ((held @ segments.bonds) * (1 - held)).sum(axis=1) / 2
    loose = (held @ segments.loose) * (held.sum(axis=1) > 1)
    digits = [
        Group(group.members, own + group.cost + size_cost(group.box, segments.height))
        for group, own in zip(grown, (SPLIT + torn + loose).tolist(), strict=True)
    ]
    separators = [
        separator
        for group, own in zip(grown, (SPLIT + torn).tolist(), strict=True)
        if len(group.members) <= MOST_OF_SEPARATOR
        for separator in _separators_of(group, own, segments.line)
    ]
    return digits + separators


def _separators_of(group: _Growing, cost: float, line: DigitLine) -> Iterator[Group]:
    """Yield the separators that a group may be."""
    place = line.place_of(group.box)
    if place is None:
        return
    for kind in np.flatnonzero(place.costs <= DEAREST).tolist():
        if len(group.members) == 1 or kind in OF_TWO:
            yield Group(group.members, cost + place.costs[kind], kind)


@dataclass(frozen=True)
class _Growing:
    """Segments that may be one digit, the box around them, and what the gaps in them cost."""

    members: tuple[int, ...]
    box: Box
    cost: float


def _grown(group: _Growing, segments: Segments[P]) -> Iterator[_Growing]:
    """Yield the group, and all that it may grow to with segments that come after it."""
    yield group
    if len(group.members) == MOST_TOGETHER:
        return
    height, after = segments.height, group.members[-1] + 1
    for index, other in enumerate(
        segments.boxes[after : after + 1 + segments.most_skipped], start=after
    ):
        gap, box = -overlap_of(group.box, other), around(group.box, other)
        if gap <= _farthest(group.box, other, height) and box[2] - box[0] <= WIDEST_DIGIT * height:
            cost = gap_cost(gap / height + segments.overlap)
            larger = _Growing((*group.members, index), box, group.cost + cost)
            yield from _grown(larger, segments)


def _farthest(one: Box, other: Box, height: float) -> float:
    is_small = min(size_of(one), size_of(other)) < SMALL * height
    return (FARTHEST_SMALL if is_small else FARTHEST_PIECES) * height


def together(members: Sequence[P]) -> P:
    return members[0].joined(members[1:]) if len(members) > 1 else members[0]


def middle_of(part: Piece) -> float:
    return part.box[0] + part.box[2]
