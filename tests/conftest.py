"""What every test gets: a Qt without a screen, and a check that no thread is left behind."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()  # no test touches what its user has drawn
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()  # nor the folders that Qt's dialogs remember

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tests.threads import running_threads, watch_threads

watch_threads()

MUCH_GARBAGE = 20_000  # objects; to collect after every test would take minutes


@pytest.fixture(autouse=True)
def _garbage_goes_between_tests() -> Iterator[None]:
    """No other thread may destroy the widgets of a test (see system/garbage_collection.py)."""
    gc.disable()
    yield
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def _no_thread_left_running() -> Iterator[None]:
    yield
    running = [thread.objectName() for thread in running_threads()]
    assert not running, f"these threads were left running: {running}"


@pytest.fixture(autouse=True, scope="session")
def _clipboard_goes_before_python() -> Iterator[None]:
    """Off screen Qt destroys the clipboard's data last of all, which crashes if Python made it."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _no_colours_left_behind() -> Iterator[None]:
    """The colours that a test chooses are those of the whole program."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(QPalette())
