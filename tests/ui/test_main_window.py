"""The window's own part: who gets the keys, and what no click may do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from digitpad.paths import resources_directory
from digitpad.ui.correcting import Correcting
from digitpad.ui.file_actions import FileActions
from digitpad.ui.icons import Icons
from digitpad.ui.ink_pad import InkPad
from digitpad.ui.main_window import MainWindow
from digitpad.ui.pen_tools import PenTools


@pytest.fixture
def pad() -> InkPad:
    return InkPad()


@pytest.fixture
def tools() -> PenTools:
    return PenTools()


@pytest.fixture
def window(qtbot: QtBot, pad: InkPad, tools: PenTools) -> MainWindow:
    stack = QUndoStack()
    icons = Icons(resources_directory() / "icons")
    window = MainWindow(pad, stack, tools, FileActions(), Correcting(), icons)
    window.keep(stack)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_new_window_draws_by_keys_at_once(
    window: MainWindow, pad: InkPad, tools: PenTools
) -> None:
    width = tools.width_slider.value()
    inks: list[object] = []
    pad.ink_moved.connect(inks.append)

    focused = QApplication.focusWidget()
    assert focused is pad
    QTest.keyClick(focused, Qt.Key.Key_Space)
    QTest.keyClick(focused, Qt.Key.Key_Right)

    assert len(inks) == 2
    assert tools.width_slider.value() == width


def test_no_right_click_offers_to_hide_the_tools(window: MainWindow) -> None:
    """Hidden tools would take the keys of Predict and Live along."""
    toolbar = window.findChild(QToolBar)
    assert toolbar is not None
    places: list[QWidget] = [window, window.menuBar(), toolbar]
    place = QPoint(5, 5)
    for widget in places:
        click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, click)
        assert not [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
        assert QApplication.activePopupWidget() is None
