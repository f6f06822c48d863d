"""Number readings: the readings of a number's digits from left to right, each with its box."""

from __future__ import annotations

from dataclasses import dataclass
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
        return self._weakest.verdict if self._weakest else Verdict.EMPTY

    @property
    def confidence(self) -> float:
        """The confidence in the least certain digit, 0..1; 0 for blank paper."""
        return self._weakest.confidence if self._weakest else 0.0

    @property
    def _weakest(self) -> Reading | None:
        return min(
            (boxed.reading for boxed in self.readings),
            key=lambda reading: (reading.digit is not None, reading.confidence),
            default=None,
        )
