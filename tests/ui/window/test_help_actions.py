"""The Help menu."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from digitpad.ui.window.help_actions import HelpActions


def test_everything_that_helps_is_in_the_menu(qtbot: QtBot) -> None:
    menu, actions = QMenu(), HelpActions()
    qtbot.addWidget(menu)
    actions.fill(menu)
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert set(offered) == set(actions.findChildren(QAction))
    assert offered[0] is actions.manual
    assert offered[-1] is actions.about


def test_help_is_under_the_keys_where_people_look_for_it(qtbot: QtBot) -> None:
    actions = HelpActions()
    assert QKeySequence("F1") in actions.shortcuts.shortcuts()
    assert QKeySequence("?") in actions.shortcuts.shortcuts()
    assert QKeySequence("Shift+F1") in actions.manual.shortcuts()


def test_about_is_where_the_system_wants_it(qtbot: QtBot) -> None:
    assert HelpActions().about.menuRole() is QAction.MenuRole.AboutRole
