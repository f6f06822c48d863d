"""Calibration makes probabilities match reality."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import Labels, Logits
from digitpad.core.recognition.network_output import softmax
from training.network.calibrate import (
    NAMED_OUTRIGHT,
    SURE_AT_LEAST,
    SURE_AT_MOST,
    calibration_of,
    crossentropy,
)


def honest_logits(count: int = 5_000, spread: float = 3.0) -> tuple[Logits, Labels]:
    """Return logits, and labels drawn with exactly their probabilities."""
    random = np.random.default_rng(0)
    logits = random.normal(0, spread, (count, 10)).astype(np.float32)
    shares = np.cumsum(softmax(logits).astype(np.float64), axis=1)
    drawn = (random.random((count, 1)) > shares).sum(axis=1)
    return logits, np.minimum(drawn, 9)


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5])
def test_a_known_temperature_is_found_again(temperature: float) -> None:
    logits, labels = honest_logits()

    found = calibration_of(logits * np.float32(temperature), labels).temperature

    assert found == pytest.approx(temperature, rel=0.1)


def test_most_digits_are_named_outright() -> None:
    logits, labels = honest_logits(spread=12)

    calibration = calibration_of(logits, labels)

    confidences = softmax(logits / np.float32(calibration.temperature)).max(axis=1)
    named = (confidences >= calibration.sure_from).mean()
    assert named == pytest.approx(
        min(NAMED_OUTRIGHT, (confidences >= SURE_AT_LEAST).mean()), abs=0.002
    )


def test_a_guess_is_never_sure() -> None:
    logits, labels = honest_logits(spread=0.5)

    assert calibration_of(logits, labels).sure_from == SURE_AT_LEAST


def test_a_network_that_is_always_right_is_sure_of_nearly_all() -> None:
    labels = np.arange(1000) % 10
    logits = np.eye(10, dtype=np.float32)[labels] * np.float32(8)

    calibration = calibration_of(logits, labels)

    assert calibration.temperature < 1
    assert calibration.sure_from == SURE_AT_MOST


def test_crossentropy_on_known_values() -> None:
    logits: Logits = np.log(np.array([[0.5, 0.25, 0.25], [0.2, 0.2, 0.6]])).astype(np.float32)
    labels = np.array([0, 1])

    assert crossentropy(logits, labels, 1.0) == pytest.approx(-np.log([0.5, 0.2]).mean(), rel=1e-5)
    assert crossentropy(logits, labels, 1e9) == pytest.approx(np.log(3), rel=1e-5)
    assert np.isfinite(crossentropy(logits * 1e4, labels, 0.1))
