"""File ▸ Open Recent, as it is used: what it lists, opens, forgets and never stores."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from digitpad.core.preferences import MOST_RECENT_FILES
from digitpad.storage.exchange.drawings import inkml, png
from digitpad.storage.preferences import SETTINGS_FILE
from digitpad.ui.pictures.picture_dialog import PictureDialog
from tests.app.test_pictures import drop
from tests.history import History
from tests.storage.exchange.made_up import ink_of
from tests.window import OpenWindow, Window, message_of, open_windows


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "R&D"
    folder.mkdir()
    return folder


def drop_file(window: Window, path: Path) -> None:
    contents = QMimeData()
    contents.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, contents)


def listed(window: Window) -> list[str]:
    """Return the entries that the menu shows, without their numbers and marks."""
    actions = [window.action(f"recent_{number + 1}") for number in range(MOST_RECENT_FILES)]
    texts = [action.text() for action in actions if action.isVisible()]
    return [text.split("\u2068")[1].rstrip("\u2069").replace("&&", "&") for text in texts]


def open_digit(window: Window, qtbot: QtBot, folder: Path, digit: int) -> Path:
    inkml.save(ink_of(digit), path := folder / f"{digit}.inkml")
    drop_file(window, path)
    qtbot.waitUntil(lambda: window.answer == str(digit))
    return path


def test_the_newest_is_first_and_opens_again(window: Window, qtbot: QtBot, files: Path) -> None:
    assert listed(window) == []
    assert not window.action("clear_recent").isEnabled()
    for digit in (4, 7, 1):
        open_digit(window, qtbot, files, digit)
    assert listed(window) == ["R&D/1.inkml", "R&D/7.inkml", "R&D/4.inkml"]

    window.action("recent_3").trigger()
    qtbot.waitUntil(lambda: window.answer == "4")
    assert listed(window) == ["R&D/4.inkml", "R&D/1.inkml", "R&D/7.inkml"]


def test_the_list_survives_a_restart_and_can_be_cleared(
    open_window: OpenWindow, qtbot: QtBot, files: Path, data: Path
) -> None:
    window = open_window()
    open_digit(window, qtbot, files, 4)
    window.window.close()

    window = open_window()
    assert listed(window) == ["R&D/4.inkml"]
    window.action("clear_recent").trigger()
    assert listed(window) == []
    window.window.close()
    assert "4.inkml" not in (data / SETTINGS_FILE).read_text("utf-8")


def test_a_picture_is_listed_once_it_is_open(window: Window, qtbot: QtBot, files: Path) -> None:
    png.save(ink_of(4), files / "four.png")
    (files / "none.png").write_bytes(b"no picture")
    drop_file(window, files / "none.png")
    qtbot.waitUntil(lambda: "none.png" in message_of(window.window))
    drop_file(window, files / "four.png")
    qtbot.waitUntil(lambda: bool(open_windows(PictureDialog)))
    assert listed(window) == ["R&D/four.png"]
    [dialog] = open_windows(QDialog)
    dialog.reject()


def test_a_missing_file_is_reported_and_removed_from_the_list(
    window: Window, qtbot: QtBot, files: Path
) -> None:
    open_digit(window, qtbot, files, 4).unlink()
    window.action("recent_1").trigger()
    assert message_of(window.window) == (
        "“4.inkml” is no longer where it was, so it was removed from the list."
    )
    assert listed(window) == []


def test_only_the_newest_few_are_kept(window: Window, qtbot: QtBot, files: Path) -> None:
    for digit in range(MOST_RECENT_FILES + 2):
        open_digit(window, qtbot, files, digit)
    assert len(listed(window)) == MOST_RECENT_FILES
    assert listed(window)[-1] == "R&D/2.inkml"


def test_without_a_history_no_file_name_is_stored(
    open_window: OpenWindow, qtbot: QtBot, files: Path, data: Path
) -> None:
    window = open_window()
    open_digit(window, qtbot, files, 4)
    window.action("history").trigger()
    History().toggle_keeping()
    assert listed(window) == []
    open_digit(window, qtbot, files, 7)
    assert listed(window) == []
    window.window.close()
    assert ".inkml" not in (data / SETTINGS_FILE).read_text("utf-8")


def test_a_change_of_language_leaves_the_list(window: Window, qtbot: QtBot, files: Path) -> None:
    open_digit(window, qtbot, files, 4)
    QApplication.sendEvent(window.window, QEvent(QEvent.Type.LanguageChange))
    assert listed(window) == ["R&D/4.inkml"]
