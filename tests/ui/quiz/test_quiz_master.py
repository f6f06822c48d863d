"""When the quiz master judges a drawing."""

from __future__ import annotations

import random

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.quiz import QuizPlan
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict
from digitpad.ui.quiz.quiz_master import Pace, QuizMaster
from tests.helpers import ink_from, strokes_of

INK, MORE_INK = ink_from(strokes_of(4)[:1]), ink_from(strokes_of(4))


def number(digit: int) -> NumberReading:
    probabilities, tensor = np.eye(10, dtype=np.float32)[digit], np.zeros((28, 28), np.float32)
    reading = Reading(probabilities, Verdict.DIGIT, digit, (digit + 1) % 10, tensor)
    return NumberReading((BoxedReading(reading, (0, 0, 1, 1), digit),))


@pytest.fixture
def master(qtbot: QtBot) -> QuizMaster:
    master = QuizMaster(Pace(rest=20, patience=20, praise=60_000), random.Random(1))
    master.begin(QuizPlan())
    return master


def right(master: QuizMaster) -> NumberReading:
    assert master.quiz.task is not None
    return number(master.quiz.task)


def test_an_older_reading_does_not_judge_newer_ink(master: QuizMaster, qtbot: QtBot) -> None:
    master.note(Answer(INK, right(master)))
    master.follow(MORE_INK)
    qtbot.wait(60)
    assert master.quiz.comment is None
    master.hurry()
    assert master.quiz.comment is None

    master.note(Answer(MORE_INK, right(master)))
    assert master.quiz.is_right


def test_an_early_reading_waits_for_the_pen_to_rest(master: QuizMaster, qtbot: QtBot) -> None:
    master.follow(INK)
    master.note(Answer(INK, right(master)))
    assert master.quiz.comment is None

    qtbot.waitUntil(lambda: master.quiz.is_right)


def test_ink_is_judged_once(master: QuizMaster, qtbot: QtBot) -> None:
    changes: list[object] = []
    master.quiz_changed.connect(changes.append)
    master.follow(INK)
    master.note(Answer(INK, right(master)))
    qtbot.waitUntil(lambda: master.quiz.is_right)
    master.note(Answer(INK, right(master)))
    qtbot.wait(60)

    assert len(changes) == 1


def test_a_dropped_stroke_leaves_the_ink_to_be_judged(master: QuizMaster, qtbot: QtBot) -> None:
    master.follow(INK)
    master.note(Answer(INK, right(master)))
    master.follow_pen(MORE_INK)
    qtbot.wait(60)
    assert master.quiz.comment is None

    master.follow_pen(INK)
    qtbot.waitUntil(lambda: master.quiz.is_right)


def test_ink_that_was_cleared_or_could_not_be_read_is_not_judged(master: QuizMaster) -> None:
    master.follow(INK)
    master.note(Answer(INK, right(master)))
    master.follow(EMPTY_INK)
    master.follow(INK)
    master.hurry()
    assert master.quiz.comment is None

    master.note(Answer(INK, right(master)))
    master.follow(MORE_INK)
    master.hurry()
    assert master.quiz.comment is None


def test_stopping_cancels_pending_judgements(master: QuizMaster, qtbot: QtBot) -> None:
    master.follow(INK)
    master.note(Answer(INK, right(master)))
    master.stop()
    qtbot.wait(60)

    assert master.quiz.comment is None
