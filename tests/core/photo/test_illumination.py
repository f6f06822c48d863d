"""Light on photographed paper: what is soft is light, what is sharp is ink."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.photo.illumination import LIT, light_of, without_light
from tests.helpers import Look, paint, strokes_of

HEIGHT, WIDTH = 384, 512
ROWS, COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH]
FIVE = np.zeros((HEIGHT, WIDTH), dtype=np.uint8)
FIVE[80:300, 120:340] = paint(strokes_of(5), Look(220, pen=9))[:220, :220]
INK, PAPER = FIVE >= 250, FIVE == 0


def step(distance: FloatArray, soft: float) -> FloatArray:
    """From 0 to 1 over an edge that is so many pixels soft."""
    return 1 / (1 + np.exp(-4 * distance / soft))


def stripe(soft: float) -> FloatArray:
    """The light beside and in a shadow as narrow as a broad pen, across the digit."""
    off = COLUMNS - 150 - 0.4 * ROWS
    return 1 - 0.5 * step(off, soft) * step(24 - off, soft)


LIGHTS: dict[str, FloatArray] = {
    "a slope": 1 - 0.6 * COLUMNS / WIDTH,
    "a half shadow": 1 - 0.5 * step(COLUMNS - 230 - 0.3 * ROWS, 12),
    "a narrow shadow": stripe(10),
    "a narrow soft shadow": stripe(24),
}


def photo(light: FloatArray, darkness: float = 0.5) -> Grey:
    reflected = Image.fromarray(
        np.round(230 * light * (1 - darkness * FIVE / 255)).astype(np.uint8)
    )
    grain = np.random.default_rng(0).normal(0, 1.5, FIVE.shape)
    blurred = np.asarray(reflected.filter(ImageFilter.GaussianBlur(0.8)))
    return np.clip(blurred + grain, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("light", LIGHTS)
def test_paper_becomes_evenly_light_and_ink_stays_dark(light: str) -> None:
    picture = photo(LIGHTS[light])

    even = without_light(picture, picture) / LIT

    assert (np.abs(even[PAPER] - 1) < 0.12).mean() > 0.97
    assert np.median(even[INK]) == pytest.approx(0.5, abs=0.08)


def test_the_light_itself_does_not_matter() -> None:
    bright, dim = (
        without_light(each, each)
        for each in (photo(np.ones((HEIGHT, WIDTH))), photo(np.full((HEIGHT, WIDTH), 0.5)))
    )

    assert np.abs(bright.astype(int) - dim)[PAPER].mean() < 4


@pytest.mark.parametrize("shape", [(48, 48), (50, 700), (90, 61)])
def test_pictures_of_any_shape_keep_their_shape(shape: tuple[int, int]) -> None:
    paper = np.full(shape, 180, dtype=np.uint8)

    assert (without_light(paper, paper) == LIT).all()


@pytest.mark.parametrize("side", [130, 272, 280, 300, 600])
def test_a_small_picture_is_not_enlarged(side: int) -> None:
    assert light_of(np.full((side, side), 180, dtype=np.uint8)).shape == (side, side)
