"""Calls of other starts, and errors, reach the window that is open now."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.app.session import Session
from digitpad.app.start import InstanceListener
from digitpad.core.preferences import Choices
from digitpad.storage.preferences import Preferences
from digitpad.system.qt.crash_hooks import UncaughtError
from digitpad.system.single_instance import Role, SingleInstance
from digitpad.ui.window.error_dialog import ErrorDialog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with names of files")


@pytest.fixture
def data() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="dp"))  # a socket needs a short path
    Preferences(folder).choices = Choices(language="en")
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def instance(data: Path, qapp: QApplication) -> Iterator[SingleInstance]:
    instance = SingleInstance(data)
    assert instance.find_role([]) is Role.FIRST
    yield instance
    instance.close()


@pytest.fixture
def session(qapp: QApplication, data: Path, instance: SingleInstance) -> Iterator[Session]:
    session = Session(qapp, "litert", None, data)
    doorkeeper = InstanceListener(qapp, instance)
    doorkeeper.show_to(session.open())
    yield session
    session.parts.window.close()
    doorkeeper.deleteLater()
    session.deleteLater()
    session.translation.use("en")
    QLocale.setDefault(QLocale.c())


def test_a_second_start_raises_the_open_window(
    session: Session, instance: SingleInstance, data: Path, qtbot: QtBot
) -> None:
    window = session.parts.window
    qtbot.waitUntil((data / "window.socket").exists)  # it listens after the first paint
    window.showMinimized()

    with qtbot.waitSignal(window.files_given) as given:
        instance.called.emit((Path("/one.png"),))
    assert given.args == [(Path("/one.png"),)]
    assert not window.isMinimized()


def test_an_error_is_shown_over_the_open_window(session: Session, qapp: QApplication) -> None:
    for doorkeeper in qapp.findChildren(InstanceListener):
        doorkeeper.report(UncaughtError("here", "Traceback"))
    dialog = session.parts.window.findChild(ErrorDialog)
    assert dialog is not None
    assert dialog.isVisible()


def test_once_the_last_window_closes_the_next_start_is_the_first(
    session: Session, instance: SingleInstance, data: Path
) -> None:
    session.parts.window.close()

    next_one = SingleInstance(data)
    assert next_one.find_role([]) is Role.FIRST
    next_one.close()
    instance.called.emit((Path("/one.png"),))  # too late: no window is open
