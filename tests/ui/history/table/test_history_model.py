"""The history as a table that holds only the rows that were in view."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import HistoryRow
from digitpad.core.records.record import Record
from digitpad.ui.history.table import history_model
from digitpad.ui.history.table.cell_text import Section
from digitpad.ui.history.table.history_model import MOST_ROWS_KEPT, PAGE_ROWS, HistoryModel

ROW_IDS = tuple(range(5000, 0, -1))
RECORD = Record(EMPTY_INK, datetime(2026, 1, 5, tzinfo=UTC), "4", Verdict.DIGIT, 0.9)


class Asked:
    """A model, and the pages that it requested."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.model = HistoryModel()
        self.pages: list[tuple[int, ...]] = []
        self.model.rows_requested.connect(self.pages.append)

    def look_at(self, first: int, last: int) -> tuple[int, ...] | None:
        """Return the page that is requested when these rows are in view."""
        self.pages.clear()
        self.model.look_at(first, last)
        self._qtbot.wait(5)
        assert len(self.pages) <= 1
        return self.pages[0] if self.pages else None

    def answer(self, row_ids: tuple[int, ...]) -> None:
        self.model.show_rows(tuple(HistoryRow(row_id, RECORD) for row_id in row_ids))


@pytest.fixture
def asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Asked:
    monkeypatch.setattr(history_model, "FETCH_PAUSE_MS", 0)
    asked = Asked(qtbot)
    asked.model.show_row_ids(ROW_IDS)
    return asked


def test_it_requests_nothing_until_it_is_viewed(asked: Asked, qtbot: QtBot) -> None:
    qtbot.wait(5)
    assert asked.pages == []


def test_it_requests_a_page_around_the_view(asked: Asked) -> None:
    page = asked.look_at(1000, 1009)
    assert page is not None
    assert page[:10] == ROW_IDS[1000:1010]
    assert set(page) == set(ROW_IDS[955:1055])
    assert len(page) == PAGE_ROWS


def test_it_requests_nothing_twice_while_the_rows_around_are_loaded(asked: Asked) -> None:
    page = asked.look_at(1000, 1009)
    assert page is not None
    asked.answer(page)
    assert asked.look_at(1020, 1029) is None
    later = asked.look_at(1040, 1049)
    assert later is not None
    assert not set(later) & set(page)


def test_unanswered_requests_are_repeated(asked: Asked) -> None:
    first = asked.look_at(1000, 1009)
    assert asked.look_at(1000, 1009) == first


def test_the_newest_view_wins(asked: Asked, qtbot: QtBot) -> None:
    for first in range(0, 4000, 7):
        asked.model.look_at(first, first + 9)
    qtbot.wait(5)
    assert [page[0] for page in asked.pages] == [ROW_IDS[3997]]


def test_more_rows_than_a_page_come_page_by_page(asked: Asked, qtbot: QtBot) -> None:
    asked.model.rows_requested.connect(asked.answer)
    asked.model.look_at(0, 249)
    qtbot.wait(30)
    assert [len(page) for page in asked.pages] == [100, 100, 60]  # and ten ahead


def test_an_answer_without_the_requested_rows_ends_the_request(asked: Asked, qtbot: QtBot) -> None:
    asked.look_at(0, 9)
    asked.pages.clear()
    asked.answer(())
    asked.answer((99_999,))
    qtbot.wait(5)
    assert asked.pages == []


def test_the_number_of_rows_kept_is_limited(asked: Asked) -> None:
    for first in range(0, 3000, PAGE_ROWS):
        page = asked.look_at(first, first + PAGE_ROWS - 1)
        assert page is not None
        asked.answer(page)
        asked.look_at(0, 9)  # rows that are often in view stay
    kept = [row_id for row_id in ROW_IDS if asked.model.record_of(row_id)]
    assert len(kept) == MOST_ROWS_KEPT
    assert set(ROW_IDS[:10]) <= set(kept)


def test_new_row_ids_leave_rows_in_view_until_they_are_reloaded(asked: Asked) -> None:
    page = asked.look_at(0, 9)
    assert page is not None
    asked.answer(page)
    asked.model.show_row_ids((9999, *ROW_IDS))
    assert asked.model.index(1, Section.READING).data() == "4"
    again = asked.look_at(0, 9)
    assert again is not None
    assert again[:3] == (9999, 5000, 4999)


def test_it_follows_qts_rules_for_models(asked: Asked) -> None:
    asked.model.show_row_ids((1, 2, 3))
    kind = QAbstractItemModelTester.FailureReportingMode.Warning  # which fails a test
    _tester = QAbstractItemModelTester(asked.model, kind)
    asked.answer((2,))
    asked.model.show_row_ids((4, 2))
    asked.model.enter_label(2, "7")
    asked.model.show_row_ids(())


def test_rows_that_are_not_loaded_yet_are_blank(asked: Asked) -> None:
    for section in Section:
        assert asked.model.index(3, section).data() is None
    assert not asked.model.setData(asked.model.index(3, Section.LABEL), "5")
