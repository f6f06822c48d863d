"""How long 100,000 rows of history keep the window busy. Times are printed, never asserted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import HistoryRow
from digitpad.core.records.record import Record
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.history.table.history_table import HistoryTable
from tests.benchmarks.test_speed import show_percentiles
from tests.helpers import DIGITS, ink_from, strokes_of

COUNT = 100_000
ALL = tuple(range(COUNT, 0, -1))
EVERY_OTHER = ALL[::2]
FINISHED = datetime(2026, 1, 5, tzinfo=UTC)
RECORDS = [
    Record(ink_from(strokes_of(digit)), FINISHED, str(digit), Verdict.DIGIT, 0.97, label="4")
    for digit in DIGITS
]


@pytest.fixture
def window(qtbot: QtBot) -> HistoryWindow:
    """Return a large window full of rows."""
    window = HistoryWindow()
    qtbot.addWidget(window)

    def answer(row_ids: tuple[int, ...]) -> None:
        window.show_rows(tuple(HistoryRow(row_id, RECORDS[row_id % 10]) for row_id in row_ids))

    window.rows_requested.connect(answer)
    window.resize(1600, 1000)
    window.show()
    window.show_row_ids(ALL)
    qtbot.wait(200)
    return window


def table_of(window: HistoryWindow) -> HistoryTable:
    [table] = window.findChildren(HistoryTable)
    return table


@pytest.mark.parametrize("selected", ["nothing", "a row", "all"])
def test_other_numbers(window: HistoryWindow, benchmark: BenchmarkFixture, selected: str) -> None:
    """Measure from a search's row ids to the painted table, in turn 100,000 and half of them."""
    if selected == "all":
        table_of(window).selectAll()
    elif selected == "a row":
        table_of(window).selectRow(7)
    answers = [EVERY_OTHER, ALL]

    def search() -> None:
        answers.reverse()
        window.show_row_ids(answers[0])
        QApplication.processEvents()

    benchmark.pedantic(search, rounds=20)  # type: ignore[no-untyped-call]
    show_percentiles(benchmark, 50, 100)


@pytest.mark.parametrize("step", ["a row", "a page", "far"])
def test_scrolling(window: HistoryWindow, benchmark: BenchmarkFixture, step: str) -> None:
    """Measure from a movement of the slider to the painted table."""
    table = table_of(window)
    bar = table.verticalScrollBar()
    height = table.verticalHeader().defaultSectionSize()
    steps = {"a row": height, "a page": table.viewport().height(), "far": bar.maximum() // 211}

    def scroll() -> None:
        bar.setValue((bar.value() + steps[step]) % bar.maximum())
        QApplication.processEvents()

    benchmark.pedantic(scroll, rounds=200)  # type: ignore[no-untyped-call]
    show_percentiles(benchmark, 50, 99)
