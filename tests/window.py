"""A window through the eyes and hands of its user."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.ui.answer.number_view import NumberView
from digitpad.ui.answer.probability_chart import ProbabilityChart
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.window.main_window import MainWindow
from tests import hand

if TYPE_CHECKING:  # programs that tests start do without it
    from pytestqt.qtbot import QtBot

T = TypeVar("T", bound=QObject)
W = TypeVar("W", bound=QWidget)


def show(widget: W, qtbot: QtBot, *size: int) -> W:
    """Show a widget, of this width and height if they are given, until the test ends."""
    qtbot.addWidget(widget)
    if size:
        widget.resize(*size)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def open_windows(kind: type[W]) -> list[W]:
    """The windows and dialogs of this kind that are on the screen."""
    windows = QApplication.topLevelWidgets()
    return [each for each in windows if isinstance(each, kind) and each.isVisible()]


def child_of(window: QWidget, kind: type[T], name: str | None = None) -> T:
    child = window.findChild(kind) if name is None else window.findChild(kind, name)
    assert child is not None, name or kind
    return child


def message_of(window: QWidget) -> str:
    """The message that a window shows; empty if there is none."""
    return child_of(window, QLabel, "message").text()


class Window:
    """A window through the eyes and hands of its user."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.pad = self._child(InkPad, "ink_pad")
        self.chart = self._child(ProbabilityChart, "probability_chart")
        self._answer = self._child(QLabel, "answer")

    @property
    def answer(self) -> str:
        return self._answer.text()

    def action(self, name: str) -> QAction:
        return self._child(QAction, name)

    def label(self, name: str) -> QLabel:
        return self._child(QLabel, name)

    def draw(self, digit: int) -> None:
        for curve in DIGIT_CURVES[digit]:
            hand.draw_with_mouse(self.pad, curve)

    def draw_number(self, number: int) -> None:
        digits = str(number)
        for index, digit in enumerate(digits):
            self.draw_digit_at(int(digit), index, len(digits))

    def draw_digit_at(self, digit: int, index: int, count: int) -> None:
        """One of `count` digits side by side."""
        share = 1 / count
        for curve in DIGIT_CURVES[digit]:
            positions = [((index + x) * share, 0.5 + (y - 0.5) * share) for x, y in curve]
            hand.draw_with_mouse(self.pad, positions)

    @property
    def digit_buttons(self) -> list[QToolButton]:
        """The boxes of a number's digits, from left to right."""
        view = self.window.findChild(NumberView)
        assert view is not None
        buttons = [button for button in view.findChildren(QToolButton) if button.isVisible()]
        return sorted(buttons, key=lambda button: button.x())

    @property
    def number(self) -> str:
        return "".join(button.text() for button in self.digit_buttons)

    def _child(self, kind: type[T], name: str) -> T:
        return child_of(self.window, kind, name)


OpenWindow = Callable[..., Window]
