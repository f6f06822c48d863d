"""Separators: dots, commas, colons, slashes, minuses and pluses between the digits of a number.

What is a separator is decided by its size, its place on the line of digits, and its shape; which
of those that fit it is, by the network. Costs are as in `costs`, lengths in heights.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from digitpad.core.arrays import Box, FloatArray, GreyImage
from digitpad.core.recognition.number import LEADING_SEPARATORS, POINTS, SEPARATORS
from digitpad.core.recognition.segmentation.costs import (
    Judgement,
    around,
    overlap_of,
    size_of,
)
from digitpad.core.recognition.segmentation.ink_pieces import Piece

RARER = 1.0  # that a separator is rarer than a digit
MISFIT = 20.0  # for each height by which a separator is larger, smaller, higher or lower than usual
MOST_DOUBT = 3.0  # what the network's doubt which separator it is can cost
LOOSE = 6.0  # that ink with the size and place of a dot, minus or comma belongs to a digit
LEAST_HEIGHT = 1e-100  # in the unit of the input; less is a dot
MOST_HEIGHT = 1e100  # sums of more could overflow
SLASH_WIDTH = 0.27  # of a slash's height, at least
SLASH_DIGITS = 0.35  # of a slash's height: digits are no lower
MINUS_OVERLAP = 0.15  # by which a minus may reach over the digits beside it
SMALLEST_PART = 0.25  # of a digit, that counts for how tall it is
LOOSE_MISFIT = 1.0  # costs by which ink that counts as such may differ
DEAREST = 6.0  # separators that cost more by their place are not considered
DIGIT_HEIGHT_FROM = 0.6  # of the line's height: what is as tall may be a digit
STRAIGHT_PX = 1.3  # a pen's line strays less from its axis; standard deviation in the tensor
HOOK_PX = 3.5  # likewise of a comma, which is no ring
BENT_PX = 2.2  # likewise of a minus, which may be wavy
OF_SLANT = 0.3  # of the degrees by which all digits lean
MOST_SLANT = 45.0  # degrees by which a digit leans; what lies more level has no slant
LEANING_FROM = 22.5  # degrees to the right from which a line is rather a slash than a one ...
LEANING = 0.3  # ... by this for each degree more ...
TALLER_FROM = 1.12  # ... and for a line that is taller than the digits by more than this ...
TALLER = 25.0  # ... by this for each height more
LEAST_TALLER = -2.0  # of this: ones are often low
LEVEL = 40.0  # degrees: a minus is no steeper
CROSS_ARM_PX = 3.5  # to either side of a plus's arms, in the tensor
CROSS_INK = 0.86  # share of a plus's ink in its arms
ARMS = 0.6  # the shorter arm of a plus is no shorter than this of the longer one
CROSS_FROM = 0.3  # of an arm's length from either end, the other crosses
COLON_GAP_PX = 3  # rows of the tensor without ink between a colon's dots

Range = tuple[float, float]


@dataclass(frozen=True)
class Usual:
    """How large a separator is, where its middle lies from the digits' top, 0, to their foot, 1."""

    width: Range
    height: Range
    middle: Range

    def misfit(self, width: float, height: float, middle: float) -> float:
        pairs = (width, self.width), (height, self.height), (middle, self.middle)
        return MISFIT * sum(max(low - value, value - high, 0.0) for value, (low, high) in pairs)


# In the order of SEPARATORS.
USUAL_PLACES = (
    Usual(width=(0.0, 0.25), height=(0.0, 0.23), middle=(0.70, 1.25)),
    Usual(width=(0.0, 0.50), height=(0.25, 0.75), middle=(0.85, 1.40)),
    Usual(width=(0.0, 0.40), height=(0.25, 1.00), middle=(0.30, 0.90)),
    Usual(width=(0.20, 1.40), height=(0.70, 2.20), middle=(0.25, 0.85)),
    Usual(width=(0.20, 1.20), height=(0.0, 0.30), middle=(0.30, 0.75)),
    Usual(width=(0.30, 1.10), height=(0.30, 1.10), middle=(0.25, 0.85)),
)
DOT, COMMA, COLON, SLASH, MINUS, PLUS = range(len(SEPARATORS))
LOOSE_KINDS = (DOT, COMMA, MINUS)
# Those that are found before the first digit, ...
LEADING = tuple(SEPARATORS.index(sign) for sign in POINTS + LEADING_SEPARATORS)
TRAILING = (DOT, COMMA, COLON, MINUS, PLUS)  # ... and after the last: not a slash, often a one
DOT_APART = 0.1  # heights between the middles of the last digit and a dot; less is a "!"
IMPOSSIBLE = math.inf


@dataclass(frozen=True, eq=False)
class Place:
    """How ink lies among digits: its box and height, and what each of SEPARATORS costs there, (6,).

    The height is that of the digits beside it.
    """

    box: Box
    height: float
    costs: FloatArray


class DigitLine:
    """The line that a number's digits stand on: their height, and the separators among them."""

    def __init__(self, whole: Box, pieces: Sequence[Piece], *, has_separators: bool = True) -> None:
        """Take the pieces of the ink, and the box around all of them."""
        boxes = [piece.box for piece in pieces]
        self.height = _height_of(whole, boxes)
        self._pieces = pieces
        self._tall: list[Box] = []
        if has_separators and self.height < MOST_HEIGHT:
            self.height = _height_without_slash(boxes) or self.height
            columns = _columns(boxes, SMALLEST_PART * self.height)
            self._tall = [box for box in [*boxes, *columns] if self._is_tall(box)]

    @cached_property
    def slant(self) -> float:
        """How far the pieces lean to the right, in degrees: half of them lean farther."""
        tall = [piece for piece in self._pieces if self._is_tall(piece.box)]
        leans = [axis_of(piece.frame())[0] for piece in tall]
        return float(np.median(np.clip(leans, -MOST_SLANT, MOST_SLANT))) if leans else 0.0

    def _is_tall(self, box: Box) -> bool:
        return box[3] - box[1] >= DIGIT_HEIGHT_FROM * self.height

    def slash_odds(self, tensor: GreyImage, place: Place) -> float:
        """Return the logarithm of the odds that a line between digits is a slash and not a one.

        They are minus infinity for a curve.
        """
        lean, stray = axis_of(tensor)
        if stray > STRAIGHT_PX:
            return -math.inf
        leaning = LEANING * (lean - LEANING_FROM - OF_SLANT * self.slant)
        return leaning + max(LEAST_TALLER, TALLER * (place.height - TALLER_FROM))

    def place_of(self, box: Box) -> Place | None:
        """Return how a box lies among the others; None where no separator can be."""
        before, after = _beside(box, self._tall)
        near = [*before[-1:], *after[:1]]
        if not near or (len(near) == 1 and not self._is_apart(box, near[0])):
            return None
        top, bottom = (float(np.mean([other[side] for other in near])) for side in (1, 3))
        width, height = (box[2] - box[0]) / (bottom - top), (box[3] - box[1]) / (bottom - top)
        middle = ((box[1] + box[3]) / 2 - top) / (bottom - top)
        costs = np.full(len(SEPARATORS), IMPOSSIBLE)
        for kind in _kinds_beside(before, after):
            costs[kind] = RARER + USUAL_PLACES[kind].misfit(width, height, middle)
        hidden = max(overlap_of(box, other) for other in near) / self.height
        costs[MINUS] += MISFIT * max(0.0, hidden - MINUS_OVERLAP)
        return Place(box, height, costs)

    def _is_apart(self, box: Box, other: Box) -> bool:
        """Return whether one box lies beside the other and not, as in "!", below it."""
        return abs(_middle(box) - _middle(other)) / 2 >= DOT_APART * self.height


def _columns(boxes: Sequence[Box], least: float) -> list[Box]:
    """Return the boxes around pieces above each other, like an 8 of two rings; none is smaller."""
    columns: list[Box] = []
    for box in sorted((box for box in boxes if size_of(box) >= least), key=_middle):
        overlap = overlap_of(columns[-1], box) if columns else 0.0
        if columns and overlap > (box[2] - box[0]) / 2:
            columns[-1] = around(columns[-1], box)
        else:
            columns.append(box)
    return columns


def _height_of(whole: Box, boxes: Sequence[Box]) -> float:
    """Return about how tall the number's digits are; above 0."""
    left, top, right, bottom = whole
    tallest = max(bottom - top for _, top, _, bottom in boxes)
    # A digit may consist of low pieces, and a level line has no height at all.
    height = max(tallest, (bottom - top) / 2, (right - left) / 20)
    return height if height > LEAST_HEIGHT else 1.0


def _height_without_slash(boxes: Sequence[Box]) -> float | None:
    """Return the digits' height if one piece between them is far taller than they are."""
    by_height = sorted(boxes, key=lambda box: box[3] - box[1])
    tallest, others = by_height[-1], by_height[:-1]
    height = tallest[3] - tallest[1]
    tall = [box for box in others if SLASH_DIGITS * height <= box[3] - box[1]]
    before, after = _beside(tallest, tall)
    if not before or not after or tallest[2] - tallest[0] < SLASH_WIDTH * height:
        return None
    second = max(box[3] - box[1] for box in tall)
    return second if height > TALLER_FROM * second else None


def _beside(box: Box, others: Sequence[Box]) -> tuple[list[Box], list[Box]]:
    """Return those of the other boxes that lie to the left, and to the right; both in order."""
    outside = sorted((other for other in others if not _holds(box, other)), key=_middle)
    before = [other for other in outside if _middle(other) < _middle(box)]
    return before, outside[len(before) :]


def _kinds_beside(before: Sequence[Box], after: Sequence[Box]) -> Sequence[int]:
    """Return which separators can stand between these digits, of which one side may have none."""
    if not before:
        return LEADING
    return range(len(SEPARATORS)) if after else TRAILING


def _holds(box: Box, other: Box) -> bool:
    return box[0] <= other[0] and box[1] <= other[1] and other[2] <= box[2] and other[3] <= box[3]


def _middle(box: Box) -> float:
    return box[0] + box[2]


def is_loose(place: Place) -> bool:
    """Return whether ink lies as a dot, comma or minus does, and parts of digits do not."""
    return bool(place.costs[list(LOOSE_KINDS)].min() <= RARER + LOOSE_MISFIT)


# Shapes


def shape_cost(kind: int, judgement: Judgement, place: Place, line: DigitLine) -> float:
    """Return what it costs to see a separator in ink at its place on the line."""
    tensor = judgement.reading.tensor
    if not tensor.any():
        return IMPOSSIBLE
    doubt = min(MOST_DOUBT, float(judgement.separator_doubts[kind]))
    if (kind == COLON) != _has_gap(tensor):
        return IMPOSSIBLE
    if kind == COLON:
        return doubt
    if kind == PLUS:
        return doubt + max(0.0, judgement.margin) if _is_cross(tensor) else IMPOSSIBLE
    if kind == SLASH:
        return max(0.0, -line.slash_odds(tensor, place))
    lean, stray = axis_of(tensor)
    if kind == COMMA:
        return doubt if stray <= HOOK_PX else IMPOSSIBLE
    if kind == MINUS:
        return doubt if stray <= BENT_PX and abs(lean) >= 90 - LEVEL else IMPOSSIBLE
    return doubt


def digit_cost(judgement: Judgement, place: Place | None, line: DigitLine) -> float:
    """Return what it costs to see a digit in ink: more if it lies or looks as separators do."""
    if place is None:
        return judgement.cost
    cost = judgement.cost + (LOOSE if is_loose(place) else 0.0)
    if place.costs[SLASH] > DEAREST:
        return cost
    return cost + max(0.0, RARER + line.slash_odds(judgement.reading.tensor, place))


def axis_of(tensor: GreyImage) -> tuple[float, float]:
    """Return how far ink leans to the right, in degrees (-90..90), and its stray from that axis."""
    ink = tensor.sum(dtype=np.float64)
    if not ink:
        return 0.0, math.inf
    across, down = tensor.sum(axis=0) / ink, tensor.sum(axis=1) / ink
    x, y = np.arange(len(across)), np.arange(len(down))
    x, y = x - across @ x, y - down @ y
    xx, yy, xy = across @ x**2, down @ y**2, y @ tensor @ x / ink
    # The axes of the covariance [[xx, xy], [xy, yy]], in closed form: this runs for each reading.
    angle = math.atan2(2 * xy, xx - yy) / 2
    narrow = (xx + yy) / 2 - math.hypot((xx - yy) / 2, xy)
    lean = math.degrees(angle) + math.copysign(90.0, -angle)
    return lean, math.sqrt(max(float(narrow), 0.0))


def _has_gap(tensor: GreyImage) -> bool:
    """Return whether empty rows part the ink into one piece above and one below."""
    inked = np.flatnonzero(tensor.any(axis=1))
    return bool((np.diff(inked) > COLON_GAP_PX).sum() == 1)


def _is_cross(tensor: GreyImage) -> bool:
    """Return whether nearly all ink lies on one level and one upright arm that cross."""
    arms = [_arm_of(tensor.sum(axis=axis)) for axis in (1, 0)]
    if not all(arm.is_crossed for arm in arms) or _ratio(*(arm.length for arm in arms)) < ARMS:
        return False
    rows, columns = np.indices(tensor.shape)
    level, upright = (arm.index for arm in arms)
    in_arms = (abs(rows - level) <= CROSS_ARM_PX) | (abs(columns - upright) <= CROSS_ARM_PX)
    return bool(tensor[in_arms].sum() >= CROSS_INK * tensor.sum())


@dataclass(frozen=True)
class _Arm:
    """The row, or column, with most ink; how far the ink reaches across it, and where it begins."""

    index: int
    start: int
    length: int

    @property
    def is_crossed(self) -> bool:
        """Whether ink reaches about as far to one side as to the other."""
        return CROSS_FROM * self.length <= self.index - self.start <= (1 - CROSS_FROM) * self.length


def _arm_of(inks: FloatArray) -> _Arm:
    inked = np.flatnonzero(inks)
    return _Arm(int(inks.argmax()), int(inked[0]), int(np.ptp(inked)))


def _ratio(one: int, other: int) -> float:
    return min(one, other) / max(one, other, 1)
