"""The report keeps what has not been measured again and has not changed."""

from __future__ import annotations

import pytest

pytest.importorskip("keras")
from training.evaluation.report import keep_rivals

pytestmark = pytest.mark.slow


def test_the_figures_of_networks_that_were_not_trained_again_stay() -> None:
    new = {"accuracy": {"DigitPad": {"MNIST": 0.9}}, "turned": {"10": {"DigitPad": [1.0]}}}
    before = {
        "accuracy": {"DigitPad": {"MNIST": 0.1}, "rival": {"MNIST": 0.5}},
        "turned": {"10": {"DigitPad": [0.0], "rival": [0.2]}},
        "gone": {"DigitPad": 1, "rival": 2},
    }

    keep_rivals(new, before)

    assert new == {
        "accuracy": {"DigitPad": {"MNIST": 0.9}, "rival": {"MNIST": 0.5}},
        "turned": {"10": {"DigitPad": [1.0], "rival": [0.2]}},
    }
