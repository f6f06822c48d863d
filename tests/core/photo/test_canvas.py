"""A box around the ink, and the canvas in a screenshot."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.arrays import Grey
from digitpad.core.photo.canvas import find_canvas
from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.recognition.framing import FAINTEST_INK
from tests.helpers import DIGITS, Look, paint, strokes_of

SIDE = 240
PLACE = 30, 40  # of the ink's upper left corner, in the picture
SHAPE = 300, 340


def drawn(digit: int, paper: int = 255, pen: int = 0) -> Grey:
    share = paint(strokes_of(digit), Look(SIDE, pen=20, share=0.6)) / 255
    return np.round(paper + (pen - paper) * share).astype(np.uint8)


def screenshot(digit: int, grey: int, thickness: int, radius: int) -> Grey:
    """Return a digit on a white page with a box around it."""
    page = Image.new("L", SHAPE[::-1], 255)
    top, left = PLACE
    page.paste(Image.fromarray(drawn(digit)), (left, top))
    corners = (left - 8, top - 8, left + SIDE + 8, top + SIDE + 8)
    ImageDraw.Draw(page).rounded_rectangle(corners, radius, outline=grey, width=thickness)
    return np.asarray(page)


def alone(digit: int) -> Grey:
    """Return the digit's ink where a screenshot shows it."""
    ink = np.zeros(SHAPE, dtype=np.uint8)
    top, left = PLACE
    ink[top : top + SIDE, left : left + SIDE] = ink_of(drawn(digit))
    return ink


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize(("grey", "thickness"), [(0, 1), (0, 6), (110, 3)])
@pytest.mark.parametrize("radius", [0, 14])
def test_a_box_around_a_digit_is_not_ink(
    digit: int, grey: int, thickness: int, radius: int
) -> None:
    found = ink_of(screenshot(digit, grey, thickness, radius))

    assert np.array_equal(found, alone(digit))


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize(
    ("window", "paper", "pen"),
    [(240, 255, 0), (30, 255, 0), (190, 20, 250), (45, 60, 230), (20, 255, 0)],
)
def test_a_window_around_a_canvas_is_not_ink(digit: int, window: int, paper: int, pen: int) -> None:
    page = np.full(SHAPE, window, dtype=np.uint8)
    top, left = PLACE
    page[top : top + SIDE, left : left + SIDE] = drawn(digit, paper, pen)

    found = ink_of(page)

    # A window nearly as light as its canvas leaves a trace, fainter than any ink.
    assert np.abs(found.astype(int) - alone(digit)).max() < FAINTEST_INK


def test_a_box_with_a_border_at_the_pictures_edge_is_found() -> None:
    picture = drawn(4)
    picture[[0, -1]] = picture[:, [0, -1]] = 0

    assert np.array_equal(ink_of(picture), ink_of(drawn(4)))


def of_bars(*bars: tuple[int, int, int, int]) -> Grey:
    """Paint bars from (left, top) to (right, bottom), as straight as a clock's digits."""
    page = Image.new("L", (220, 300), 255)
    for bar in bars:
        ImageDraw.Draw(page).rectangle(bar, fill=0)
    return np.asarray(page)


ZERO = (40, 40, 180, 60), (40, 240, 180, 260), (40, 40, 60, 260), (160, 40, 180, 260)
EIGHT = (*ZERO, (40, 140, 180, 160))
THICK_ZERO = (40, 40, 180, 110), (40, 190, 180, 260), (40, 40, 95, 260), (125, 40, 180, 260)


@pytest.mark.parametrize("bars", [ZERO, EIGHT, THICK_ZERO, [(40, 40, 180, 260)]])
def test_an_angular_digit_is_ink(bars: list[tuple[int, int, int, int]]) -> None:
    page = of_bars(*bars)

    assert np.array_equal(ink_of(page), 255 - page)


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("pen", [6, 40, 90])
def test_no_digit_is_taken_for_a_box(digit: int, pen: int) -> None:
    marks = paint(strokes_of(digit), Look(300, pen=pen, share=0.9)) >= 128

    assert find_canvas(marks) is None


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (47, 47), (20, 300)])
def test_a_small_box_is_not_a_canvas(shape: tuple[int, int]) -> None:
    assert find_canvas(np.ones(shape, dtype=bool)) is None
