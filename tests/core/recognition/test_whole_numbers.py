"""Separators between digits, numbers in rows, and what prevents a reading; by the real network."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.api import Recognizer
from digitpad.core.arrays import FloatArray
from digitpad.core.recognition.number import Obstacle
from digitpad.core.recognition.verdict import Verdict
from tests.helpers import Look, ink_from, paint, side_by_side, strokes_of

GAP = 0.12  # pad units; a digit is about 0.5 high

Strokes = list[FloatArray]


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def separator(character: str, height: float) -> Strokes:
    """Return a separator whose left edge is at 0, beside digits from 0 (top) to `height`."""
    lines = {
        ".": [[(0.0, 0.97), (0.02, 0.99)]],
        ",": [[(0.06, 0.88), (0.06, 1.02), (0.0, 1.2)]],
        ":": [[(0.0, 0.35), (0.02, 0.37)], [(0.0, 0.8), (0.02, 0.82)]],
        "/": [[(0.55, -0.15), (0.0, 1.15)]],
        "-": [[(0.0, 0.5), (0.45, 0.5)]],
        "+": [[(0.0, 0.5), (0.6, 0.5)], [(0.3, 0.2), (0.3, 0.8)]],
    }[character]
    return [height * np.array(line) for line in lines]


def written(text: str) -> Strokes:
    """Return the strokes of one row of digits and separators, all digits from 0 downwards."""
    strokes: Strokes = []
    end = 0.0
    for character in text:
        if character.isdigit():
            ink = strokes_of(int(character))
            low, high = np.concatenate(ink).min(axis=0), np.concatenate(ink).max(axis=0)
            ink = [(line - low) / (high[1] - low[1]) * 0.5 for line in ink]
        else:
            ink = separator(character, 0.5)
        strokes += [line + (end, 0.0) for line in ink]
        end = max(line[:, 0].max() for line in strokes) + GAP
    return strokes


def touching(text: str) -> Strokes:
    """Return digits that overlap, in one stroke."""
    lines: Strokes = []
    end = 0.0
    for character in text:
        ink = written(character)
        lines += [line + (end, 0.0) for line in ink]
        end = max(line[:, 0].max() for line in lines) - 0.1
    return [np.concatenate(lines)]


NUMBERS = ["3.14", "2,000", "28/22", "22:45", "-5", "+7", "4-2", "3+8", "28/11/2026"]


@pytest.mark.parametrize("text", NUMBERS)
def test_separators_between_digits_are_read(recognizer: Recognizer, text: str) -> None:
    assert recognizer.recognize_number(written(text)).text == text


@pytest.mark.parametrize("text", NUMBERS)
def test_separators_in_pictures_are_read(recognizer: Recognizer, text: str) -> None:
    side = 300 * len(text)
    picture = paint(written(text), Look(side, pen=25))
    assert recognizer.recognize_number(picture).text == text


def test_a_separator_is_no_digit_and_makes_no_number_doubtful(recognizer: Recognizer) -> None:
    number = recognizer.recognize_number(written("3.8"))
    assert [boxed.separator for boxed in number.readings] == [None, ".", None]
    assert number.readings[1].digit is None
    assert number.confidence > 0.9


@pytest.mark.parametrize("text", ["2026", "111", "5", "1", "4711", "15", "51"])
def test_digits_are_no_separators(recognizer: Recognizer, text: str) -> None:
    assert recognizer.recognize_number(side_by_side(text)).text == text


def test_a_leaning_one_between_digits_is_no_slash(recognizer: Recognizer) -> None:
    two, other = written("2"), written("2")
    end = max(line[:, 0].max() for line in two)
    one = np.array([(end + 0.24, 0.0), (end + 0.12, 0.5)])
    number = [*two, one, *(line + (end + 0.44, 0.0) for line in other)]
    assert recognizer.recognize_number(number).text == "212"


def test_with_digits_only_no_separator_is_read(recognizer: Recognizer) -> None:
    number = recognizer.recognize_number(written("4-2"), digits_only=True)
    assert all(boxed.separator is None for boxed in number.readings)


@pytest.mark.parametrize("text", ["5,", "7,", "3.", "42,", "42.", "-5.", "3.14,", ".5", ",28"])
def test_a_dot_or_comma_at_an_end_is_no_digit_and_not_dropped(
    recognizer: Recognizer, text: str
) -> None:
    assert recognizer.recognize_number(written(text)).text == text
    picture = paint(written(text), Look(900, pen=40))  # a thin pen's dot is dust
    assert recognizer.recognize_number(picture).text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("4--2", "4??2"), ("42-", "42?"), ("42:", "42?"), ("42+", "42?"), ("4.,", "4.?")],
)
def test_other_separators_at_the_end_or_beside_another_are_unreadable(
    recognizer: Recognizer, text: str, expected: str
) -> None:
    number = recognizer.recognize_number(written(text))
    assert number.text == expected
    assert number.readings[-1].is_doubtful == (expected[-1] == "?")
    assert number.verdict is Verdict.NOT_A_DIGIT


def test_a_dot_below_a_line_is_no_end_of_a_number(recognizer: Recognizer) -> None:
    line = np.array([(0.3, 0.0), (0.3, 0.4)])
    exclamation_mark = [line, np.array([(0.31, 0.5), (0.32, 0.51)])]
    assert recognizer.recognize_number(exclamation_mark).text != "1."


def test_two_rows_are_read_as_two_rows(recognizer: Recognizer) -> None:
    below = [line + (0.0, 0.8) for line in written("34")]
    number = recognizer.recognize_number(written("28") + below)
    assert number.text == "28\n34"
    assert number.rows == [[0, 1], [2, 3]]
    assert [number.text[number.position_of(index)] for index in range(4)] == list("2834")
    picture = paint(written("28") + below, Look(600, pen=25))
    assert recognizer.recognize_number(picture).text == "28\n34"


def ring(x: float, y: float, radius: float) -> FloatArray:
    angles = np.linspace(0, 2 * np.pi, 30)
    return np.stack([x + radius * np.cos(angles), y + radius * np.sin(angles)], axis=1)


def test_what_one_digit_consists_of_is_no_rows(recognizer: Recognizer) -> None:
    rings = [ring(0.2, 0.2, 0.18), ring(0.2, 0.64, 0.24)]
    assert recognizer.recognize_number(rings).text == "8"
    level = [np.array([(0.0, y), (0.6, y)]) for y in (0.0, 0.2)]
    dots = [np.array([(0.0, y), (0.02, y + 0.02)]) for y in (0.0, 0.3)]
    for ink in (level, dots):
        assert "\n" not in recognizer.recognize_number(ink).text


@pytest.mark.parametrize(
    ("ink", "obstacle"),
    [
        ([np.array([(0.5, 0.5)])], Obstacle.ONLY_DOT),
        ([np.array([(0.2, 0.5), (0.7, 0.52)])], Obstacle.ONLY_DASH),
        ([np.array([(0.6, 0.2), (0.2, 0.55)])], Obstacle.ONLY_SLASH),
        (touching("00"), Obstacle.DIGITS_TOUCH),
        ([np.array([(x, y), (x + 0.1, y)]) for x in range(9) for y in range(9)],
         Obstacle.TOO_MANY_PIECES),
    ],
)  # fmt: skip
def test_what_prevents_a_reading_is_said(
    recognizer: Recognizer, ink: Strokes, obstacle: Obstacle
) -> None:
    number = recognizer.recognize_number(ink)
    assert (number.text, number.obstacle) == ("?", obstacle)


def test_long_faint_ink_is_no_dot(recognizer: Recognizer) -> None:
    assert recognizer.recognize_number(touching("555")).obstacle is not Obstacle.ONLY_DOT


def test_a_dot_on_the_pad_is_no_one_however_the_pen_trembled(recognizer: Recognizer) -> None:
    line = np.array([(0.5, 0.5), (0.5, 0.53)])  # upright, but shorter than the pen is wide
    dot = ink_from([line])
    number = recognizer.recognize_number(dot)
    assert (number.text, number.obstacle) == ("?", Obstacle.ONLY_DOT)
    assert recognizer.recognize_number(dot, digits_only=True).obstacle is None


def test_a_separator_that_stands_wrongly_is_no_digit_in_silence(recognizer: Recognizer) -> None:
    number = recognizer.recognize_number(written("4/-2"))
    assert [boxed.is_doubtful for boxed in number.readings] == [False, True, False, False]
    assert number.readings[1].rival == "/"
    assert number.verdict is Verdict.UNSURE
    assert number.most_doubtful == 1


def test_doubt_about_a_separator_is_doubt_about_the_number(recognizer: Recognizer) -> None:
    two, eight = written("2"), written("8")
    end = max(line[:, 0].max() for line in two)
    line = np.array([(end + 0.34, -0.01), (end + 0.06, 0.51)])
    number = recognizer.recognize_number([*two, line, *(each + (end + 0.44, 0) for each in eight)])
    boxed = number.readings[1]
    assert {boxed.text, boxed.rival} == {"1", "/"}
    assert boxed.is_doubtful
    assert number.confidence <= boxed.certainty < 0.9
    assert number.verdict is Verdict.UNSURE


def test_what_is_read_has_no_obstacle(recognizer: Recognizer) -> None:
    assert recognizer.recognize_number(written("3.14")).obstacle is None
