"""The lines of a page, and the numbers in them."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.api import Recognizer
from digitpad.core.sheet import find_parts, numbers_in
from tests.helpers import Grey, Look, paint, side_by_side, strokes_of

SIDE = 400  # pixels, of the picture of one number


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def number_picture(text: str) -> Grey:
    """One number, cut out of its paper."""
    picture = paint(side_by_side(text, 0.12), Look(SIDE, pen=8, share=0.25 * len(text) ** 0.8))
    rows = np.flatnonzero(picture.any(axis=1))
    return picture[rows[0] : rows[-1] + 1]


def page(lines: list[list[str]], slope: float = 0.0) -> Grey:
    """Numbers in columns, line below line; `slope` is pixels down for each pixel to the right."""
    height, gap = 110, 190
    paper = np.zeros((gap * len(lines) + 200, SIDE * max(map(len, lines))), dtype=np.uint8)
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            picture = number_picture(text)[:height]
            down = round(slope * SIDE * column)
            top = 60 + gap * row + down
            place = paper[top : top + len(picture), SIDE * column :][:, :SIDE]
            np.maximum(place, picture, out=place)
    return paper


PAGE = [["41", "970"], ["2058", "36"], ["7", "1984"]]


def read(recognizer: Recognizer, picture: Grey) -> str:
    readings = recognizer.recognize_sheet(picture)
    return "".join("?" if each.digit is None else str(each.digit) for each in readings)


@pytest.mark.parametrize("slope", [0.0, 0.05, -0.04])
def test_a_page_is_read_line_by_line_from_left_to_right(
    recognizer: Recognizer, slope: float
) -> None:
    assert read(recognizer, page(PAGE, slope)) == "41970" + "205836" + "71984"


def test_boxes_are_where_the_digits_are(recognizer: Recognizer) -> None:
    picture = page(PAGE)
    readings = recognizer.recognize_sheet(picture)
    for each in readings:
        left, top, right, bottom = (int(side) for side in each.box)
        ink = picture[top:bottom, left:right]
        assert ink[0].any()
        assert ink[-1].any()
        assert ink[:, 0].any()
        assert ink[:, -1].any()
    assert readings[0].box[0] < readings[1].box[0]
    assert readings[0].box[1] < readings[5].box[1]


def test_numbers_far_apart_are_apart() -> None:
    assert len(numbers_in(page([["41", "97"]]))) == 2


@pytest.mark.parametrize("text", ["7", "2026", "55"])
def test_one_number_alone_is_read_as_the_window_reads_it(recognizer: Recognizer, text: str) -> None:
    picture = paint(side_by_side(text), Look(600, pen=12))
    assert read(recognizer, picture) == recognizer.recognize_number(picture).text == text


def test_the_bar_of_a_5_stays_with_its_line(recognizer: Recognizer) -> None:
    body, bar = strokes_of(5)
    apart = [body, bar - (0.0, 0.03)]  # the bar does not touch
    line = paint(apart, Look(200, pen=10))
    picture = np.concatenate([line, line])
    assert read(recognizer, picture) == "55"
    assert len(find_parts(picture)) == 2


def test_specks_are_no_digits(recognizer: Recognizer) -> None:
    picture = page(PAGE)
    random = np.random.default_rng(0)
    for row, column in zip(
        random.integers(5, picture.shape[0] - 5, 60),
        random.integers(5, picture.shape[1] - 5, 60),
        strict=True,
    ):
        picture[row : row + 2, column : column + 2] = 255
    assert len(recognizer.recognize_sheet(picture)) == 16


def test_the_line_with_the_most_ink_comes_first() -> None:
    picture = page([["7"], ["2058"], ["36"]])
    parts = find_parts(picture)
    assert len(parts) == 3
    tops = [part[1] for part in parts]
    assert tops[0] == sorted(tops)[1]
    assert tops[-1] == min(tops)


@pytest.mark.parametrize("blank", [np.zeros((0, 4), np.uint8), np.zeros((50, 50), np.uint8)])
def test_blank_paper_has_no_lines(recognizer: Recognizer, blank: Grey) -> None:
    assert find_parts(blank) == ()
    assert recognizer.recognize_sheet(blank) == ()


def test_grain_without_writing_ends_soon(recognizer: Recognizer) -> None:
    random = np.random.default_rng(0)
    picture = ((random.random((600, 600)) < 0.08) * 255).astype(np.uint8)
    recognizer.recognize_sheet(picture)
