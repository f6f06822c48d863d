"""What the history keeps of one finished ink, and how it is asked for."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.framing_version import FRAMING_VERSION
from digitpad.core.recognition.reading import Verdict

Content = Ink | Picture  # what the pad holds


@dataclass(frozen=True, eq=False)
class Record:
    """One finished ink, what was read of it and, if told, what it truly is.

    `finished` is a time with its zone. `text` is the number's text (“7”, “2026”, “4?”), `verdict`
    and `confidence` (0..1) are those of its least certain digit. `truth` is a digit for each of
    the number's digits, None until somebody tells it. `model` is the SHA-256 of the model file
    that read the ink; empty, as `text` is, where the ink has not been read.
    """

    content: Content
    finished: datetime
    text: str = ""
    verdict: Verdict = Verdict.EMPTY
    confidence: float = 0.0
    truth: str | None = None
    framing_version: int = FRAMING_VERSION
    model: str = ""

    @property
    def is_read(self) -> bool:
        """Whether its very ink has been read."""
        return bool(self.text)

    @property
    def is_corrected(self) -> bool:
        """Whether somebody said that it was read wrongly."""
        return self.is_read and self.truth is not None and self.truth != self.text

    @cached_property
    def digest(self) -> str:
        """The same for the same content, another for any other: SHA-256 in hexadecimal."""
        return digest_of(self.content)


def digest_of(content: Content) -> str:
    """SHA-256 of an ink's positions, or of a picture's pixels, in hexadecimal."""
    digest = hashlib.sha256()
    if isinstance(content, Picture):
        digest.update(struct.pack("<2q", *content.ink.shape))
        digest.update(content.ink.tobytes())
        return digest.hexdigest()
    for positions in content.polylines:
        digest.update(struct.pack("<q", len(positions)))
        digest.update(positions.astype("<f4").tobytes())  # as files keep them
    return digest.hexdigest()


class Which(StrEnum):
    """The rows that are wanted."""

    ALL = "all"
    CORRECTED = "corrected"
    TOLD = "told"  # those whose truth was told
    DOUBTFUL = "doubtful"  # unsure, or not a digit


class Column(StrEnum):
    """What rows can be sorted by."""

    FINISHED = "finished"
    TEXT = "text"
    TRUTH = "truth"
    CONFIDENCE = "confidence"


@dataclass(frozen=True)
class HistoryQuery:
    """Which rows of the history, and in which order; at first all of them, the newest first.

    `text` is looked for in what was read and in the truth.
    """

    text: str = ""
    which: Which = Which.ALL
    column: Column = Column.FINISHED
    descending: bool = True


@dataclass(frozen=True, eq=False)
class HistoryRow:
    """A record and its number in the history, which is above 0 and never used again."""

    number: int
    record: Record
