"""The pen's width, set with a slider or by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.preferences import Choices
from digitpad.ui.window.pen_width import NARROWEST, WIDEST, PenWidth


@pytest.fixture
def emitted() -> list[float]:
    return []


@pytest.fixture
def slider(qtbot: QtBot, emitted: list[float]) -> PenWidth:
    slider = PenWidth()
    slider.chosen.connect(emitted.append)
    qtbot.addWidget(slider)
    slider.show()
    return slider


def test_steps_change_the_width_up_to_its_limits(slider: PenWidth, emitted: list[float]) -> None:
    slider.widen()
    assert emitted == [pytest.approx(PEN_WIDTH + 0.005)]
    for _ in range(40):
        slider.widen()
    assert emitted[-1] == WIDEST / 1000
    for _ in range(40):
        slider.narrow()
    assert emitted[-1] == NARROWEST / 1000


def test_it_is_changed_by_keys(slider: PenWidth, emitted: list[float]) -> None:
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert emitted == [NARROWEST / 1000]


def test_it_shows_choices_made_elsewhere(slider: PenWidth) -> None:
    slider.show_choices(Choices(pen_width=0.07))
    assert slider.value() == 70
