"""Augmentation of pictures."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import GreyImage
from digitpad.core.recognition.framing import centre_of_mass, frame_strokes
from tests.helpers import DIGITS, strokes_of
from training.settings.picture_augmentation import PictureAugmentation

STEADY = PictureAugmentation(rotation=0, zoom=0, shear=0, shift=0, elastic=0, thickness=0)
PICTURES: GreyImage = np.stack([frame_strokes(strokes_of(digit)) for digit in DIGITS])


def varied(
    pictures: GreyImage, settings: PictureAugmentation | None = None, seed: tuple[int, int] = (1, 2)
) -> GreyImage:
    import tensorflow as tf

    from training.data.augmentation import augment

    batch = augment(pictures[..., None], settings or PictureAugmentation(), tf.constant(seed))
    assert batch.shape == (len(pictures), 28, 28, 1)
    copies: GreyImage = batch.numpy()[..., 0]
    return copies


def test_copies_have_the_shape_and_the_greys_of_pictures() -> None:
    copies = varied(PICTURES)

    assert copies.dtype == np.float32
    assert copies.min() >= 0
    assert copies.max() <= 1
    assert (copies.max(axis=(1, 2)) > 0.8).all()


def test_without_any_variation_pictures_stay_as_they_are() -> None:
    assert np.abs(varied(PICTURES, STEADY) - PICTURES).max() < 1e-3


def test_copies_depend_on_the_seed_alone() -> None:
    assert np.array_equal(varied(PICTURES, seed=(1, 2)), varied(PICTURES, seed=(1, 2)))
    assert not np.array_equal(varied(PICTURES, seed=(1, 2)), varied(PICTURES, seed=(1, 3)))


def test_each_picture_of_a_batch_is_varied_differently() -> None:
    copies = varied(np.stack([PICTURES[4]] * 8))

    for one, other in zip(copies[1:], copies, strict=False):
        assert np.abs(one - other).max() > 0.1


def test_a_digit_moves_no_further_than_the_settings_allow() -> None:
    copies = varied(np.stack([PICTURES[8]] * 50), PictureAugmentation(elastic=0, thickness=0))

    moved = [np.abs(centre_of_mass(copy) - 14.5).max() for copy in copies]
    assert 0.5 < max(moved) < 2.2


def test_the_pen_becomes_wider_and_narrower_but_stays_dark() -> None:
    settings = PictureAugmentation(rotation=0, zoom=0, shear=0, shift=0, elastic=0, thickness=0.6)

    copies = varied(np.stack([PICTURES[0]] * 50), settings)

    ink = copies.sum(axis=(1, 2)) / PICTURES[0].sum()
    assert ink.min() < 0.85
    assert ink.max() > 1.2
    assert (copies.max(axis=(1, 2)) > 0.9).all()


def test_blank_paper_stays_blank() -> None:
    assert not varied(np.zeros((3, 28, 28), dtype=np.float32)).any()
