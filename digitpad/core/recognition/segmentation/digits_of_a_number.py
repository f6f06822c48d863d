"""Segmentation: splits the ink of a number into its digits, from left to right.

Ink is split into pieces by where they lie, no matter which was drawn first. Every group of
neighbouring pieces may be a digit; its cost is how unlikely that is, by where the pieces lie and
by what the network says of them. The digits are the groups that cover the ink at the least cost.
A digit that the network doubts is then split further: into its strokes, cut where two digits may
run together. A split has a cost, so one digit stays one digit unless two are clearly more likely.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import islice
from typing import Any, Generic, TypeVar

from digitpad.core.arrays import GreyImage
from digitpad.core.recognition.number import (
    SEPARATORS,
    UNREADABLE,
    BoxedReading,
    NumberReading,
    checked_separators,
)
from digitpad.core.recognition.segmentation.certainty import SURE_FROM, certainty_of, rival_of
from digitpad.core.recognition.segmentation.costs import (
    SPLIT,
    SPLIT_FROM,
    VOUCHED,
    Judgement,
    around,
    overlap_of,
    size_cost,
)
from digitpad.core.recognition.segmentation.groups import (
    OVERLAP_OF_ONE,
    Segments,
    groups_of,
    middle_of,
    together,
)
from digitpad.core.recognition.segmentation.ink_pieces import Piece
from digitpad.core.recognition.segmentation.lattice import Group, best_cover
from digitpad.core.recognition.segmentation.separators import (
    DEAREST,
    SLASH,
    DigitLine,
    digit_cost,
    is_loose,
    shape_cost,
)
from digitpad.core.recognition.verdict import Verdict

P = TypeVar("P", bound=Piece)

# All lengths are in heights: the number's tallest piece is one high.
NARROWEST_PAIR = 0.6  # narrower ink is not cut: digits that touch are rarely as narrow
WIDE_PAIR = 1.1  # letters are narrower than most digits that touch
SURE = 1.0  # digits that cost no more are beyond doubt
MOST_PIECES = 40  # ink in more pieces is noise or a page, and is read as one digit
MOST_SEGMENTS = 24  # ink that would be cut into more is only split into its strokes, or not at all


@dataclass(frozen=True)
class Candidate(Generic[P]):
    """Ink that may be one digit, or a separator, an index in SEPARATORS.

    `certainty`, 0..1, and `rival` are as in BoxedReading.
    """

    ink: P
    judgement: Judgement
    separator: int | None = None
    certainty: float = 1.0
    rival: str | None = None

    @property
    def is_doubtful(self) -> bool:
        return self.separator is None and self.judgement.cost > SPLIT_FROM


Judge = Callable[[list[GreyImage]], list[Judgement]]


def split_into_digits(ink: P, judge: Judge, *, has_separators: bool = True) -> list[Candidate[P]]:
    """Return the digits of a number, and its separators, from left to right; at least one."""
    pieces = list(islice(ink.pieces(), MOST_PIECES + 1))
    if len(pieces) > MOST_PIECES:
        [judgement] = judge([ink.frame()])
        return [Candidate(ink, judgement)]
    line = DigitLine(ink.box, pieces, has_separators=has_separators)
    parts = _merged(pieces, line)
    row = _best_row(Segments([[part] for part in parts], line), judge)
    row = [finer for digit in row for finer in _strokes_if_doubtful(digit, line, judge)]
    row = [finer for digit in row for finer in _cut_if_doubtful(digit, line, judge)]
    return [_weighed(each, line) for each in row]


def _weighed(candidate: Candidate[P], line: DigitLine) -> Candidate[P]:
    """Return the candidate with how certain it is, and what else it may be if that is little."""
    place = line.place_of(candidate.ink.box)
    if place is None:
        return candidate
    ink = candidate.separator, candidate.judgement, place, line
    certainty = certainty_of(*ink)
    if certainty >= SURE_FROM:
        return replace(candidate, certainty=certainty)
    rival = rival_of(*ink)
    likeliest = str(candidate.judgement.reading.ranking[0])
    name = likeliest if rival is None else SEPARATORS[rival]
    return replace(candidate, certainty=certainty, rival=name)


def _strokes_if_doubtful(digit: Candidate[P], line: DigitLine, judge: Judge) -> list[Candidate[P]]:
    """Return the digit as it is, or those that its strokes give at less cost."""
    if not digit.is_doubtful:
        return [digit]
    return _split([[stroke] for stroke in digit.ink.pieces()], line, judge, digit)


def _cut_if_doubtful(digit: Candidate[P], line: DigitLine, judge: Judge) -> list[Candidate[P]]:
    """Return the digit as it is, or those that its strokes, when cut, give at less cost."""
    width = digit.ink.box[2] - digit.ink.box[0]
    if not digit.is_doubtful or not NARROWEST_PAIR * line.height <= width < math.inf:
        return [digit]
    return _split([stroke.cut(line.height) for stroke in digit.ink.pieces()], line, judge, digit)


def _split(
    lines: Sequence[Sequence[P]], line: DigitLine, judge: Judge, digit: Candidate[P]
) -> list[Candidate[P]]:
    """Return the digits that these segments give, unless the whole `digit` costs less."""
    if not 1 < sum(map(len, lines)) <= MOST_SEGMENTS:
        return [digit]
    return _best_row(Segments(lines, line), judge, digit)


def are_touching_digits(ink: Piece, judge: Judge) -> bool:
    """Return whether ink can be cut into digits, even where that is too daring to be read so."""
    line = DigitLine(ink.box, list(ink.pieces()), has_separators=False)
    width = ink.box[2] - ink.box[0]
    if not WIDE_PAIR * line.height <= width < math.inf:
        return False
    lines = [stroke.cut(line.height) for stroke in ink.pieces()]
    if not 1 < sum(map(len, lines)) <= MOST_SEGMENTS:
        return False
    segments = Segments(lines, line)
    groups = [each for each in groups_of(segments) if len(each.members) < len(segments.parts)]
    row = _cheapest_row(segments, groups, judge, {})
    return all(digit.judgement.cost <= SURE for digit in row)


# Parts


def _merged(pieces: Sequence[P], line: DigitLine) -> list[P]:
    """Combine pieces that overlap far and are no separators; from left to right."""
    groups: list[list[P]] = []
    for piece in sorted(pieces, key=lambda piece: piece.box[0]):
        is_near = bool(groups) and _belongs_to(groups[-1], piece, line.height)
        if is_near and not _is_apart(piece, line) and not _is_apart(together(groups[-1]), line):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [together(group) for group in groups]


def _is_apart(piece: Piece, line: DigitLine) -> bool:
    """Return whether a piece is rather a separator than a part of a digit."""
    place = line.place_of(piece.box)
    if place is None:
        return False
    if is_loose(place):
        return True
    return place.costs[SLASH] <= DEAREST and line.slash_odds(piece.frame(), place) > 0


def _belongs_to(group: list[P], piece: P, height: float) -> bool:
    """Return whether the piece overlaps the group far, or lies above it or below."""
    box = reduce(around, (member.box for member in group))
    overlap = overlap_of(box, piece.box)
    is_stacked = piece.box[1] >= box[3] or piece.box[3] <= box[1]
    narrower = min(box[2] - box[0], piece.box[2] - piece.box[0])
    return overlap > OVERLAP_OF_ONE * height or (is_stacked and overlap >= narrower)


# Rows of digits


def _best_row(
    segments: Segments[P], judge: Judge, whole: Candidate[P] | None = None
) -> list[Candidate[P]]:
    """Return the digits that hold all segments at the least cost, from left to right.

    `whole` is the digit that they are together, if that was judged before.
    """
    groups = groups_of(segments)
    judged: dict[tuple[int, ...], Candidate[P]] = {}
    if whole is not None:
        groups = _with_whole(groups, len(segments.parts), whole, segments.height)
        judged[groups[-1].members] = whole
    return _cheapest_row(segments, groups, judge, judged)


def _cheapest_row(
    segments: Segments[P],
    groups: Sequence[Group],
    judge: Judge,
    judged: dict[tuple[int, ...], Candidate[P]],
) -> list[Candidate[P]]:
    """Return the row of the groups that costs least; adds those it judges to `judged`."""

    def costs_of(indices: list[int]) -> list[float]:
        chosen = [groups[index] for index in indices]
        new = list(dict.fromkeys(each.members for each in chosen if each.members not in judged))
        inks = [segments.ink_of(members) for members in new]
        judgements = judge([ink.frame() for ink in inks]) if inks else []
        judged.update(zip(new, map(Candidate, inks, judgements), strict=True))
        return [each.cost + _cost_of(each, judged[each.members], segments.line) for each in chosen]

    cover = [groups[index] for index in best_cover(groups, len(segments.parts), costs_of)]
    row = [replace(judged[each.members], separator=each.separator) for each in cover]
    return sorted(row, key=lambda digit: middle_of(digit.ink))


def _cost_of(group: Group, candidate: Candidate[Any], line: DigitLine) -> float:
    """Return what the look of a group costs, beside its place."""
    place = line.place_of(candidate.ink.box)
    if group.separator is None or place is None:
        return digit_cost(candidate.judgement, place, line)
    return shape_cost(group.separator, candidate.judgement, place, line)


def _with_whole(groups: list[Group], count: int, whole: Candidate[P], height: float) -> list[Group]:
    """Return the groups that could be better than the whole; the whole comes last."""
    everything = Group(tuple(range(count)), SPLIT + size_cost(whole.ink.box, height))
    limit = everything.cost + whole.judgement.cost
    better = [each for each in groups if len(each.members) < count and each.cost < limit]
    return [*better, everything]


# The number


def number_of(digits: Sequence[Candidate[Any]]) -> NumberReading:
    """Return the number reading of the digits that were found, from left to right."""
    verdicts = [each.judgement.reading.verdict for each in digits if each.separator is None]
    named = sum(verdict in (Verdict.DIGIT, Verdict.UNSURE) for verdict in verdicts)
    # Half of one is less than one: nothing vouches for a digit that stands alone.
    is_number = named >= len(verdicts) / 2
    found = [_boxed(each, is_number) for each in digits]
    return NumberReading(tuple(checked_separators(found)))


def _boxed(candidate: Candidate[Any], is_number: bool) -> BoxedReading:
    kind, digit = candidate.separator, _digit_of(candidate.judgement, is_number)
    boxed = BoxedReading(candidate.judgement.reading, candidate.ink.box, digit)
    if kind is not None:
        boxed = replace(boxed, separator=SEPARATORS[kind], digit=None)
    if boxed.text == UNREADABLE:
        return boxed
    return replace(boxed, certainty=candidate.certainty, rival=candidate.rival)


def _digit_of(judgement: Judgement, is_number: bool) -> int | None:
    reading = judgement.reading
    if reading.digit is None and is_number and judgement.margin > -VOUCHED:
        return reading.ranking[0]
    return reading.digit
