"""The rules of the quiz, without a window."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.quiz import ROUND_LENGTHS, Comment, Outcome, Quiz, QuizPlan, Remark, new_round
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict

TENSOR = np.zeros((28, 28), dtype=np.float32)
BOX = (0.0, 0.0, 1.0, 1.0)
SCRIBBLE = None


def reading_of(digit: int | None, verdict: Verdict, runner_up: int) -> Reading:
    probabilities = np.full(10, 0.1, dtype=np.float32)
    return Reading(probabilities, verdict, digit, runner_up, TENSOR)


def number(*digits: int | None, runner_up: int | None = None) -> NumberReading:
    """Return a number reading of digits or scribbles, unsure if there is a runner-up."""
    readings = []
    for digit in digits:
        sure = Verdict.DIGIT if runner_up is None else Verdict.UNSURE
        verdict = Verdict.NOT_A_DIGIT if digit is SCRIBBLE else sure
        second = (runner_up or 0) if digit is not SCRIBBLE else 0
        readings.append(BoxedReading(reading_of(digit, verdict, second), BOX, digit))
    return NumberReading(tuple(readings))


def play(quiz: Quiz, *wrong: int) -> Quiz:
    """Draw all remaining tasks correctly, those in `wrong` at the second try."""
    while quiz.task is not None:
        if quiz.task in wrong:
            quiz = quiz.judge(number((quiz.task + 1) % 10)).draw()
        assert quiz.task is not None
        quiz = quiz.judge(number(quiz.task)).go_on()
    return quiz


QUIZ = Quiz((5, 3, 8, 0, 1, 2, 4, 6, 7, 9))


@given(st.integers(), st.integers())
def test_a_round_has_each_digit_once_and_none_twice_in_a_row(one: int, other: int) -> None:
    first = new_round(random.Random(one), QuizPlan())
    second = new_round(random.Random(other), QuizPlan(), after=first)

    assert sorted(first.digits) == sorted(second.digits) == list(range(10))
    assert first.digits[-1] != second.digits[0]


@given(
    st.integers(),
    st.sets(st.integers(0, 9), min_size=1).map(lambda digits: tuple(sorted(digits))),
    st.sampled_from(ROUND_LENGTHS),
)
def test_a_round_spreads_its_tasks_over_the_chosen_digits(
    seed: int, digits: tuple[int, ...], count: int
) -> None:
    tasks = new_round(random.Random(seed), QuizPlan(digits, count)).digits

    assert len(tasks) == count
    assert set(tasks) <= set(digits)
    times = [tasks.count(digit) for digit in digits]
    assert max(times) - min(times) <= 1
    assert len(digits) == 1 or all(one != next_one for one, next_one in pairwise(tasks))


def test_a_digit_that_was_hard_twice_is_named_once() -> None:
    quiz = Quiz((5, 3, 5)).skip().skip().skip()
    assert quiz.hard == (3, 5)


def test_rounds_differ() -> None:
    assert len({new_round(random.Random(seed), QuizPlan()).digits for seed in range(20)}) > 10


def test_a_right_first_try_counts_and_stays_until_the_next_task() -> None:
    quiz = QUIZ.judge(number(5))

    assert quiz.comment == Comment(Remark.RIGHT, (5,))
    assert (quiz.task, quiz.score) == (5, 1)
    assert quiz.draw() == quiz.judge(number(3)) == quiz
    assert (quiz.go_on().task, quiz.go_on().comment) == (3, None)


def test_a_wrong_digit_is_named_and_costs_the_point() -> None:
    wrong = QUIZ.judge(number(3))
    right = wrong.draw().judge(number(5))

    assert wrong.comment == Comment(Remark.WRONG, (3,))
    assert wrong.task == 5
    assert right.is_right
    assert right.outcomes == (Outcome.LATER,)
    assert right.score == 0
    assert right.go_on().judge(number(3)).score == 1


@pytest.mark.parametrize(
    ("read", "comment"),
    [
        (number(5, runner_up=6), Comment(Remark.UNSURE, (5, 6))),
        (number(4, runner_up=9), Comment(Remark.UNSURE, (4, 9))),
        (number(SCRIBBLE), Comment(Remark.NOT_A_DIGIT)),
        (number(5, 5), Comment(Remark.SEVERAL)),
    ],
)
def test_an_unclear_digit_gets_a_hint_and_costs_nothing(
    read: NumberReading, comment: Comment
) -> None:
    quiz = QUIZ.judge(read)

    assert quiz.comment == comment
    assert quiz.draw().comment is None
    assert quiz.judge(number(5)).score == 1


def test_blank_paper_gets_no_comment() -> None:
    assert QUIZ.judge(NumberReading()) == QUIZ


def test_a_task_can_be_skipped_but_a_right_answer_keeps_its_point() -> None:
    skipped = QUIZ.judge(number(3)).skip()

    assert skipped.outcomes == (Outcome.SKIPPED,)
    assert (skipped.task, skipped.comment, skipped.has_erred) == (3, None, False)
    assert QUIZ.judge(number(5)).skip() == QUIZ.judge(number(5)).go_on()


def test_a_round_ends_with_its_hard_digits() -> None:
    quiz = play(QUIZ.skip(), 8, 4)

    assert quiz.is_over
    assert quiz.score == 7
    assert quiz.hard == (4, 5, 8)
    assert quiz.skip() == quiz.judge(number(9)) == quiz


def test_the_last_answer_is_praised_before_the_end() -> None:
    quiz = QUIZ
    for digit in QUIZ.digits:
        quiz = quiz.go_on().judge(number(digit))

    assert not quiz.is_over
    assert quiz.task == 9
    assert quiz.go_on().is_over


@pytest.mark.parametrize(("wrong", "stars"), [(0, 3), (1, 3), (2, 2), (4, 2), (5, 1), (10, 1)])
def test_stars_count_digits_right_on_the_first_try(wrong: int, stars: int) -> None:
    assert play(QUIZ, *range(wrong)).stars == stars
