"""The quiz of class mode: ten digits to draw, and how each drawing is judged."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from enum import Enum

from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.reading import DIGITS
from digitpad.core.recognition.verdict import Verdict

MOST_STARS = 3
STARS_FROM = (6, 9)  # right, of ten tasks, for the second and third star; finishing earns the first


ROUND_LENGTHS = (5, 10, 20, 30)  # tasks that a class may choose from


@dataclass(frozen=True)
class QuizPlan:
    """Which digits a round asks for, at least one of them, and how many tasks it has."""

    digits: tuple[int, ...] = tuple(range(DIGITS))
    count: int = DIGITS


class Outcome(Enum):
    """How a task ended."""

    FIRST = "right at the first try"
    LATER = "right at a later try"
    SKIPPED = "skipped"


class Remark(Enum):
    """What there is to say about the ink drawn for a task."""

    RIGHT = "right"
    WRONG = "another digit"
    UNSURE = "one of two digits"
    SEVERAL = "several digits"
    NOT_A_DIGIT = "not a digit"


@dataclass(frozen=True)
class Comment:
    """A remark on the ink, and the digits it names: the one read, or the two most likely."""

    remark: Remark
    digits: tuple[int, ...] = ()


@dataclass(frozen=True)
class Quiz:
    """A round of tasks; each step returns a new value.

    `digits` are the tasks in order, `outcomes` the results of those that have ended. `comment` is
    about the ink of the current task, or None if there is nothing to say. A task that was drawn
    right stays current until `go_on`.
    """

    digits: tuple[int, ...]
    outcomes: tuple[Outcome, ...] = ()
    has_erred: bool = False  # in the current task
    comment: Comment | None = None

    @property
    def is_right(self) -> bool:
        """Whether the current task was drawn right, and the next one can follow."""
        return self.comment is not None and self.comment.remark is Remark.RIGHT

    @property
    def is_wrong(self) -> bool:
        """Whether the ink is wrong, so that the next try begins on an empty pad."""
        return self.comment is not None and self.comment.remark is Remark.WRONG

    @property
    def is_over(self) -> bool:
        return len(self.outcomes) == len(self.digits) and not self.is_right

    @property
    def index(self) -> int:
        """The index of the current task."""
        return len(self.outcomes) - self.is_right

    @property
    def task(self) -> int | None:
        """The digit to draw, or None if the round is over."""
        return None if self.is_over else self.digits[self.index]

    @property
    def score(self) -> int:
        """How many tasks were drawn right at the first try."""
        return self.outcomes.count(Outcome.FIRST)

    @property
    def hard(self) -> tuple[int, ...]:
        """The digits that were not drawn right at the first try, in ascending order."""
        ended = zip(self.digits, self.outcomes, strict=False)
        return tuple(sorted({digit for digit, outcome in ended if outcome is not Outcome.FIRST}))

    @property
    def stars(self) -> int:
        """The stars of a round that is over, 1..MOST_STARS."""
        return 1 + sum(self.score * DIGITS >= least * len(self.digits) for least in STARS_FROM)

    def comment_on(self, number: NumberReading) -> Comment | None:
        """Return the comment on ink with this reading; None for blank paper or without a task."""
        if self.task is None or not number.readings:
            return None
        if len(number.readings) > 1:
            return Comment(Remark.SEVERAL)
        reading = number.readings[0].reading
        if reading.digit is None:
            return Comment(Remark.NOT_A_DIGIT)
        if reading.verdict is Verdict.UNSURE and reading.runner_up is not None:
            return Comment(Remark.UNSURE, (reading.digit, reading.runner_up))
        remark = Remark.RIGHT if reading.digit == self.task else Remark.WRONG
        return Comment(remark, (reading.digit,))

    def judge(self, number: NumberReading) -> Quiz:
        """Return the quiz after the pen has come to rest on ink with this reading.

        Only another digit counts as an error.
        """
        comment = None if self.is_right else self.comment_on(number)
        if comment is None:
            return self
        judged = replace(self, comment=comment)
        if judged.is_right:
            return judged.ended_with(Outcome.LATER if self.has_erred else Outcome.FIRST)
        return replace(judged, has_erred=self.has_erred or judged.is_wrong)

    def draw(self) -> Quiz:
        """Return the quiz after the ink was changed or cleared: the comment no longer applies."""
        return self if self.is_right else replace(self, comment=None)

    def skip(self) -> Quiz:
        """Skip the current task; one that was drawn right keeps its outcome."""
        if self.is_right or self.is_over:
            return self.go_on()
        return self.ended_with(Outcome.SKIPPED).go_on()

    def go_on(self) -> Quiz:
        """Move on to the next task, or to the end of the round."""
        return replace(self, comment=None, has_erred=False)

    def ended_with(self, outcome: Outcome) -> Quiz:
        """Return the quiz after the current task ended in this way."""
        return replace(self, outcomes=(*self.outcomes, outcome))


def new_round(shuffler: random.Random, plan: QuizPlan, after: Quiz | None = None) -> Quiz:
    """Return a round in which all digits come equally often, or nearly so, in random order.

    No digit comes twice in a row, unless it is the only one; nor does the last of `after` begin it.
    """
    tasks: list[int] = []
    last = after.digits[-1] if after is not None and after.digits else None
    while len(tasks) < plan.count:
        digits = list(plan.digits)
        shuffler.shuffle(digits)
        if digits[0] == last and len(digits) > 1:
            other = shuffler.randrange(1, len(digits))
            digits[0], digits[other] = digits[other], digits[0]
        tasks += digits
        last = digits[-1]
    return Quiz(tuple(tasks[: plan.count]))
