"""Sheets of many digits: their order of doubt, and what is exported."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import numpy as np

from digitpad.core.ink.picture import Picture, StackedFile
from digitpad.core.records.sheet_rows import (
    NO_DIGIT_TEXT,
    by_doubt,
    csv_of,
    next_unlabelled,
    rows_of,
)
from tests.sheets import sheet

READINGS = sheet([(7, 0.9), (None, 0.8), (1, 0.3), (4, 0.99), (None, 0.2)])[1]
READING_ORDER = [0, 1, 2, 3, 4]

PICTURE = Picture(np.zeros((90, 90), dtype=np.uint8), "page.png")


def test_non_digits_come_first_then_the_least_confident() -> None:
    assert by_doubt(READINGS) == [4, 1, 2, 0, 3]


def test_after_a_label_the_next_doubtful_digit_follows() -> None:
    assert next_unlabelled(READING_ORDER, 0, READINGS, {0: "7"}) == 1
    assert next_unlabelled(READING_ORDER, 2, READINGS, {2: "1"}) == 4


def test_the_search_continues_from_the_beginning() -> None:
    assert next_unlabelled(READING_ORDER, 4, READINGS, {4: "1"}) == 1


def test_when_no_doubt_is_left_the_other_digits_follow() -> None:
    labels = {1: "1", 2: "1", 4: NO_DIGIT_TEXT}
    assert next_unlabelled(READING_ORDER, 2, READINGS, labels) == 3


def test_once_everything_is_labelled_nothing_follows() -> None:
    assert next_unlabelled(READING_ORDER, 2, READINGS, dict.fromkeys(READING_ORDER, "1")) is None


def test_rows_labelled_not_a_digit_are_not_exported() -> None:
    rows = rows_of(PICTURE, READINGS, {1: NO_DIGIT_TEXT, 2: "7"})
    assert [row.number for row in rows] == [1, 3, 4, 5]
    assert [row.label for row in rows] == ["", "7", "", ""]
    assert [row.reading for row in rows] == ["7", "1", "4", ""]


def test_csv_has_a_row_for_each_digit_under_a_row_of_names() -> None:
    text = csv_of(rows_of(PICTURE, READINGS, {0: "1"}))
    table = list(csv.reader(StringIO(text, newline="")))
    assert table[0] == [
        "number", "left", "top", "right", "bottom", "reading", "verdict", "confidence", "label",
        "row", "column", "file",
    ]  # fmt: skip
    assert table[1] == [
        *["1", "10", "10", "30", "40", "7", "digit", "0.9000", "1"],
        "",
        "",
        "page.png",
    ]
    assert table[2][:7] == ["2", "50", "10", "70", "40", "", "not a digit"]
    assert table[2][7:] == ["0.8000", "", "", "", "page.png"]
    assert len(table) == 6
    assert text.endswith("\r\n")


def test_rows_of_a_form_name_their_cells_from_one() -> None:
    cells = [(0, 0), (0, 3), (1, 0), (2, 4), (3, 1)]
    of_form = [replace(boxed, cell=cell) for boxed, cell in zip(READINGS, cells, strict=True)]
    table = list(csv.reader(StringIO(csv_of(rows_of(PICTURE, of_form, {})), newline="")))

    assert [row[-3:-1] for row in table[1:]] == [
        ["1", "1"], ["1", "4"], ["2", "1"], ["3", "5"], ["4", "2"],
    ]  # fmt: skip


def test_rows_name_the_file_that_they_are_from() -> None:
    picture = replace(PICTURE, files=(StackedFile("one.png", 30), StackedFile("two.png", 90)))
    lower = [replace(boxed, box=(10, 40, 30, 80)) for boxed in READINGS[3:]]
    rows = rows_of(picture, [*READINGS[:3], *lower], {})
    assert [row.file for row in rows] == ["one.png"] * 3 + ["two.png"] * 2


def test_csv_of_no_rows_has_the_names() -> None:
    assert csv_of(()).count("\r\n") == 1
