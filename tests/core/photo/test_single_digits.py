"""Pictures of one digit as people send them: soft, small, cropped, with a border or a frame."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.photo.ink_extraction import ink_of
from tests.helpers import DIGITS, Look, paint, strokes_of


def grey_of(ink: Grey, paper: float = 180, blur: float = 0.0, noise: float = 0.0) -> Grey:
    soft = np.asarray(Image.fromarray(ink).filter(ImageFilter.GaussianBlur(blur)))
    grain = np.random.default_rng(0).normal(0, noise, ink.shape)
    return np.clip(np.round(paper * (1 - soft / 255.0) + grain), 0, 255).astype(np.uint8)


def likeness(found: Grey, ink: Grey) -> float:
    """The share of all that is ink in either that is ink in both: 1 = the same."""
    one, other = found >= 128, ink >= 128
    return float((one & other).sum() / max(1, (one | other).sum()))


def ring(side: int) -> Grey:
    image = Image.new("L", (side * 4, side * 4))
    corners = [share * side * 4 for share in (0.28, 0.2, 0.72, 0.8)]
    ImageDraw.Draw(image).ellipse(corners, outline=255, width=round(0.2 * side))
    return np.asarray(image.resize((side, side), Image.Resampling.BOX))


@pytest.mark.parametrize("side", [200, 240, 256, 272, 280, 300, 336, 400])
def test_a_soft_ring_is_ink_at_any_size(side: int) -> None:
    found = ink_of(grey_of(ring(side), blur=1.5, noise=1.0))

    assert likeness(found, ring(side)) > 0.9


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize(("side", "blur", "noise"), [(130, 1.2, 5.0), (280, 2.5, 1.0)])
def test_soft_ink_in_uneven_light_stays_in_one_piece(
    digit: int, side: int, blur: float, noise: float
) -> None:
    ink = paint(strokes_of(digit), Look(side, pen=side * 0.06))
    light: FloatArray = 1 - 0.5 * np.add.outer(np.arange(side), np.arange(side)) / (2 * side)

    found = ink_of(np.round(grey_of(ink, 220, blur, noise) * light).astype(np.uint8))

    assert likeness(found, ink) > 0.75


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("thick", [5, 10, 20])
@pytest.mark.parametrize(("blur", "noise"), [(0.0, 0.0), (0.0, 2.0), (1.0, 2.0)])
def test_a_border_is_not_ink(digit: int, thick: int, blur: float, noise: float) -> None:
    ink = paint(strokes_of(digit), Look(240, pen=13, share=0.6))
    framed = ink.copy()
    framed[:thick] = framed[-thick:] = framed[:, :thick] = framed[:, -thick:] = 255

    found = ink_of(grey_of(framed, 230, blur, noise))

    assert likeness(found, ink) > 0.85


def test_a_dash_below_a_five_is_not_ink() -> None:
    five = np.zeros((80, 60), dtype=np.uint8)
    five[8:58, 5:55] = paint(strokes_of(5), Look(50, pen=5, share=0.95))
    dashed = five.copy()
    dashed[76:, 20:32] = 255

    assert np.array_equal(ink_of(255 - dashed), ink_of(255 - five))


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("length", [20, 70, 200])
def test_a_line_at_an_edge_is_not_ink(turns: int, length: int) -> None:
    ink = paint(strokes_of(4), Look(200, pen=10, share=0.5))
    lined = ink.copy()
    np.rot90(lined, turns)[-5:, :length] = 255

    assert np.array_equal(ink_of(255 - lined), ink_of(255 - ink))


def test_a_digit_that_touches_the_edge_stays() -> None:
    picture = paint(strokes_of(5), Look(100, pen=8, share=0.9))
    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    cut = np.ascontiguousarray(picture[rows[0] :, columns[0] : columns[-1] + 1])

    assert np.array_equal(ink_of(255 - cut), cut)


def test_a_small_piece_near_the_digit_stays_even_at_the_edge() -> None:
    picture = np.zeros((100, 80), dtype=np.uint8)
    picture[12:90, 20:28] = 255
    picture[0:9, 28:60] = 255  # the bar of a 5, drawn apart

    assert np.array_equal(ink_of(255 - picture), picture)
