"""Define what all exporters share: their signature, outcome and exceptions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from digitpad.core.arrays import Grey
from digitpad.core.imaging.levels import levels_of
from digitpad.core.ink.content import Content
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.framing import FIELD, frame_picture, frame_strokes
from digitpad.core.records.record import Record

PIXELS = FIELD * FIELD  # in a framed picture, FIELD high and FIELD wide
DIGIT_CHARACTERS = frozenset("0123456789")  # str.isdigit() accepts many more
DIGIT_LABELS = frozenset(digit.encode() for digit in DIGIT_CHARACTERS)

Sample = tuple[Grey, int | None]
"""A picture, uint8 (H, W), 255 = ink, and its label: a digit, or None if there is none."""

Progress = Callable[[int], None]
"""Called repeatedly with the number of records done; it may raise Cancelled."""


class ExchangeError(Exception):
    """A file cannot be written or read; the message says why and what to do.

    For writing, it is a sentence that names the file; for reading, a clause to follow the name.
    """


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The user has cancelled the job."""


@dataclass(frozen=True)
class Exported:
    """How many records were written, and how many were left out because they do not fit.

    Those `with_separators` in their text or label are counted on their own.
    """

    written: int
    left_out: int = 0
    with_separators: int = 0


class Exporter(Protocol):
    """Writes any number of records to a file as a stream.

    The file appears once everything is written; otherwise no file appears, and an existing one of
    that name stays unchanged. Raises ExchangeError with a message for the user, and Cancelled if
    `progress` does.
    """

    def __call__(self, records: Iterable[Record], path: Path, progress: Progress) -> Exported: ...


def framed(content: Content) -> Grey:
    """Return the content as the picture that the network sees: uint8 (28, 28), 255 = ink."""
    if isinstance(content, Picture):
        tensor = frame_picture(content.ink)
    else:
        tensor = frame_strokes(content.polylines)
    return levels_of(tensor)


def label_of(record: Record) -> int | None:
    """Return the record's label as a digit, or None if it has none or not exactly one digit."""
    return int(record.label) if record.label in DIGIT_CHARACTERS else None


def digit_or_none(label: bytes) -> int | None:
    """Return the digit that a data set's label is, or None for any other label."""
    return int(label) if label.strip() in DIGIT_LABELS else None


class Labelled:
    """The framed pictures and labels of those records whose label is a digit; counts all records.

    Records with separators are left out even then: their ink is not that of a digit alone.

    You can iterate over it once.
    """

    def __init__(self, records: Iterable[Record], progress: Progress) -> None:
        self._records = records
        self._progress = progress
        self._written = 0
        self._with_separators = 0
        self.done = 0

    @property
    def exported(self) -> Exported:
        """The outcome so far, provided that every sample from this iterator has been written."""
        left_out = self.done - self._written - self._with_separators
        return Exported(self._written, left_out, self._with_separators)

    def __iter__(self) -> Iterator[tuple[Grey, int]]:
        self._progress(0)
        for record in self._records:
            label = label_of(record)
            if record.has_separators:
                self._with_separators += 1
            elif label is not None:
                yield framed(record.content), label
                self._written += 1
            self.done += 1
            self._progress(self.done)
