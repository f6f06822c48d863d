"""The View menu tells what is chosen in it, and shows what was chosen elsewhere."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from digitpad.core.preferences import Choices, Hand, Theme
from digitpad.ui.window.view_actions import ViewActions


@pytest.fixture
def view(qtbot: QtBot) -> ViewActions:
    return ViewActions()


def action(view: ViewActions, name: str) -> QAction:
    found = view.findChild(QAction, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "signal", "told"),
    [
        ("theme_dark", "theme_chosen", Theme.DARK),
        ("theme_contrast", "theme_chosen", Theme.CONTRAST),
        ("left_handed", "hand_chosen", Hand.LEFT),
        ("shows_table", "table_chosen", True),
    ],
)
def test_a_choice_is_told(
    view: ViewActions, qtbot: QtBot, name: str, signal: str, told: Any
) -> None:
    with qtbot.waitSignal(getattr(view, signal)) as heard:
        action(view, name).trigger()
    assert heard.args == [told]


def test_the_right_hand_and_bars_are_chosen_by_the_same_entries(
    view: ViewActions, qtbot: QtBot
) -> None:
    view.show_choices(Choices(hand=Hand.LEFT, shows_table=True))
    with qtbot.waitSignal(view.hand_chosen) as told:
        action(view, "left_handed").trigger()
    assert told.args == [Hand.RIGHT]
    with qtbot.waitSignal(view.table_chosen) as told:
        action(view, "shows_table").trigger()
    assert told.args == [False]


def test_one_theme_is_marked(view: ViewActions) -> None:
    names = [f"theme_{theme.value}" for theme in Theme]

    def marked() -> list[str]:
        return [name for name in names if action(view, name).isChecked()]

    assert marked() == ["theme_system"]
    view.show_choices(Choices(theme=Theme.LIGHT))
    assert marked() == ["theme_light"]
    action(view, "theme_dark").trigger()
    assert marked() == ["theme_dark"]


def test_choices_made_elsewhere_are_shown_and_not_told_again(
    view: ViewActions, qtbot: QtBot
) -> None:
    told: list[Any] = []
    for signal in (view.theme_chosen, view.hand_chosen, view.table_chosen):
        signal.connect(told.append)
    view.show_choices(Choices(theme=Theme.DARK, hand=Hand.LEFT, shows_table=True))
    assert action(view, "left_handed").isChecked()
    assert action(view, "shows_table").isChecked()
    assert told == []


def test_all_of_it_is_in_the_menu(view: ViewActions, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    view.fill(menu)
    menus = [menu, *menu.findChildren(QMenu)]
    found = {entry for each in menus for entry in each.actions()}
    named = {each for each in view.findChildren(QAction) if each.objectName()}
    assert named <= found
