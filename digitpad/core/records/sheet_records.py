"""Labelled digits of a sheet as records for the history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from digitpad.core.ink.picture import Picture
from digitpad.core.photo.picture_region import picture_of
from digitpad.core.recognition.number import UNREADABLE, BoxedReading
from digitpad.core.records.record import Record
from digitpad.core.records.sheet_rows import NO_DIGIT_TEXT, SheetLabels


def records_of(
    picture: Picture,
    readings: Sequence[BoxedReading],
    labels: SheetLabels,
    model: str,
    finished: datetime,
) -> Iterator[tuple[int, Record]]:
    """Yield the index and the record of each digit whose label says what it is.

    `model` is the SHA-256 of the network's file, and `finished` a time with its zone.
    """
    for index, label in sorted(labels.items()):
        boxed = readings[index]
        ink = None if label == NO_DIGIT_TEXT else picture_of(picture.ink, boxed.box)
        if ink is not None:
            yield (
                index,
                Record(
                    ink,
                    finished,
                    UNREADABLE if boxed.digit is None else str(boxed.digit),
                    boxed.reading.verdict,
                    boxed.reading.confidence,
                    label,
                    model=model,
                ),
            )
