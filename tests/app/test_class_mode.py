"""Class mode opens from the main window, closes, and changes nothing there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitpad.app.parts import Parts
from digitpad.ui.dialogs.question import Question
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.quiz.class_window import ClassWindow
from tests import hand
from tests.window import Window, open_windows


def test_f5_opens_it_and_escape_leaves_it_with_the_ink_untouched(
    parts: Parts, qtbot: QtBot
) -> None:
    window = Window(parts.window)
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    ink = parts.document.ink
    records: list[object] = []
    parts.keeper.record_finished.connect(records.append)

    QTest.keyClick(parts.window, Qt.Key.Key_F5)
    [opened] = open_windows(ClassWindow)
    qtbot.waitUntil(opened.isActiveWindow)
    QTest.keyClick(opened, Qt.Key.Key_Return)
    pad = opened.findChild(InkPad)
    assert pad is not None
    hand.draw_with_mouse(pad, [(0.5, 0.2), (0.5, 0.8)])
    reading = opened.findChild(QLabel, "reading")
    assert reading is not None
    qtbot.waitUntil(lambda: reading.text() == "1")
    QTest.keyClick(opened, Qt.Key.Key_Delete)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    question = opened.findChild(Question)
    assert question is not None
    [end] = [each for each in question.buttons() if each.text() == "End Round"]
    end.click()

    assert not opened.isVisible()
    assert parts.document.ink is ink
    assert window.answer == "7"
    assert records == []
    parts.window.close()


def test_the_pad_lies_on_the_side_of_the_chosen_hand(parts: Parts, qtbot: QtBot) -> None:
    def is_left() -> bool:
        pad = opened.findChild(InkPad)
        assert pad is not None
        middle = pad.mapTo(opened, pad.rect().center())
        return middle.x() < opened.width() / 2

    Window(parts.window).action("class_mode").trigger()
    [opened] = open_windows(ClassWindow)
    QTest.keyClick(opened, Qt.Key.Key_Return)
    opened.showNormal()
    opened.resize(800, 500)
    qtbot.waitUntil(lambda: not is_left())
    parts.choices.set_left_handed(True)
    qtbot.waitUntil(is_left)
    parts.window.close()


def test_it_closes_with_the_window(parts: Parts) -> None:
    Window(parts.window).action("class_mode").trigger()
    [opened] = open_windows(ClassWindow)
    parts.window.close()

    assert not opened.isVisible()
