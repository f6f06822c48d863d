"""Queries to the history, and the rows that it returns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.record import Record


class Which(StrEnum):
    """Which rows to find."""

    ALL = "all"
    CORRECTED = "corrected"
    LABELLED = "labelled"  # those with a label
    DOUBTFUL = "doubtful"  # those with DOUBTFUL_VERDICTS


DOUBTFUL_VERDICTS = (Verdict.UNSURE, Verdict.NOT_A_DIGIT)


class Column(StrEnum):
    """The columns that rows can be sorted by."""

    FINISHED = "finished"
    TEXT = "text"
    LABEL = "label"
    CONFIDENCE = "confidence"


@dataclass(frozen=True)
class HistoryQuery:
    """Which rows of the history to find, and in which order; by default all, the newest first.

    `text` is searched for in what was read and in the labels.
    """

    text: str = ""
    which: Which = Which.ALL
    column: Column = Column.FINISHED
    descending: bool = True


@dataclass(frozen=True, eq=False)
class HistoryRow:
    """A record and its row id in the history, which is above 0 and never reused."""

    row_id: int
    record: Record
