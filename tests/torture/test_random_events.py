"""Fifty thousand random events break nothing."""

from __future__ import annotations

import logging
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.app.session import Session
from digitpad.core.preferences import Choices
from digitpad.storage.preferences import Preferences
from digitpad.system.languages import Translation
from digitpad.system.paths import resources_directory
from tests.helpers import paint, strokes_of
from tests.torture.dice import seed_of, sized
from tests.torture.monkey import Monkey

SHORT_EVENTS, MANY_EVENTS = 800, 50_000
LAST_DONE = 30  # events that are printed when one fails


@pytest.fixture
def folder(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, where file dialogs begin, so that random files do not stay."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    QFileDialog(None, "", str(folder))  # otherwise they begin in the last one's folder
    return folder


@pytest.fixture
def session(qapp: QApplication, folder: Path, tmp_path: Path) -> Iterator[Session]:
    Preferences(tmp_path / "data").choices = Choices(language="en")
    session = Session(qapp, "litert", None, tmp_path / "data")
    session.open()
    yield session
    session.parts.window.close()
    session.deleteLater()
    Translation(resources_directory() / "translations").use("en")
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Save pictures of digits, and other files."""
    folder = tmp_path / "files"
    folder.mkdir()
    for digit in (4, 7):
        Image.fromarray(255 - paint(strokes_of(digit))).save(folder / f"{digit}.png")
    (folder / "no.png").write_bytes(b"no picture")
    (folder / "no.jsonl").write_bytes(b"{}\n[]\n")
    return sorted(folder.iterdir())


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
@sized(SHORT_EVENTS, MANY_EVENTS)
def test_no_event_breaks_anything(
    session: Session,
    folder: Path,
    files: list[Path],
    tmp_path: Path,
    amount: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Errors in slots and Qt's warnings already fail the test."""
    chance = random.Random(seed_of(amount, SHORT_EVENTS))
    (tmp_path / "out").mkdir()
    monkey = Monkey(session, chance, files, tmp_path / "out")
    for _ in range(amount):
        monkey.do_anything()
    print("the last were", monkey.done[-LAST_DONE:])
    QTest.qWait(100)
    assert session.parts.window.isVisible()
    faults = [each for each in caplog.records if each.levelno >= logging.ERROR]
    assert not [(each.getMessage(), each.exc_info) for each in faults]
    assert list(folder.iterdir()) == []
