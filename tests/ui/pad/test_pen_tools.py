"""The pen's tools, as they are clicked and typed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.ink.smoothing import Smoothing
from digitpad.ui.pad.pen_tools import NARROWEST_PEN, WIDEST_PEN, PenTools


class Bench:
    """A window with the tools in it, and what they told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.tools = PenTools()
        self.menu: QMenu = self.window.menuBar().addMenu("Pen")
        self.tools.fill(self.menu)
        self.window.setCentralWidget(self.tools.width_slider)
        self.told: list[Any] = []
        for signal in (
            self.tools.erasing_changed,
            self.tools.width_changed,
            self.tools.smoothing_changed,
            self.tools.pressure_changed,
        ):
            signal.connect(self.told.append)
        self.window.show()
        qtbot.waitExposed(self.window)

    def click(self, name: str) -> None:
        menus = [self.menu, *self.menu.findChildren(QMenu)]
        [action] = [
            each
            for menu in menus
            for each in menu.actions()
            if each.text().replace("&", "") == name
        ]
        action.trigger()

    def press(self, key: str) -> None:
        QTest.keyClicks(self.window, key)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_the_eraser_is_switched_by_menu_and_key(bench: Bench) -> None:
    bench.press("e")
    bench.click("Eraser")
    assert bench.told == [True, False]


def test_brackets_change_the_width_up_to_its_limits(bench: Bench) -> None:
    bench.press("]")
    assert bench.told == [pytest.approx(PEN_WIDTH + 0.005)]
    bench.press("]" * 40)
    assert bench.told[-1] == WIDEST_PEN / 1000
    bench.press("[" * 40)
    assert bench.told[-1] == NARROWEST_PEN / 1000


def test_the_slider_changes_the_width(bench: Bench) -> None:
    slider = bench.tools.width_slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert bench.told == [NARROWEST_PEN / 1000]


def test_one_smoothing_at_a_time(bench: Bench) -> None:
    for name in ("Strong", "Off", "Light"):
        bench.click(name)
    assert bench.told == [Smoothing.STRONG, Smoothing.OFF, Smoothing.LIGHT]


def test_pressure_is_switched(bench: Bench) -> None:
    bench.click("Pressure Widens the Line")
    assert bench.told == [False]


def test_all_that_is_chosen_is_told_at_the_beginning(bench: Bench) -> None:
    bench.tools.announce()
    assert bench.told == [False, PEN_WIDTH, Smoothing.LIGHT, True]
