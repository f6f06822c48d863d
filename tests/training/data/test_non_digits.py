"""Generated non-digits."""

from __future__ import annotations

import numpy as np
import pytest

from tests.helpers import DIGITS, strokes_of
from training.data.datasets import PenSample
from training.data.non_digits import (
    HELD_OUT_STROKE_FONTS,
    KINDS,
    LETTERS,
    MIRRORED,
    SIGNS,
    STROKE_FONTS,
    Ingredients,
    draw_non_digits,
    stroke_letters,
)
from training.settings.stroke_augmentation import StrokeAugmentation

LIKE_DIGITS = "OoIlZzSsBbgqiGQ"


@pytest.fixture(scope="module")
def ingredients() -> Ingredients:
    samples = [PenSample(strokes_of(digit), digit, writer=1) for digit in DIGITS]
    return Ingredients(samples, stroke_letters(STROKE_FONTS[:1]))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_draws_finite_strokes_of_about_one_unit(
    kind: str, ingredients: Ingredients
) -> None:
    random = np.random.default_rng(5)
    for _ in range(50):
        strokes = [stroke for stroke in KINDS[kind](ingredients, random) if len(stroke)]
        positions = np.concatenate(strokes)
        assert positions.shape[1] == 2
        assert np.isfinite(positions).all()
        assert 0.02 < np.ptp(positions, axis=0).max() < 4


def test_drawings_are_framed_varied_and_repeatable(ingredients: Ingredients) -> None:
    def draw(seed: int) -> np.ndarray:
        random = np.random.default_rng(seed)
        return draw_non_digits(60, ingredients, StrokeAugmentation(), random)

    pictures = draw(1)
    assert pictures.shape == (60, 28, 28)
    assert pictures.dtype == np.uint8
    assert all(picture.any() for picture in pictures)
    assert len({picture.tobytes() for picture in pictures}) == 60
    assert np.array_equal(pictures, draw(1))
    assert not np.array_equal(pictures, draw(2))


def test_no_non_digit_looks_like_a_digit() -> None:
    assert set(LETTERS + SIGNS).isdisjoint(LIKE_DIGITS)
    assert set(MIRRORED).isdisjoint({0, 1, 8})


def test_fonts_for_validation_are_not_trained_on() -> None:
    assert set(STROKE_FONTS).isdisjoint(HELD_OUT_STROKE_FONTS)
