"""Answers: what was read, always together with the ink that it was read from."""

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
    """A number reading and the very ink that it was read from, by which you ask for it."""

    content: Content
    number: NumberReading

    def of(self, content: Content) -> NumberReading | None:
        """Return the number reading if it was read from exactly this ink, else None."""
        return self.number if self.content == content else None


NO_ANSWER = Answer(EMPTY_INK, NumberReading())


class Answers:
    """The newest answers, looked up by their ink."""

    def __init__(self, most: int) -> None:
        """Remember at most `most` answers."""
        self._answers: deque[Answer] = deque(maxlen=most)

    def remember(self, answer: Answer) -> None:
        """Add an answer, replacing any other for the same ink."""
        known = next((each for each in self._answers if each.of(answer.content)), None)
        if known is not None:
            self._answers.remove(known)
        self._answers.append(answer)

    def of(self, content: Content) -> NumberReading | None:
        """Return what was read from exactly this ink; None if nothing was, or too long ago."""
        numbers = (answer.of(content) for answer in reversed(self._answers))
        return next((number for number in numbers if number is not None), None)
