"""Fixtures: a pad on the screen, and the ink drawn on it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from digitpad.ui.pad.ink_pad import InkPad
from tests.drawn import SIDE, Drawn
from tests.window import show


@pytest.fixture
def pad(qtbot: QtBot) -> InkPad:
    return show(InkPad(), qtbot, SIDE, SIDE)


@pytest.fixture
def drawn(pad: InkPad) -> Drawn:
    return Drawn(pad)
