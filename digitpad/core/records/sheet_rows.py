"""A sheet of many digits: which of them to look at first, what they truly are, and all as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from io import StringIO
from itertools import chain

from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.reading import Verdict

NO_DIGIT_TEXT = "no digit"  # the truth of a box that holds none

SheetLabels = Mapping[int, str]  # by place in the sheet: "0" to "9" or NO_DIGIT; absent = not told


@dataclass(frozen=True)
class SheetRow:
    """One digit of a sheet. Its box is in the picture's pixels; `confidence` is 0..1.

    `number` counts from 1 in reading order. `reading` and `truth` are a digit, or empty where
    none is named or told.
    """

    number: int
    left: int
    top: int
    right: int
    bottom: int
    reading: str
    verdict: str
    confidence: float
    label: str


def by_doubt(readings: Sequence[BoxedReading]) -> list[int]:
    """The places of all readings: what is no digit first, then the least confident."""
    return sorted(range(len(readings)), key=lambda place: _certainty(readings[place]))


def is_doubtful(boxed: BoxedReading) -> bool:
    return boxed.reading.verdict is not Verdict.DIGIT


def next_untold(
    order: Sequence[int], row: int, readings: Sequence[BoxedReading], labels: SheetLabels
) -> int | None:
    """The row to go on to: the next doubtful one whose truth is not told, else the next untold.

    Looks from below `row` to the end of the order and then from its beginning.
    """
    rows = chain(range(row + 1, len(order)), range(row))
    untold = [other for other in rows if order[other] not in labels]
    doubtful = (other for other in untold if is_doubtful(readings[order[other]]))
    return next(chain(doubtful, untold), None)


def rows_of(readings: Sequence[BoxedReading], labels: SheetLabels) -> tuple[SheetRow, ...]:
    """The rows to export, in reading order; what was told to be no digit is left out."""
    return tuple(
        _row_of(place, boxed, labels.get(place, ""))
        for place, boxed in enumerate(readings)
        if labels.get(place) != NO_DIGIT_TEXT
    )


def csv_of(rows: Sequence[SheetRow]) -> str:
    """The rows as CSV as RFC 4180 has it, under a row of names; its lines end with CR and LF.

    A file for it is opened with newline="".
    """
    text = StringIO(newline="")
    writer = csv.writer(text)
    names = [field.name for field in fields(SheetRow)]
    writer.writerow(names)
    writer.writerows(_cells(row, names) for row in rows)
    return text.getvalue()


def _cells(row: SheetRow, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        value = getattr(row, name)
        yield f"{value:.4f}" if isinstance(value, float) else str(value)


def _row_of(place: int, boxed: BoxedReading, label: str) -> SheetRow:
    left, top, right, bottom = (round(edge) for edge in boxed.box)
    return SheetRow(
        number=place + 1,
        left=left,
        top=top,
        right=right,
        bottom=bottom,
        reading="" if boxed.digit is None else str(boxed.digit),
        verdict=boxed.reading.verdict.value,
        confidence=boxed.reading.confidence,
        label=label,
    )


def _certainty(boxed: BoxedReading) -> tuple[bool, float]:
    return boxed.digit is not None, boxed.reading.confidence
