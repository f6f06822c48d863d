"""What can be done with the ink on the pad."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.ui.window.ink_actions import InkActions


@pytest.fixture
def stack(qtbot: QtBot) -> QUndoStack:
    return QUndoStack()


@pytest.fixture
def actions(stack: QUndoStack) -> InkActions:
    return InkActions(stack)


def test_what_was_read_is_copied_as_text(actions: InkActions) -> None:
    QApplication.clipboard().setText("before")
    actions.set_number("407")
    actions.copy.trigger()
    assert QApplication.clipboard().text() == "407"


def test_nothing_read_is_nothing_to_copy(actions: InkActions) -> None:
    QApplication.clipboard().setText("before")
    assert not actions.copy.isEnabled()
    actions.set_number("7")
    assert actions.copy.isEnabled()
    actions.set_number("")
    actions.copy.trigger()
    assert not actions.copy.isEnabled()
    assert QApplication.clipboard().text() == "before"


def test_undo_and_redo_name_the_step_and_are_offered_while_there_is_one(
    actions: InkActions, stack: QUndoStack
) -> None:
    assert not actions.undo.isEnabled()
    assert not actions.redo.isEnabled()
    stack.push(QUndoCommand("stroke"))
    assert actions.undo.isEnabled()
    assert "stroke" in actions.undo.text()
    assert actions.undo.iconText() == "Undo"  # the toolbar keeps its width
    actions.undo.trigger()
    assert not actions.undo.isEnabled()
    assert "stroke" in actions.redo.text()


def test_live_is_on_at_first_and_told_only_when_a_hand_switches_it(
    actions: InkActions, qtbot: QtBot
) -> None:
    assert actions.live.isChecked()
    with qtbot.assertNotEmitted(actions.live_chosen):
        actions.live.setChecked(False)  # as the preferences do
    with qtbot.waitSignal(actions.live_chosen) as told:
        actions.live.trigger()
    assert told.args == [True]
