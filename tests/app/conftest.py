"""The window as the program builds it, with or without a folder for the user's data."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from digitpad.app import create_window
from digitpad.app.build import build
from digitpad.app.parts import Parts
from tests.window import OpenWindow, Window, show


@pytest.fixture
def data() -> Path | None:
    """The user's folder; tests of what is kept there give one."""
    return None


@pytest.fixture
def open_window(qtbot: QtBot, data: Path | None) -> OpenWindow:
    def make(data: Path | None = data, model: Path | None = None) -> Window:
        return Window(show(create_window(data=data, model=model), qtbot))

    return make


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window()


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> Parts:
    """What a window with a folder for the user's data is made of."""
    parts = build(data=tmp_path)
    show(parts.window, qtbot)
    return parts
