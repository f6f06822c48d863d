"""What was read, never without the ink that it was read of."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.number import NumberReading

if TYPE_CHECKING:
    from digitpad.core.ink.content import Content


@dataclass(frozen=True, eq=False)
class Answer:
    """A number and the very ink that it was read of; whoever uses the one asks for the other."""

    content: Content
    number: NumberReading

    def of(self, content: Content) -> NumberReading | None:
        """The number, if it was read of exactly this ink."""
        return self.number if self.content == content else None


NO_ANSWER = Answer(EMPTY_INK, NumberReading())


class Answers:
    """The newest answers, to be asked for by their ink."""

    def __init__(self, most: int) -> None:
        """Remember so many at most."""
        self._answers: deque[Answer] = deque(maxlen=most)

    def remember(self, answer: Answer) -> None:
        """Take an answer in place of any other of the same ink."""
        known = next((each for each in self._answers if each.of(answer.content)), None)
        if known is not None:
            self._answers.remove(known)
        self._answers.append(answer)

    def of(self, content: Content) -> NumberReading | None:
        """What was read of exactly this ink; None where nothing was, or long ago."""
        numbers = (answer.of(content) for answer in reversed(self._answers))
        return next((number for number in numbers if number is not None), None)
