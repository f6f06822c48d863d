"""Undo and redo, stroke by stroke."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.ui.pad.ink_document import MOST_UNDO_STEPS, InkDocument

FIRST = Stroke((Point(0.1, 0.1), Point(0.2, 0.2)))
SECOND = Stroke((Point(0.5, 0.5),))


@pytest.fixture
def document(qtbot: QtBot) -> InkDocument:
    return InkDocument()


def test_strokes_add_up(document: InkDocument) -> None:
    document.add_stroke(FIRST)
    document.add_stroke(SECOND)
    assert document.ink == Ink((FIRST, SECOND))


def test_undo_and_redo_go_stroke_by_stroke(document: InkDocument) -> None:
    document.add_stroke(FIRST)
    document.add_stroke(SECOND)
    document.undo_stack.undo()
    assert document.ink == Ink((FIRST,))
    document.undo_stack.redo()
    assert document.ink == Ink((FIRST, SECOND))


def test_clear_can_be_undone(document: InkDocument) -> None:
    document.add_stroke(FIRST)
    document.clear()
    assert document.ink == EMPTY_INK
    document.undo_stack.undo()
    assert document.ink == Ink((FIRST,))


def test_clearing_an_empty_pad_is_not_a_step(document: InkDocument) -> None:
    document.clear()
    assert not document.undo_stack.canUndo()


def test_every_change_is_announced(document: InkDocument, qtbot: QtBot) -> None:
    with qtbot.waitSignal(document.ink_changed) as added:
        document.add_stroke(FIRST)
    with qtbot.waitSignal(document.ink_changed) as undone:
        document.undo_stack.undo()
    assert added.args == [Ink((FIRST,))]
    assert undone.args == [EMPTY_INK]


def test_the_number_of_steps_is_limited(document: InkDocument) -> None:
    for _ in range(MOST_UNDO_STEPS + 20):
        document.add_stroke(SECOND)
    assert document.undo_stack.count() == MOST_UNDO_STEPS


PICTURE = Picture(np.full((3, 3), 255, dtype=np.uint8))


@pytest.fixture
def emitted(document: InkDocument) -> list[tuple[str, Content]]:
    """Records the pages that were finished and resumed."""
    emitted: list[tuple[str, Content]] = []
    document.finished.connect(lambda page: emitted.append(("finished", page.content)))
    document.resumed.connect(lambda page: emitted.append(("resumed", page.content)))
    return emitted


def test_clearing_finishes_ink_and_undo_reopens_it(
    document: InkDocument, emitted: list[tuple[str, Content]]
) -> None:
    document.add_stroke(FIRST)
    assert emitted == []
    document.clear()
    ink = Ink((FIRST,))
    assert emitted == [("finished", ink)]
    document.undo_stack.undo()
    assert emitted[1:] == [("resumed", ink)]
    document.undo_stack.redo()
    assert emitted[2:] == [("finished", ink)]


def test_opening_finishes_the_ink_on_the_pad(
    document: InkDocument, emitted: list[tuple[str, Content]]
) -> None:
    document.open(PICTURE)
    assert emitted == []  # the pad was empty
    document.open(Ink((FIRST,)))
    document.add_stroke(SECOND)
    assert emitted == [("finished", PICTURE)]
    assert document.ink == Ink((FIRST, SECOND))


def test_a_stroke_on_a_picture_finishes_the_picture(
    document: InkDocument, emitted: list[tuple[str, Content]]
) -> None:
    document.open(PICTURE)
    document.add_stroke(FIRST)
    assert emitted == [("finished", PICTURE)]
    assert document.content == Ink((FIRST,))


def test_a_label_belongs_to_this_ink_only(document: InkDocument, qtbot: QtBot) -> None:
    document.add_stroke(FIRST)
    with qtbot.waitSignal(document.label_changed) as emitted:
        document.set_label("7")
    assert emitted.args == ["7"]
    document.add_stroke(SECOND)
    assert document.label is None
    document.undo_stack.undo()
    assert document.label == "7"


def test_setting_a_label_does_not_request_another_reading(
    document: InkDocument, qtbot: QtBot
) -> None:
    document.add_stroke(FIRST)
    with qtbot.assertNotEmitted(document.ink_changed):
        document.set_label("7")
        document.set_label("7")
    assert document.undo_stack.count() == 2


def test_a_document_destroys_its_steps_before_itself(document: InkDocument) -> None:
    """Otherwise garbage of several windows may crash now and then."""
    document.add_stroke(FIRST)
    stack = document.undo_stack
    document.__del__()
    assert stack.count() == 0
