"""Statistics of the history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from digitpad.core.recognition.reading import DIGITS
from digitpad.core.recognition.verdict import Verdict


@dataclass(frozen=True)
class NetworkStatistics:
    """How well one network read the drawings whose readings are its own.

    `model` is as in Record, and empty for readings whose network is not known. `corrected` counts
    those of the `labelled` rows whose label differs from what the network read.
    """

    model: str
    rows: int
    labelled: int
    corrected: int

    @property
    def agreement(self) -> float | None:
        """The share, 0..1, of labelled rows that were read right, or None without such rows."""
        return 1 - self.corrected / self.labelled if self.labelled else None


@dataclass(frozen=True)
class DigitStatistics:
    """How often the labels have one digit, and how often it was read as that."""

    labelled: int = 0
    right: int = 0

    @property
    def accuracy(self) -> float | None:
        """The share, 0..1, that was read correctly, or None without labels."""
        return self.right / self.labelled if self.labelled else None


def statistics_by_digit(readings: Iterable[tuple[str, str, int]]) -> tuple[DigitStatistics, ...]:
    """Return the statistics of the ten digits.

    `readings` are texts that were read, their labels, and how often both came together. Where they
    differ in length, nobody can tell which digit was read as which: those are left out.
    """
    labelled, right = Counter[str](), Counter[str]()
    for text, label, count in readings:
        if len(text) == len(label):
            for read, meant in zip(text, label, strict=True):
                labelled[meant] += count
                right[meant] += count * (read == meant)
    digits = map(str, range(DIGITS))
    return tuple(DigitStatistics(labelled[digit], right[digit]) for digit in digits)


@dataclass(frozen=True)
class HistoryStatistics:
    """The history in figures.

    `labelled` counts the rows with a label, and `corrected` those of them whose label differs from
    what was read. `verdicts` has every verdict. `digits` are ten counts: how often each digit
    occurs in the labels and, for rows without one, in the readings. `first` and `last` are None
    for an empty history. `networks` has one entry for each network that read any of the rows, the
    one that read the newest row first. `by_digit` says how well each digit was read.
    """

    rows: int
    corrected: int
    labelled: int
    verdicts: Mapping[Verdict, int]
    digits: tuple[int, ...]
    first: datetime | None
    last: datetime | None
    networks: tuple[NetworkStatistics, ...] = ()
    by_digit: tuple[DigitStatistics, ...] = (DigitStatistics(),) * DIGITS
