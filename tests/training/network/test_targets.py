"""What each kind of ink teaches each output."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.recognition.number import SEPARATORS
from training.data.labels import NO_DIGIT, separator_label
from training.network.targets import targets_with

LABELS = np.array([3, NO_DIGIT, separator_label("+"), separator_label("/")])


def test_a_digit_teaches_which_digit_it_is_and_that_it_is_one() -> None:
    targets, weights = targets_with(0.2)(LABELS)

    assert targets["logits"][0].tolist() == np.eye(10)[3].tolist()
    assert targets["digitness"][:, 0].tolist() == [1, 0, 0, 0]
    assert [weights[name][0] for name in ("logits", "digitness", "separators")] == [1, 1, 0]


def test_a_non_digit_teaches_that_no_digit_is_more_likely() -> None:
    targets, weights = targets_with(0.2)(LABELS)

    assert targets["logits"][1].tolist() == pytest.approx([0.1] * 10)
    assert weights["logits"].tolist() == pytest.approx([1, 0.2, 0.2, 0])
    assert weights["digitness"].tolist() == [1, 1, 1, 0]


def test_a_separator_teaches_which_separator_it_is() -> None:
    targets, weights = targets_with(0.2)(LABELS)

    assert weights["separators"].tolist() == [0, 0, 1, 1]
    assert SEPARATORS[int(targets["separators"][2].argmax())] == "+"
    assert SEPARATORS[int(targets["separators"][3].argmax())] == "/"
