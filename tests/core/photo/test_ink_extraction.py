"""Which grey is paper and which is ink."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from digitpad.core.arrays import Grey
from digitpad.core.photo.ink_extraction import ink_of
from tests.helpers import DIGITS, Look, paint, strokes_of

INK = paint(strokes_of(5))


def shaded(ink: Grey, paper: int, pen: int) -> Grey:
    """The picture with these two greys for paper and ink."""
    share = ink.astype(np.float64) / 255
    return np.round(paper + (pen - paper) * share).astype(np.uint8)


@pytest.mark.parametrize(
    ("paper", "pen"),
    [(255, 0), (0, 255), (200, 160), (100, 140), (240, 200), (30, 90), (255, 128)],
)
def test_any_two_greys_give_the_same_ink(paper: int, pen: int) -> None:
    found = ink_of(shaded(INK, paper, pen))

    assert found.dtype == np.uint8
    assert np.abs(found.astype(int) - INK).max() <= 8


@pytest.mark.parametrize("digit", DIGITS)
def test_dark_on_light_is_light_on_dark(digit: int) -> None:
    picture = paint(strokes_of(digit), Look(share=0.9, pen=20))

    assert np.array_equal(ink_of(255 - picture), ink_of(picture))


@pytest.mark.parametrize("grey", [0, 1, 100, 128, 200, 254, 255])
def test_blank_paper_of_any_grey_has_no_ink(grey: int) -> None:
    assert not ink_of(np.full((40, 30), grey, dtype=np.uint8)).any()


@pytest.mark.parametrize("spread", [2.0, 4.0, 8.0])
def test_blank_paper_with_grain_has_no_ink(spread: float) -> None:
    grain = np.random.default_rng(0).normal(220, spread, (200, 200))

    assert not ink_of(np.clip(grain, 0, 255).astype(np.uint8)).any()


def test_too_little_contrast_is_blank_paper() -> None:
    assert not ink_of(shaded(INK, 200, 180)).any()


def test_the_grain_of_the_paper_is_not_ink() -> None:
    grain = np.random.default_rng(0).normal(0, 6, INK.shape)
    photo = np.clip(shaded(INK, 220, 60) + grain, 0, 255).astype(np.uint8)

    found = ink_of(photo)

    assert (found[INK == 0] == 0).mean() > 0.97
    assert found[INK == 255].mean() > 230


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("side", [56, 112, 400])
@pytest.mark.parametrize("is_light", [True, False])
def test_a_small_picture_made_larger_has_soft_ink_on_flat_paper(
    digit: int, side: int, is_light: bool
) -> None:
    small = paint(strokes_of(digit), Look(28, pen=3, share=0.75))
    soft = np.asarray(Image.fromarray(small).resize((side, side), Image.Resampling.BICUBIC))

    found = ink_of(soft if is_light else 255 - soft)

    assert np.abs(found.astype(int) - soft).max() <= 8


@pytest.mark.parametrize("is_light", [True, False])
def test_out_of_focus_ink_on_clean_paper_is_found(is_light: bool) -> None:
    soft = np.asarray(Image.fromarray(INK).filter(ImageFilter.GaussianBlur(6)))

    found = ink_of(soft if is_light else 255 - soft)

    darkest = int(soft.max())
    assert (found[soft > 0.6 * darkest] >= 128).all()
    assert (found[soft < 0.3 * darkest] < 128).all()


def test_a_mostly_black_photo_is_not_an_error() -> None:
    table = np.random.default_rng(0).normal(200, 10, (100, 100))
    table[10:90, 10:90] = 0

    assert ink_of(np.clip(table, 0, 255).astype(np.uint8)).shape == table.shape


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (1, 1), (1, 9), (2, 2)])
def test_small_pictures_are_harmless(shape: tuple[int, int]) -> None:
    picture = np.full(shape, 90, dtype=np.uint8)

    assert ink_of(picture).shape == shape
    assert not ink_of(picture).any()


def test_the_picture_itself_is_not_changed() -> None:
    picture = 255 - INK
    before = picture.copy()

    ink_of(picture)

    assert np.array_equal(picture, before)


@pytest.mark.parametrize(("paper", "pen"), [(200, 10), (10, 200), (255, 0), (0, 255)])
def test_a_picture_of_two_greys_has_one_for_paper_and_one_for_ink(paper: int, pen: int) -> None:
    picture = np.full((40, 40), paper, dtype=np.uint8)
    picture[10:30, 10:30] = pen

    assert np.array_equal(ink_of(picture), np.where(picture == pen, 255, 0))
