"""Photos of paper: what is ink, and what is only light, print, noise or dirt."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageFilter

from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.photo.photo_ink import MOST_PHOTO_PIXELS
from tests.helpers import Look, paint, side_by_side, strokes_of

pytestmark = pytest.mark.slow

HEIGHT, WIDTH = 400, 540
WHITE = 230  # the grey of paper in full light
BLACK_PEN, PENCIL = 0.85, 0.25  # darkness
ROWS, COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] / [[[HEIGHT]], [[WIDTH]]]


def on_paper(ink: Grey, top: int = 90, left: int = 120) -> Grey:
    page = np.zeros((HEIGHT, WIDTH), dtype=np.uint8)
    page[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return page


FIVE = on_paper(paint(strokes_of(5), Look(220, pen=11)))
NO_INK = np.zeros_like(FIVE)


def photo(
    ink: Grey, light: FloatArray | float = 1.0, pen: float = BLACK_PEN, noise: float = 2.0
) -> Grey:
    """Ink on paper that gives back so much light, slightly blurred, with noise."""
    reflected = WHITE * light * (1 - pen * ink / 255.0)
    image = Image.fromarray(np.clip(reflected, 0, 255).astype(np.uint8))
    blurred = np.asarray(image.filter(ImageFilter.GaussianBlur(0.8)), dtype=np.float64)
    grainy = blurred + np.random.default_rng(0).normal(0, noise, ink.shape)
    return np.clip(np.round(grainy), 0, 255).astype(np.uint8)


def as_jpeg(picture: Grey, quality: int) -> Grey:
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file))


def likeness(found: Grey, ink: Grey) -> float:
    """The share of all that is ink in either that is ink in both: 1 = the same."""
    one, other = found >= 128, ink >= 128
    return float((one & other).sum() / max(1, (one | other).sum()))


def lines(
    spacing: int, slope: float = 0.0, darkness: float = 0.25, upright: bool = False
) -> FloatArray:
    """The light that paper with printed lines, two or three pixels wide, gives back."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    across = columns - slope * rows if upright else rows - slope * columns
    off = np.abs((across + 0.5 * spacing) % spacing - 0.5 * spacing)
    light: FloatArray = 1 - darkness * np.clip(2.0 - off, 0, 1)
    return light


def squares(spacing: int, slope: float) -> FloatArray:
    return lines(spacing, slope) * lines(spacing, -slope, upright=True)


def shadow(edge: float) -> FloatArray:
    """Light with a shadow over the right-hand side whose edge is so many pixels soft."""
    off = (COLUMNS - 0.45 - 0.2 * ROWS) * WIDTH
    light: FloatArray = 1 - 0.5 * np.clip(0.5 + off / edge, 0, 1)
    return light


def narrow_shadow(edge: float) -> FloatArray:
    """Light with a shadow as narrow as a broad pen across the ink."""
    off = np.abs((COLUMNS - 0.3 - 0.2 * ROWS) * WIDTH)
    light: FloatArray = 1 - 0.5 / (1 + np.exp(4 * (off - 14) / edge))
    return light


LIGHTS: dict[str, FloatArray | float] = {
    "even": 1.0,
    "from the left": 1 - 0.6 * COLUMNS,
    "from a corner": 1 - 0.35 * ROWS - 0.35 * COLUMNS,
    "a lamp above": 1 - 1.2 * ((ROWS - 0.5) ** 2 + (COLUMNS - 0.5) ** 2),
    "a soft shadow": shadow(60),
    "a shadow": shadow(12),
    "a hard shadow": shadow(2),
    "a narrow shadow": narrow_shadow(8),
}
PAPERS: dict[str, FloatArray] = {
    "ruled": lines(47),
    "ruled, askew": lines(47, 0.09),
    "narrowly ruled": lines(23, -0.05),
    "squared": squares(60, 0.0),
    "squared, askew": squares(45, 0.07),
    "ruled in black": lines(60, 0.03, 0.6),
}


@pytest.mark.parametrize("pen", [BLACK_PEN, PENCIL])
@pytest.mark.parametrize("light", LIGHTS)
def test_ink_is_found_in_any_light(light: str, pen: float) -> None:
    found = ink_of(photo(FIVE, LIGHTS[light], pen))

    assert likeness(found, FIVE) > 0.85


@pytest.mark.parametrize("pen", [BLACK_PEN, 0.4])
@pytest.mark.parametrize("paper", PAPERS)
def test_printed_lines_are_not_ink(paper: str, pen: float) -> None:
    found = ink_of(photo(FIVE, PAPERS[paper], pen))

    assert likeness(found, FIVE) > 0.75


@pytest.mark.parametrize("paper", PAPERS)
def test_printed_lines_are_found_in_uneven_light(paper: str) -> None:
    found = ink_of(photo(FIVE, PAPERS[paper] * (1 - 0.5 * COLUMNS)))

    assert likeness(found, FIVE) > 0.75


@pytest.mark.parametrize("paper", [*LIGHTS, *PAPERS])
def test_paper_without_ink_has_none(paper: str) -> None:
    found = ink_of(photo(NO_INK, {**LIGHTS, **PAPERS}[paper]))

    assert (found >= 128).mean() < 0.002


def test_lines_that_bend_are_removed() -> None:
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    bent = rows + 5 * np.sin(np.pi * columns / WIDTH)
    paper = 1 - 0.25 * np.clip(2.0 - np.abs(bent % 70 - 35), 0, 1)

    assert likeness(ink_of(photo(FIVE, paper)), FIVE) > 0.75


def test_a_1_from_top_to_bottom_is_not_a_printed_line() -> None:
    one = on_paper(np.full((HEIGHT - 40, 12), 255, dtype=np.uint8), 20, 260)

    assert likeness(ink_of(photo(one, 1 - 0.4 * COLUMNS)), one) > 0.85


@pytest.mark.parametrize("noise", [4.0, 8.0])
def test_noise_is_not_ink(noise: float) -> None:
    assert likeness(ink_of(photo(FIVE, 1 - 0.5 * COLUMNS, noise=noise)), FIVE) > 0.85


@pytest.mark.parametrize("quality", [25, 50, 90])
def test_jpeg_artefacts_are_not_ink(quality: int) -> None:
    found = ink_of(as_jpeg(photo(FIVE, 1 - 0.5 * COLUMNS), quality))

    assert likeness(found, FIVE) > 0.85


def test_chalk_on_a_board_is_ink() -> None:
    board = 255 - photo(FIVE, 1 - 0.4 * COLUMNS)

    assert likeness(ink_of(board), FIVE) > 0.85


@pytest.mark.parametrize("pen", [4, 8, 20, 50])
def test_pens_of_any_width_are_filled(pen: int) -> None:
    ink = on_paper(paint(strokes_of(5), Look(260, pen=pen)), 70)

    assert likeness(ink_of(photo(ink, shadow(40))), ink) > (0.85 if pen > 4 else 0.7)


def test_all_digits_of_a_number_are_found() -> None:
    ink = np.zeros_like(FIVE)
    number = paint(side_by_side("2026"), Look(500, pen=10, share=0.9))[50:450]
    ink[:, 20:520] = number

    assert likeness(ink_of(photo(ink, shadow(30))), ink) > 0.85


def test_a_pencil_beside_a_pen_is_ink_too() -> None:
    one, other = (on_paper(paint(strokes_of(5), Look(200, pen=10)), 90, x) for x in (40, 300))
    both = np.maximum(one, (other * 0.55).astype(np.uint8))

    found = ink_of(photo(both, 1 - 0.3 * COLUMNS))

    assert likeness(found, np.maximum(one, other)) > 0.85


def test_dust_and_stains_are_not_ink() -> None:
    light = 1 - 0.4 * COLUMNS
    light[30:34, 30:34] *= 0.3  # dust
    light[300:380, 30:110] *= 0.93  # a stain

    assert likeness(ink_of(photo(FIVE, light)), FIVE) > 0.85


def test_marks_that_touch_the_photos_edge_are_not_ink() -> None:
    light: FloatArray = 1 - 0.4 * COLUMNS
    light[:, :9] *= 0.3  # the table beside the sheet
    light[-6:] *= 0.3

    assert likeness(ink_of(photo(FIVE, light)), FIVE) > 0.85


def test_a_soft_shadow_as_narrow_as_a_pen_is_not_ink() -> None:
    stripe = 1 - 0.5 * np.exp(-(((COLUMNS - 0.85) * WIDTH / 14) ** 2))

    assert likeness(ink_of(photo(FIVE, stripe)), FIVE) > 0.85


def test_a_large_photo_gives_ink_of_the_same_size() -> None:
    unit = 5
    assert HEIGHT * WIDTH * unit**2 > MOST_PHOTO_PIXELS
    large = photo(FIVE, shadow(30)).repeat(unit, axis=0).repeat(unit, axis=1)

    found = ink_of(large)

    assert found.shape == large.shape
    assert likeness(found[unit // 2 :: unit, unit // 2 :: unit], FIVE) > 0.85


@pytest.mark.parametrize("change", [lambda p: p[:, ::-1], lambda p: p[::-1], lambda p: p.T])
def test_mirrored_photos_give_mirrored_ink(change: Callable[[Grey], Grey]) -> None:
    picture = photo(FIVE, squares(45, 0.07))

    found = ink_of(np.ascontiguousarray(change(picture)))

    assert likeness(found, change(FIVE)) > 0.75


def test_the_photo_itself_is_not_changed() -> None:
    picture = photo(FIVE, shadow(30))
    before = picture.copy()

    ink_of(picture)

    assert np.array_equal(picture, before)
