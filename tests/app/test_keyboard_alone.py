"""The whole window without a mouse: every part is reached, used and left with the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from digitpad.app.parts import Parts
from digitpad.ui.help.help_window import HelpWindow
from digitpad.ui.help.keys_dialog import KeysDialog
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.quiz.class_window import ClassWindow
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests.window import Window, child_of, message_of, open_windows

Key = Qt.Key


@pytest.fixture
def user(parts: Parts, qtbot: QtBot) -> Window:
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    return Window(parts.window)


def press(key: Qt.Key | str, times: int = 1) -> None:
    """Press a key wherever the focus is."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    for _ in range(times):
        if isinstance(key, str):
            QTest.keySequence(target.window().windowHandle(), key)
        else:
            QTest.keyClick(target.window().windowHandle(), key)


def test_a_digit_is_drawn_read_corrected_erased_and_cleared(user: Window, qtbot: QtBot) -> None:
    press(Key.Key_Space)
    press(Key.Key_Down, 20)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: user.answer == "1")
    press("7")
    assert user.action("undo").text() == "&Undo Correction"
    press("E")
    press(Key.Key_Space)
    press(Key.Key_Up, 25)
    press(Key.Key_Space)
    assert user.action("undo").text() == "&Undo Erase"
    press("Ctrl+Z", 2)
    assert user.action("redo").isEnabled()
    press("Del")
    assert user.action("undo").text() == "&Undo Clear"
    assert user.action("pen").isChecked()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("Ctrl+H", HistoryWindow),
        ("Ctrl+,", PreferencesWindow),
        ("F1", KeysDialog),
        ("Shift+F1", HelpWindow),
        ("F5", ClassWindow),
    ],
)
def test_each_window_opens_with_a_key_and_esc_leads_back(
    user: Window, qtbot: QtBot, key: str, kind: type[QWidget]
) -> None:
    press(key)
    qtbot.waitUntil(lambda: bool(open_windows(kind)))
    [window] = open_windows(kind)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not open_windows(kind))


@pytest.mark.qt_log_ignore("does not support", extend=True)  # without a screen
def test_each_menu_opens_with_its_letter_and_esc_closes_only_it(user: Window) -> None:
    user.draw(7)
    for action in child_of(user.window, QMenuBar).actions():
        press(QKeySequence.mnemonic(action.text()).toString())
        popup = QApplication.activePopupWidget()
        assert popup is action.menu(), action.text()
        assert isinstance(popup, QMenu)
        QTest.keyClick(popup, Key.Key_Down)
        assert popup.activeAction() is not None
        QTest.keyClick(popup, Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
        assert user.action("save").isEnabled()
        user.pad.setFocus()


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Escape])
def test_a_message_can_be_reached_and_dismissed_and_the_ink_stays(user: Window, key: Key) -> None:
    user.draw(7)
    user.window.show_message("The disk is full.")
    for _ in range(10):
        press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == "dismiss":
            press(key)
            break
    assert message_of(user.window) == ""
    assert user.action("save").isEnabled()  # what was drawn is still there
    assert user.pad.hasFocus()
