"""The window's own part: who gets the keys, and what no click may do."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.segmentation.costs import Judgement
from digitpad.core.recognition.segmentation.digits_of_a_number import (
    Candidate,
    number_of,
)
from digitpad.core.recognition.segmentation.ink_pieces import StrokeInk
from digitpad.core.recognition.verdict import Verdict
from digitpad.system.paths import resources_directory
from digitpad.ui.actions.action_table import ActionTable, Row
from digitpad.ui.answer.number_view import NumberView
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.pen_width import PenWidth


@pytest.fixture
def pad() -> InkPad:
    return InkPad()


@pytest.fixture
def pen_width(qtbot: QtBot) -> PenWidth:
    return PenWidth()


@pytest.fixture
def window(qtbot: QtBot, pad: InkPad, pen_width: PenWidth) -> MainWindow:
    window = MainWindow(pad, pen_width, Icons(resources_directory() / "icons"))
    row = Row("predict", "Predict", lambda: None, tool=1)
    window.offer(ActionTable(window, lambda: [row]))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_keys_draw_in_a_new_window_at_once(
    window: MainWindow, pad: InkPad, pen_width: PenWidth
) -> None:
    width = pen_width.value()
    inks: list[object] = []
    pad.ink_moved.connect(inks.append)

    focused = QApplication.focusWidget()
    assert focused is pad
    QTest.keyClick(focused, Qt.Key.Key_Space)
    QTest.keyClick(focused, Qt.Key.Key_Right)

    assert len(inks) == 2
    assert pen_width.value() == width


def test_a_right_click_does_not_offer_to_hide_the_tools(window: MainWindow) -> None:
    """Hidden tools would take the keys of Predict and Live along."""
    toolbar = window.findChild(QToolBar)
    assert toolbar is not None
    widgets: list[QWidget] = [window, window.menuBar(), toolbar]
    position = QPoint(5, 5)
    for widget in widgets:
        click = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, position, widget.mapToGlobal(position)
        )
        QApplication.sendEvent(widget, click)
        assert not [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
        assert QApplication.activePopupWidget() is None


def test_a_click_on_the_slider_leaves_the_focus_on_the_pad(
    window: MainWindow, pad: InkPad, pen_width: PenWidth
) -> None:
    QTest.mouseClick(pen_width, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is pad


def test_the_choice_is_forgotten_with_the_number(window: MainWindow) -> None:
    window.show_number(number_of([digit_at(0), digit_at(1)]))
    buttons = view_of(window).findChildren(QToolButton)
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    window.show_blank()
    chosen: list[BoxedReading] = []
    view_of(window).digit_chosen.connect(chosen.append)
    window.show_number(number_of([digit_at(0), digit_at(1)]))
    assert chosen[-1].digit == 1


def view_of(window: MainWindow) -> NumberView:
    view = window.findChild(NumberView)
    assert view is not None
    return view


def digit_at(index: int) -> Candidate[StrokeInk]:
    """The reading of a digit that is also its index."""
    probabilities = np.eye(10, dtype=np.float32)[index]
    tensor = np.zeros((28, 28), dtype=np.float32)
    reading = Reading(probabilities, Verdict.DIGIT, index, 9, tensor)
    ink = StrokeInk.of([np.array([(0.2 * index, 0.2), (0.2 * index, 0.8)])])
    return Candidate(ink, Judgement(reading, 5.0))
