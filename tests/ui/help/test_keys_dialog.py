"""The dialog of all keys, and the source of its rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import Stroke
from digitpad.ui.help.key_groups import KeyGroup, KeyRow, group_of, groups_of
from digitpad.ui.help.keys_dialog import KeysDialog, PadKeys
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.pad.keyboard_cursor import CURSOR_STEP, DIRECTIONS, FINE_MODIFIER, FINE_STEP
from digitpad.ui.pad.pad_input import PEN_KEY


def action(text: str, *keys: str) -> QAction:
    made = QAction(text)
    made.setShortcuts([QKeySequence(key) for key in keys])
    return made


@pytest.fixture
def bar(qtbot: QtBot) -> QMenuBar:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    return bar


def test_each_menu_becomes_a_group_of_its_commands_with_keys(bar: QMenuBar) -> None:
    actions = [action("&Open…", "Ctrl+O"), action("No key")]
    bar.addMenu("&File").addActions(actions)
    bar.addMenu("Empty").addActions(actions[1:])

    assert groups_of(bar) == [KeyGroup("File", (KeyRow("Open", "Ctrl+O"),))]


def test_commands_in_a_submenu_are_named_with_it(bar: QMenuBar) -> None:
    dark = action("&Dark", "Ctrl+D")
    bar.addMenu("&View").addMenu("&Colours").addAction(dark)

    assert groups_of(bar)[0].rows == (KeyRow("Colours ▸ Dark", "Ctrl+D"),)


def test_commands_named_like_their_keys_share_a_row(bar: QMenuBar) -> None:
    digits = [action(str(digit), str(digit)) for digit in range(10)]
    spelled = [action(f"Correct To {digit}", str(digit)) for digit in range(10)]
    bar.addMenu("Digit").addMenu("Corre&ct To").addActions(digits)

    assert groups_of(bar)[0].rows == (KeyRow("Correct To", "0 – 9"),)
    assert group_of("Sheet", spelled).rows == (KeyRow("Correct To", "0 – 9"),)


def test_a_hidden_command_is_left_out(bar: QMenuBar) -> None:
    hidden = action("History", "Ctrl+H")
    hidden.setVisible(False)
    bar.addMenu("File").addAction(hidden)

    assert groups_of(bar) == []


def test_the_two_shortest_of_many_keys_are_named_but_no_special_ones() -> None:
    undo = action("Undo", "Alt+Backspace", "Undo", "F14", "Ctrl+Z", "Ctrl+Shift+Backspace")

    assert group_of("Edit", [undo]).rows == (KeyRow("Undo", "Ctrl+Z, Alt+Backspace"),)


def test_the_pad_s_own_keys_do_what_the_sheet_says(qtbot: QtBot) -> None:
    pad = InkPad()
    qtbot.addWidget(pad)
    rows = PadKeys().group().rows
    for key in DIRECTIONS:
        assert QKeySequence(key).toString() in rows[0].keys
    assert QKeySequence(PEN_KEY).toString() == rows[2].keys
    strokes: list[Stroke] = []
    pad.stroke_finished.connect(strokes.append)
    QTest.keyClick(pad, PEN_KEY)
    QTest.keyClick(pad, Qt.Key.Key_Right)
    QTest.keyClick(pad, Qt.Key.Key_Down, FINE_MODIFIER)
    QTest.keyClick(pad, PEN_KEY)

    (stroke,) = strokes
    assert "Shift" in rows[1].keys
    assert stroke.points[-1].x - stroke.points[0].x == pytest.approx(CURSOR_STEP)
    assert stroke.points[-1].y - stroke.points[0].y == pytest.approx(FINE_STEP)


@pytest.mark.parametrize(("width", "columns"), [(1200, 2), (300, 1)])
def test_the_sheet_shows_all_groups_in_as_many_columns_as_there_is_room_for(
    qtbot: QtBot, width: int, columns: int
) -> None:
    groups = [KeyGroup(f"Menu {n}", (KeyRow(f"Command {n}", f"F{n}"),)) for n in range(1, 7)]
    dialog = KeysDialog(lambda: groups)
    qtbot.addWidget(dialog)
    dialog.resize(width, 400)
    dialog.show()
    QApplication.processEvents()
    labels = dialog.findChildren(QLabel)

    assert {label.text() for label in labels} >= {"Menu 1", "Command 6", "F6"}
    titles = [label for label in labels if label.text().startswith("Menu")]
    assert len({label.mapTo(dialog, label.pos()).x() // 100 for label in titles}) == columns


def test_escape_closes_the_sheet(qtbot: QtBot) -> None:
    dialog = KeysDialog(list)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
