"""A number in the window: its digits in boxes that can be clicked."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict
from digitpad.ui.answer.digit_button import DigitButton
from digitpad.ui.answer.number_view import NumberView
from digitpad.ui.widgets.themes import CONTRAST, DARK, LIGHT, Colours, doubt_colour, palette_of

TENSOR = np.zeros((28, 28), dtype=np.float32)


def boxed(index: int, digit: int | None, confidence: float = 0.9) -> BoxedReading:
    probabilities = np.full(10, (1 - confidence) / 9, dtype=np.float32)
    probabilities[digit or 0] = confidence
    verdict = Verdict.NOT_A_DIGIT if digit is None else Verdict.DIGIT
    if digit is not None and confidence < 0.5:
        verdict = Verdict.UNSURE
    runner_up = int(np.argsort(-probabilities, kind="stable")[1])
    reading = Reading(probabilities, verdict, digit, runner_up, TENSOR)
    return BoxedReading(reading, (0.1 * index, 0.1, 0.1 * index + 0.08, 0.9), digit)


def number(*digits: int | None) -> NumberReading:
    return NumberReading(tuple(boxed(index, digit) for index, digit in enumerate(digits)))


class Seen:
    """A view, and what it emitted."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = NumberView()
        qtbot.addWidget(self.view)
        self.view.resize(380, 150)
        self.chosen: list[BoxedReading] = []
        self.boxes: list[tuple[Any, int]] = []
        self.view.digit_chosen.connect(self.chosen.append)
        self.view.boxes_changed.connect(self._note_boxes)
        self.view.show()

    def _note_boxes(self, boxes: Any, chosen: int) -> None:
        self.boxes.append((boxes, chosen))

    @property
    def buttons(self) -> list[QToolButton]:
        buttons = [button for button in self.view.findChildren(QToolButton) if button.isVisible()]
        return sorted(buttons, key=lambda button: button.x())

    @property
    def details(self) -> str:
        return self.label("digit_details").text()

    @property
    def confidence(self) -> str:
        return self.label("number_confidence").text()

    @property
    def hints(self) -> list[str | None]:
        """What stands below each digit; None below those that are not marked."""
        marks = [button for button in self.buttons if isinstance(button, DigitButton)]
        return [mark.hint if mark.is_doubtful else None for mark in marks]

    def label(self, name: str) -> QLabel:
        label = self.view.findChild(QLabel, name)
        assert label is not None
        return label

    def click(self, index: int) -> None:
        QTest.mouseClick(self.buttons[index], Qt.MouseButton.LeftButton)


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot)


def test_each_digit_has_its_box_from_left_to_right(seen: Seen) -> None:
    seen.view.show_number(number(2, 0, None, 6))
    assert [button.text() for button in seen.buttons] == ["2", "0", "?", "6"]


def test_the_last_digit_is_described_at_first(seen: Seen) -> None:
    seen.view.show_number(number(2, 6))
    assert seen.chosen[-1].digit == 6
    assert seen.boxes[-1][1] == 1
    assert seen.details == "6   90 %"


def test_a_click_chooses_a_digit(seen: Seen) -> None:
    seen.view.show_number(number(2, 0, 6))
    seen.click(1)
    assert seen.chosen[-1].digit == 0
    assert seen.boxes[-1][1] == 1
    assert [button.isChecked() for button in seen.buttons] == [False, True, False]


def test_the_choice_stays_while_the_count_stays(seen: Seen) -> None:
    seen.view.show_number(number(2, 0, 6))
    seen.click(0)
    seen.view.show_number(number(3, 0, 6))
    assert seen.chosen[-1].digit == 3
    seen.view.show_number(number(3, 0, 6, 1))
    assert seen.chosen[-1].digit == 1
    assert len(seen.buttons) == 4
    seen.view.show_number(number(3, 0))
    assert seen.chosen[-1].digit == 0
    assert len(seen.buttons) == 2


def test_nothing_is_chosen_yet_in_another_number(seen: Seen) -> None:
    seen.view.show_number(number(2, 0))
    seen.click(0)
    seen.view.forget()
    seen.view.show_number(number(3, 5))
    assert seen.chosen[-1].digit == 5
    assert [button.isChecked() for button in seen.buttons] == [False, True]


def test_doubts_are_described(seen: Seen) -> None:
    unsure = NumberReading((boxed(0, 1), boxed(1, 4, confidence=0.4)))
    seen.view.show_number(unsure)
    assert seen.details.startswith("4 or 0   40 %")
    seen.view.show_number(number(1, None))
    assert seen.details == "Not a digit"


def test_every_doubtful_digit_is_marked_and_the_most_doubtful_one_chosen(seen: Seen) -> None:
    doubtful = boxed(1, 4, confidence=0.4), boxed(2, 7, confidence=0.3)
    seen.view.show_number(NumberReading((boxed(0, 1), *doubtful, boxed(3, 5))))
    assert seen.hints == [None, "4/0", "7/0", None]
    assert seen.boxes[-1][1] == 2
    assert seen.details.startswith("7 or 0")
    seen.click(0)
    seen.view.show_number(NumberReading((boxed(0, 1), *doubtful, boxed(3, 5))))
    assert seen.boxes[-1][1] == 0  # the user's choice
    seen.view.show_number(number(1, None))
    assert seen.hints == [None, ""]


def test_without_a_click_the_choice_follows_the_doubt(seen: Seen) -> None:
    seen.view.show_number(number(1, 2, 3))
    seen.view.show_number(NumberReading((boxed(0, 1, confidence=0.4), boxed(1, 2), boxed(2, 3))))
    assert seen.boxes[-1][1] == 0
    seen.view.show_number(number(1, 2, 3))
    assert seen.boxes[-1][1] == 2


def test_the_confidence_is_that_of_the_whole_number(seen: Seen) -> None:
    seen.view.show_number(number(1, 2))
    assert seen.confidence == "81 %"
    seen.view.show_number(NumberReading((boxed(0, 1), boxed(1, 4, confidence=0.4))))
    assert seen.confidence == "36 %"


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_doubt_is_marked_by_a_line_in_its_own_colour(seen: Seen, colours: Colours) -> None:
    seen.view.setPalette(palette_of(colours))
    seen.view.show_number(NumberReading((boxed(0, 4, confidence=0.4), boxed(1, 4))))
    doubtful, sure = (marked_pixels(button) for button in seen.buttons)
    assert max(doubtful) >= seen.buttons[0].width() / 3  # a row of pixels: the line
    assert sum(sure) == 0


def marked_pixels(button: QToolButton) -> list[int]:
    """Return how many pixels of each row have the colour of doubt."""
    image, colour = button.grab().toImage(), doubt_colour(button.palette()).rgb()
    return [
        sum(image.pixel(x, y) == colour for x in range(image.width()))
        for y in range(image.height())
    ]


@pytest.mark.parametrize("width", [90, 180, 380, 900])
@pytest.mark.parametrize("count", [2, 6, 12])
def test_all_digits_fit(seen: Seen, width: int, count: int) -> None:
    seen.view.resize(width, 100)
    doubtful = boxed(count - 1, 4, confidence=0.4)
    seen.view.show_number(NumberReading((*number(*[8] * (count - 1)).readings, doubtful)))
    QApplication.processEvents()  # lays out
    assert len(seen.buttons) == count
    for button in seen.buttons:
        assert button.geometry().right() <= width
        assert button.fontMetrics().horizontalAdvance("8") <= button.width()
    confidence = seen.label("number_confidence")
    assert confidence.geometry().right() <= width
    for label in (confidence, seen.label("digit_details")):
        assert label.width() >= label.sizeHint().width(), label.text()  # it is not cut
