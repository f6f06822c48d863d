"""Costs: how unlikely it is that ink splits into certain digits, judged by layout and readings.

Costs are natural logarithms of odds, like the network's digitness; those of a row are added up.
All lengths are in heights: the number's tallest piece is one high.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from digitpad.core.arrays import Box, FloatArray
from digitpad.core.recognition.number import SEPARATORS
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.segmentation.ink_pieces import Piece
from digitpad.core.recognition.verdict import USUAL_MARGIN, Verdict

TOUCHING = 0.045  # lines closer than this touch, or will once drawn with the pen's width
JOINED = 0.02  # lines whose ends meet this closely are a letter's; of digits, one pair in twenty
SMALL = 0.75  # the digits of a number are rarely smaller than this

SPLIT = 1.5  # for each digit beyond the first
SPLIT_FROM = 2.0  # digits that cost more are split further
CUT = 5.0  # for each cut that separates digits
JOINT = 10.0  # for lines joined as a letter's that belong to different digits
TOUCH = 4.0  # for other lines that touch, also ...
OVERLAP_COST = 12.0  # ... and for each height by which their boxes overlap ...
FREE_OVERLAP = 0.05  # ... beyond this
FREE_OVERLAP_APART = 0.30  # ... or beyond this if their lines lie apart, unlike an 8 of two rings
GAPS = (0.0, 0.10, 0.15, 0.40)  # by which the parts of one digit fall short of their usual overlap
GAP_COSTS = (0.0, 1.0, 2.0, 4.0)  # of these gaps, which are rare
SMALL_COST = 6.0  # of a digit without height and width; none from SMALL on
USUAL_WIDTH = 0.9  # letters and most digits are no wider
WIDTH_COST = 5.0  # for each height by which a digit is wider
NO_DIGIT_COST = 7.5  # no ink costs more, so that one blot does not decide about its neighbours
VOUCHED = 0.5  # natural logarithm of the odds of a digit that lies between digits
IN_CELL = 3.0  # likewise, of a digit in a cell of a form: hardly anything else is written there
CUT_OTHERWISE = 0.5  # for cutting a digit off its neighbours off the line between their cells

P = TypeVar("P", bound=Piece)


@dataclass(frozen=True)
class Judgement:
    """A reading, and how far the network's digitness lies above the least of a digit.

    Nineteen in twenty digits have the margin `usual` or more. `separator_doubts`, (6,), are minus
    the logarithms of how probable each of SEPARATORS is if the ink is one of them.
    """

    reading: Reading
    margin: float
    usual: float = USUAL_MARGIN
    separator_doubts: FloatArray = field(default_factory=lambda: np.zeros(len(SEPARATORS)))

    @property
    def cost(self) -> float:
        """How unlikely it is that this is one digit, and the one that was read."""
        has_odd_ink = self.reading.verdict is Verdict.NOT_A_DIGIT and self.margin >= 0
        if has_odd_ink or self.margin < -NO_DIGIT_COST:
            return NO_DIGIT_COST
        doubt = math.log1p(math.exp(self.usual - self.margin)) - math.log(self.reading.confidence)
        return min(NO_DIGIT_COST, doubt)

    def digit_if_likely(self, odds: float) -> int | None:
        """Return the digit, also if it is refused but less surely than its place makes up for.

        `odds` is the natural logarithm of the odds that there is a digit in such a place.
        """
        is_likely = self.reading.digit is None and self.margin > -odds
        return int(self.reading.ranking[0]) if is_likely else self.reading.digit


# Where pieces lie


def overlap_of(one: Box, other: Box) -> float:
    """Return how far one box would have to move sideways to clear the other."""
    return min(one[2] - other[0], other[2] - one[0])


def bond(one: P, other: P, height: float) -> float:
    """Return what it costs to put two strokes, or pieces, into different digits."""
    apart = -overlap_of(one.box, other.box)
    if apart > TOUCHING * height or not one.touches(other, TOUCHING * height):
        return _overlap_cost(one.box, other.box, height, FREE_OVERLAP_APART)
    if one.is_joined_to(other, JOINED * height):
        return JOINT
    return TOUCH + _overlap_cost(one.box, other.box, height, FREE_OVERLAP)


def _overlap_cost(one: Box, other: Box, height: float, free: float) -> float:
    return OVERLAP_COST * max(0.0, overlap_of(one, other) / height - free)


def gap_cost(shortfall: float) -> float:
    """Return what it costs that the parts of one digit fall this short of their usual overlap."""
    return float(np.interp(shortfall, GAPS, GAP_COSTS))


def cut_cost(one: Box, other: Box, height: float) -> float:
    """Return what it costs to cut a stroke between these two parts of it."""
    return CUT + _overlap_cost(one, other, height, FREE_OVERLAP)


def around(one: Box, other: Box) -> Box:
    """Return the box around both."""
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def size_of(box: Box) -> float:
    """Return the longest side."""
    return max(box[2] - box[0], box[3] - box[1])


def size_cost(box: Box, height: float) -> float:
    """Return what it costs that a digit is as small or as wide as this box."""
    too_small = max(0.0, 1.0 - size_of(box) / (SMALL * height))
    too_wide = max(0.0, (box[2] - box[0]) / height - USUAL_WIDTH)
    return SMALL_COST * too_small + WIDTH_COST * too_wide
