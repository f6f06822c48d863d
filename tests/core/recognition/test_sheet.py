"""Many digits in one picture: rows, blocks and frames."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.arrays import Grey
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.sheet import find_regions, is_sheet
from tests.core.recognition.segmentation.test_digits_of_a_number import Nearest
from tests.helpers import Look, paint, side_by_side, strokes_of

CELL = 60  # pixels; the digits are 38 high
BLANK = np.zeros((80, 50), dtype=np.uint8)


def sheet(rows: list[str], slope: float = 0.0) -> Grey:
    """Paint a digit in each cell of a grid; a space leaves its cell empty."""
    columns = max(map(len, rows))
    rise = int(abs(slope) * columns * CELL)
    picture = np.zeros((CELL * len(rows) + rise, CELL * columns), dtype=np.uint8)
    for number, row in enumerate(rows):
        for column, character in enumerate(row):
            if character != " ":
                down = round(slope * column * CELL) + (rise if slope < 0 else 0)
                top, left = number * CELL + down, column * CELL
                cell = paint(strokes_of(int(character)), Look(CELL, pen=4, share=0.64))
                picture[top : top + CELL, left : left + CELL] = cell
    return picture


def read(picture: Grey) -> tuple[BoxedReading, ...]:
    return Recognizer(Nearest()).recognize_sheet(picture)


def text_of(readings: tuple[BoxedReading, ...]) -> str:
    return "".join("?" if boxed.digit is None else str(boxed.digit) for boxed in readings)


@pytest.mark.parametrize("slope", [-0.1, 0.0, 0.07, 0.14])
def test_rows_are_read_from_the_top_down_each_from_left_to_right(slope: float) -> None:
    rows = ["3725048", "9163852", "0274635", "8352907"]

    assert text_of(read(sheet(rows, slope))) == "".join(rows)


def test_each_box_lies_around_its_digit_in_the_pictures_pixels() -> None:
    rows = ["372", "905"]
    readings = read(sheet(rows))

    for number, boxed in enumerate(readings):
        row, column = divmod(number, 3)
        left, top, right, bottom = boxed.box
        assert column * CELL < left < right < (column + 1) * CELL
        assert row * CELL < top < bottom < (row + 1) * CELL


def test_rows_that_begin_and_end_anywhere_keep_their_order() -> None:
    rows = ["   372    ", "90      58", "    6     ", "3        7"]

    assert text_of(read(sheet(rows))) == "".join(rows).replace(" ", "")


def test_rows_may_diverge() -> None:
    """Such rows belong to a sheet that is photographed from one side."""
    rows = ["3725048", "9163852", "0274635"]
    fan = np.zeros((5 * CELL, 7 * CELL), dtype=np.uint8)
    for number, row in enumerate(rows):
        for column, character in enumerate(row):
            cell = sheet([character])
            top, left = (
                (1 + number) * CELL + round((number - 1) * 0.08 * column * CELL),
                column * CELL,
            )
            fan[top : top + CELL, left : left + CELL] |= cell

    assert text_of(read(fan)) == "".join(rows)


@pytest.mark.parametrize("text", ["7", "42", "2026", "583904"])
def test_one_row_is_read_like_a_number(text: str) -> None:
    picture = paint(side_by_side(text), Look(400, pen=8, share=0.9))
    recognizer = Recognizer(Nearest())

    number, readings = recognizer.recognize_number(picture), recognizer.recognize_sheet(picture)

    assert text_of(readings) == number.text == text
    assert [boxed.box for boxed in readings] == [boxed.box for boxed in number.readings]


def test_a_row_with_more_digits_than_a_number_may_have_is_read_completely() -> None:
    row = "3725048916" * 6

    assert text_of(read(sheet([row]))) == row


def test_the_pieces_of_a_digit_stay_together() -> None:
    """The bar of a 5 is lower than the digits beside it, and belongs to its own row."""
    rows = ["357", "572"]
    picture = sheet(rows)
    picture[CELL // 2 - 4 : CELL // 2, : 2 * CELL] = 0  # cuts all strokes in two

    assert len(read(picture)) == 6


def framed(rows: list[str]) -> Grey:
    picture = sheet(rows).copy()
    for number, row in enumerate(rows):
        for column in range(len(row)):
            top, left = number * CELL + 2, column * CELL + 2
            cell = picture[top : top + CELL - 4, left : left + CELL - 4]
            cell[:2], cell[-2:], cell[:, :2], cell[:, -2:] = 255, 255, 255, 255
    return picture


def test_boxes_printed_around_digits_are_not_digits() -> None:
    rows = ["3705", "9168"]

    assert text_of(read(framed(rows))) == "".join(rows)


def test_a_table_around_digits_is_not_a_digit() -> None:
    picture = sheet(["370", "916"]).copy()
    for position in range(0, 3 * CELL + 1, CELL):
        picture[:, max(0, position - 2) : position + 2] = 255
    for position in range(0, 2 * CELL + 1, CELL):
        picture[max(0, position - 2) : position + 2] = 255

    assert text_of(read(picture)) == "370916"


def test_lines_to_write_on_are_not_digits() -> None:
    picture = sheet(["370", "916"]).copy()
    for foot in (CELL - 4, 2 * CELL - 4):
        picture[foot : foot + 2, 5:-5] = 255

    assert text_of(read(picture)) == "370916"


def test_a_zero_with_something_in_it_is_not_a_frame() -> None:
    picture = sheet(["000", "000"]).copy()
    for row in (0, 1):
        for column in (0, 1, 2):
            y, x = row * CELL + CELL // 2, column * CELL + CELL // 2
            picture[y - 4 : y + 4, x - 2 : x + 2] = 255

    assert len(read(picture)) == 6


@pytest.mark.parametrize("shape", [(0, 0), (0, 7), (1, 1), (80, 50)])
def test_blank_paper_has_no_digits_and_no_regions(shape: tuple[int, int]) -> None:
    blank = np.zeros(shape, dtype=np.uint8)

    assert read(blank) == ()
    assert find_regions(blank) == ()


def test_a_large_sheet_is_read_like_a_small_one() -> None:
    rows = ["3725", "9163"]
    large: Grey = sheet(rows).repeat(12, axis=0).repeat(12, axis=1)

    readings = read(large)

    assert text_of(readings) == "".join(rows)
    assert 3 * 12 * CELL < readings[3].box[0] < readings[3].box[2] < 4 * 12 * CELL


def test_input_that_is_not_a_picture_is_refused() -> None:
    recognizer = Recognizer(Nearest())

    with pytest.raises(TypeError):
        recognizer.recognize_sheet(np.zeros((5, 5)))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="height, width"):
        recognizer.recognize_sheet(np.zeros((5, 5, 3), dtype=np.uint8))


# Regions


def ink_within(picture: Grey, box: tuple[float, float, float, float]) -> npt.NDArray[np.uint8]:
    left, top, right, bottom = (int(edge) for edge in box)
    return picture[top:bottom, left:right]


def test_each_row_is_a_region_the_largest_first() -> None:
    picture = sheet(["37 ", "916", "58 "])

    regions = find_regions(picture)

    assert [region[1] // CELL for region in regions] == [1, 0, 2]
    assert [ink_within(picture, region).any() for region in regions] == [True] * 3


def test_a_row_with_a_wide_gap_is_two_regions() -> None:
    regions = find_regions(sheet(["3728   91"]))

    assert [round(left / CELL) for left, *_ in regions] == [0, 7]


def test_regions_contain_all_the_ink_and_no_more_paper() -> None:
    picture = sheet(["37   16", "905  28"])

    regions = find_regions(picture)

    assert len(regions) == 4
    inks = [ink_within(picture, region) >= 128 for region in regions]
    assert sum(int(ink.sum()) for ink in inks) == int((picture >= 128).sum())
    assert all(ink[0].any() and ink[-1].any() and ink[:, 0].any() and ink[:, -1].any()
               for ink in inks)  # fmt: skip


def test_one_digit_is_one_region() -> None:
    assert len(find_regions(paint(strokes_of(5)))) == 1


def test_several_regions_or_a_long_row_are_a_sheet() -> None:
    assert not is_sheet([(0, 0, 40, 20)])
    assert is_sheet([(0, 0, 40, 20), (0, 40, 40, 60)])
    assert is_sheet([(0, 0, 200, 20)])
    assert not is_sheet([])
