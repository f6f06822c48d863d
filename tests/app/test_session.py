"""The window in the chosen language, and rebuilt in another."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QStatusBar
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from digitpad.app.parts import Parts
from digitpad.app.session import Session
from digitpad.cli.history import show_statistics
from digitpad.core.preferences import Choices
from digitpad.storage.exchange.drawings import png
from digitpad.storage.preferences import SETTINGS_FILE, Preferences
from digitpad.system.languages import LANGUAGES, language_of
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests.app.test_history import accept_size, answer_file_dialog
from tests.window import Window

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """A program whose user has chosen English."""
    Preferences(tmp_path).choices = Choices(language="en")
    session = Session(qapp, "litert", None, tmp_path)
    yield session
    session.parts.window.close()
    session.deleteLater()
    session._translation.use("en")  # so that later tests are not in another language
    QLocale.setDefault(QLocale.c())


def choose(session: Session, qtbot: QtBot, language: str) -> Parts:
    """Choose a language in the preferences, and return the window in that language."""
    old = session.parts
    Window(old.window).action("preferences").trigger()
    view = old.window.findChild(PreferencesWindow)
    assert view is not None
    box = view.findChild(QComboBox, "language_field")
    assert box is not None
    box.setCurrentIndex(box.findText(LANGUAGES[language]))
    qtbot.waitUntil(lambda: session.parts is not old)
    return session.parts


def test_another_language_is_spoken_at_once_and_the_ink_stays(
    session: Session, qtbot: QtBot
) -> None:
    old = session.open()
    Window(old.window).draw(7)
    new = choose(session, qtbot, "de")
    window = Window(new.window)
    assert new.window.isVisible()
    assert window.action("clear").text().replace("&", "") == "Leeren"
    assert new.document.content == old.document.content
    qtbot.waitUntil(lambda: window.answer == "7")
    qtbot.waitUntil(lambda: not isValid(old.window))
    assert new.window.findChild(PreferencesWindow), "whoever chose may want to choose more"


def test_the_language_waits_for_a_drawing_that_is_being_saved(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = session.open()
    goes_on = threading.Event()

    def save(_content: object, path: Path, **_options: object) -> None:
        assert goes_on.wait(30)
        path.touch()

    monkeypatch.setattr(png, "save", save)
    Window(old.window).draw(7)
    Window(old.window).action("save").trigger()
    answer_file_dialog(qtbot, tmp_path / "slow.png")
    accept_size(qtbot, 300)
    old.choices.choose(Choices(language="de"))
    said = old.window.statusBar().currentMessage
    qtbot.waitUntil(lambda: said() == "The language will change when this is finished.")
    assert session.parts is old
    goes_on.set()
    qtbot.waitUntil(lambda: session.parts is not old)
    assert (tmp_path / "slow.png").exists()
    assert session.parts.window.isVisible()


def test_arabic_is_written_from_right_to_left(session: Session, qtbot: QtBot) -> None:
    session.open()
    assert session.parts.window.layoutDirection() is not RIGHT_TO_LEFT
    arabic = choose(session, qtbot, "ar")
    assert arabic.window.layoutDirection() is RIGHT_TO_LEFT
    english = choose(session, qtbot, "en")
    assert english.window.layoutDirection() is not RIGHT_TO_LEFT


def test_the_pad_stays_on_the_side_of_the_hand(session: Session, qtbot: QtBot) -> None:
    session.open()
    for language in ("ar", "en"):
        parts = choose(session, qtbot, language)
        middle = parts.pad.mapTo(parts.window, parts.pad.rect().center()).x()
        assert middle > parts.window.width() / 2


def test_the_language_is_there_at_the_next_start(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.open()
    choose(session, qtbot, "de")
    assert Preferences(tmp_path).choices.language == "de"


def test_a_drawing_is_one_row_of_the_history_in_whatever_language(
    session: Session, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Window(session.open().window).draw(7)
    choose(session, qtbot, "de")
    session.parts.window.close()
    assert show_statistics(tmp_path, as_json=True) == 0
    assert json.loads(capsys.readouterr().out)["drawings"] == 1


def test_damaged_settings_are_told_in_the_language_that_they_name(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / SETTINGS_FILE).write_text("[look]\nlanguage=de\ntheme=plaid\n")
    bar = session.open().window.findChild(QStatusBar)
    assert bar is not None
    assert "Einstellungen waren beschädigt" in bar.currentMessage()


@pytest.mark.parametrize(
    ("system", "spoken"), [("de_CH.UTF-8", "de"), ("ar_EG.UTF-8", "ar"), ("fi_FI.UTF-8", "en")]
)
def test_at_first_the_systems_language_is_spoken(
    monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    monkeypatch.setenv("LANG", system)
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system.split(".")[0]))
    assert language_of("") == spoken
