"""Fixtures of every test: Qt without a screen, and a check that no thread is left running."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

PLATFORM = os.environ.get("QT_QPA_PLATFORM", "offscreen")
OF_THE_DESKTOP = (
    *("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DBUS_SESSION_BUS_ADDRESS"),
    *("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "XDG_RUNTIME_DIR", "DESKTOP_SESSION"),
)
OF_THE_TERMINAL = ("FORCE_COLOR", "NO_COLOR", "PYTHON_COLORS", "LINES")


def _forget_the_session() -> None:
    """Tests, and the programs they start, find the same session on every machine.

    No test touches what its user has drawn, nor the folders that Qt's dialogs remember.
    """
    home = Path(tempfile.mkdtemp(prefix="dp"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name in [*os.environ]:
        if name.startswith(("QT_", "LC_")) or name in (*OF_THE_DESKTOP, *OF_THE_TERMINAL):
            del os.environ[name]
    os.environ |= {
        "QT_QPA_PLATFORM": PLATFORM,
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "",
        "COLUMNS": "80",
        "TF_CPP_MIN_LOG_LEVEL": "2",
    }
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        folder = home / name.removeprefix("XDG_").lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)


_forget_the_session()  # before Qt looks at it

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

PATIENCE = 60_000  # milliseconds, for what takes far less; a busy machine takes its time
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": PATIENCE}

settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

SLOW_ROOMS = ("training", "packaging", "torture")


def pytest_xdist_auto_num_workers() -> int:
    """Run one test more than there are CPUs, since many wait for a pause or a program."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests of training, packaging and torture, which take long, as slow."""
    slow = [Path(__file__).parent / name for name in SLOW_ROOMS]
    for item in items:
        if any(item.path.is_relative_to(each) for each in slow):
            item.add_marker("slow")


from tests.threads import running_threads, watch_threads

watch_threads()

MUCH_GARBAGE = 20_000  # objects; to collect after every test would take minutes


@pytest.fixture(autouse=True)
def _garbage_goes_between_tests() -> Iterator[None]:
    """No other thread may destroy the widgets of a test (see system/qt/garbage_collection.py)."""
    gc.disable()
    yield
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()


@pytest.fixture(autouse=True)
def _no_thread_left_running() -> Iterator[None]:
    yield
    # Threads that were abandoned end as soon as a busy machine lets them.
    running = [each.objectName() for each in running_threads() if not each.wait(PATIENCE)]
    assert not running, f"these threads were left running: {running}"


@pytest.fixture(autouse=True, scope="session")
def _clipboard_goes_before_python() -> Iterator[None]:
    """Off screen, Qt destroys the clipboard's data last, and crashes if Python made it."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _no_colours_left_behind() -> Iterator[None]:
    """Restore the colours, which a test changes for the whole process."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setPalette(QPalette())
