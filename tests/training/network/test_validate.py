"""A row of the curves, from a scripted network."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from training.data.datasets import LabelledPictures
from training.data.prepare import ValidationData
from training.network.validate import figures_of


class Scripted:
    """Reads the digit that a picture's grey stands for; greys above 100 are no digit."""

    def predict(self, pictures: np.ndarray, **_: Any) -> dict[str, np.ndarray]:
        grey = np.round(pictures[:, 0, 0] * 255).astype(int)
        return {"logits": np.eye(10)[grey % 10] * 9, "digitness": -(grey[:, None] // 10) * 1.0}


def pictures_of(greys: list[int]) -> np.ndarray:
    return np.ones((len(greys), 28, 28), np.uint8) * np.array(greys, np.uint8)[:, None, None]


def digits_of(greys: list[int], labels: list[int]) -> LabelledPictures:
    return LabelledPictures(pictures_of(greys), np.array(labels, dtype=np.int64))


NOBODY = digits_of([], [])
DATA = ValidationData(
    digits=digits_of([1, 2, 3, 4], [1, 2, 3, 9]),
    pens=digits_of([5, 6], [5, 6]),
    strangers=digits_of([17, 18], [7, 0]),  # no pen's digit is as little like one
    letters=pictures_of([11, 12, 21, 31]),
    non_digits=pictures_of([91, 92]),
)


def test_digits_are_counted_by_set_and_non_digits_at_the_level_of_strangers_digits() -> None:
    figures = figures_of(Scripted(), DATA)

    assert (figures["mnist"], figures["pens"], figures["strangers"]) == (0.75, 1.0, 0.5)
    assert (figures["junk_accepted"], figures["letters_accepted"]) == (0.0, 0.5)
    wrong, right = np.log(np.exp(9) + 9), np.log(np.exp(9) + 9) - 9
    assert figures["validation_logits_loss"] == pytest.approx((2 * wrong + 6 * right) / 8)


def test_without_strangers_the_other_pens_digits_count() -> None:
    data = ValidationData(DATA.digits, DATA.pens, NOBODY, pictures_of([]), pictures_of([1, 11]))

    figures = figures_of(Scripted(), data)

    assert figures["junk_accepted"] == 0.5
    assert not {"strangers", "letters_accepted"} & set(figures)
