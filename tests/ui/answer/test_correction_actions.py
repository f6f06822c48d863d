"""A label belongs to the ink that is on the pad when it is given."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.recognition.answer import Answer
from digitpad.core.records.page import Page
from digitpad.ui.answer.correction_actions import CorrectionActions
from digitpad.ui.pad.ink_document import InkDocument
from tests.helpers import ink_from, strokes_of
from tests.ui.answer.test_number_view import number

ONE, EIGHTEEN = ink_from(strokes_of(1)), ink_from([*strokes_of(1), *strokes_of(8)])


class Desk:
    """A document and its corrections."""

    def __init__(self) -> None:
        self.document = InkDocument()
        self.correcting = CorrectionActions()
        self.shown: list[str | None] = []
        self.document.page_changed.connect(self.correcting.turn_to)
        self.correcting.label_given.connect(self.document.set_label)
        self.correcting.label_changed.connect(self.shown.append)

    def press(self, digit: int) -> None:
        self.correcting.label_as(digit)

    @property
    def page(self) -> Page:
        return self.document.page


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_a_label_for_ink_that_is_being_read_waits_for_its_reading(desk: Desk) -> None:
    desk.document.open(ONE)
    desk.correcting.follow(Answer(ONE, number(1)))
    desk.document.open(EIGHTEEN)
    desk.correcting.follow(Answer(ONE, number(1)), is_current=False)
    desk.press(9)
    assert desk.page.content is EIGHTEEN
    assert desk.shown == ["9"]

    desk.correcting.follow(Answer(EIGHTEEN, number(1, 8)))
    assert desk.shown == ["9", "19"]
    desk.document.undo_stack.undo()
    assert desk.shown == ["9", "19", None]


def test_no_label_is_accepted_while_a_stroke_is_drawn(desk: Desk) -> None:
    desk.document.open(ONE)
    desk.correcting.follow(Answer(ONE, number(1)))
    desk.press(4)
    desk.correcting.watch(EIGHTEEN)
    desk.correcting.follow(Answer(ONE, number(1)), is_current=False)
    desk.press(9)
    desk.correcting.follow(Answer(EIGHTEEN, number(1, 8)))
    desk.press(9)
    assert desk.page.label == "4"
    desk.document.undo_stack.undo()  # undoes a label; the stroke under the pen stays
    desk.press(9)
    assert desk.page.label is None

    desk.correcting.watch(ONE)  # the stroke was dropped
    desk.correcting.follow(Answer(ONE, number(1)))
    desk.press(7)
    assert desk.page.label == "7"


def test_unread_ink_accepts_no_label_unless_its_reading_was_requested(desk: Desk) -> None:
    desk.document.open(ONE)
    desk.correcting.forget()
    desk.press(7)
    assert desk.page.label is None


def test_a_new_reading_keeps_the_labels_of_a_number(desk: Desk) -> None:
    desk.document.open(EIGHTEEN, "19")
    desk.correcting.follow(Answer(EIGHTEEN, number(7)))
    assert desk.shown == ["19"]
