"""The window in the chosen language, and in another while it stays open."""

from __future__ import annotations

import itertools
import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from digitpad.app.parts import Parts
from digitpad.app.session import Session
from digitpad.cli.history import show_statistics
from digitpad.core.preferences import Choices
from digitpad.storage.preferences import SETTINGS_FILE, Preferences
from digitpad.system.languages import LANGUAGES, language_of
from digitpad.system.qt.crash_hooks import UncaughtError
from digitpad.ui.help.help_browser import HelpBrowser
from digitpad.ui.help.help_window import HelpWindow
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.pictures.picture_dialog import PictureDialog
from digitpad.ui.quiz import quiz_master
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests.app.test_pictures import photo_of
from tests.sheets import sheet
from tests.texts import Shown, shown_texts
from tests.window import Window, child_of, message_of, open_windows

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
OTHERS = ["de", "ar", "en"]  # one after the other

NOTHING: dict[str, list[Shown]] = {"old": [], "new": []}

Begin = Callable[[Path], Session]


@pytest.fixture
def begin(qapp: QApplication) -> Iterator[Begin]:
    """Starts the program with a folder of data; a program that ran before has ended."""
    sessions: list[Session] = []

    def end_last() -> None:
        for session in sessions[-1:]:
            session.parts.window.close()
            for dialog in session.parts.window.findChildren(QDialog):
                dialog.close()
            session.translation.use("en")  # so that what follows is not in another language

    def begin(data: Path) -> Session:
        end_last()
        sessions.append(Session(qapp, "litert", None, data))
        sessions[-1].open()
        return sessions[-1]

    yield begin
    end_last()
    for session in sessions:
        session.deleteLater()
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def session(begin: Begin, tmp_path: Path) -> Session:
    """A program whose user has chosen English."""
    Preferences(tmp_path).choices = Choices(language="en")
    return begin(tmp_path)


def scrolled(window: HelpWindow) -> int:
    return child_of(window, HelpBrowser).verticalScrollBar().value()


def scrolled_down(window: HelpWindow) -> int:
    """Scroll down a bit, and return how far."""
    child_of(window, HelpBrowser).verticalScrollBar().setValue(40)
    return scrolled(window)


def choose(session: Session, qtbot: QtBot, language: str) -> Parts:
    """Choose a language in the preferences, with the keyboard."""
    Window(session.parts.window).action("preferences").trigger()
    box = child_of(child_of(session.parts.window, PreferencesWindow), QComboBox, "language_field")
    box.setFocus()
    wanted = box.findText(LANGUAGES[language])
    key = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
    while box.currentIndex() != wanted:
        QTest.keyClick(box, key)
    qtbot.wait(0)
    QApplication.processEvents()
    return session.parts


class Desk:
    """A program with all its windows open, through the eyes and hands of its user."""

    def __init__(self, session: Session, qtbot: QtBot, picture: Path) -> None:
        self.session = session
        self._parts = session.parts
        self._qtbot = qtbot
        self.user = Window(session.parts.window)
        self.user.action("shows_table").trigger()
        self.user.draw(7)
        qtbot.waitUntil(lambda: self.user.answer == "7")
        self.user.action("label_7").trigger()
        for name in ("history", "manual", "network", "shortcuts", "about", "class_mode"):
            self.user.action(name).trigger()
        self._select_row()
        self._open_others(picture)
        self.user.action("preferences").trigger()

    def _select_row(self) -> None:
        [self.history] = open_windows(HistoryWindow)
        self.rows = child_of(self.history, QTableView)
        self._qtbot.waitUntil(lambda: bool(self.rows.model().index(0, 1).data()))
        self.rows.selectRow(0)

    def _open_others(self, picture: Path) -> None:
        self._parts.sheets.show_sheet(*sheet([(7, 0.9), (1, 0.3), (None, 0.2)]))
        self._parts.window.files_given.emit((picture,))
        self._qtbot.waitUntil(lambda: len(self._parts.window.findChildren(PictureDialog)) == 1)
        dialog = child_of(self._parts.window, PictureDialog)
        self._qtbot.waitUntil(lambda: bool(child_of(dialog, QLabel, "reading").text()))
        for _ in range(2):
            self._parts.errors.report(UncaughtError("here", "Traceback\n"))


@pytest.fixture
def open_desk(
    begin: Begin, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Desk]:
    """Starts a program in a language, and opens all its windows; each has the same history."""
    same_tasks = SimpleNamespace(Random=lambda: random.Random(1))
    monkeypatch.setattr(quiz_master, "random", same_tasks)
    picture, kept = tmp_path / "photo.png", tmp_path / "kept"
    Image.fromarray(photo_of("2026")).save(picture)
    Preferences(kept).choices = Choices(language="en")
    user = Window(begin(kept).parts.window)
    user.draw(3)
    qtbot.waitUntil(lambda: user.answer == "3")
    user.window.close()

    folders = (tmp_path / str(number) for number in itertools.count())

    def open_desk(language: str) -> Desk:
        data = shutil.copytree(kept, next(folders))
        Preferences(data).choices = Choices(language=language)
        return Desk(begin(data), qtbot, picture)

    return open_desk


@pytest.mark.slow
def test_every_text_of_every_window_follows_the_language(
    open_desk: Callable[[str], Desk], qtbot: QtBot
) -> None:
    fresh = {}
    for language in OTHERS:
        open_desk(language)
        fresh[language] = shown_texts()
    desk = open_desk("en")
    assert len(QApplication.topLevelWidgets()) > 10
    for language in OTHERS:
        choose(desk.session, qtbot, language)
        now, expected = shown_texts(), fresh[language]
        assert {"old": sorted(now - expected), "new": sorted(expected - now)} == NOTHING, language


def test_windows_undo_steps_selection_and_focus_stay(
    open_desk: Callable[[str], Desk], qtbot: QtBot
) -> None:
    desk = open_desk("en")
    open_before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    bars = {each: scrolled_down(each) for each in open_windows(HelpWindow)}
    content = desk.session.parts.document.content
    label = desk.user.label("label")
    for language in OTHERS:
        choose(desk.session, qtbot, language)
        assert {each for each in QApplication.topLevelWidgets() if each.isVisible()} >= open_before
        assert desk.session.parts.document.content is content
        assert desk.user.answer == "7"
        assert desk.rows.selectionModel().selectedRows()
        assert desk.user.window.focusWidget() is desk.user.pad
        assert {each: scrolled(each) for each in bars} == bars
    desk.user.action("undo").trigger()
    assert not label.isVisible()
    desk.user.action("undo").trigger()
    assert desk.session.parts.document.content.is_empty
    desk.user.action("redo").trigger()
    qtbot.waitUntil(lambda: desk.user.answer == "7")


def shortcuts_of(window: QWidget) -> dict[str, list[str]]:
    return {
        action.objectName(): [keys.toString() for keys in action.shortcuts()]
        for action in window.findChildren(QAction)
        if action.shortcuts()
    }


def test_the_keys_are_the_same_in_every_language(begin: Begin, tmp_path: Path) -> None:
    keys = {}
    for language in LANGUAGES:
        data = tmp_path / language
        data.mkdir()
        Preferences(data).choices = Choices(language=language)
        keys[language] = shortcuts_of(begin(data).parts.window)
    assert len(keys["en"]) > 30
    assert all(each == keys["en"] for each in keys.values())


@pytest.mark.parametrize("theme", ["dark", "contrast", "light"])
def test_a_change_of_theme_leaves_focus_and_steps(
    session: Session, qtbot: QtBot, theme: str
) -> None:
    user = Window(session.parts.window)
    user.draw(7)
    qtbot.waitUntil(lambda: user.answer == "7")
    user.pad.setFocus()
    user.action(f"theme_{theme}").trigger()
    QApplication.processEvents()
    assert user.answer == "7"
    assert user.window.focusWidget() is user.pad
    user.action("undo").trigger()
    assert session.parts.document.content.is_empty
    user.action("redo").trigger()
    qtbot.waitUntil(lambda: user.answer == "7")


def test_arabic_is_written_from_right_to_left(session: Session, qtbot: QtBot) -> None:
    window = session.parts.window
    assert window.layoutDirection() is not RIGHT_TO_LEFT
    assert choose(session, qtbot, "ar").window.layoutDirection() is RIGHT_TO_LEFT
    assert choose(session, qtbot, "en").window.layoutDirection() is not RIGHT_TO_LEFT


def test_the_pad_stays_on_the_side_of_the_hand(session: Session, qtbot: QtBot) -> None:
    for language in ("ar", "en"):
        parts = choose(session, qtbot, language)
        middle = parts.pad.mapTo(parts.window, parts.pad.rect().center()).x()
        assert middle > parts.window.width() / 2


def test_a_number_stays_in_order(session: Session, qtbot: QtBot) -> None:
    user = Window(session.parts.window)
    user.draw_number(42)
    qtbot.waitUntil(lambda: user.number == "42")
    user.digit_buttons[0].click()
    for language in ("ar", "en"):
        choose(session, qtbot, language)
        qtbot.waitUntil(lambda: user.number == "42")
        assert [button.isChecked() for button in user.digit_buttons] == [True, False]


def test_the_language_is_kept_for_the_next_start(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(session, qtbot, "de")
    assert Preferences(tmp_path).choices.language == "de"


def test_a_drawing_is_one_history_row_in_any_language(
    session: Session, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Window(session.parts.window).draw(7)
    choose(session, qtbot, "de")
    session.parts.window.close()
    assert show_statistics(tmp_path, as_json=True) == 0
    assert json.loads(capsys.readouterr().out)["drawings"] == 1


def test_damaged_settings_are_reported_in_the_language_that_they_name(
    begin: Begin, tmp_path: Path
) -> None:
    (tmp_path / SETTINGS_FILE).write_text("[look]\nlanguage=de\ntheme=plaid\n")
    assert "Einstellungen waren beschädigt" in message_of(begin(tmp_path).parts.window)


@pytest.mark.parametrize(
    ("system", "spoken"), [("de_CH.UTF-8", "de"), ("ar_EG.UTF-8", "ar"), ("fi_FI.UTF-8", "en")]
)
def test_at_first_the_window_has_the_systems_language(
    monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    monkeypatch.setenv("LANG", system)
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system.split(".")[0]))
    assert language_of("") == spoken
