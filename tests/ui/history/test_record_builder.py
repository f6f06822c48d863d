"""A record has a reading of its own ink, or none."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.content import Content
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.answer import Answer
from digitpad.core.records.page import Page
from digitpad.core.records.record import Record
from digitpad.ui.history.record_builder import RecordBuilder
from tests.helpers import ink_from, strokes_of
from tests.ui.answer.test_number_view import number

ONE, EIGHTEEN = ink_from(strokes_of(1)), ink_from([*strokes_of(1), *strokes_of(8)])


class Kept:
    """Records what a keeper emits."""

    def __init__(self, keeper: RecordBuilder) -> None:
        self.finished: list[Record] = []
        self.read: list[tuple[Record, Record]] = []
        self.wanted: list[Content] = []
        keeper.record_finished.connect(self.finished.append)
        keeper.record_read.connect(lambda *records: self.read.append(records))
        keeper.reading_wanted.connect(self.wanted.append)


@pytest.fixture
def keeper(qtbot: QtBot) -> RecordBuilder:
    return RecordBuilder("model", most_pages=200)


@pytest.fixture
def kept(keeper: RecordBuilder) -> Kept:
    return Kept(keeper)


def finish(keeper: RecordBuilder, page: Page) -> None:
    keeper.finish(page)
    keeper.turn_to(Page())


def test_the_reading_of_older_ink_is_not_kept(keeper: RecordBuilder, kept: Kept) -> None:
    page = Page(EIGHTEEN)
    keeper.turn_to(Page(ONE))
    keeper.follow(Answer(ONE, number(1)))
    keeper.turn_to(page)
    finish(keeper, page)

    [record] = kept.finished
    assert (record.text, record.model, record.is_read) == ("", "", False)
    assert kept.wanted == [EIGHTEEN]


def test_a_late_reading_is_reported_once_for_its_own_record(
    keeper: RecordBuilder, kept: Kept
) -> None:
    page = Page(EIGHTEEN)
    keeper.turn_to(page)
    finish(keeper, page)
    keeper.follow(Answer(ONE, number(1)))
    assert kept.read == []
    for _ in range(2):
        keeper.follow(Answer(EIGHTEEN, number(1, 8)))

    [(record, read)] = kept.read
    assert record is kept.finished[0]
    assert (read.text, read.model, read.finished) == ("18", "model", record.finished)


def test_ink_that_undo_brings_back_is_not_read_late(keeper: RecordBuilder, kept: Kept) -> None:
    page = Page(EIGHTEEN)
    keeper.turn_to(page)
    finish(keeper, page)
    keeper.resume(page)
    keeper.turn_to(page)
    keeper.follow(Answer(EIGHTEEN, number(1, 8)))
    assert kept.read == []
    finish(keeper, page)
    assert [record.text for record in kept.finished] == ["", "18"]


def test_a_reading_that_comes_before_its_page_counts(keeper: RecordBuilder, kept: Kept) -> None:
    page = Page(ONE)
    keeper.follow(Answer(ink_from(strokes_of(1)), number(1)))  # while the pen was down
    keeper.turn_to(page)
    finish(keeper, page)
    assert [record.text for record in kept.finished] == ["1"]


def test_a_stroke_over_a_picture_does_not_affect_its_reading(
    keeper: RecordBuilder, kept: Kept
) -> None:
    picture = Picture(np.full((9, 9), 255, np.uint8))
    page = Page(picture)
    keeper.turn_to(page)
    keeper.follow(Answer(picture, number(7)))
    keeper.follow(Answer(ONE, number(1)))
    keeper.finish(page)
    keeper.turn_to(Page(ONE))
    keeper.finish_last()
    assert [record.text for record in kept.finished] == ["7", "1"]


def test_a_label_given_early_is_settled_by_the_reading(keeper: RecordBuilder, kept: Kept) -> None:
    page = Page(EIGHTEEN, "9", is_early=True)
    keeper.turn_to(page)
    finish(keeper, page)
    keeper.follow(Answer(EIGHTEEN, number(1, 8)))
    assert [record.label for record in kept.finished] == ["9"]
    assert [read.label for _, read in kept.read] == ["19"]
