"""The digits of a sheet: which to check first, their labels, and all of them as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from io import StringIO
from itertools import chain

from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.records.query import DOUBTFUL_VERDICTS

NO_DIGIT_TEXT = "no digit"  # the label of a box without a digit

SheetLabels = Mapping[int, str]  # by index: digits or NO_DIGIT_TEXT; absent = unlabelled


@dataclass(frozen=True)
class SheetRow:
    """One digit of a sheet. Its box is in the picture's pixels; `confidence` is 0..1.

    `number` counts from 1 in reading order, as `row` and `column` of a printed form's cells do;
    these are None elsewhere. `reading` is a digit and `label` one or more, or
    empty if there is none. `file` is the name of the file that the digit is from, if any.
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
    row: int | None = None
    column: int | None = None
    file: str = ""


def by_doubt(readings: Sequence[BoxedReading]) -> list[int]:
    """Return the indices of all readings: non-digits first, then the least confident."""
    return sorted(range(len(readings)), key=lambda index: _certainty(readings[index]))


def is_doubtful(boxed: BoxedReading) -> bool:
    return boxed.reading.verdict in DOUBTFUL_VERDICTS


def next_unlabelled(
    order: Sequence[int], row: int, readings: Sequence[BoxedReading], labels: SheetLabels
) -> int | None:
    """Return the row to move on to: the next doubtful one without a label, else the next without.

    Searches from below `row` to the end of the order and then from its beginning to `row`; None
    if all others have labels.
    """
    rows = chain(range(row + 1, len(order)), range(row))
    unlabelled = [other for other in rows if order[other] not in labels]
    doubtful = (other for other in unlabelled if is_doubtful(readings[order[other]]))
    return next(chain(doubtful, unlabelled), None)


def rows_of(
    picture: Picture, readings: Sequence[BoxedReading], labels: SheetLabels
) -> tuple[SheetRow, ...]:
    """Return the rows to export, in reading order, without those labelled as not a digit."""
    return tuple(
        _row_of(picture, index, boxed, labels.get(index, ""))
        for index, boxed in enumerate(readings)
        if labels.get(index) != NO_DIGIT_TEXT
    )


def csv_of(rows: Sequence[SheetRow]) -> str:
    """Return the rows as CSV (RFC 4180) below a row of names; lines end with CR and LF.

    Open the file for it with newline="".
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
        text = f"{value:.4f}" if isinstance(value, float) else str(value)
        yield "" if value is None else text


def _row_of(picture: Picture, index: int, boxed: BoxedReading, label: str) -> SheetRow:
    left, top, right, bottom = (round(edge) for edge in boxed.box)
    row, column = (None, None) if boxed.cell is None else (place + 1 for place in boxed.cell)
    return SheetRow(
        number=index + 1,
        left=left,
        top=top,
        right=right,
        bottom=bottom,
        reading="" if boxed.digit is None else str(boxed.digit),
        verdict=boxed.reading.verdict.value,
        confidence=boxed.reading.confidence,
        label=label,
        row=row,
        column=column,
        file=picture.file_at((top + bottom) / 2),
    )


def _certainty(boxed: BoxedReading) -> tuple[bool, float]:
    return boxed.digit is not None, boxed.reading.confidence
