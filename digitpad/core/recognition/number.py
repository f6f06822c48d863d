"""Number readings: the readings of a number's digits from left to right, each with its box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import prod
from typing import TYPE_CHECKING

from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict

if TYPE_CHECKING:
    from digitpad.core.arrays import Box

UNREADABLE = "?"  # stands for a non-digit in a number's text
SEPARATORS = ".,:/-+"  # in the order of the network's output
LEADING_SEPARATORS = "-+"  # those that may stand before a number, too
POINTS = ".,"  # those that may stand before a number and after it
MISPLACED = 0.5  # certainty, at most, of a digit that looked like a separator
NEW_ROW = "\n"  # between the rows of a number's text


class Obstacle(StrEnum):
    """What prevents a reading."""

    DIGITS_TOUCH = "digits touch"
    SEVERAL_ROWS = "more than one row"
    ONLY_DOT = "only a dot"
    ONLY_DASH = "only a dash"
    ONLY_SLASH = "only a slash"
    TOO_MANY_PIECES = "too many pieces"


@dataclass(frozen=True, eq=False)
class BoxedReading:
    """The reading of one digit of a number, and its box in the units of the input.

    `box` is (left, top, right, bottom). `digit` is the reading's digit; if the reading names none
    but the number or form around it vouches for one, it is the most likely digit; else None.
    `separator` is one of SEPARATORS if this is one, and then there is no digit. `row` counts rows
    from the top, from 0. `certainty`, 0..1, is the probability that a separator is this one, or
    that a digit is not a separator; if it is low, `rival` is what it may be instead.
    `cell` is the row and the column of a printed form's cell, counting from 0; None elsewhere.
    """

    reading: Reading
    box: Box
    digit: int | None
    separator: str | None = None
    row: int = 0
    certainty: float = 1.0
    rival: str | None = None
    cell: tuple[int, int] | None = None

    @property
    def text(self) -> str:
        """One character: the digit, the separator, or UNREADABLE."""
        return self.separator or (UNREADABLE if self.digit is None else str(self.digit))

    @property
    def is_doubtful(self) -> bool:
        """Whether more than one digit or separator is likely here, or none."""
        is_clear = self.separator is not None or self.reading.verdict is Verdict.DIGIT
        return self.rival is not None or not is_clear

    @property
    def confidence(self) -> float:
        """The probability that this character is right, 0..1."""
        of_digit = 1.0 if self.separator is not None else self.reading.confidence
        return of_digit * self.certainty

    @property
    def likeliest(self) -> tuple[str, str]:
        """The two likeliest characters, the likelier first."""
        if self.rival is not None:
            return self.text, self.rival
        first, second = self.reading.ranking[:2]
        return str(first), str(second)


@dataclass(frozen=True, eq=False)
class NumberReading:
    """The reading of a number: its digits and separators, row by row; none for blank paper.

    `obstacle` says what prevents a reading, where that is known.
    """

    readings: tuple[BoxedReading, ...] = ()
    obstacle: Obstacle | None = None

    @property
    def text(self) -> str:
        """A character for each box, and NEW_ROW between rows; empty for blank paper."""
        texts = ("".join(self.readings[index].text for index in row) for row in self.rows)
        return NEW_ROW.join(texts)

    @property
    def rows(self) -> list[list[int]]:
        """The indices of the readings in each row, from the top."""
        rows: dict[int, list[int]] = {}
        for index, boxed in enumerate(self.readings):
            rows.setdefault(boxed.row, []).append(index)
        return list(rows.values())

    def position_of(self, index: int) -> int:
        """Return where in the text a reading's character is."""
        return index + self.readings[index].row

    @property
    def last_digit(self) -> int:
        """The index of the last digit, which is being written; separators have no bars to show."""
        digits = [index for index, each in enumerate(self.readings) if each.separator is None]
        return digits[-1] if digits else 0

    @property
    def verdict(self) -> Verdict:
        """The verdict of the least certain digit; EMPTY for blank paper.

        It is UNSURE if all digits are certain but something may be a digit or a separator.
        """
        digits = [boxed for boxed in self.readings if boxed.separator is None]
        weakest = min(digits, key=_certainty, default=None)
        verdict = weakest.reading.verdict if weakest else Verdict.EMPTY
        is_unsure = verdict is Verdict.DIGIT and self.most_doubtful is not None
        return Verdict.UNSURE if is_unsure else verdict

    @property
    def confidence(self) -> float:
        """The probability that every digit and separator is right, 0..1; 0 for blank paper.

        It is the product of their own, as if each was misread independently of the others.
        """
        return prod(boxed.confidence for boxed in self.readings) if self.readings else 0.0

    @property
    def most_doubtful(self) -> int | None:
        """The index of the least certain of what is doubtful; None if nothing is."""
        doubtful = [index for index, boxed in enumerate(self.readings) if boxed.is_doubtful]
        return min(doubtful, key=lambda index: _certainty(self.readings[index]), default=None)


def _certainty(boxed: BoxedReading) -> tuple[bool, float]:
    """Return a key that sorts the least certain first: non-digits, then by confidence."""
    is_named = boxed.separator is not None or boxed.reading.digit is not None
    return is_named, boxed.confidence


def checked_separators(found: Sequence[BoxedReading]) -> Iterator[BoxedReading]:
    """Yield the digits and separators of a row, doubtful ones where no separator can stand.

    They are digits, if they can be, or unreadable. A dot or comma is too small to be a digit.
    """
    is_after_digit = False
    for index, each in enumerate(found):
        leads = index == 0 and each.text in LEADING_SEPARATORS + POINTS
        after = found[index + 1 : index + 2]
        ends = is_after_digit and not after and each.text in POINTS
        leads_on = (leads or is_after_digit) and any(map(_may_be_digit, after))
        if each.separator and not (leads_on or ends):
            each = _unread(each) if each.text in POINTS else _misplaced(each)
        is_after_digit = each.digit is not None
        yield each


def _may_be_digit(boxed: BoxedReading) -> bool:
    return boxed.digit is not None or boxed.reading.digit is not None


def _misplaced(boxed: BoxedReading) -> BoxedReading:
    digit = boxed.reading.digit
    if digit is None:
        return _unread(boxed)
    certainty = min(1 - boxed.certainty, MISPLACED)
    return replace(boxed, digit=digit, separator=None, certainty=certainty, rival=boxed.separator)


def _unread(boxed: BoxedReading) -> BoxedReading:
    reading = replace(boxed.reading, verdict=Verdict.NOT_A_DIGIT, digit=None)
    return replace(boxed, reading=reading, separator=None, certainty=1.0, rival=None)
