"""The quiz of a class: ten digits to draw, and what is said of each drawing."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from enum import Enum

from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.reading import DIGITS, Verdict

MOST_STARS = 3
STARS_FROM = (6, 9)  # of ten tasks: the second star and the third; the first is for all who finish


class Outcome(Enum):
    """How a task ended."""

    FIRST = "right at the first try"
    LATER = "right at a later try"
    SKIPPED = "skipped"


class Remark(Enum):
    """What can be said of the ink for a task."""

    RIGHT = "right"
    WRONG = "another digit"
    UNSURE = "one of two digits"
    SEVERAL = "several digits"
    NOT_A_DIGIT = "not a digit"


@dataclass(frozen=True)
class Comment:
    """A remark on the ink, and the digits that it names: the one read, or the two likeliest."""

    remark: Remark
    digits: tuple[int, ...] = ()


@dataclass(frozen=True)
class Quiz:
    """A round of tasks. Each step is a new value.

    `digits` are the tasks in their order, `outcomes` those of the tasks that ended. `comment` is
    on the ink of the task at hand, None while there is nothing to say. A task that was drawn right
    stays at hand until `go_on`.
    """

    digits: tuple[int, ...]
    outcomes: tuple[Outcome, ...] = ()
    has_erred: bool = False  # at the task at hand
    comment: Comment | None = None

    @property
    def is_right(self) -> bool:
        """Whether the task at hand was drawn right, and the next one is to come."""
        return self.comment is not None and self.comment.remark is Remark.RIGHT

    @property
    def is_wrong(self) -> bool:
        """Whether the ink was found wrong, and the next try begins on an empty pad."""
        return self.comment is not None and self.comment.remark is Remark.WRONG

    @property
    def is_over(self) -> bool:
        return len(self.outcomes) == len(self.digits) and not self.is_right

    @property
    def task(self) -> int | None:
        """The digit to draw, None when the round is over."""
        return None if self.is_over else self.digits[len(self.outcomes) - self.is_right]

    @property
    def score(self) -> int:
        """How many tasks were drawn right at the first try."""
        return self.outcomes.count(Outcome.FIRST)

    @property
    def hard(self) -> tuple[int, ...]:
        """The digits that were not drawn right at the first try, in rising order."""
        ended = zip(self.digits, self.outcomes, strict=False)
        return tuple(sorted(digit for digit, outcome in ended if outcome is not Outcome.FIRST))

    @property
    def stars(self) -> int:
        """1..MOST_STARS, for a round that is over."""
        return 1 + sum(self.score * DIGITS >= least * len(self.digits) for least in STARS_FROM)

    def comment_on(self, number: NumberReading) -> Comment | None:
        """What there is to say of ink that was read so; None for blank paper, or no task."""
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
        """After the pen came to rest on ink that was read so. Only another digit is an error."""
        comment = None if self.is_right else self.comment_on(number)
        if comment is None:
            return self
        judged = replace(self, comment=comment)
        if judged.is_right:
            return judged._ended(Outcome.LATER if self.has_erred else Outcome.FIRST)
        return replace(judged, has_erred=self.has_erred or judged.is_wrong)

    def draw(self) -> Quiz:
        """After the ink changed, or was cleared: what was said of it holds no more."""
        return self if self.is_right else replace(self, comment=None)

    def skip(self) -> Quiz:
        """Leave the task at hand; one that was drawn right keeps its outcome."""
        if self.is_right or self.is_over:
            return self.go_on()
        return self._ended(Outcome.SKIPPED).go_on()

    def go_on(self) -> Quiz:
        """To the next task, or to the end of the round."""
        return replace(self, comment=None, has_erred=False)

    def _ended(self, outcome: Outcome) -> Quiz:
        return replace(self, outcomes=(*self.outcomes, outcome))


def new_round(shuffler: random.Random, after: Quiz | None = None) -> Quiz:
    """Each digit once, in any order; not beginning with the digit that `after` ended with."""
    digits = list(range(DIGITS))
    shuffler.shuffle(digits)
    if after is not None and digits[0] == after.digits[-1]:
        other = shuffler.randrange(1, DIGITS)
        digits[0], digits[other] = digits[other], digits[0]
    return Quiz(tuple(digits))
