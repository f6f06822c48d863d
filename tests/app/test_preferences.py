"""Settings take effect at once and are still there at the next start."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QPushButton,
    QSlider,
    QToolBar,
)
from pytestqt.qtbot import QtBot

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.controllers.files import saving
from digitpad.ui.dialogs.question import Question
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests.window import Window, message_of

Start = Callable[[], Parts]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Start]:
    """Start the program, always for the same user."""
    running: list[Parts] = []

    def start() -> Parts:
        for parts in running:
            parts.window.close()
        parts = build(data=tmp_path)
        qtbot.addWidget(parts.window)
        running.append(parts)
        parts.window.show()
        qtbot.waitExposed(parts.window)
        return parts

    yield start
    for parts in running:
        parts.window.close()
    qapp.setPalette(QPalette())


def act(parts: Parts, name: str) -> None:
    Window(parts.window).action(name).trigger()


def preferences(parts: Parts) -> PreferencesWindow:
    act(parts, "preferences")
    view = parts.window.findChild(PreferencesWindow)
    assert view is not None
    assert view.isVisible()
    return view


def box(view: PreferencesWindow, name: str) -> QComboBox:
    found = view.findChild(QComboBox, name)
    assert found is not None
    return found


def ground(parts: Parts) -> int:
    return parts.window.palette().window().color().lightness()


def pad_is_left(parts: Parts) -> bool:
    pad, answer = parts.pad, Window(parts.window).label("answer")
    return pad.mapToGlobal(pad.rect().center()).x() < answer.mapToGlobal(answer.pos()).x()


def message(parts: Parts) -> str:
    return message_of(parts.window)


# Menus


def commands(menu: QMenu) -> Iterator[tuple[QMenu, QAction]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from commands(below)
        elif not action.isSeparator():
            yield menu, action


def test_every_command_is_in_a_menu_with_a_mnemonic_and_a_status_tip(start: Start) -> None:
    parts = start()
    menus = [action.menu() for action in parts.window.menuBar().actions()]
    found = [each for menu in menus if isinstance(menu, QMenu) for each in commands(menu)]
    assert len(found) > 40
    for menu, action in found:
        assert "&" in action.text(), action.text()
        assert action.statusTip(), action.text()
        mnemonics = [
            each.text()[each.text().index("&") + 1].lower()
            for each in menu.actions()
            if "&" in each.text()
        ]
        assert len(set(mnemonics)) == len(mnemonics), menu.title()
    tools = parts.window.findChild(QToolBar)
    assert tools is not None
    in_menus = {action for _, action in found}
    assert {action for action in tools.actions() if action.text()} <= in_menus


def test_no_two_commands_share_a_key(start: Start) -> None:
    parts = start()
    keys = [
        key.toString()
        for action in parts.window.findChildren(QAction)
        for key in action.shortcuts()
        if action.objectName()
    ]
    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("predict", "Return"),
        ("clear", "Esc"),
        ("undo", "Ctrl+Z"),
        ("cut", "Ctrl+X"),
        ("copy", "Ctrl+C"),
        ("paste", "Ctrl+V"),
        ("open", "Ctrl+O"),
        ("save", "Ctrl+S"),
        ("label_7", "7"),
        ("shortcuts", "F1"),
        ("shortcuts", "?"),
        ("preferences", "Ctrl+,"),
    ],
)
def test_standard_keys_have_their_usual_meaning(start: Start, name: str, keys: str) -> None:
    action = Window(start().window).action(name)
    assert keys in [each.toString() for each in action.shortcuts()]


def test_cut_takes_the_drawing_to_the_clipboard(start: Start, qtbot: QtBot) -> None:
    parts = start()
    Window(parts.window).draw(7)
    QApplication.clipboard().clear()
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    QTest.keyClick(parts.pad, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not QApplication.clipboard().image().isNull())
    qtbot.waitUntil(lambda: parts.document.content.is_empty)
    act(parts, "undo")
    assert not parts.document.content.is_empty


def test_a_drawing_that_cannot_be_copied_is_not_cut(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = start()
    Window(parts.window).draw(7)
    copied = threading.Event()
    monkeypatch.setattr(saving, "_picture_of", lambda *_: copied.wait(300) and b"")
    act(parts, "copy_drawing")
    act(parts, "cut")
    assert not parts.document.content.is_empty
    assert "still being saved" in message(parts)
    copied.set()
    qtbot.waitUntil(lambda: "clipboard" in message(parts))


# Colours


def test_colours_change_at_once_and_stay(start: Start, qtbot: QtBot) -> None:
    parts = start()
    act(parts, "theme_light")
    assert ground(parts) > 200
    act(parts, "theme_dark")
    qtbot.waitUntil(lambda: ground(parts) < 80)
    again = start()
    qtbot.waitUntil(lambda: ground(again) < 80)
    assert Window(again.window).action("theme_dark").isChecked()
    act(again, "theme_system")
    qtbot.waitUntil(lambda: ground(again) > 200)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_ink_is_visible_on_paper(start: Start, qtbot: QtBot, theme: str) -> None:
    parts = start()
    act(parts, f"theme_{theme}")
    Window(parts.window).draw(1)
    qtbot.wait(50)
    picture = parts.pad.grab().toImage()
    middle = picture.height() // 2
    greys = [picture.pixelColor(x, middle).lightness() for x in range(picture.width())]
    paper = greys[picture.width() // 10]
    assert max(abs(grey - paper) for grey in greys) > 200


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_bar_of_the_answer_is_in_the_colour_of_the_theme(
    start: Start, qtbot: QtBot, theme: str
) -> None:
    parts = start()
    window = Window(parts.window)
    window.draw(4)
    qtbot.waitUntil(lambda: window.answer == "4")
    act(parts, "theme_dark" if theme == "light" else "theme_light")
    qtbot.wait(300)
    act(parts, f"theme_{theme}")
    qtbot.wait(300)
    picture = window.chart.grab().toImage()
    row = round(4.5 * picture.height() / 10)
    accent = window.chart.palette().accent().color().name()
    colours = {picture.pixelColor(x, row).name() for x in range(picture.width())}
    assert accent in colours


# Preferences


def test_each_choice_takes_effect_at_once(start: Start, qtbot: QtBot) -> None:
    parts = start()
    window, view = Window(parts.window), preferences(parts)
    box(view, "theme_field").setCurrentIndex(2)
    qtbot.waitUntil(lambda: ground(parts) < 80)
    box(view, "hand_field").setCurrentIndex(1)
    qtbot.waitUntil(lambda: pad_is_left(parts))
    width = view.findChild(QSlider, "pen_width_field")
    assert width is not None
    width.setValue(100)
    slider = parts.window.findChild(QSlider, "pen_width")
    assert slider is not None
    assert slider.value() == 100
    live = view.findChild(QCheckBox, "is_live_field")
    assert live is not None
    live.click()
    assert not window.action("live").isChecked()
    window.draw(3)
    assert parts.document.ink.strokes[0].width == pytest.approx(0.1)
    qtbot.waitUntil(lambda: window.answer == "Press Predict")


def test_choices_are_kept_for_the_next_start(start: Start) -> None:
    parts = start()
    act(parts, "left_handed")
    act(parts, "live")
    slider = parts.window.findChild(QSlider, "pen_width")
    assert slider is not None
    slider.setValue(80)
    parts.window.resize(777, 555)
    again = start()
    assert pad_is_left(again)
    assert not Window(again.window).action("live").isChecked()
    slider = again.window.findChild(QSlider, "pen_width")
    assert slider is not None
    assert slider.value() == 80
    assert (again.window.width(), again.window.height()) == (777, 555)


def test_the_preferences_show_what_a_tool_chose(start: Start) -> None:
    parts = start()
    view = preferences(parts)
    act(parts, "left_handed")
    assert box(view, "hand_field").currentIndex() == 1
    act(parts, "theme_dark")
    assert box(view, "theme_field").currentIndex() == 2


def test_no_history_is_kept_if_it_is_turned_off(start: Start) -> None:
    parts = start()
    keep = preferences(parts).findChild(QCheckBox, "keeps_history_field")
    assert keep is not None
    keep.click()
    Window(parts.window).draw(5)
    again = start()
    keep = preferences(again).findChild(QCheckBox, "keeps_history_field")
    assert keep is not None
    assert not keep.isChecked()


def test_reset_asks_and_restores_all_defaults(start: Start, qtbot: QtBot) -> None:
    parts = start()
    Window(parts.window).draw(2)
    act(parts, "theme_dark")
    act(parts, "left_handed")
    view = preferences(parts)
    reset = view.findChild(QPushButton, "reset_all")
    assert reset is not None
    for consent in (False, True):
        reset.click()
        question = view.findChild(Question)
        assert question is not None
        button = next(
            each
            for each in question.buttons()
            if (question.buttonRole(each) is Question.ButtonRole.AcceptRole) == consent
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: view.findChild(Question) is None)
        assert pad_is_left(parts) is not consent
    qtbot.waitUntil(lambda: ground(parts) > 200)
    assert not parts.document.content.is_empty
    assert not pad_is_left(start())


def test_damaged_settings_are_reported_and_drawing_continues(start: Start, tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[look]\ntheme=plaid\nhand=left\n")
    parts = start()
    assert "settings" in message(parts)
    assert pad_is_left(parts)
    Window(parts.window).draw(1)
    assert not parts.document.content.is_empty


def test_the_window_enters_and_leaves_full_screen(start: Start, qtbot: QtBot) -> None:
    parts = start()
    act(parts, "full_screen")
    qtbot.waitUntil(parts.window.isFullScreen)
    act(parts, "full_screen")
    qtbot.waitUntil(lambda: not parts.window.isFullScreen())
    assert not Window(parts.window).action("full_screen").isChecked()


@pytest.mark.parametrize("size", [(480, 360), (900, 580), (7680, 4320)])
def test_the_window_fits_small_and_large_screens(
    start: Start, qtbot: QtBot, size: tuple[int, int]
) -> None:
    parts = start()
    window = Window(parts.window)
    parts.window.resize(*size)
    window.draw(6)
    qtbot.waitUntil(lambda: window.answer == "6")
    assert (parts.window.width(), parts.window.height()) == size
    inside = parts.window.rect()
    for part in (parts.pad, window.chart, window.label("answer"), window.label("confidence")):
        corners = part.rect().translated(part.mapTo(parts.window, part.rect().topLeft()))
        assert inside.contains(corners), part.objectName()


def test_all_tools_are_visible_in_a_window_that_was_left_small(start: Start, qtbot: QtBot) -> None:
    start().window.resize(480, 360)
    again = start().window
    tools = again.findChild(QToolBar)
    slider = again.findChild(QSlider, "pen_width")
    assert tools is not None
    assert slider is not None
    assert tools.sizeHint().width() <= again.width() == 480
    qtbot.waitUntil(slider.isVisible)
