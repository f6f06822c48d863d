"""Segmentation: splits the ink of a number into its digits, from left to right.

Ink is split into pieces by where they lie, no matter which was drawn first. Every group of
neighbouring pieces may be a digit; its cost is how unlikely that is, by where the pieces lie and
by what the network says of them. The digits are the groups that cover the ink at the least cost.
A digit that the network doubts is then split further: into its strokes, cut where two digits may
run together. A split has a cost, so one digit stays one digit unless two are clearly more likely.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations, islice
from typing import Any, Generic, TypeVar

import numpy as np

from digitpad.core.arrays import Box, FloatArray, GreyImage
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.segmentation.costs import (
    SMALL,
    SPLIT,
    SPLIT_FROM,
    VOUCHED,
    Judgement,
    bond,
    cut_cost,
    gap_cost,
    overlap_of,
    size_cost,
    size_of,
)
from digitpad.core.recognition.segmentation.ink_pieces import Piece
from digitpad.core.recognition.segmentation.lattice import Group, best_cover
from digitpad.core.recognition.verdict import Verdict

P = TypeVar("P", bound=Piece)

# All lengths are in heights: the number's tallest piece is one high.
OVERLAP_OF_ONE = 0.20  # pieces that overlap this far belong to one digit, at first
FARTHEST_PIECES = 0.20  # pieces of one digit lie no farther apart ...
FARTHEST_SMALL = 0.40  # ... unless one is SMALL, like the bar of a 5
WIDEST_DIGIT = 1.8  # combined parts are no wider; a 5 with a long bar may be 1.5 wide
NARROWEST_PAIR = 0.6  # narrower ink is not cut: digits that touch are rarely as narrow
MOST_PIECES = 40  # ink in more pieces is noise or a page, and is read as one digit
MOST_TOGETHER = 6  # segments combined into one digit
MOST_SKIPPED = 2  # segments of other digits between two of one digit, from left to right ...
MOST_INTERLEAVED = 16  # ... if there are no more than this: more make too many groups to compare
MOST_SEGMENTS = 24  # ink that would be cut into more is only split into its strokes, or not at all
LEAST_HEIGHT = 1e-100  # in the unit of the input; less is a dot


@dataclass(frozen=True)
class Candidate(Generic[P]):
    """Ink that may be one digit."""

    ink: P
    judgement: Judgement


Judge = Callable[[list[GreyImage]], list[Judgement]]


def split_into_digits(ink: P, judge: Judge) -> list[Candidate[P]]:
    """Return the digits of a number from left to right; at least one."""
    pieces = list(islice(ink.pieces(), MOST_PIECES + 1))
    if len(pieces) > MOST_PIECES:
        [judgement] = judge([ink.frame()])
        return [Candidate(ink, judgement)]
    height = _height_of(ink.box, [piece.box for piece in pieces])
    parts = _merged(pieces, height)
    row = _best_row(_Segments([[part] for part in parts], height), judge)
    row = [finer for digit in row for finer in _strokes_if_doubtful(digit, height, judge)]
    return [finer for digit in row for finer in _cut_if_doubtful(digit, height, judge)]


def _height_of(whole: Box, boxes: list[Box]) -> float:
    """Return about how tall the number's digits are; above 0."""
    left, top, right, bottom = whole
    tallest = max(bottom - top for _, top, _, bottom in boxes)
    # A digit may consist of low pieces, and a level line has no height at all.
    height = max(tallest, (bottom - top) / 2, (right - left) / 20)
    return height if height > LEAST_HEIGHT else 1.0


def _strokes_if_doubtful(digit: Candidate[P], height: float, judge: Judge) -> list[Candidate[P]]:
    """Return the digit as it is, or those that its strokes give at less cost."""
    if digit.judgement.cost <= SPLIT_FROM:
        return [digit]
    return _split([[stroke] for stroke in digit.ink.pieces()], height, judge, digit)


def _cut_if_doubtful(digit: Candidate[P], height: float, judge: Judge) -> list[Candidate[P]]:
    """Return the digit as it is, or those that its strokes, when cut, give at less cost."""
    width = digit.ink.box[2] - digit.ink.box[0]
    if digit.judgement.cost <= SPLIT_FROM or not NARROWEST_PAIR * height <= width < math.inf:
        return [digit]
    return _split([stroke.cut(height) for stroke in digit.ink.pieces()], height, judge, digit)


def _split(
    lines: Sequence[Sequence[P]], height: float, judge: Judge, digit: Candidate[P]
) -> list[Candidate[P]]:
    """Return the digits that these segments give, unless the whole `digit` costs less."""
    if not 1 < sum(map(len, lines)) <= MOST_SEGMENTS:
        return [digit]
    return _best_row(_Segments(lines, height), judge, digit)


# Parts


def _merged(pieces: Sequence[P], height: float) -> list[P]:
    """Combine pieces that overlap far; from left to right."""
    groups: list[list[P]] = []
    for piece in sorted(pieces, key=lambda piece: piece.box[0]):
        if groups and _belongs_to(groups[-1], piece, height):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [_together(group) for group in groups]


def _belongs_to(group: list[P], piece: P, height: float) -> bool:
    """Return whether the piece overlaps the group far, or lies above it or below."""
    box = reduce(_around, (member.box for member in group))
    overlap = overlap_of(box, piece.box)
    is_stacked = piece.box[1] >= box[3] or piece.box[3] <= box[1]
    narrower = min(box[2] - box[0], piece.box[2] - piece.box[0])
    return overlap > OVERLAP_OF_ONE * height or (is_stacked and overlap >= narrower)


def _together(members: Sequence[P]) -> P:
    return members[0].joined(members[1:]) if len(members) > 1 else members[0]


def _middle(part: Piece) -> float:
    return part.box[0] + part.box[2]


# Segments


class _Segments(Generic[P]):
    """What digits are put together from: from left to right, in heights where lengths are costs."""

    def __init__(self, lines: Sequence[Sequence[P]], height: float) -> None:
        """Take the parts of each stroke, or of each piece that is not cut."""
        placed = [
            (part, (line, index))
            for line, parts in enumerate(lines)
            for index, part in enumerate(parts)
        ]
        placed.sort(key=lambda each: _middle(each[0]))
        self.parts = [part for part, _ in placed]
        self.boxes = [part.box for part in self.parts]
        self.height = height
        # Parts that were cut apart touch; other parts of one digit usually overlap.
        self.most_skipped = MOST_SKIPPED if len(placed) <= MOST_INTERLEAVED else 0
        self.overlap = OVERLAP_OF_ONE if all(len(parts) == 1 for parts in lines) else 0.0
        self.bonds = self._bonds([origin for _, origin in placed])

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

    def ink_of(self, members: Sequence[int]) -> P:
        return _together([self.parts[member] for member in members])


# Groups


def _groups(segments: _Segments[P]) -> list[Group]:
    """Return all groups of segments that may be one digit, by where they lie."""
    firsts = [_Growing((index,), box, 0.0) for index, box in enumerate(segments.boxes)]
    grown = [group for first in firsts for group in _grown(first, segments)]
    held = np.zeros((len(grown), len(firsts)))
    for row, group in zip(held, grown, strict=True):
        row[list(group.members)] = 1
    # Each of the two groups that a bond is torn between pays half of it.
    torn = ((held @ segments.bonds) * (1 - held)).sum(axis=1) / 2
    return [
        Group(group.members, SPLIT + group.cost + size_cost(group.box, segments.height) + own)
        for group, own in zip(grown, torn.tolist(), strict=True)
    ]


@dataclass(frozen=True)
class _Growing:
    """Segments that may be one digit, the box around them, and what the gaps in them cost."""

    members: tuple[int, ...]
    box: Box
    cost: float


def _grown(group: _Growing, segments: _Segments[P]) -> Iterator[_Growing]:
    """Yield the group, and all that it may grow to with segments that come after it."""
    yield group
    if len(group.members) == MOST_TOGETHER:
        return
    height, after = segments.height, group.members[-1] + 1
    for index, other in enumerate(
        segments.boxes[after : after + 1 + segments.most_skipped], start=after
    ):
        gap, box = -overlap_of(group.box, other), _around(group.box, other)
        if gap <= _farthest(group.box, other, height) and box[2] - box[0] <= WIDEST_DIGIT * height:
            cost = gap_cost(gap / height + segments.overlap)
            larger = _Growing((*group.members, index), box, group.cost + cost)
            yield from _grown(larger, segments)


def _farthest(one: Box, other: Box, height: float) -> float:
    is_small = min(size_of(one), size_of(other)) < SMALL * height
    return (FARTHEST_SMALL if is_small else FARTHEST_PIECES) * height


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


# Rows of digits


def _best_row(
    segments: _Segments[P], judge: Judge, whole: Candidate[P] | None = None
) -> list[Candidate[P]]:
    """Return the digits that hold all segments at the least cost, from left to right.

    `whole` is the digit that they are together, if that was judged before.
    """
    count = len(segments.parts)
    groups = _groups(segments)
    digits: dict[int, Candidate[P]] = {}
    if whole is not None:
        groups, digits = _with_whole(groups, count, whole, segments.height)

    def costs_of(indices: list[int]) -> list[float]:
        new = [index for index in indices if index not in digits]
        inks = [segments.ink_of(groups[index].members) for index in new]
        judgements = judge([ink.frame() for ink in inks])
        digits.update(zip(new, map(Candidate, inks, judgements), strict=True))
        return [groups[index].cost + digits[index].judgement.cost for index in indices]

    cover = best_cover(groups, count, costs_of)
    return sorted((digits[index] for index in cover), key=lambda digit: _middle(digit.ink))


def _with_whole(
    groups: list[Group], count: int, whole: Candidate[P], height: float
) -> tuple[list[Group], dict[int, Candidate[P]]]:
    """Return the groups that could be better than the whole, and the whole by its index."""
    everything = Group(tuple(range(count)), SPLIT + size_cost(whole.ink.box, height))
    limit = everything.cost + whole.judgement.cost
    better = [each for each in groups if len(each.members) < count and each.cost < limit]
    return [*better, everything], {len(better): whole}


# The number


def number_of(digits: Sequence[Candidate[Any]]) -> NumberReading:
    """Return the number reading of the digits that were found, from left to right."""
    verdicts = [digit.judgement.reading.verdict for digit in digits]
    named = sum(verdict in (Verdict.DIGIT, Verdict.UNSURE) for verdict in verdicts)
    # Half of one is less than one: nothing vouches for a digit that stands alone.
    is_number = named >= len(digits) / 2
    return NumberReading(
        tuple(
            BoxedReading(
                digit.judgement.reading, digit.ink.box, _digit_of(digit.judgement, is_number)
            )
            for digit in digits
        )
    )


def _digit_of(judgement: Judgement, is_number: bool) -> int | None:
    reading = judgement.reading
    if reading.digit is None and is_number and judgement.margin > -VOUCHED:
        return reading.ranking[0]
    return reading.digit
