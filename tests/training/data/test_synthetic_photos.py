"""Photos of paper, generated from strokes."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import Grey
from digitpad.core.photo.ink_extraction import ink_of
from tests.helpers import DIGITS, strokes_of
from training.data.datasets import PenSample
from training.data.synthetic_photos import LONGER, SIDE, Photo, photograph_digit, photograph_number

SAMPLES = [PenSample(strokes_of(digit), digit, writer=1) for digit in DIGITS]


def photo(seed: int) -> Photo:
    return photograph_digit(SAMPLES, np.random.default_rng(seed))


@pytest.fixture(scope="module")
def photos() -> list[Photo]:
    return [photo(seed) for seed in range(8)]


def test_photos_have_the_shape_of_a_cameras(photos: list[Photo]) -> None:
    for each in photos:
        height, width = each.picture.shape
        assert each.picture.dtype == np.uint8
        assert SIDE[0] - 1 <= min(height, width) <= SIDE[1] + 1
        assert max(height, width) / min(height, width) == pytest.approx(LONGER, abs=0.01)
    assert len({each.picture.shape[0] > each.picture.shape[1] for each in photos}) == 2


def test_the_same_seed_gives_the_same_photo() -> None:
    one, other, another = photo(3), photo(3), photo(4)
    assert np.array_equal(one.picture, other.picture)
    assert one.picture.shape != another.picture.shape or (one.picture != another.picture).any()


def test_every_kind_of_pen_paper_and_light_occurs(photos: list[Photo]) -> None:
    assert len({each.pen for each in photos}) == 3
    assert len({each.paper for each in photos}) == 3
    assert {each.is_shadowed for each in photos} == {True, False}


def test_light_and_noise_are_those_of_a_room(photos: list[Photo]) -> None:
    for each in photos:
        assert np.ptp(np.percentile(each.picture, [1, 99])) > 20
        assert spread_of_smooth_paper(each.picture) > 0.05  # no two pixels are quite the same


def spread_of_smooth_paper(picture: Grey) -> float:
    """Return the usual step from pixel to pixel."""
    return float(np.abs(np.diff(picture.astype(np.int64), axis=1)).mean())


def test_some_of_each_photo_is_ink(photos: list[Photo]) -> None:
    shares = [(ink_of(each.picture) > 127).mean() for each in photos]
    assert sum(0.0005 < share < 0.3 for share in shares) >= 7


def test_a_number_has_one_writer_and_a_known_label() -> None:
    made = photograph_number(SAMPLES, np.random.default_rng(0))
    assert 2 <= len(made.text) <= 6
    assert made.text.isdigit()
