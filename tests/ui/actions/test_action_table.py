"""Actions, menus and keys are made from a table of rows."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.actions.action_table import LINE, ActionButton, ActionTable, Entry, Key, Menu, Row
from digitpad.ui.actions.step_action import StepAction


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def done() -> list[Any]:
    return []


def row(row_id: str, **more: Any) -> Row:
    return Row(row_id, row_id.title(), **({"run": lambda: None} | more))


def shown(menu: QMenu) -> list[Any]:
    """Return the texts in a menu and its submenus."""
    return [
        [action.text(), *shown(below)]
        if isinstance(below := action.menu(), QMenu)
        else action.text()
        for action in menu.actions()
    ]


def test_a_menu_shows_its_entries_in_their_order(window: QWidget) -> None:
    inner = Menu("Inner", (row("c"), LINE, row("d")))
    table, menu = ActionTable(window, lambda: [row("a"), LINE, inner, row("b")]), QMenu(window)
    table.fill(menu)
    assert shown(menu) == ["A", "", ["Inner", "C", "", "D"], "B"]
    assert [action.objectName() for action in table] == ["a", "c", "d", "b"]


def test_a_row_in_two_places_is_one_action(window: QWidget) -> None:
    both = row("both")
    table, menu = ActionTable(window, lambda: [both, Menu("Inner", (both,))]), QMenu(window)
    table.fill(menu)
    assert [action.objectName() for action in table] == ["both"]
    assert shown(menu) == ["Both", ["Inner", "Both"]]


def test_two_rows_with_the_same_name_are_refused(window: QWidget) -> None:
    with pytest.raises(ValueError, match="two rows have the id same"):
        ActionTable(window, lambda: [row("same"), row("same")])


def test_tools_have_their_own_order(window: QWidget) -> None:
    table = ActionTable(
        window, lambda: [row("b", tool=2), row("none"), row("a", tool=1, tip="A tip")]
    )
    assert [tool.objectName() for tool in table.tools] == ["a", "b"]
    assert table["a"].toolTip() == table["a"].statusTip() == "A tip"


def test_keys_are_those_of_the_row_and_of_the_system(window: QWidget) -> None:
    table = ActionTable(
        window, lambda: [row("a", keys=("F9", Key.Copy)), row("b", keys="E"), row("c")]
    )
    copy = QKeySequence.keyBindings(Key.Copy)
    assert table["a"].shortcuts() == [QKeySequence("F9"), *copy]
    assert table["b"].shortcuts() == [QKeySequence("E")]
    assert table["c"].shortcuts() == []


def test_a_command_is_run_and_a_switch_reports_its_state(window: QWidget, done: list[Any]) -> None:
    rows: list[Entry] = [
        row("command", run=lambda: done.append("run")),
        row("switch", run=None, switch=done.append),
    ]
    table = ActionTable(window, lambda: rows)
    for name in ("command", "switch", "switch"):
        table[name].trigger()
    assert done == ["run", True, False]
    assert not table["command"].isCheckable()


def test_exactly_one_row_of_a_choice_is_on(window: QWidget, done: list[Any]) -> None:
    rows = [
        row("one", choice="number", run=lambda: done.append(1)),
        row("two", choice="number", run=lambda: done.append(2)),
        row("red", choice="colour", run=lambda: done.append("red")),
    ]
    table = ActionTable(window, lambda: rows)
    for name in ("one", "red", "two"):
        table[name].trigger()
    assert done == [1, "red", 2]
    assert [action.isChecked() for action in table] == [False, True, True]


def test_showing_a_state_does_not_repeat_the_command(window: QWidget, done: list[Any]) -> None:
    rows: list[Entry] = [
        row("one", choice="number", run=lambda: done.append(1), is_on=lambda state: state == 1),
        row("two", choice="number", run=lambda: done.append(2), is_on=lambda state: state == 2),
        row("even", run=None, switch=done.append, is_on=lambda state: state % 2 == 0),
        row("other", run=None, switch=done.append),
    ]
    table = ActionTable(window, lambda: rows)
    table.show_state(1)
    assert [action.isChecked() for action in table] == [True, False, False, False]
    table.show_state(2)
    assert [action.isChecked() for action in table] == [False, True, True, False]
    assert done == []


def test_a_row_is_enabled_only_if_what_it_needs_is_there(window: QWidget, done: list[Any]) -> None:
    rows = [row("a", needs="ink", run=lambda: done.append("a")), row("b", needs="paper"), row("c")]
    table = ActionTable(window, lambda: rows)
    table["a"].trigger()
    assert [action.isEnabled() for action in table] == [False, False, True]
    table.offer("ink", True)
    table["a"].trigger()
    assert [action.isEnabled() for action in table] == [True, False, True]
    table.offer("ink", False)
    assert not table["a"].isEnabled()
    assert done == ["a"]


def test_a_row_without_a_command_is_not_shown(window: QWidget) -> None:
    table = ActionTable(window, lambda: [row("nobody", run=None)])
    assert not table["nobody"].isVisible()


def test_an_undo_stack_makes_its_own_actions_and_the_toolbar_keeps_its_width(
    window: QWidget,
) -> None:
    stack = QUndoStack(window)
    make = partial(StepAction, stack, True, "")
    undo = Row("undo", "&Undo", made_by=make, keys=Key.Undo, tool=1)
    action = ActionTable(window, lambda: [undo])["undo"]
    assert action.isVisible()
    assert not action.isEnabled()
    stack.push(QUndoCommand("stroke"))
    assert action.isEnabled()
    assert "stroke" in action.text()
    assert action.iconText() == "Undo"
    action.trigger()
    assert not action.isEnabled()


def test_a_button_runs_its_action_when_the_action_is_enabled(
    window: QWidget, qtbot: QtBot, done: list[Any]
) -> None:
    table = ActionTable(
        window, lambda: [row("save", needs="ink", run=lambda: done.append("saved"))]
    )
    button = ActionButton(table["save"])
    qtbot.addWidget(button)
    assert not button.isEnabled()
    table.offer("ink", True)
    button.click()
    assert done == ["saved"]
    assert button.objectName() == "save_button"
