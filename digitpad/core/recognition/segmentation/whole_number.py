"""The reading of all ink as a number: its rows, or what prevents a reading."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TypeVar

import numpy as np

from digitpad.core.arrays import GreyImage
from digitpad.core.recognition.number import (
    UNREADABLE,
    BoxedReading,
    NumberReading,
    Obstacle,
)
from digitpad.core.recognition.segmentation.costs import size_of
from digitpad.core.recognition.segmentation.digits_of_a_number import (
    MOST_PIECES,
    Candidate,
    Judge,
    are_touching_digits,
    number_of,
    split_into_digits,
)
from digitpad.core.recognition.segmentation.groups import together
from digitpad.core.recognition.segmentation.ink_pieces import PictureInk, Piece
from digitpad.core.recognition.segmentation.rows import rows_of
from digitpad.core.recognition.segmentation.separators import (
    BENT_PX,
    LEVEL,
    STRAIGHT_PX,
    axis_of,
)
from digitpad.core.recognition.verdict import Verdict

P = TypeVar("P", bound=Piece)

DOT_PX = 6  # of the tensor: a dot that has no size is drawn as wide as the pen
LONE_SLASH_FROM = 43.0  # degrees to the right; three ones in a thousand lean more than 40
DOT_INK = 0.7  # share of its box that the ink of a dot fills


def read_number(
    ink: P, judge: Judge, *, has_separators: bool = True, dot_size: float = 0.0
) -> NumberReading:
    """Read ink as a number of one or more rows.

    If separators are sought, ink no longer than `dot_size` is a dot and no digit.
    """
    pieces = list(islice(ink.pieces(), MOST_PIECES + 1))
    rows = rows_of(pieces) if 1 < len(pieces) <= MOST_PIECES else []
    # An 8 may be two rings above each other.
    if len(rows) > 1 and judge([ink.frame()])[0].reading.digit is None:
        numbers = [
            number_of(split_into_digits(together(row), judge, has_separators=has_separators))
            for row in rows
        ]
        if all(_has_digits(number) for number in numbers):
            return _stacked(numbers)
        return replace(
            number_of(split_into_digits(ink, judge, has_separators=False)),
            obstacle=Obstacle.SEVERAL_ROWS,
        )
    found = split_into_digits(ink, judge, has_separators=has_separators)
    number = number_of(found)
    if has_separators and len(found) == 1:
        if size_of(ink.box) <= dot_size:
            return _unread(number, Obstacle.ONLY_DOT)
        if _is_slash(number.readings[0]):
            return _unread(number, Obstacle.ONLY_SLASH)
    if len(pieces) > MOST_PIECES and not _has_digits(number):
        return replace(number, obstacle=Obstacle.TOO_MANY_PIECES)
    return replace(
        number, obstacle=_obstacle_of(found, judge) if UNREADABLE in number.text else None
    )


def _has_digits(number: NumberReading) -> bool:
    return any(boxed.digit is not None for boxed in number.readings)


def _stacked(numbers: list[NumberReading]) -> NumberReading:
    return NumberReading(
        tuple(
            replace(boxed, row=row)
            for row, number in enumerate(numbers)
            for boxed in number.readings
        )
    )


def _obstacle_of(found: list[Candidate[P]], judge: Judge) -> Obstacle | None:
    """Return what prevents a reading of at least one of the digits, if that is known."""
    unread = [each for each in found if each.judgement.reading.digit is None]
    if len(found) == 1 and unread:
        tensor = unread[0].judgement.reading.tensor
        if _is_dot(tensor, may_be_large=isinstance(found[0].ink, PictureInk)):
            return Obstacle.ONLY_DOT
        lean, stray = axis_of(tensor)
        if abs(lean) >= 90 - LEVEL and stray <= BENT_PX:
            return Obstacle.ONLY_DASH
    if any(are_touching_digits(each.ink, judge) for each in unread if each.separator is None):
        return Obstacle.DIGITS_TOUCH
    return None


def _unread(number: NumberReading, obstacle: Obstacle) -> NumberReading:
    """Return the number with its only reading as no digit."""
    [boxed] = number.readings
    reading = replace(boxed.reading, verdict=Verdict.NOT_A_DIGIT, digit=None)
    return NumberReading((replace(boxed, reading=reading, digit=None),), obstacle)


def _is_slash(boxed: BoxedReading) -> bool:
    """Return whether what was read as a digit is a line that leans more than any one."""
    if boxed.digit is None:
        return False
    lean, stray = axis_of(boxed.reading.tensor)
    return stray <= STRAIGHT_PX and lean >= LONE_SLASH_FROM


def _is_dot(tensor: GreyImage, *, may_be_large: bool) -> bool:
    """Return whether ink is a dot: tiny or, in a picture, of any size, but round and filled."""
    rows, columns = np.nonzero(tensor > tensor.max() / 2)
    if not len(rows):
        return True
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    is_full = len(rows) >= DOT_INK * height * width and max(height, width) < 2 * min(height, width)
    return bool(max(height, width) <= DOT_PX or (may_be_large and is_full))
