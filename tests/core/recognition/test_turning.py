"""Which pictures are turned: those that cannot be read upright but read well one way."""

from __future__ import annotations

import pytest

from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.turning import SURE_ENOUGH, Turn, best_turn
from tests.sheets import reading

BOX = (0.0, 0.0, 1.0, 1.0)
Way = tuple[str, float]  # a text with ? for what is not a digit; its confidence

UPRIGHT, LEFT, RIGHT = Turn.NONE, Turn.LEFT, Turn.RIGHT
SURE, UNSURE = 0.99, 0.4


def number(way: Way) -> NumberReading:
    text, confidence = way
    digits = [None if character == "?" else int(character) for character in text]
    return NumberReading(
        tuple(BoxedReading(reading(digit, confidence), BOX, digit) for digit in digits)
    )


@pytest.mark.parametrize(
    ("upright", "left", "right", "turn"),
    [
        (("7", SURE), ("2", SURE), ("?", SURE), UPRIGHT),  # accepted as it is
        (("", 0.0), ("2", SURE), ("?", SURE), UPRIGHT),  # blank
        (("?", SURE), ("2", SURE), ("?", SURE), LEFT),
        (("?", SURE), ("?", SURE), ("2", SURE), RIGHT),
        (("7", UNSURE), ("?", SURE), ("2", SURE), RIGHT),
        (("?", SURE), ("?", SURE), ("2", SURE_ENOUGH - 0.01), UPRIGHT),
        (("?", SURE), ("?", SURE), ("7", UNSURE), UPRIGHT),
        (("????", SURE), ("2035", SURE), ("5???", SURE), LEFT),
        (("????", SURE), ("20?5", SURE), ("????", SURE), UPRIGHT),
        (("?", SURE), ("6", SURE), ("9", SURE), UPRIGHT),
        (("?", SURE), ("8", SURE), ("8", SURE), LEFT),
        (("?", SURE), ("1", SURE), ("1", SURE), UPRIGHT),  # a minus sign
        (("?", SURE), ("1", SURE), ("?", SURE), UPRIGHT),
        (("?", SURE), ("11", SURE), ("?", SURE), UPRIGHT),  # an equals sign
        (("?", SURE), ("71", SURE), ("?", SURE), LEFT),
        (("?", SURE), ("?", SURE), ("?", SURE), UPRIGHT),
    ],
)
def test_a_picture_is_turned_only_if_that_is_clear(
    upright: Way, left: Way, right: Way, turn: Turn
) -> None:
    ways = {UPRIGHT: upright, LEFT: left, RIGHT: right}

    assert best_turn(lambda way: number(ways[way])) is turn


def test_a_picture_that_reads_well_is_read_only_once() -> None:
    asked: list[Turn] = []

    def read(way: Turn) -> NumberReading:
        asked.append(way)
        return number(("7", SURE))

    best_turn(read)

    assert asked == [UPRIGHT]
