"""Copying and clearing when the pen rests, if the user chose that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from digitpad.core.preferences import Pause
from digitpad.storage.exchange.drawings import inkml
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests import hand
from tests.app.test_opening_files import drop_file
from tests.history import History
from tests.storage.exchange.made_up import ink_of
from tests.window import OpenWindow, Window, child_of, open_windows


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def clipboard() -> None:
    QApplication.clipboard().setText("mine")


def choose(
    window: Window, qtbot: QtBot, pause: Pause = Pause.NEVER, *, copies: bool = False
) -> None:
    """Choose in the preferences, as the user does."""
    window.action("preferences").trigger()
    [preferences] = open_windows(PreferencesWindow)
    box = child_of(preferences, QComboBox, "clears_after_field")
    box.setCurrentIndex(box.findData(pause))
    child_of(preferences, QCheckBox, "copies_answer_field").setChecked(copies)
    preferences.close()
    qtbot.wait(1)  # until the system has taken note
    with qtbot.waitActive(window.window):
        window.window.activateWindow()


def press(window: Window, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Put the pen down near a corner, and keep it there; the right button erases."""
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonPress, (0.9, 0.9), button=button)


def release(window: Window, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonRelease, (0.9, 0.9), button=button)


def is_empty(window: Window) -> bool:
    return not window.action("save").isEnabled()


def copied() -> str:
    return QApplication.clipboard().text()


def test_by_default_nothing_is_copied_or_cleared(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    qtbot.wait(1500)
    assert copied() == "mine"
    assert not is_empty(window)


def test_the_answer_is_copied_once_the_pen_rests(window: Window, qtbot: QtBot) -> None:
    choose(window, qtbot, copies=True)
    window.draw(7)
    qtbot.waitUntil(lambda: copied() == "7")
    assert not is_empty(window)


def test_a_corrected_answer_is_copied_again(window: Window, qtbot: QtBot) -> None:
    choose(window, qtbot, copies=True)
    window.draw(4)
    qtbot.waitUntil(lambda: copied() == "4")
    window.action("label_9").trigger()
    qtbot.waitUntil(lambda: copied() == "9")


def test_nothing_is_copied_while_the_pen_is_down(window: Window, qtbot: QtBot) -> None:
    choose(window, qtbot, copies=True)
    window.draw(7)
    press(window)
    qtbot.waitUntil(lambda: window.answer + window.number != "")  # a pen set down may be a dot
    qtbot.wait(1500)
    assert copied() == "mine"
    release(window)


def test_the_pad_clears_after_the_pause_and_undo_brings_the_drawing_back_for_good(
    window: Window, qtbot: QtBot, data: Path
) -> None:
    choose(window, qtbot, Pause.ONE)
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    qtbot.waitUntil(lambda: is_empty(window))
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 1)

    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "7")
    qtbot.waitUntil(lambda: history.row_count == 0)
    qtbot.wait(1500)
    assert not is_empty(window)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_the_pad_is_never_cleared_while_the_pen_or_eraser_is_down(
    window: Window, qtbot: QtBot, button: Qt.MouseButton
) -> None:
    choose(window, qtbot, Pause.ONE)
    window.draw(7)
    press(window, button)
    qtbot.wait(1800)
    assert not is_empty(window)
    assert window.pad.is_in_use
    release(window, button)
    qtbot.waitUntil(lambda: is_empty(window))


def test_answers_are_copied_before_the_pad_clears(window: Window, qtbot: QtBot) -> None:
    choose(window, qtbot, Pause.ONE, copies=True)
    window.draw(7)
    qtbot.waitUntil(lambda: is_empty(window))
    assert copied() == "7"


def test_an_opened_drawing_is_not_cleared(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    choose(window, qtbot, Pause.ONE)
    inkml.save(ink_of(4), path := tmp_path / "four.inkml")
    window.draw(7)
    drop_file(window, path)
    qtbot.waitUntil(lambda: window.answer == "4")
    qtbot.wait(1500)
    assert not is_empty(window)


def test_unread_ink_is_not_cleared(window: Window, qtbot: QtBot) -> None:
    choose(window, qtbot, Pause.ONE)
    window.action("live").trigger()
    window.draw(7)
    qtbot.wait(1500)
    assert not is_empty(window)
    window.action("predict").trigger()
    qtbot.waitUntil(lambda: is_empty(window))


def test_the_window_stays_on_top_if_the_user_chose_that(open_window: OpenWindow) -> None:
    on_top = Qt.WindowType.WindowStaysOnTopHint
    window = open_window()
    hides: list[bool] = []
    window.window.closed.connect(lambda: hides.append(True))
    for chosen in (True, False, True):
        window.action("stays_on_top").trigger()
        handle = window.window.windowHandle()
        assert bool(handle.flags() & on_top) is chosen
        assert bool(window.window.windowFlags() & on_top) is chosen
        assert window.window.isVisible()
    assert not hides
    window.window.close()

    again = open_window()
    assert again.action("stays_on_top").isChecked()
    assert again.window.windowHandle().flags() & on_top
