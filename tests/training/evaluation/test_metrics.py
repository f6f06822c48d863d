"""Figures of merit on values worked out by hand or published."""

from __future__ import annotations

import numpy as np
import pytest

from training.evaluation import metrics


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
    assert metrics.wilson_interval(right, count) == pytest.approx((low, high), abs=1e-4)


def test_a_share_counts_hits_and_stands_with_its_interval() -> None:
    share = metrics.Share.of(np.array([True, True, True, False]))

    assert (share.count, share.share) == (4, 0.75)
    assert (share.low, share.high) == metrics.wilson_interval(3, 4)


def test_confusion_has_a_row_for_each_true_digit() -> None:
    table = metrics.confusion(np.array([7, 7, 1, 9]), np.array([7, 1, 1, 4]))

    assert table[7][7] == table[1][7] == table[1][1] == table[4][9] == 1
    assert sum(map(sum, table)) == 4


def certain(confidence: float, digits: list[int]) -> np.ndarray:
    """Return rows that give each digit this probability and share the rest."""
    probabilities = np.full((len(digits), 10), (1 - confidence) / 9)
    probabilities[np.arange(len(digits)), digits] = confidence
    return probabilities


def test_a_network_that_is_as_right_as_it_is_confident_is_calibrated() -> None:
    probabilities = certain(0.75, [1, 2, 3, 4])

    assert metrics.expected_calibration_error(probabilities, np.array([1, 2, 3, 0])) == (
        pytest.approx(0.0, abs=1e-9)
    )
    assert metrics.expected_calibration_error(probabilities, np.array([1, 2, 3, 4])) == (
        pytest.approx(0.25)
    )
    assert metrics.expected_calibration_error(probabilities, np.array([0, 0, 0, 0])) == (
        pytest.approx(0.75)
    )


def test_the_calibration_error_weighs_bins_by_their_readings() -> None:
    sure, unsure = certain(0.9, [1, 1, 1]), certain(0.5, [2])
    labels = np.array([1, 1, 1, 2])

    error = metrics.expected_calibration_error(np.concatenate([sure, unsure]), labels)

    assert error == pytest.approx(3 / 4 * 0.1 + 1 / 4 * 0.5)


def test_full_confidence_falls_into_the_last_bin() -> None:
    bins = metrics.reliability(np.eye(10), np.arange(10))

    assert [(each.count, each.confidence, each.accuracy) for each in bins] == [(10, 1.0, 1.0)]


def test_likelihood_and_brier_on_known_values() -> None:
    probabilities, labels = certain(0.5, [3, 3]), np.array([3, 4])

    likelihood = metrics.negative_log_likelihood(probabilities, labels)
    brier = metrics.brier_score(probabilities, labels)

    other = 0.5 / 9
    assert likelihood == pytest.approx(-(np.log(0.5) + np.log(other)) / 2)
    right = 0.25 + 9 * other**2
    wrong = 0.25 + (1 - other) ** 2 + 8 * other**2
    assert brier == pytest.approx((right + wrong) / 2)


def test_a_false_certainty_costs_much_but_not_infinitely() -> None:
    assert 20 < metrics.negative_log_likelihood(np.eye(10)[[3]], np.array([4])) < 40


def test_coverage_takes_the_most_confident_first() -> None:
    confidences = np.array([0.2, 0.9, 0.6, 0.8])
    right = np.array([False, True, False, True])

    assert metrics.accuracy_at_coverage(confidences, right, [0.5, 0.75, 1.0]) == (
        pytest.approx([1.0, 2 / 3, 0.5])
    )
    assert metrics.accuracy_at_coverage(confidences, right, [0.0]) == [1.0]


def test_accepted_non_digits_are_counted_at_the_level_that_keeps_most_digits() -> None:
    digits = np.arange(100, dtype=float)  # the lowest is 0, a hundredth lies below 0.99

    assert metrics.accepted_where_most_digits_are(digits, np.array([0.5, 5.0]), 0.99) == 0.5
    assert metrics.accepted_where_most_digits_are(digits, np.array([-np.inf]), 0.99) == 0.0
    assert metrics.accepted_where_most_digits_are(digits, np.array([60.0, 40.0]), 0.5) == 0.5
