"""Undo and redo, stroke by stroke."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.ui.ink_document import MOST_UNDO_STEPS, InkDocument

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


def test_clearing_an_empty_pad_is_no_step(document: InkDocument) -> None:
    document.clear()
    assert not document.undo_stack.canUndo()


def test_every_change_is_announced(document: InkDocument, qtbot: QtBot) -> None:
    with qtbot.waitSignal(document.ink_changed) as added:
        document.add_stroke(FIRST)
    with qtbot.waitSignal(document.ink_changed) as undone:
        document.undo_stack.undo()
    assert added.args == [Ink((FIRST,))]
    assert undone.args == [EMPTY_INK]


def test_steps_are_limited(document: InkDocument) -> None:
    for _ in range(MOST_UNDO_STEPS + 20):
        document.add_stroke(SECOND)
    assert document.undo_stack.count() == MOST_UNDO_STEPS
