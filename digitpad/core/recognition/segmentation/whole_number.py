"""The reading of all ink as a number: its rows, or what prevents a reading."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TypeVar

import numpy as np

from digitpad.core.arrays import GreyImage
from digitpad.core.recognition.number import UNREADABLE, NumberReading, Obstacle
from digitpad.core.recognition.segmentation.digits_of_a_number import (
    MOST_PIECES,
    Candidate,
    Judge,
    are_touching_digits,
    number_of,
    split_into_digits,
)
from digitpad.core.recognition.segmentation.groups import together
from digitpad.core.recognition.segmentation.ink_pieces import Piece
from digitpad.core.recognition.segmentation.rows import rows_of
from digitpad.core.recognition.segmentation.separators import BENT_PX, LEVEL, axis_of

P = TypeVar("P", bound=Piece)

DOT_PX = 6  # of the tensor: a dot that has no size is drawn as wide as the pen
DOT_INK = 0.7  # share of its box that the ink of a dot fills


def read_number(ink: P, judge: Judge, *, has_separators: bool = True) -> NumberReading:
    """Read ink as a number of one or more rows."""
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
        if _is_dot(tensor):
            return Obstacle.ONLY_DOT
        lean, stray = axis_of(tensor)
        if abs(lean) >= 90 - LEVEL and stray <= BENT_PX:
            return Obstacle.ONLY_DASH
    if any(are_touching_digits(each.ink, judge) for each in unread if each.separator is None):
        return Obstacle.DIGITS_TOUCH
    return None


def _is_dot(tensor: GreyImage) -> bool:
    rows, columns = np.nonzero(tensor > 0.5)
    if not len(rows):
        return True
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    is_full = len(rows) >= DOT_INK * height * width and max(height, width) < 2 * min(height, width)
    return bool(max(height, width) <= DOT_PX or is_full)
