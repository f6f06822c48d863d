"""Pictures that lie on their side, like photos taken with the phone turned.

A picture is turned only if it cannot be read upright, and reads well turned one way but not the
other. So a 6 that lies on its side stays as it is: turned the other way, it is a 9. A 1 stays, too,
since every short line is a 1 when it is turned.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

import numpy as np

from digitpad.core.arrays import Box, Grey, GreyImage
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.sheet import find_regions, first_number
from digitpad.core.recognition.verdict import Verdict

SURE_ENOUGH = 0.95  # confidence in a turned digit; upright ones that are refused rarely reach it
LONE_LINE = "1"
MOST_REGIONS = 3  # that are read: a number that lies on its side has a region for each digit


class Turn(IntEnum):
    """How to turn a picture, in quarter turns to the left."""

    NONE = 0
    LEFT = 1
    RIGHT = 3


def turned(picture: Grey, turn: Turn) -> Grey:
    """Return a picture, uint8 (H, W), turned."""
    return np.ascontiguousarray(np.rot90(picture, turn))


def turned_tensor(tensor: GreyImage, turn: Turn) -> GreyImage:
    """Return a framed tensor turned, nearly as if its picture had been turned before framing."""
    return np.ascontiguousarray(np.rot90(tensor, turn))


def best_turn(read: Callable[[Turn], Reading | NumberReading]) -> Turn:
    """Return how to turn a picture so that it can be read; NONE unless that is clear.

    `read` reads the picture turned; it is asked only as often as needed.
    """
    if read(Turn.NONE).verdict in (Verdict.DIGIT, Verdict.EMPTY):
        return Turn.NONE
    left, right = (read(turn) for turn in (Turn.LEFT, Turn.RIGHT))
    texts = _text_of(left), _text_of(right)
    if any(map(_is_line, texts)) or (all(texts) and texts[0] != texts[1]):
        return Turn.NONE
    if all(texts):  # a 2 can be read upside down, but not as surely
        return Turn.LEFT if left.confidence >= right.confidence else Turn.RIGHT
    return Turn.LEFT if texts[0] else Turn.RIGHT if texts[1] else Turn.NONE


def turn_of_picture(ink: Grey, regions: Sequence[Box], recognizer: Recognizer) -> Turn:
    """Return how to turn a picture, judged by the first number in each of its largest regions.

    `ink` is uint8 (H, W), 0 = paper, and `regions` are what `find_regions` finds in it.
    """

    def read(turn: Turn) -> NumberReading:
        seen = ink if turn is Turn.NONE else turned(ink, turn)
        boxes = regions if turn is Turn.NONE else find_regions(seen)
        return _read_regions(seen, sorted(boxes, key=_area)[-MOST_REGIONS:], recognizer)

    return best_turn(read)


def _read_regions(ink: Grey, regions: Sequence[Box], recognizer: Recognizer) -> NumberReading:
    """Return the readings of the first number in each region, one after the other."""
    readings: list[BoxedReading] = []
    for box in regions:
        left, top, right, bottom = (round(edge) for edge in box)
        number = first_number(ink[top:bottom, left:right])
        readings += recognizer.recognize_number(number, digits_only=True).readings
    return NumberReading(tuple(readings))


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _is_line(text: str) -> bool:
    return set(text) == {LONE_LINE}


def _text_of(reading: Reading | NumberReading) -> str:
    """Return what was surely read; empty if nothing was."""
    if reading.verdict is not Verdict.DIGIT or reading.confidence < SURE_ENOUGH:
        return ""
    return reading.text if isinstance(reading, NumberReading) else str(reading.digit)
