"""Printed forms: grids are found, and each cell is read alone."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from digitpad.api import Recognizer
from digitpad.core.arrays import Grey
from digitpad.core.ink.picture import Picture
from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.photo.printed.printed_form import form_in
from digitpad.core.photo.printed.printed_grid import find_grid
from tests.core.recognition.test_sheet import sheet
from tests.forms import form
from tests.helpers import Look, paint, strokes_of

ROWS = ["305 72", "8 1946", "27 503", "610 48"]


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def text_of(picture: Picture, recognizer: Recognizer, rows: int, columns: int) -> list[str]:
    """Return what is read in each cell, a space for empty ones."""
    texts = [[" "] * columns for _ in range(rows)]
    for boxed in recognizer.recognize_sheet(picture):
        assert boxed.cell is not None
        row, column = boxed.cell
        texts[row][column] = "?" if boxed.digit is None else str(boxed.digit)
    return ["".join(row) for row in texts]


def squared(ink: Grey, apart: int, line: int = 150) -> Grey:
    """Return ink on squared paper, with lines from edge to edge."""
    paper = np.full(ink.shape, 240.0)
    for side in (paper, paper.T):
        for first in (0, 1):
            side[apart // 2 + first :: apart] = line
    greys = np.where(ink > 0, paper * (1 - ink / 320), paper)
    noise = np.random.default_rng(1).normal(0, 3, ink.shape)
    return np.clip(greys + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("line", [40, 140, 225])
@pytest.mark.parametrize("skew", [-2.0, 0.0, 1.0])
def test_each_cell_is_read_and_empty_ones_stay_empty(
    recognizer: Recognizer, skew: float, line: int
) -> None:
    found = form_in(form(ROWS, skew=skew, line=line, shade=0.3))

    assert found is not None
    assert text_of(found, recognizer, 4, 6) == ROWS


def test_boxes_lie_in_their_cells_of_the_picture(recognizer: Recognizer) -> None:
    found = form_in(form(ROWS))

    assert found is not None
    for boxed in recognizer.recognize_sheet(found):
        assert boxed.cell is not None
        row, column = boxed.cell
        left, top, right, bottom = boxed.box
        assert 40 + 48 * column < left < right < 40 + 48 * (column + 1)
        assert 40 + 44 * row < top < bottom < 40 + 44 * (row + 1)
        part = found.ink[int(top) : int(bottom), int(left) : int(right)]
        assert part.max() > 200


@pytest.mark.parametrize("line", [60, 160])
def test_a_digit_that_reaches_over_a_line_belongs_to_its_cell_alone(
    recognizer: Recognizer, line: int
) -> None:
    found = form_in(form(ROWS, line=line, off=(2, 11)))

    assert found is not None
    assert text_of(found, recognizer, 4, 6) == ROWS


def test_a_double_line_bounds_one_row() -> None:
    picture = form(ROWS).copy()
    picture[40 + 44 + 9 : 40 + 44 + 11, 40:-40] = 120
    grid = find_grid(picture)

    assert grid is not None
    assert (grid.rows, grid.columns) == (4, 6)


@pytest.mark.parametrize("light", [20, 50])
def test_a_line_that_is_fainter_than_the_others_is_found_by_its_place(light: int) -> None:
    picture = form(ROWS).astype(np.int64)
    row = 40 + 2 * 44
    picture[row - 2 : row + 3] = np.minimum(picture[row - 2 : row + 3] + light, 243)
    grid = find_grid(picture.astype(np.uint8))

    assert grid is not None
    assert (grid.rows, grid.columns) == (4, 6)


@pytest.mark.parametrize("line", [30, 150, 225])
def test_a_form_of_which_hardly_any_cell_is_filled_has_no_other_digits(
    recognizer: Recognizer, line: int
) -> None:
    rows = ["5    ", "     ", "  7  ", "     ", "    2"]
    found = form_in(form(rows, line=line, skew=1.0))

    assert found is not None
    assert text_of(found, recognizer, 5, 5) == rows


def test_a_sheet_without_a_grid_is_no_form(recognizer: Recognizer) -> None:
    ink = sheet(["37250", "91638", "02746"])
    photo = np.clip(240 - ink * 0.8 + np.random.default_rng(0).normal(0, 3, ink.shape), 0, 255)

    assert form_in(photo.astype(np.uint8)) is None
    assert form_in(255 - ink) is None
    of_picture, of_ink = (recognizer.recognize_sheet(each) for each in (Picture(ink), ink))
    assert [(each.digit, each.box, each.cell) for each in of_picture] == [
        (each.digit, each.box, None) for each in of_ink
    ]


@pytest.mark.parametrize("apart", [24, 40, 90, 150])
def test_a_digit_on_squared_paper_is_no_form(apart: int) -> None:
    for digit in (0, 4, 8):
        ink = np.zeros((360, 360), dtype=np.uint8)
        ink[120:240, 130:250] = paint(strokes_of(digit), Look(120, pen=7))

        assert form_in(squared(ink, apart)) is None


def test_digits_over_several_squares_are_no_form() -> None:
    ink = sheet(["37250", "91638", "02746"])

    assert find_grid(squared(ink, 22)) is not None
    assert form_in(squared(ink, 22)) is None


def test_ruled_paper_and_blank_forms_are_no_form() -> None:
    ruled = form(["3 7", "5 1", " 40"]).copy()
    for x in range(40, 40 + 3 * 48 + 1, 48):
        ruled[:, x - 4 : x + 6] = 245

    assert form_in(ruled) is None
    assert form_in(form(["   "] * 4)) is None
    assert form_in(np.zeros((0, 0), dtype=np.uint8)) is None
    assert form_in(np.full((300, 300), 200, dtype=np.uint8)) is None


def test_writing_beside_a_small_table_is_not_lost() -> None:
    """A page with far more ink outside of a grid than in it is read as any other page."""
    table = form(["12 ", " 3 "])
    page = np.full((700, 700), 245, dtype=np.uint8)
    page[: table.shape[0], : table.shape[1]] = table
    ink = sheet(["372508", "916387", "027461", "835290"])
    page[300 : 300 + ink.shape[0], 100 : 100 + ink.shape[1]] = 245 - (ink * 0.8).astype(np.uint8)

    assert form_in(page) is None
    assert ink_of(page).any()


@pytest.mark.slow
@pytest.mark.parametrize("skew", [0.0, 2.0])
def test_a_page_of_46_rows_of_25_is_read(recognizer: Recognizer, skew: float) -> None:
    random = np.random.default_rng(3)
    rows = ["".join(random.choice(list("0123456789 "), 25)) for _ in range(46)]
    large = form(rows, cell=(90, 71), skew=skew, share=0.75, shade=0.3)
    found = form_in(np.asarray(Image.fromarray(large).reduce(2)))

    assert found is not None
    texts = text_of(found, recognizer, 46, 25)
    right = sum(a == b for a, b in zip("".join(rows), "".join(texts), strict=True))
    assert right >= 0.98 * 46 * 25
