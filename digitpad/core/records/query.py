"""How the history is asked for rows, and what a row is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from digitpad.core.records.record import Record


class Which(StrEnum):
    """The rows that are wanted."""

    ALL = "all"
    CORRECTED = "corrected"
    LABELLED = "labelled"  # those that have a label
    DOUBTFUL = "doubtful"  # unsure, or not a digit


class Column(StrEnum):
    """What rows can be sorted by."""

    FINISHED = "finished"
    TEXT = "text"
    LABEL = "label"
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
