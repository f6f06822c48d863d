"""What all exporters share: their shape, their outcome and the ways they end."""

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

PIXELS = FIELD * FIELD  # of a framed picture, which is FIELD high and wide
DIGIT_CHARACTERS = frozenset("0123456789")  # str.isdigit() knows many more

Progress = Callable[[int], None]
"""Told how many records are done, again and again; it may raise Cancelled."""


class ExchangeError(Exception):
    """A file cannot be written, or read; the message says why and what to do.

    On writing it is a sentence with the file's name, on reading a clause to follow the name.
    """


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The user wants no more of it."""


@dataclass(frozen=True)
class Exported:
    """How many records were written, and how many were left out since they do not fit."""

    written: int
    left_out: int = 0


class Exporter(Protocol):
    """Writes records to a file as a stream, whatever their number.

    The file is there when all is written; otherwise nothing is, and a file of that name stays as
    it was. Raises ExchangeError in words, and Cancelled if `progress` does.
    """

    def __call__(self, records: Iterable[Record], path: Path, progress: Progress) -> Exported: ...


def framed(content: Content) -> Grey:
    """The picture that the network sees of it: uint8 (28, 28), 255 = ink."""
    if isinstance(content, Picture):
        tensor = frame_picture(content.ink)
    else:
        tensor = frame_strokes(content.polylines)
    return levels_of(tensor)


def label_of(record: Record) -> int | None:
    """The digit that it truly is; None when nobody told or it is not exactly one digit."""
    return int(record.label) if record.label in DIGIT_CHARACTERS else None


class Labelled:
    """The framed pictures and labels of the records that have a label; counts all of them.

    To be gone through once.
    """

    def __init__(self, records: Iterable[Record], progress: Progress) -> None:
        self._records = records
        self._progress = progress
        self._written = 0
        self.done = 0

    @property
    def exported(self) -> Exported:
        """What became of the records so far, if all that were given were written."""
        return Exported(self._written, self.done - self._written)

    def __iter__(self) -> Iterator[tuple[Grey, int]]:
        self._progress(0)
        for record in self._records:
            label = label_of(record)
            if label is not None:
                yield framed(record.content), label
                self._written += 1
            self.done += 1
            self._progress(self.done)
