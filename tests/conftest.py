"""What every test gets: a Qt without a screen, and a check that no thread is left behind."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import pytest
from PySide6.QtCore import QThread


@pytest.fixture(autouse=True)
def _no_thread_left_running() -> Iterator[None]:
    yield
    left = [found for found in gc.get_objects() if isinstance(found, QThread)]
    running = [thread.objectName() for thread in left if thread.isRunning()]
    assert not running, f"these threads were left running: {running}"
