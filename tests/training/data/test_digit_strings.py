"""Numbers made from single digits."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import FloatArray
from tests.helpers import DIGITS, strokes_of
from training.data.datasets import PenSample
from training.data.digit_strings import (
    BASELINE,
    FEWEST,
    MOST,
    SIZE,
    SPACINGS,
    DigitString,
    Spacing,
    make_digit_strings,
)

SIZES = {1: 1.0, 2: 300.0}  # of each writer's digits
SAMPLES = [
    PenSample([line * size for line in strokes_of(digit)], digit, writer)
    for writer, size in SIZES.items()
    for digit in DIGITS
]


def boxes_of(number: DigitString) -> list[tuple[FloatArray, FloatArray]]:
    """Return the upper left and the lower right corner of each digit."""
    boxes, first = [], 0
    for digit in number.text:
        after = first + len(strokes_of(int(digit)))
        corners = np.concatenate(number.strokes[first:after])
        boxes.append((corners.min(axis=0), corners.max(axis=0)))
        first = after
    assert first == len(number.strokes)
    return boxes


def numbers(spacing: Spacing, seed: int = 0) -> list[DigitString]:
    return make_digit_strings(SAMPLES, spacing, 60, np.random.default_rng(seed))


@pytest.mark.parametrize("spacing", SPACINGS, ids=lambda spacing: spacing.name)
def test_neighbours_lie_as_far_apart_as_specified(spacing: Spacing) -> None:
    gaps = [
        right[0][0] - left[1][0]
        for number in numbers(spacing)
        for left, right in zip(boxes_of(number), boxes_of(number)[1:], strict=False)
    ]

    assert spacing.least - 1e-9 <= min(gaps) < spacing.least + 0.1 * (spacing.most - spacing.least)
    assert spacing.most + 1e-9 >= max(gaps) > spacing.most - 0.1 * (spacing.most - spacing.least)


def test_digits_vary_in_size_and_around_the_line() -> None:
    boxes = [box for number in numbers(SPACINGS[0]) for box in boxes_of(number)]
    heights = np.array([high[1] - low[1] for low, high in boxes])
    feet = np.array([high[1] for _, high in boxes])

    assert 1 - SIZE <= heights.min() < 1 - 0.8 * SIZE
    assert 1 + SIZE >= heights.max() > 1 + 0.8 * SIZE
    assert -BASELINE <= feet.min() < -0.8 * BASELINE
    assert BASELINE >= feet.max() > 0.8 * BASELINE


def test_numbers_have_every_length_and_all_digits() -> None:
    texts = [number.text for number in numbers(SPACINGS[0])]

    assert {len(text) for text in texts} == set(range(FEWEST, MOST + 1))
    assert set("".join(texts)) == set("0123456789")


def test_all_digits_of_a_number_have_one_writer() -> None:
    samples = [PenSample(strokes_of(digit), digit, writer=digit) for digit in DIGITS]

    made = make_digit_strings(samples, SPACINGS[0], 40, np.random.default_rng(0))

    assert all(len(set(number.text)) == 1 for number in made)
    assert len({number.text[0] for number in made}) > 5


def test_the_same_seed_makes_the_same_numbers() -> None:
    one, same, other = (numbers(SPACINGS[0], seed) for seed in (1, 1, 2))

    assert [number.text for number in one] == [number.text for number in same]
    assert all(
        np.array_equal(line, again)
        for left, right in zip(one, same, strict=True)
        for line, again in zip(left.strokes, right.strokes, strict=True)
    )
    assert [number.text for number in one] != [number.text for number in other]


def test_a_flat_line_is_harmless() -> None:
    flat = [PenSample([np.array([[0.0, 0.0], [9.0, 0.0]])], 1, writer=1)]

    made = make_digit_strings(flat, SPACINGS[0], 3, np.random.default_rng(0))

    assert all(np.isfinite(line).all() for number in made for line in number.strokes)
