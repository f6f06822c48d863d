"""The texts of the answer."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict
from digitpad.ui.answer.answer_view import AnswerView

TENSOR = np.zeros((28, 28), dtype=np.float32)


def reading(verdict: Verdict, digit: int | None, **values: float) -> Reading:
    probabilities = np.zeros(10, dtype=np.float32)
    for name, value in values.items():
        probabilities[int(name.removeprefix("p"))] = value
    runner_up = int(np.argsort(-probabilities)[1]) if probabilities.any() else None
    return Reading(probabilities, verdict, digit, runner_up, TENSOR)


@pytest.fixture
def view(qtbot: QtBot) -> AnswerView:
    view = AnswerView()
    qtbot.addWidget(view)
    view.show()
    return view


def text_of(view: AnswerView, name: str) -> str:
    label = view.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_it_begins_empty(view: AnswerView) -> None:
    assert text_of(view, "answer") == ""


def test_it_names_the_digit_its_confidence_and_the_next_two(view: AnswerView) -> None:
    view.show_reading(reading(Verdict.DIGIT, 7, p7=0.9, p1=0.07, p2=0.03))
    assert text_of(view, "answer") == "7"
    assert text_of(view, "confidence") == "90 %"
    assert text_of(view, "guesses").splitlines() == ["1   7 %", "2   3 %"]


def test_it_names_both_digits_when_unsure(view: AnswerView) -> None:
    view.show_reading(reading(Verdict.UNSURE, 4, p4=0.48, p9=0.44, p1=0.06, p7=0.02))
    assert text_of(view, "answer") == "4 or 9"
    assert text_of(view, "confidence") == ""
    assert text_of(view, "guesses").splitlines() == ["4   48 %", "9   44 %", "1   6 %", "7   2 %"]


def test_it_says_where_the_manual_explains_doubt(view: AnswerView) -> None:
    answer = view.findChild(QLabel, "answer")
    assert answer is not None
    view.show_reading(reading(Verdict.UNSURE, 4, p4=0.48, p9=0.44, p1=0.06, p7=0.02))
    assert "manual" in answer.toolTip()
    view.show_reading(reading(Verdict.DIGIT, 7, p7=0.9, p1=0.07, p2=0.03))
    assert answer.toolTip() == ""


@pytest.mark.parametrize(("width", "height"), [(190, 90), (380, 150), (900, 500)])
def test_nothing_of_the_answer_is_cut_off(view: AnswerView, width: int, height: int) -> None:
    view.setMinimumSize(0, 0)
    view.resize(width, height)
    view.show_reading(reading(Verdict.UNSURE, 4, p4=0.48, p9=0.44, p1=0.06, p7=0.02))
    answer = view.findChild(QLabel, "answer")
    assert answer is not None
    view.grab()  # lays out
    assert answer.fontMetrics().horizontalAdvance("4 or 9") <= answer.width()


def test_the_answer_grows_with_its_room(view: AnswerView) -> None:
    view.show_reading(reading(Verdict.DIGIT, 7, p7=0.9, p1=0.07, p2=0.03))
    answer = view.findChild(QLabel, "answer")
    assert answer is not None
    view.resize(300, 150)
    small = answer.fontMetrics().height()
    view.resize(900, 600)
    assert answer.fontMetrics().height() > 2 * small


@pytest.mark.parametrize(
    ("verdict", "text"), [(Verdict.EMPTY, ""), (Verdict.NOT_A_DIGIT, "Not a digit")]
)
def test_it_says_in_words_that_there_is_no_digit(
    view: AnswerView, verdict: Verdict, text: str
) -> None:
    view.show_reading(reading(Verdict.DIGIT, 7, p7=1.0))
    view.show_reading(reading(verdict, None))
    assert text_of(view, "answer") == text
    assert text_of(view, "confidence") == ""
    assert text_of(view, "guesses") == ""


def test_answers_do_not_move_what_is_below(view: AnswerView) -> None:
    view.adjustSize()
    before = view.minimumSizeHint(), view.minimumSize()
    view.show_reading(reading(Verdict.UNSURE, 4, p4=0.48, p9=0.44, p1=0.08))
    assert (view.minimumSizeHint(), view.minimumSize())[1] == before[1]
