"""Readings of digits are combined into a number reading."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.recognition.number import UNREADABLE, NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.segmentation.costs import VOUCHED, Judgement
from digitpad.core.recognition.segmentation.digits_of_a_number import (
    Candidate,
    number_of,
)
from digitpad.core.recognition.segmentation.ink_pieces import StrokeInk
from digitpad.core.recognition.verdict import Verdict


def candidate(
    digit: int, verdict: Verdict = Verdict.DIGIT, confidence: float = 0.9, margin: float = 5.0
) -> Candidate[StrokeInk]:
    probabilities = np.full(10, (1 - confidence) / 9, dtype=np.float32)
    probabilities[digit] = confidence
    named = digit if verdict in (Verdict.DIGIT, Verdict.UNSURE) else None
    tensor = np.zeros((28, 28), dtype=np.float32)
    reading = Reading(probabilities, verdict, named, (digit + 1) % 10, tensor)
    ink = StrokeInk.of([np.array([(digit, 0.0), (digit + 0.5, 1.0)])])
    return Candidate(ink, Judgement(reading, margin))


def blot(digit: int, margin: float) -> Candidate[StrokeInk]:
    """Return ink that is called no digit, but most resembles this one."""
    return candidate(digit, Verdict.NOT_A_DIGIT, margin=margin)


NEARLY, NEVER = -0.9 * VOUCHED, -1.1 * VOUCHED


def test_digits_stand_from_left_to_right_each_with_its_box() -> None:
    number = number_of([candidate(2), candidate(0), candidate(6)])
    assert number.text == "206"
    assert [boxed.box for boxed in number.readings] == [
        (2.0, 0.0, 2.5, 1.0),
        (0.0, 0.0, 0.5, 1.0),
        (6.0, 0.0, 6.5, 1.0),
    ]


def test_blank_paper_is_not_a_number() -> None:
    assert NumberReading().text == ""
    assert NumberReading().verdict is Verdict.EMPTY
    assert NumberReading().confidence == 0.0


@pytest.mark.parametrize(
    ("others", "margin", "text"),
    [
        ([candidate(1)], NEARLY, "17"),  # half of it are digits
        ([candidate(1, Verdict.UNSURE)], NEARLY, "17"),
        ([candidate(1), candidate(2)], NEARLY, "127"),
        ([candidate(1)], NEVER, "1?"),
        ([], NEARLY, "?"),  # nothing confirms it
        ([blot(3, NEVER), candidate(1)], NEARLY, "?1?"),  # two of three are none
    ],
)
def test_digits_support_a_nearly_accepted_neighbour(
    others: list[Candidate[StrokeInk]], margin: float, text: str
) -> None:
    assert UNREADABLE == "?"
    assert number_of([*others, blot(7, margin)]).text == text


def test_a_number_has_the_verdict_of_its_least_certain_digit() -> None:
    doubtful = candidate(4, Verdict.UNSURE, confidence=0.4)
    number = number_of([candidate(1), doubtful, candidate(6)])
    assert number.verdict is Verdict.UNSURE
    assert number.most_doubtful == 1


def test_the_confidence_is_the_probability_that_all_digits_are_right() -> None:
    doubtful = candidate(4, Verdict.UNSURE, confidence=0.4)
    number = number_of([candidate(1), doubtful, candidate(6)])
    assert number.confidence == pytest.approx(0.9 * 0.4 * 0.9)
    assert number_of([doubtful]).confidence == pytest.approx(0.4)


def test_a_number_without_doubt_has_no_most_doubtful_digit() -> None:
    assert number_of([candidate(1), candidate(6, confidence=0.6)]).most_doubtful is None
    assert NumberReading().most_doubtful is None


def test_a_non_digit_is_less_certain_than_any_doubtful_digit() -> None:
    doubtful = candidate(4, Verdict.UNSURE, confidence=0.4)
    number = number_of([doubtful, blot(7, NEVER)])
    assert number.verdict is Verdict.NOT_A_DIGIT
    assert number.most_doubtful == 1
