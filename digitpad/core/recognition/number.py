"""Number readings: the readings of a number's digits from left to right, each with its box."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict

if TYPE_CHECKING:
    from digitpad.core.arrays import Box

UNREADABLE = "?"  # stands for a non-digit in a number's text


@dataclass(frozen=True, eq=False)
class BoxedReading:
    """The reading of one digit of a number, and its box in the units of the input.

    `box` is (left, top, right, bottom). `digit` is the reading's digit; if the reading names none
    but the number around it vouches for one, it is the most likely digit; else None.
    """

    reading: Reading
    box: Box
    digit: int | None

    @property
    def is_doubtful(self) -> bool:
        """Whether more than one digit is likely here, or none."""
        return self.reading.verdict is not Verdict.DIGIT


@dataclass(frozen=True, eq=False)
class NumberReading:
    """The reading of a number: its digits from left to right, none for blank paper."""

    readings: tuple[BoxedReading, ...] = ()

    @property
    def text(self) -> str:
        """A character for each box: its digit, or UNREADABLE; empty for blank paper."""
        return "".join(
            UNREADABLE if boxed.digit is None else str(boxed.digit) for boxed in self.readings
        )

    @property
    def verdict(self) -> Verdict:
        """The verdict of the least certain digit; EMPTY for blank paper."""
        weakest = min(self.readings, key=_certainty, default=None)
        return weakest.reading.verdict if weakest else Verdict.EMPTY

    @property
    def confidence(self) -> float:
        """The probability that every digit is right, 0..1; 0 for blank paper.

        It is the product of the digits' own, as if each was misread independently of the others.
        """
        return prod(boxed.reading.confidence for boxed in self.readings) if self.readings else 0.0

    @property
    def most_doubtful(self) -> int | None:
        """The index of the least certain of the doubtful digits; None if none is doubtful."""
        doubtful = [index for index, boxed in enumerate(self.readings) if boxed.is_doubtful]
        return min(doubtful, key=lambda index: _certainty(self.readings[index]), default=None)


def _certainty(boxed: BoxedReading) -> tuple[bool, float]:
    """Return a key that sorts the least certain first: non-digits, then by confidence."""
    return boxed.reading.digit is not None, boxed.reading.confidence
