"""Class mode in a real window: the mouse draws, the network reads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.api import Recognizer
from digitpad.background.recognition_service import RecognitionService
from digitpad.controllers.class_mode import ClassMode
from digitpad.core.arrays import FloatArray
from digitpad.core.ink.content import Content
from digitpad.core.preferences import Choices, Hand
from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.verdict import Verdict
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.quiz.class_window import ClassWindow
from digitpad.ui.quiz.quiz_master import Pace
from digitpad.ui.quiz.quiz_signs import Sign, SignView, Stars
from tests import hand
from tests.helpers import ink_from

T = TypeVar("T", bound=QObject)

QUICK = Pace(rest=60, patience=120, praise=100)
SLOW = Pace(rest=60, patience=60_000, praise=60_000)  # all steps but the praise need a key
SCRIBBLE = [(0.2, 0.2), (0.8, 0.8), (0.2, 0.8), (0.8, 0.2), (0.1, 0.5), (0.9, 0.5)]


class Class:
    """A class in front of the window."""

    def __init__(
        self, qtbot: QtBot, pace: Pace, model: Path | None = None, *, starts: bool = True
    ) -> None:
        self.qtbot = qtbot
        self.service = RecognitionService(partial(Recognizer.load, "litert", model))
        self._main = QWidget()
        qtbot.addWidget(self._main)
        self.mode = ClassMode(self.service, self._main, pace)
        self.mode.open()
        (self.window,) = (one for one in QApplication.topLevelWidgets() if _is_open(one))
        qtbot.addWidget(self.window)
        self.pad = self.child(InkPad)
        if starts:
            self.click("start")

    def child(self, kind: type[T], name: str = "") -> T:
        child = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert child is not None, name
        return child

    def text(self, name: str) -> str:
        return self.child(QLabel, name).text()

    @property
    def task(self) -> int:
        return int(self.text("task").split()[-1])

    @property
    def sign(self) -> Sign:
        return self.child(SignView).sign

    def draw(self, digit: int) -> None:
        for curve in DIGIT_CURVES[digit]:
            hand.draw_with_mouse(self.pad, curve)

    def wait_for(self, name: str, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.text(name).startswith(text))

    def press(self, key: Qt.Key) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window, key)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.child(QPushButton, name), Qt.MouseButton.LeftButton)

    def answer(self, text: str) -> None:
        """Click a button of the question over the window."""
        question = self.child(QMessageBox)
        assert question.isVisible()
        [button] = [each for each in question.buttons() if each.text() == text]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def position_of(self, part: QWidget) -> QRect:
        return part.rect().translated(part.mapTo(self.window, QPoint(0, 0)))

    def has_ink(self) -> bool:
        image = self.pad.grab().toImage()
        ink = self.pad.palette().text().color()
        step = max(1, image.width() // 100)
        return any(
            image.pixelColor(x, y) == ink
            for x in range(0, image.width(), step)
            for y in range(0, image.height(), step)
        )


def _is_open(window: QWidget) -> bool:
    return isinstance(window, ClassWindow) and window.isVisible()


@pytest.fixture
def quick(qtbot: QtBot) -> Iterator[Class]:
    one = Class(qtbot, QUICK)
    yield one
    one.mode.close()


@pytest.fixture
def slow(qtbot: QtBot) -> Iterator[Class]:
    one = Class(qtbot, SLOW)
    yield one
    one.mode.close()


def test_it_fills_the_screen_and_asks_for_a_digit(slow: Class) -> None:
    assert slow.window.isFullScreen()
    assert slow.task in range(10)
    assert slow.text("score") == "0 of 10"
    assert slow.text("reading") == ""
    assert slow.pad.hasFocus()


def test_right_answers_are_praised_with_text_and_a_sign_and_scored(slow: Class) -> None:
    task = slow.task
    slow.draw(task)

    slow.wait_for("comment", "Right!")
    assert slow.sign is Sign.RIGHT
    assert slow.text("score") == "1 of 10"
    assert slow.text("reading") == str(task)
    assert slow.task == task


def test_after_the_praise_the_next_task_comes_on_an_empty_pad(quick: Class) -> None:
    task = quick.task
    quick.draw(task)

    quick.qtbot.waitUntil(lambda: quick.task != task)
    assert not quick.has_ink()
    assert quick.text("comment") == quick.text("reading") == ""
    assert quick.sign is Sign.NONE


def test_keys_draw_again_once_the_next_task_comes(slow: Class) -> None:
    slow.draw(slow.task)
    slow.wait_for("comment", "Right!")
    slow.child(QPushButton, "skip").setFocus()
    slow.press(Qt.Key.Key_Return)

    assert slow.pad.hasFocus()


def test_a_wrong_digit_is_named_and_the_next_stroke_starts_over(quick: Class) -> None:
    task = quick.task
    other = 3 if task != 3 else 6
    quick.draw(other)
    quick.wait_for("comment", f"That looks like a {other}. Try again.")
    assert quick.sign is Sign.AGAIN
    assert quick.has_ink()

    quick.draw(task)
    quick.wait_for("comment", "Right!")
    assert quick.text("reading") == str(task)
    assert quick.text("score") == "0 of 10"


def test_a_scribble_gets_a_hint_without_penalty(quick: Class) -> None:
    hand.draw_with_mouse(quick.pad, SCRIBBLE)
    quick.wait_for("comment", "No digit yet.")
    assert quick.text("reading") == "?"

    quick.click("clear")
    assert not quick.has_ink()
    assert quick.text("comment") == ""
    quick.draw(quick.task)
    quick.wait_for("comment", "Right!")
    assert quick.text("score") == "1 of 10"


def test_a_doubtful_digit_gets_a_hint_without_penalty(quick: Class) -> None:
    hand.draw_with_mouse(quick.pad, between_one_and_seven())
    quick.qtbot.waitUntil(lambda: quick.text("comment").endswith("? Try drawing it more clearly."))
    assert quick.text("reading") in ("1 or 7", "7 or 1")
    assert quick.sign is Sign.NONE

    quick.press(Qt.Key.Key_Delete)
    quick.draw(quick.task)
    quick.wait_for("comment", "Right!")
    assert quick.text("score") == "1 of 10"


def between_one_and_seven() -> list[hand.Position]:
    """Return a line half way between a sure 1 and a sure 7."""
    recognizer = Recognizer.load()
    one, seven = (evenly_spaced(DIGIT_CURVES[digit][0]) for digit in (1, 7))
    blends = [one + (seven - one) * share for share in np.linspace(0, 1, 101)]
    verdicts = [recognizer.recognize_number(ink_from([blend])).verdict for blend in blends]
    doubtful = [index for index, one in enumerate(verdicts) if one is Verdict.UNSURE]
    middle = blends[doubtful[len(doubtful) // 2]]
    return [(float(x), float(y)) for x, y in middle]


def evenly_spaced(curve: list[hand.Position], count: int = 40) -> FloatArray:
    corners = np.array(curve)
    lengths = np.hypot(*np.diff(corners, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    positions = np.linspace(0, along[-1], count)
    return np.stack([np.interp(positions, along, corners[:, axis]) for axis in (0, 1)], axis=1)


def test_two_digits_get_a_hint(quick: Class) -> None:
    for left, digit in ((0.0, 1), (0.5, 7)):
        for curve in DIGIT_CURVES[digit]:
            hand.draw_with_mouse(quick.pad, [(left + x / 2, 0.25 + y / 2) for x, y in curve])

    quick.wait_for("comment", "That is more than one digit.")


def test_a_wrong_answer_waits_longer_for_the_next_line_than_a_right_one(slow: Class) -> None:
    slow.draw(3 if slow.task != 3 else 6)
    slow.qtbot.waitUntil(lambda: slow.text("reading") in ("3", "6"))
    slow.qtbot.wait(4 * SLOW.rest)
    assert slow.text("comment") == ""

    slow.press(Qt.Key.Key_Return)
    slow.wait_for("comment", "That looks like")


def test_nothing_is_judged_while_the_pen_is_down(quick: Class) -> None:
    first, *others = DIGIT_CURVES[quick.task]
    hand.send_mouse(quick.pad, QEvent.Type.MouseButtonPress, first[0])
    for position in first[1:]:
        hand.send_mouse(quick.pad, QEvent.Type.MouseMove, position)
    quick.qtbot.waitUntil(lambda: quick.text("reading") != "")
    quick.qtbot.wait(3 * QUICK.patience)
    assert quick.text("comment") == ""

    hand.send_mouse(quick.pad, QEvent.Type.MouseButtonRelease, first[-1])
    for curve in others:
        hand.draw_with_mouse(quick.pad, curve)
    quick.wait_for("comment", "Right!")


@pytest.mark.parametrize("by_key", [True, False])
def test_a_task_can_be_skipped(slow: Class, by_key: bool) -> None:
    task = slow.task
    slow.draw(task)
    slow.press(Qt.Key.Key_PageDown) if by_key else slow.click("skip")

    assert slow.task != task
    assert slow.text("score") == "0 of 10"
    assert not slow.has_ink()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_keys_clear_the_pad(slow: Class, key: Qt.Key) -> None:
    slow.draw(4)
    slow.press(key)

    assert not slow.has_ink()


def test_a_round_is_played_and_another_one_begins(slow: Class) -> None:
    slow.press(Qt.Key.Key_PageDown)
    while slow.child(QLabel, "task").isVisible():
        slow.draw(slow.task)
        slow.wait_for("comment", "Right!")
        slow.press(Qt.Key.Key_Return)

    assert slow.text("result") == "9 of 10"
    assert slow.text("hard").startswith("Practise these: ")
    assert slow.child(Stars).accessibleName() == "Stars: 3 of 3"
    last = slow.task
    slow.press(Qt.Key.Key_Return)
    assert slow.child(QLabel, "task").isVisible()
    assert slow.text("score") == "0 of 10"
    assert slow.task != last
    assert slow.pad.hasFocus()


def test_a_round_of_skips_still_earns_a_star(slow: Class) -> None:
    for _ in range(10):
        slow.click("skip")

    assert slow.text("result") == "0 of 10"
    assert slow.child(Stars).accessibleName() == "Stars: 1 of 3"
    slow.click("again")
    assert slow.child(QLabel, "task").isVisible()


@pytest.mark.parametrize("name", ["", "leave"])
def test_leaving_stops_the_thread_and_coming_back_starts_over(slow: Class, name: str) -> None:
    slow.draw(slow.task)
    slow.wait_for("comment", "Right!")
    slow.click(name) if name else slow.press(Qt.Key.Key_Escape)
    slow.answer("End Round")
    assert not slow.window.isVisible()

    slow.mode.open()
    slow.press(Qt.Key.Key_Return)
    assert slow.window.isVisible()
    assert slow.text("score") == "0 of 10"
    assert not slow.has_ink()
    slow.draw(slow.task)
    slow.wait_for("comment", "Right!")


@pytest.mark.parametrize("name", ["", "leave"])
def test_leaving_in_the_middle_of_a_round_asks_first(slow: Class, name: str) -> None:
    task = slow.task
    slow.click(name) if name else slow.press(Qt.Key.Key_Escape)
    assert slow.window.isVisible()
    slow.answer("Keep Going")

    assert slow.window.isVisible()
    assert slow.task == task
    slow.draw(task)
    slow.wait_for("comment", "Right!")


def test_leaving_does_not_ask_if_no_round_would_be_lost(slow: Class) -> None:
    for _ in range(10):
        slow.click("skip")
    slow.press(Qt.Key.Key_Escape)
    assert not slow.window.isVisible()

    slow.mode.open()
    slow.press(Qt.Key.Key_Escape)
    assert not slow.window.isVisible()


def test_a_round_has_the_chosen_digits_and_number_of_tasks(qtbot: QtBot) -> None:
    one = Class(qtbot, SLOW, starts=False)
    for digit in set(range(10)) - {3, 8}:
        one.click(f"digit_{digit}")
    one.click("count_5")
    one.click("start")
    tasks = []
    for _ in range(5):
        tasks.append(one.task)
        one.click("skip")
    assert set(tasks) == {3, 8}
    assert one.text("result") == "0 of 5"

    one.click("again")
    assert one.text("score") == "0 of 5"
    assert one.task in (3, 8)
    one.press(Qt.Key.Key_Escape)
    one.answer("End Round")
    one.mode.open()
    assert not one.child(QPushButton, "digit_5").isChecked()  # chosen until the program ends
    one.mode.close()


def test_chosen_options_have_the_highlight_colour(qtbot: QtBot) -> None:
    one = Class(qtbot, SLOW, starts=False)
    role = QPalette.ColorRole.Button
    highlight = QApplication.palette().highlight().color()
    button = one.child(QPushButton, "digit_5")
    assert button.palette().color(role) == highlight
    one.click("digit_5")
    assert button.palette().color(role) != highlight
    one.mode.close()


def test_all_digits_or_none_are_chosen_with_one_click(qtbot: QtBot) -> None:
    one = Class(qtbot, SLOW, starts=False)
    assert one.child(QPushButton, "all_digits").text() == "None"
    one.click("all_digits")
    assert not one.child(QPushButton, "start").isEnabled()
    one.click("digit_4")
    assert one.child(QPushButton, "all_digits").text() == "All"
    one.click("all_digits")
    assert all(one.child(QPushButton, f"digit_{digit}").isChecked() for digit in range(10))
    one.click("all_digits")
    one.click("digit_4")
    one.click("start")
    assert one.task == 4
    assert one.child(QPushButton, "leave").text() == "Leave"
    one.mode.close()


def test_no_round_starts_without_a_digit(qtbot: QtBot) -> None:
    one = Class(qtbot, SLOW, starts=False)
    one.press(Qt.Key.Key_PageDown)
    for digit in range(10):
        one.click(f"digit_{digit}")
    assert not one.child(QPushButton, "start").isEnabled()
    one.press(Qt.Key.Key_Return)
    assert one.child(QPushButton, "start").isVisible()
    one.click("digit_4")
    one.click("count_20")
    one.press(Qt.Key.Key_Return)
    assert one.task == 4
    one.press(Qt.Key.Key_PageDown)
    assert one.task == 4
    assert one.pad.hasFocus()
    one.mode.close()


def test_other_digits_can_be_chosen_after_a_round(slow: Class) -> None:
    for _ in range(10):
        slow.click("skip")
    slow.click("other")
    assert slow.child(QPushButton, "start").isVisible()


@pytest.mark.parametrize("size", [(480, 360), (360, 640), (1920, 1080)])
def test_the_start_page_is_complete_at_any_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    one = Class(qtbot, SLOW, starts=False)
    one.window.showNormal()
    one.window.resize(*size)
    QApplication.processEvents()
    names = [f"digit_{digit}" for digit in range(10)] + ["count_5", "count_30", "start"]
    names.append("all_digits")
    frames = [one.position_of(one.child(QPushButton, name)) for name in names]
    for index, frame in enumerate(frames):
        assert one.window.rect().contains(frame)
        assert not any(frame.intersects(other) for other in frames[:index])
        assert min(frame.width(), frame.height()) >= 0.05 * min(size)
    one.mode.close()


def test_a_missing_network_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    one = Class(qtbot, QUICK, tmp_path)
    one.wait_for("comment", "There is no model in")
    one.draw(one.task)
    one.click("skip")
    one.mode.close()


@pytest.mark.parametrize("size", [(480, 360), (360, 640), (1920, 1080), (7680, 4320)])
@pytest.mark.parametrize(
    ("direction", "side"),
    [
        (Qt.LayoutDirection.LeftToRight, Hand.RIGHT),
        (Qt.LayoutDirection.LeftToRight, Hand.LEFT),
        (Qt.LayoutDirection.RightToLeft, Hand.RIGHT),
    ],
)
def test_all_parts_are_complete_and_separate_at_any_size(
    slow: Class, size: tuple[int, int], direction: Qt.LayoutDirection, side: Hand
) -> None:
    slow.mode.take_choices(Choices(hand=side))
    slow.window.setLayoutDirection(direction)
    slow.window.showNormal()
    slow.window.resize(*size)
    names = ("score", "task", "reading", "comment")
    parts: list[QWidget] = [slow.child(QLabel, name) for name in names]
    parts += [slow.child(QPushButton, name) for name in ("clear", "skip", "leave")]
    parts.append(slow.pad)
    frames = [slow.position_of(part) for part in parts]
    QApplication.processEvents()

    assert slow.window.size().toTuple() == size
    for index, frame in enumerate(frames):
        assert slow.window.rect().contains(frame)
        assert not any(frame.intersects(other) for other in frames[:index])
    assert min(slow.pad.width(), slow.pad.height()) >= 0.5 * min(size)
    assert slow.child(QLabel, "task").fontInfo().pixelSize() >= 0.06 * min(size)
    if size[0] > size[1]:
        assert (slow.position_of(slow.pad).center().x() < size[0] / 2) == (side is Hand.LEFT)
    score, leave = slow.child(QLabel, "score"), slow.child(QPushButton, "leave")
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert (slow.position_of(score).x() > slow.position_of(leave).x()) == is_mirrored


def test_the_pen_is_the_one_that_was_chosen(slow: Class) -> None:
    def inked() -> int:
        image = slow.pad.grab().toImage()
        ink = slow.pad.palette().text().color()
        return sum(image.pixelColor(image.width() // 2, y) == ink for y in range(image.height()))

    hand.draw_with_mouse(slow.pad, [(0.2, 0.5), (0.8, 0.5)])
    thin = inked()
    slow.press(Qt.Key.Key_Delete)
    slow.mode.take_choices(Choices(pen_width=0.1))
    hand.draw_with_mouse(slow.pad, [(0.2, 0.5), (0.8, 0.5)])
    assert inked() > 1.8 * thin


def test_readings_of_older_ink_are_dimmed_and_not_judged(
    slow: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, read = threading.Event(), Recognizer.recognize_number

    def read_behind_gate(recognizer: Recognizer, ink: Content, **options: bool) -> NumberReading:
        assert gate.wait(timeout=10)
        return read(recognizer, ink, **options)

    def is_dim() -> bool:
        role = QPalette.ColorRole.WindowText
        reading = slow.child(QLabel, "reading")
        return reading.palette().color(role) != slow.window.palette().color(role)

    other = 3 if slow.task != 3 else 6  # a wrong digit, which stays since it is not praised
    slow.draw(other)
    slow.qtbot.waitUntil(lambda: slow.text("reading") == str(other) and not is_dim())
    monkeypatch.setattr(Recognizer, "recognize_number", read_behind_gate)
    hand.draw_with_mouse(slow.pad, SCRIBBLE)
    slow.press(Qt.Key.Key_Return)  # judge it now

    assert slow.text("comment") == ""
    assert slow.text("reading") == str(other)
    assert is_dim()
    gate.set()
    slow.qtbot.waitUntil(lambda: slow.text("comment") != "")
    assert not is_dim()
