"""An answer belongs to its ink."""

from __future__ import annotations

from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.answer import Answer, Answers
from digitpad.core.recognition.number import NumberReading
from tests.helpers import ink_from, strokes_of

ONE, FOUR = ink_from(strokes_of(1)), ink_from(strokes_of(4))


def test_an_answer_belongs_to_its_own_ink_only() -> None:
    answer = Answer(FOUR, NumberReading())
    assert answer.of(ink_from(strokes_of(4))) is answer.number
    assert answer.of(ONE) is None
    assert answer.of(EMPTY_INK) is None


def test_the_newest_answers_are_remembered_one_for_each_ink() -> None:
    answers = Answers(most=2)
    first, second, one, seven = (
        Answer(ink, NumberReading()) for ink in (FOUR, FOUR, ONE, ink_from(strokes_of(7)))
    )
    for answer in (first, second):
        answers.remember(answer)
    assert answers.of(FOUR) is second.number
    answers.remember(one)
    assert answers.of(FOUR) is second.number
    answers.remember(seven)
    assert answers.of(FOUR) is None
    assert answers.of(ONE) is one.number
