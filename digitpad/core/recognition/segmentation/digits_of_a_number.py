"""Segmentation: splits the ink of a number into its digits, from left to right.

Ink is split into pieces by where they lie, no matter which was drawn first. The network judges all
combinations of neighbouring pieces at once, and dynamic programming finds the most likely row of
digits. Only if the best row contains ink that does not look like a digit is that ink cut further
and judged again. A split has a cost, so one digit stays one digit unless two are clearly more
likely.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import islice, pairwise
from typing import Any, Generic, TypeVar

import numpy as np

from digitpad.core.arrays import Box, GreyImage
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.segmentation.ink_pieces import Piece
from digitpad.core.recognition.verdict import Verdict

P = TypeVar("P", bound=Piece)

# All lengths are in heights: the number's tallest piece is one high.
OVERLAP_OF_ONE = 0.10  # pieces that overlap this far belong to one digit, at first
FARTHEST_PIECES = 0.12  # pieces of one digit lie no farther apart ...
FARTHEST_SMALL = 0.30  # ... unless one is SMALL, like the bar of a 5
SMALL = 0.75  # the digits of a number are rarely smaller than this
WIDEST_DIGIT = 1.5  # combined parts are no wider: one digit in five hundred is
NARROWEST_PAIR = 0.6  # narrower ink is not cut: digits that touch are rarely as narrow
TOUCHING = 0.045  # neighbours closer than this touch, or will once drawn with the pen's width
FARTHEST_OVER = 0.09  # digits that touch overlap no farther; letters' lines do
JOINED = 0.02  # lines whose ends meet this closely are a letter's; of digits, one pair in twenty
LOWEST = 0.6  # digits that touch are at least this tall; pieces cut off a letter are lower
MOST_PIECES = 40  # ink in more pieces is noise or a page, and is read as one digit
MOST_TOGETHER = 6  # parts combined into one digit
LEAST_HEIGHT = 1e-100  # in the unit of the input; less is a dot

# Costs are natural logarithms of odds, like the network's digitness.
SURE = 3.5  # nineteen in twenty digits exceed the least digitness of a digit by this
SPLIT = 1.0  # for each digit beyond the first
CUT = 5.0  # for each digit beyond the first if lines are cut for it
GAPS = (0.0, 0.10, 0.15, 0.40)  # by which the parts of one digit fall short of their usual overlap
GAP_COSTS = (0.0, 1.5, 3.0, 7.0)  # of these gaps, which are rare
SMALL_COST = 6.0  # of a digit without height and width; none from SMALL on
USUAL_WIDTH = 1.2  # one digit in fifty is wider
WIDTH_COST = 6.0  # for each height by which a digit is wider
NO_DIGIT_COST = 15.0  # no ink costs more, so that one blot does not decide about its neighbours
CLEAR = 1.0  # digits that touch exceed the least digitness of a digit by this
VOUCHED = 3.0  # natural logarithm of the odds of a digit that lies between digits


@dataclass(frozen=True)
class Judgement:
    """A reading, and how far the network's digitness lies above the least of a digit."""

    reading: Reading
    margin: float


@dataclass(frozen=True)
class Candidate(Generic[P]):
    """Ink that may be one digit, and what it costs to say so."""

    ink: P
    judgement: Judgement
    cost: float


@dataclass(frozen=True)
class _Span:
    """Neighbouring parts from `first` up to but excluding `after`, and their positions' cost."""

    first: int
    after: int
    cost: float


Judge = Callable[[list[GreyImage]], list[Judgement]]


def split_into_digits(ink: P, judge: Judge) -> list[Candidate[P]]:
    """Return the digits of a number from left to right; at least one."""
    pieces = list(islice(ink.pieces(), MOST_PIECES + 1))
    if len(pieces) > MOST_PIECES:
        return _best_row(ink, [ink], [_Span(0, 1, 0.0)], SPLIT, judge)
    height = _height_of(ink.box, [piece.box for piece in pieces])
    parts = _merged(pieces, height)
    spans = _spans([part.box for part in parts], height, OVERLAP_OF_ONE)
    digits = _best_row(ink, parts, spans, SPLIT, judge)
    row = [finer for digit in digits for finer in _cut_if_doubtful(digit, height, judge)]
    return [digit for run in _touching_runs(row, height) for digit in _credible(run, height, judge)]


def _height_of(whole: Box, boxes: list[Box]) -> float:
    """Return about how tall the number's digits are; above 0."""
    left, top, right, bottom = whole
    tallest = max(bottom - top for _, top, _, bottom in boxes)
    # A digit may consist of low pieces, and a level line has no height at all.
    height = max(tallest, (bottom - top) / 2, (right - left) / 20)
    return height if height > LEAST_HEIGHT else 1.0


# Parts


def _merged(pieces: Sequence[P], height: float) -> list[P]:
    """Combine pieces that overlap far; from left to right."""
    groups: list[list[P]] = []
    for piece in sorted(pieces, key=lambda piece: piece.box[0]):
        if groups and _overlap(groups[-1], piece) > OVERLAP_OF_ONE * height:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [_together(group) for group in groups]


def _overlap(group: list[P], piece: P) -> float:
    """Return how far the piece would have to move sideways to clear the others."""
    left, right = group[0].box[0], max(member.box[2] for member in group)
    return min(right - piece.box[0], piece.box[2] - left)


def _together(members: Sequence[P]) -> P:
    return members[0].joined(members[1:]) if len(members) > 1 else members[0]


def _middle(part: Piece) -> float:
    return part.box[0] + part.box[2]


# Spans


def _spans(boxes: list[Box], height: float, overlap: float) -> list[_Span]:
    """Return all runs of neighbouring parts that may be one digit, by where they lie.

    Parts of one digit usually overlap by `overlap` or more.
    """
    return [
        span for first in range(len(boxes)) for span in _spans_from(first, boxes, height, overlap)
    ]


def _spans_from(first: int, boxes: list[Box], height: float, overlap: float) -> Iterator[_Span]:
    box, cost = boxes[first], 0.0
    yield _Span(first, first + 1, _size_cost(box, height))
    for after in range(first + 1, min(len(boxes), first + MOST_TOGETHER)):
        gap = (boxes[after][0] - box[2]) / height
        if gap > _farthest(box, boxes[after], height):
            return
        box = _around(box, boxes[after])
        if box[2] - box[0] > WIDEST_DIGIT * height:
            return
        cost += float(np.interp(gap + overlap, GAPS, GAP_COSTS))
        yield _Span(first, after + 1, cost + _size_cost(box, height))


def _farthest(one: Box, other: Box, height: float) -> float:
    is_small = min(_size(one), _size(other)) < SMALL * height
    return FARTHEST_SMALL if is_small else FARTHEST_PIECES


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _box_of(parts: Sequence[Piece], span: _Span) -> Box:
    return reduce(_around, (part.box for part in parts[span.first : span.after]))


def _height(box: Box) -> float:
    return box[3] - box[1]


def _size(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])


def _size_cost(box: Box, height: float) -> float:
    too_small = max(0.0, 1.0 - _size(box) / (SMALL * height))
    too_wide = max(0.0, (box[2] - box[0]) / height - USUAL_WIDTH)
    return SMALL_COST * too_small + WIDTH_COST * too_wide


# Rows of digits


def _best_row(
    ink: P, parts: Sequence[P], spans: Sequence[_Span], split: float, judge: Judge
) -> list[Candidate[P]]:
    """Return the row of spans that covers all parts at the least cost."""
    inks = [
        ink if span.after - span.first == len(parts) else _together(parts[span.first : span.after])
        for span in spans
    ]
    judgements = judge([each.frame() for each in inks])
    candidates = [
        Candidate(each, judgement, span.cost + _cost_of(judgement))
        for each, judgement, span in zip(inks, judgements, spans, strict=True)
    ]
    best: list[tuple[float, list[Candidate[P]]]] = [(-split, [])]
    for after in range(1, len(parts) + 1):
        rows = [
            (best[span.first][0] + split + candidate.cost, [*best[span.first][1], candidate])
            for span, candidate in zip(spans, candidates, strict=True)
            if span.after == after
        ]
        best.append(min(rows, key=lambda row: row[0], default=(math.inf, [])))
    return best[-1][1]


def _cost_of(judgement: Judgement) -> float:
    """Return how unlikely it is that this is one digit, and the one that was read."""
    reading, margin = judgement.reading, judgement.margin
    has_odd_ink = reading.verdict is Verdict.NOT_A_DIGIT and margin >= 0
    if has_odd_ink or margin < -NO_DIGIT_COST:
        return NO_DIGIT_COST
    return min(NO_DIGIT_COST, math.log1p(math.exp(SURE - margin)) - math.log(reading.confidence))


# Cuts


def _cut_if_doubtful(digit: Candidate[P], height: float, judge: Judge) -> list[Candidate[P]]:
    """Return the digit as it is, or the digits that its lines, when cut, give at less cost."""
    width = digit.ink.box[2] - digit.ink.box[0]
    if digit.cost <= CUT or not NARROWEST_PAIR * height <= width < math.inf:
        return [digit]
    parts = sorted(digit.ink.cut(height), key=_middle)
    if len(parts) == 1:
        return [digit]
    spans = _spans([part.box for part in parts], height, 0.0)  # cut parts touch
    tall = [
        span for span in spans if _height(_box_of(parts, span)) > LOWEST * _height(digit.ink.box)
    ]
    spans = _within_rows(tall, len(parts))
    if not spans:
        return [digit]
    row = _best_row(digit.ink, parts, spans, CUT, judge)
    cost = sum(each.cost for each in row) + CUT * (len(row) - 1)
    return row if cost < digit.cost else [digit]


def _within_rows(spans: list[_Span], count: int) -> list[_Span]:
    """Return the spans that belong to any row covering all `count` parts; none if there is none."""
    begun, ended = {0}, {count}
    for span in spans:  # they come from left to right
        if span.first in begun:
            begun.add(span.after)
    for span in reversed(spans):
        if span.after in ended:
            ended.add(span.first)
    return [span for span in spans if span.first in begun and span.after in ended]


# Letters


def _touching_runs(row: list[Candidate[P]], height: float) -> list[list[Candidate[P]]]:
    """Split the row into runs of neighbours that touch."""
    runs = [row[:1]]
    for one, other in pairwise(row):
        if _gap(one, other) < TOUCHING * height:
            runs[-1].append(other)
        else:
            runs.append([other])
    return runs


def _credible(run: list[Candidate[P]], height: float, judge: Judge) -> list[Candidate[P]]:
    """Return the run as it is, or recombined if it looks like a letter that was split.

    If you look only for digits, an A is two slanted 1s and a bar.
    """
    if len(run) == 1 or _could_be_digits(run, height):
        return run
    whole = _together([digit.ink for digit in run])
    [judgement] = judge([whole.frame()])
    return [Candidate(whole, judgement, _cost_of(judgement))]


def _could_be_digits(run: list[Candidate[P]], height: float) -> bool:
    clear = all(digit.judgement.margin > CLEAR for digit in run)
    tall = all(_height(digit.ink.box) >= LOWEST * height for digit in run)
    over = max(-_gap(one, other) for one, other in pairwise(run))
    if not clear or not tall or over > FARTHEST_OVER * height:
        return False
    return not any(one.ink.is_joined_to(other.ink, JOINED * height) for one, other in pairwise(run))


def _gap(one: Candidate[P], other: Candidate[P]) -> float:
    return other.ink.box[0] - one.ink.box[2]


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
