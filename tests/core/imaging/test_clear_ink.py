"""Dust, uneven ink and coarse pixels are mended before a picture is framed."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.imaging.clear_ink import clear_ink
from digitpad.core.recognition.framing import frame_picture, frame_strokes
from tests.helpers import DIGITS, Look, difference, paint, strokes_of


def boxed(strokes: list[FloatArray], side: int) -> Grey:
    """Strokes that fill a small picture, each pixel as dark as the ink it covers."""
    large = Image.fromarray(paint(strokes, Look(side * 8, pen=14 if side > 8 else 8, share=1.0)))
    return np.asarray(large.resize((side, side), Image.Resampling.BOX))


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("look", [Look(480, 24, 0.6), Look(200, 5, 0.8), Look(60, 5, 0.9)])
def test_a_clean_picture_stays_as_it_is(digit: int, look: Look) -> None:
    picture = paint(strokes_of(digit), look)

    assert clear_ink(picture) is picture


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("side", [400, 2000])
def test_specks_are_not_ink(digit: int, side: int) -> None:
    picture = paint(strokes_of(digit), Look(side, pen=side // 20))
    rows, columns = np.random.default_rng(digit).integers(0, side, (2, 12))
    specked = picture.copy()
    specked[rows, columns] = 255

    assert difference(frame_picture(specked), frame_picture(picture)) < 0.05


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("darkness", [0.35, 0.49])
def test_faint_ink_with_dark_spots_stays_in_one_piece(digit: int, darkness: float) -> None:
    picture = paint(strokes_of(digit), Look(300, pen=14))
    uneven = (picture * darkness).astype(np.uint8)
    for y, x in np.argwhere(picture == 255)[[10, -10]]:
        uneven[y - 1 : y + 2, x - 1 : x + 2] = 255

    assert difference(frame_picture(uneven), frame_picture(picture)) < 0.15


def test_smudges_beside_dark_ink_are_not_ink() -> None:
    picture = paint(strokes_of(1), Look(300, pen=14))
    smudged = picture.copy()
    smudged[100:200, 20:60] = 90

    assert difference(frame_picture(smudged), frame_picture(picture)) < 0.1


@pytest.mark.parametrize(("side", "most"), [(8, 0.23), (16, 0.085)])
def test_tiny_grey_digits_are_framed_like_their_strokes(side: int, most: float) -> None:
    off = [
        difference(frame_picture(boxed(strokes_of(digit), side)), frame_strokes(strokes_of(digit)))
        for digit in DIGITS
    ]

    assert np.mean(off) < most


def test_one_bit_pixels_leave_no_steps() -> None:
    off = []
    for right in (3.0, 5.0, 7.0, 9.0, 12.0, 15.0):
        line = [np.array([[0.0, 0.0], [right, 20.0]])]
        bits = np.where(boxed(line, 16) > 110, 255, 0).astype(np.uint8)
        off.append(difference(frame_picture(bits), frame_strokes(line)))

    assert np.mean(off) < 0.165
