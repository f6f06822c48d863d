"""Logits are turned into probabilities, a digit and a verdict."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.recognition.network_output import (
    NetworkOutput,
    empty_reading,
    read_scores,
    softmax,
)
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Calibration, Verdict

logit_rows = st.lists(st.floats(-1e6, 1e6), min_size=10, max_size=10)


def read(
    *logits: float,
    calibration: Calibration | None = None,
    digitness: float | None = None,
    ink: float = 100.0,
) -> Reading:
    row = np.zeros((1, 10), dtype=np.float32)
    row[0, : len(logits)] = logits
    scores = NetworkOutput(
        row, None if digitness is None else np.array([digitness], dtype=np.float32)
    )
    tensor = np.full((28, 28), ink / 28**2, dtype=np.float32)
    return read_scores(scores, [tensor], calibration or Calibration())[0]


def test_ink_of_low_digitness_is_not_a_digit_however_sure_the_logits() -> None:
    calibration = Calibration(digitness_from=-1.0)

    assert read(9.0, calibration=calibration, digitness=-0.9).verdict is Verdict.DIGIT
    refused = read(9.0, calibration=calibration, digitness=-1.1)
    assert refused.verdict is Verdict.NOT_A_DIGIT
    assert refused.digit is None
    assert refused.probabilities.argmax() == 0
    assert refused.probabilities.sum() == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize(
    ("ink", "verdict"), [(19, "not a digit"), (50, "digit"), (91, "not a digit")]
)
def test_too_little_or_too_much_ink_is_not_a_digit(ink: float, verdict: str) -> None:
    calibration = Calibration(least_ink=20, most_ink=90)

    assert read(9.0, calibration=calibration, ink=ink).verdict == verdict


def test_a_network_without_digitness_accepts_all_ink() -> None:
    assert read(9.0, calibration=Calibration(digitness_from=3.0)).verdict is Verdict.DIGIT


@given(logit_rows)
def test_ten_probabilities_sum_to_one(logits: list[float]) -> None:
    probabilities = read(*logits).probabilities

    assert probabilities.shape == (10,)
    assert probabilities.dtype == np.float32
    assert probabilities.min() >= 0
    assert probabilities.sum() == pytest.approx(1, abs=1e-6)


def test_the_digit_is_the_most_likely_and_the_runner_up_the_second() -> None:
    reading = read(0, 3, 0, 9, 0, 0, 0, 5)

    assert reading.digit == 3
    assert reading.runner_up == 7
    assert reading.ranking[:3] == [3, 7, 1]
    assert sorted(reading.ranking) == list(range(10))
    assert reading.confidence == reading.probabilities[3]


def test_equal_probabilities_rank_by_the_digits_themselves() -> None:
    assert read().ranking == list(range(10))


def share_logits(share: float) -> list[float]:
    """Return logits that give the first digit this probability and the others equal ones."""
    return [float(np.log(share / (1 - share) * 9))]


def test_a_digit_is_named_from_the_calibrated_confidence_upwards() -> None:
    calibration = Calibration(sure_from=0.7)

    assert read(*share_logits(0.71), calibration=calibration).verdict is Verdict.DIGIT
    assert read(*share_logits(0.69), calibration=calibration).verdict is Verdict.UNSURE


def test_an_unsure_reading_still_names_its_digit_and_runner_up() -> None:
    reading = read(1.0, 1.1)

    assert reading.verdict is Verdict.UNSURE
    assert (reading.digit, reading.runner_up) == (1, 0)


def test_the_temperature_changes_the_confidence_but_not_the_order() -> None:
    cool = read(1, 2, 3, calibration=Calibration(temperature=0.5))
    hot = read(1, 2, 3, calibration=Calibration(temperature=5.0))

    assert cool.ranking == hot.ranking
    assert cool.confidence > hot.confidence
    assert cool.probabilities == pytest.approx(softmax(np.array([2, 4, 6, *[0] * 7], np.float32)))


def test_blank_paper_has_no_digit_and_no_probabilities() -> None:
    reading = empty_reading(np.zeros((28, 28), np.float32))

    assert reading.verdict is Verdict.EMPTY
    assert reading.digit is None
    assert reading.runner_up is None
    assert reading.confidence == 0
    assert reading.probabilities.tolist() == [0.0] * 10


@pytest.mark.parametrize("reading", [read(5), empty_reading(np.zeros((28, 28), np.float32))])
def test_a_reading_cannot_be_changed(reading: Reading) -> None:
    with pytest.raises(ValueError, match="read-only"):
        reading.probabilities[0] = 0
    with pytest.raises(ValueError, match="read-only"):
        reading.tensor[0, 0] = 0
    with pytest.raises(AttributeError):
        reading.digit = 4  # type: ignore[misc]


def test_verdicts_are_the_texts_that_users_see() -> None:
    assert [str(verdict) for verdict in Verdict] == ["digit", "unsure", "not a digit", "empty"]


def test_softmax_works_row_by_row_and_tolerates_huge_logits() -> None:
    rows = softmax(np.array([[0, 0], [1e30, 0], [-1e30, 0]], dtype=np.float32))

    assert rows.tolist() == [[0.5, 0.5], [1, 0], [0, 1]]
