"""The preferences window: shows all choices, and reports each change at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices, Hand, Theme
from digitpad.ui.dialogs.question import Question
from digitpad.ui.window.preferences_window import PreferencesWindow

Field = TypeVar("Field", bound=QWidget)

OTHERS = Choices(
    theme=Theme.DARK,
    language="de",
    hand=Hand.LEFT,
    shows_table=True,
    pen_width=0.09,
    smoothing=Smoothing.STRONG,
    pressure_widens=False,
    is_live=False,
    keeps_history=False,
)


class Chooser:
    """A user of the window, who hears what it tells."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = PreferencesWindow()
        qtbot.addWidget(self.window)
        self.message: list[Choices] = []
        self.window.chosen.connect(self.message.append)
        self.window.show()
        qtbot.waitExposed(self.window)

    def field(self, kind: type[Field], name: str) -> Field:
        found = self.window.findChild(kind, name)
        assert found is not None
        return found

    def choose(self, name: str, text: str) -> None:
        box = self.field(QComboBox, name)
        box.setCurrentIndex(box.findText(text))

    def switch(self, name: str) -> None:
        QTest.keyClick(self.field(QCheckBox, name), Qt.Key.Key_Space)


@pytest.fixture
def chooser(qtbot: QtBot) -> Chooser:
    return Chooser(qtbot)


@pytest.mark.parametrize(
    ("name", "text", "change"),
    [
        ("theme_field", "High contrast", {"theme": Theme.CONTRAST}),
        ("language_field", "Deutsch", {"language": "de"}),
        ("hand_field", "Left", {"hand": Hand.LEFT}),
        ("smoothing_field", "Off", {"smoothing": Smoothing.OFF}),
    ],
)
def test_a_choice_among_several_is_reported_at_once(
    chooser: Chooser, name: str, text: str, change: dict[str, Any]
) -> None:
    chooser.choose(name, text)
    assert chooser.message == [replace(Choices(), **change)]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("shows_table_field", {"shows_table": True}),
        ("pressure_widens_field", {"pressure_widens": False}),
        ("is_live_field", {"is_live": False}),
        ("keeps_history_field", {"keeps_history": False}),
    ],
)
def test_a_switch_is_reported_at_once(chooser: Chooser, name: str, change: dict[str, Any]) -> None:
    chooser.switch(name)
    assert chooser.message == [replace(Choices(), **change)]
    chooser.switch(name)
    assert chooser.message[-1] == Choices()


def test_the_pens_width_is_reported_at_once(chooser: Chooser) -> None:
    chooser.field(QSlider, "pen_width_field").setValue(100)
    assert [each.pen_width for each in chooser.message] == [pytest.approx(0.1)]


def test_choices_made_elsewhere_are_shown_and_not_reported_again(chooser: Chooser) -> None:
    chooser.window.show_choices(OTHERS)
    assert chooser.message == []
    assert chooser.field(QComboBox, "theme_field").currentText() == "Dark"
    assert chooser.field(QComboBox, "language_field").currentText() == "Deutsch"
    assert chooser.field(QSlider, "pen_width_field").value() == 90
    assert not chooser.field(QCheckBox, "keeps_history_field").isChecked()


def test_one_change_leaves_everything_else_unchanged(chooser: Chooser) -> None:
    chooser.window.show_choices(OTHERS)
    chooser.switch("shows_table_field")
    assert chooser.message == [replace(OTHERS, shows_table=False)]


@pytest.mark.parametrize("agrees", [True, False])
def test_reset_asks_first(chooser: Chooser, agrees: bool) -> None:
    asked: list[bool] = []
    chooser.window.reset_requested.connect(lambda: asked.append(True))
    chooser.field(QPushButton, "reset_all").click()
    question = chooser.window.findChild(Question)
    assert question is not None
    wanted = Question.ButtonRole.AcceptRole if agrees else Question.ButtonRole.RejectRole
    [button] = [each for each in question.buttons() if question.buttonRole(each) is wanted]
    button.click()
    assert asked == [True] * agrees
    assert chooser.message == []


def test_escape_closes_and_enter_does_not(chooser: Chooser) -> None:
    QTest.keyClick(chooser.field(QComboBox, "theme_field"), Qt.Key.Key_Return)
    assert chooser.window.isVisible()
    QTest.keyClick(chooser.window, Qt.Key.Key_Escape)
    assert not chooser.window.isVisible()
