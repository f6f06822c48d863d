"""Figures of a model."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.reading import Calibration, Reading, Scores, empty_reading, read_scores
from training.evaluate import figures_of, wilson_interval

SURE, UNSURE = 9.0, 0.1


def reading(digit: int, logit: float) -> Reading:
    logits = np.zeros((1, 10), dtype=np.float32)
    logits[0, digit] = logit
    tensor = np.ones((28, 28), dtype=np.float32)
    return read_scores(Scores(logits, None), [tensor], Calibration(sure_from=0.5))[0]


def test_figures_of_known_readings() -> None:
    readings = [reading(1, SURE), reading(2, SURE), reading(3, SURE), reading(4, UNSURE)]

    figures = figures_of(readings, np.array([1, 2, 9, 4]))

    assert figures.digits == 4
    assert figures.accuracy == 0.75  # the likeliest digit counts, sure or not
    assert figures.accepted == 0.75
    assert figures.accuracy_of_accepted == pytest.approx(2 / 3)
    assert (figures.low, figures.high) == wilson_interval(3, 4)


def test_where_nothing_is_accepted_nothing_accepted_is_right() -> None:
    figures = figures_of([reading(5, UNSURE)], np.array([5]))

    assert (figures.accuracy, figures.accepted, figures.accuracy_of_accepted) == (1, 0, 0)


def test_an_empty_reading_is_no_right_zero() -> None:
    figures = figures_of([empty_reading(np.zeros((28, 28), np.float32))], np.array([0]))

    assert figures.accuracy == 0


@pytest.mark.parametrize(
    ("right", "count", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
    ],
)
def test_wilsons_interval_on_published_values(
    right: int, count: int, low: float, high: float
) -> None:
    """R. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, and others."""
    assert wilson_interval(right, count) == pytest.approx((low, high), abs=1e-4)
