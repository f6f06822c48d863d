"""The main window's actions: where they are, and what they do."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolBar
from pytestqt.qtbot import QtBot

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices, Hand, Theme
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import BoxedReading, NumberReading
from tests import hand
from tests.helpers import ink_from, strokes_of
from tests.sheets import reading
from tests.window import Window, show

LINE = [(0.2, 0.5), (0.8, 0.5)]


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    parts = build()
    show(parts.window, qtbot)
    return parts


@pytest.fixture
def chosen(parts: Parts) -> list[Choices]:
    chosen: list[Choices] = []
    parts.choices.chosen.connect(chosen.append)
    return chosen


def action(parts: Parts, name: str) -> QAction:
    return Window(parts.window).action(name)


def act(parts: Parts, *names: str) -> None:
    for name in names:
        action(parts, name).trigger()


def checked(parts: Parts, beginning: str) -> list[str]:
    """Return the names with this prefix that are on, without the prefix."""
    names = {each.objectName() for each in parts.window.findChildren(QAction) if each.isChecked()}
    return sorted(name.removeprefix(beginning) for name in names if name.startswith(beginning))


def number(*digits: int) -> NumberReading:
    box = (0.0, 0.0, 1.0, 1.0)
    return NumberReading(tuple(BoxedReading(reading(digit, 0.9), box, digit) for digit in digits))


def in_menu(menu: QMenu) -> Iterator[QAction]:
    for each in menu.actions():
        below = each.menu()
        yield from in_menu(below) if isinstance(below, QMenu) else (each,)


def test_everything_is_in_a_menu(parts: Parts) -> None:
    menus = [bar.menu() for bar in parts.window.menuBar().actions()]
    found = {each for menu in menus if isinstance(menu, QMenu) for each in in_menu(menu)}
    named = {each for each in parts.window.findChildren(QAction) if each.objectName()}
    assert len(named) > 40
    assert named <= found


def test_the_tools_are_in_the_order_of_their_use(parts: Parts) -> None:
    toolbar = parts.window.findChild(QToolBar, "tools")
    assert toolbar is not None
    names = [tool.objectName() for tool in toolbar.actions()]
    before, after = ["predict", "clear", "undo", "redo", "pen", "eraser"], ["live", "", "open"]
    assert names == [*before, "", *after]
    assert not any(tool.icon().isNull() for tool in toolbar.actions() if tool.objectName())
    far = toolbar.widgetForAction(toolbar.actions()[-1])
    assert toolbar.width() - far.geometry().right() < far.width()


def test_help_has_the_keys_that_people_expect(parts: Parts) -> None:
    assert action(parts, "shortcuts").shortcuts() == [QKeySequence("F1"), QKeySequence("?")]
    assert action(parts, "manual").shortcuts() == [QKeySequence("Shift+F1")]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("about", QAction.MenuRole.AboutRole),
        ("preferences", QAction.MenuRole.PreferencesRole),
        ("quit", QAction.MenuRole.QuitRole),
    ],
)
def test_some_actions_have_a_role_in_the_systems_menu(
    parts: Parts, name: str, role: QAction.MenuRole
) -> None:
    assert action(parts, name).menuRole() is role


def test_without_a_folder_there_is_no_history(parts: Parts) -> None:
    assert not action(parts, "history").isVisible()


# Enabled actions


@pytest.mark.parametrize("name", ["save", "cut", "copy_drawing"])
def test_only_ink_can_be_saved_and_copied(parts: Parts, name: str) -> None:
    assert not action(parts, name).isEnabled()
    hand.draw_with_mouse(parts.pad, LINE)
    assert action(parts, name).isEnabled()
    act(parts, "clear")
    assert not action(parts, name).isEnabled()


def read(parts: Parts, what: NumberReading) -> None:
    """Pretend that the ink on the pad was read like this."""
    ink = ink_from(strokes_of(7))
    parts.document.open(ink)
    parts.service.number_read.emit(Answer(ink, what))


def test_the_answer_is_copied_as_text_while_it_is_shown(parts: Parts) -> None:
    QApplication.clipboard().setText("before")
    act(parts, "copy")
    assert QApplication.clipboard().text() == "before"
    read(parts, number(4, 7))
    act(parts, "copy")
    assert QApplication.clipboard().text() == "47"
    parts.document.clear()
    assert not action(parts, "copy").isEnabled()


def test_only_an_answer_can_be_corrected(parts: Parts) -> None:
    assert not action(parts, "label_4").isEnabled()
    read(parts, number(7))
    act(parts, "label_4")
    assert parts.document.label == "4"
    read(parts, NumberReading())
    assert not action(parts, "label_4").isEnabled()


# Checked actions


def test_exactly_one_theme_is_ticked(parts: Parts, chosen: list[Choices]) -> None:
    assert checked(parts, "theme_") == ["system"]
    others = [Theme.DARK, Theme.CONTRAST, Theme.LIGHT, Theme.SYSTEM]
    for theme in others:
        act(parts, f"theme_{theme.value}")
        assert checked(parts, "theme_") == [theme.value]
    assert [each.theme for each in chosen] == others


def test_hand_and_bars_are_switched_by_the_same_entries(
    parts: Parts, chosen: list[Choices]
) -> None:
    act(parts, "left_handed", "shows_table", "left_handed", "shows_table")
    assert [each.hand for each in chosen] == [Hand.LEFT, Hand.LEFT, Hand.RIGHT, Hand.RIGHT]
    assert [each.shows_table for each in chosen] == [False, True, True, False]


def test_live_pressure_and_smoothing_are_chosen(parts: Parts, chosen: list[Choices]) -> None:
    assert action(parts, "live").isChecked()
    act(parts, "live", "pressure", "smoothing_off", "smoothing_strong")
    assert chosen[-2].smoothing is Smoothing.OFF
    assert chosen[-1] == Choices(is_live=False, pressure_widens=False, smoothing=Smoothing.STRONG)
    assert checked(parts, "smoothing_") == ["strong"]


def test_a_choice_made_elsewhere_is_ticked_and_reported_once(
    parts: Parts, chosen: list[Choices]
) -> None:
    others = Choices(
        theme=Theme.LIGHT,
        hand=Hand.LEFT,
        shows_table=True,
        smoothing=Smoothing.OFF,
        pressure_widens=False,
        is_live=False,
    )
    parts.choices.choose(others)
    assert chosen == [others]
    assert checked(parts, "theme_") == ["light"]
    assert checked(parts, "smoothing_") == ["off"]
    on = [action(parts, name).isChecked() for name in ("left_handed", "shows_table")]
    off = [action(parts, name).isChecked() for name in ("pressure", "live")]
    assert (on, off) == ([True, True], [False, False])
    act(parts, "theme_system")


def test_the_pen_follows_the_choices(parts: Parts) -> None:
    """The choice already applies to the first stroke."""
    QTest.keyClicks(parts.window, "]]")
    act(parts, "smoothing_off")
    hand.draw_with_mouse(parts.pad, [(0.2, 0.2), (0.5, 0.8), (0.8, 0.2)])
    (stroke,) = parts.document.ink.strokes
    assert stroke.width == pytest.approx(PEN_WIDTH + 0.01)
    assert stroke.points[1].y == pytest.approx(0.8, abs=0.01)


def ends_that_are_on(parts: Parts) -> list[str]:
    return [name for name in ("pen", "eraser") if action(parts, name).isChecked()]


def test_keys_and_commands_switch_between_pen_and_eraser(parts: Parts) -> None:
    assert ends_that_are_on(parts) == ["pen"]
    hand.draw_with_mouse(parts.pad, LINE)
    QTest.keyClick(parts.window, Qt.Key.Key_E)
    assert ends_that_are_on(parts) == ["eraser"]
    hand.draw_with_mouse(parts.pad, LINE)
    assert parts.document.ink.is_empty
    act(parts, "pen")
    assert ends_that_are_on(parts) == ["pen"]
    hand.draw_with_mouse(parts.pad, LINE)
    assert not parts.document.ink.is_empty


def test_clear_returns_to_the_pen(parts: Parts) -> None:
    act(parts, "eraser", "clear")
    assert ends_that_are_on(parts) == ["pen"]
    hand.draw_with_mouse(parts.pad, LINE)
    assert not parts.document.ink.is_empty


def test_esc_leaves_full_screen_and_clears_only_outside_it(parts: Parts, qtbot: QtBot) -> None:
    hand.draw_with_mouse(parts.pad, LINE)
    QTest.keyClick(parts.window, Qt.Key.Key_F11)
    qtbot.waitUntil(parts.window.isFullScreen)
    assert action(parts, "full_screen").isChecked()
    QTest.keyClick(parts.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not parts.window.isFullScreen())
    assert not parts.document.ink.is_empty
    QTest.keyClick(parts.window, Qt.Key.Key_Escape)
    assert parts.document.ink.is_empty


def _fills(parts: Parts, fills: bool) -> bool:
    return parts.window.isFullScreen() == fills


def test_esc_held_down_does_not_clear_what_it_uncovers(parts: Parts, qtbot: QtBot) -> None:
    hand.draw_with_mouse(parts.pad, LINE)
    escape = QKeySequence("Esc")
    for fills in (True, False):
        QTest.keyClick(parts.window, Qt.Key.Key_F11)
        qtbot.waitUntil(partial(_fills, parts, fills))
        [taker] = [
            each for each in parts.window.findChildren(QAction) if escape in each.shortcuts()
        ]
        assert not taker.autoRepeat()
    assert action(parts, "undo").autoRepeat()


def test_f11_enters_and_leaves_full_screen(parts: Parts, qtbot: QtBot) -> None:
    QTest.keyClick(parts.window, Qt.Key.Key_F11)
    qtbot.waitUntil(parts.window.isFullScreen)
    QTest.keyClick(parts.window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not parts.window.isFullScreen())


def test_predict_stands_out_only_while_live_is_off(parts: Parts) -> None:
    toolbar = parts.window.findChild(QToolBar, "tools")
    assert toolbar is not None
    predict = toolbar.widgetForAction(action(parts, "predict"))
    calm = predict.palette().button().color()
    act(parts, "live")
    assert predict.palette().button().color().hue() == (
        parts.window.palette().highlight().color().hue()
    )
    act(parts, "live")
    assert predict.palette().button().color() == calm


def test_a_window_without_references_is_destroyed_silently(qtbot: QtBot) -> None:
    """Actions call parts that know the window, so all are destroyed together."""
    with qtbot.captureExceptions() as exceptions:
        window = weakref.ref(build().window)
        gc.collect()
    assert window() is None
    assert exceptions == []
