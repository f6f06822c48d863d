"""The plain table, as a spreadsheet opens it."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import table
from tests.storage.exchange.made_up import ignore, ink_of, mixed, record_of

EVENING = datetime(2026, 1, 31, 23, 30, 15, 250_000, timezone(timedelta(hours=-5)))


def rows_of(records: list[Record], path: Path) -> list[list[str]]:
    table.export(records, path, ignore)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_every_drawing_has_a_row(tmp_path: Path) -> None:
    header, *rows = rows_of(mixed(), tmp_path / "table.csv")

    assert header == ["time", "reading", "confidence", "label"]
    assert [row[3] for row in rows] == [record.label or "" for record in mixed()]
    assert {tuple(row[1:3]) for row in rows} == {("7", "0.6250")}


def test_the_time_is_that_of_the_clock_where_it_was_drawn(tmp_path: Path) -> None:
    _, row = rows_of([replace(record_of(ink_of(1)), finished=EVENING)], tmp_path / "table.csv")

    assert row[0] == "2026-01-31 23:30:15"


def test_unread_drawings_have_no_confidence(tmp_path: Path) -> None:
    _, row = rows_of([Record(ink_of(1), EVENING, label="1")], tmp_path / "table.csv")

    assert row[1:] == ["", "", "1"]


def test_several_rows_of_digits_stay_one_cell(tmp_path: Path) -> None:
    _, row = rows_of([record_of(ink_of(1), text="12\n34")], tmp_path / "table.csv")

    assert row[1] == "12\n34"


def test_only_ascii_is_written_so_no_byte_order_mark_is_needed(tmp_path: Path) -> None:
    rows_of(mixed(), tmp_path / "table.csv")

    written = (tmp_path / "table.csv").read_bytes()
    assert written.startswith(b"time,")
    assert written.isascii()
    assert written.endswith(b"\r\n")


@pytest.mark.parametrize("text", ["-5", "+3", "-3.14", "1,000", "12:45", "28/11", "?"])
def test_numbers_are_written_as_they_are(tmp_path: Path, text: str) -> None:
    _, row = rows_of([record_of(ink_of(1), label=text, text=text)], tmp_path / "table.csv")

    assert (row[1], row[3]) == (text, text)


@pytest.mark.parametrize("text", ["=1+1", "-5+3", "+1-2", "@SUM(A1)", "\t=1", "\r=1", "-1.2.3"])
def test_a_spreadsheet_computes_nothing(tmp_path: Path, text: str) -> None:
    _, row = rows_of([record_of(ink_of(1), label=text, text=text)], tmp_path / "table.csv")

    assert (row[1], row[3]) == (f"'{text}", f"'{text}")
