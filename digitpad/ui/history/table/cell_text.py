"""The text in the cells of the history table."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QDateTime, QLocale, QObject

from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import Column
from digitpad.core.records.record import NAMING_CHARACTERS, Record
from digitpad.ui.widgets.percent import percent


class Section(IntEnum):
    """The table's columns, in order."""

    DRAWING = 0
    TIME = 1
    READING = 2
    CONFIDENCE = 3
    LABEL = 4


SORTED_BY = {
    Section.TIME: Column.FINISHED,
    Section.READING: Column.TEXT,
    Section.CONFIDENCE: Column.CONFIDENCE,
    Section.LABEL: Column.LABEL,
}


class CellText(QObject):
    """Turns a record into text, cell by cell."""

    def heading(self, section: Section) -> str:
        """Return the heading of a column."""
        match section:
            case Section.DRAWING:
                return self.tr("Drawing")
            case Section.TIME:
                return self.tr("Time")
            case Section.READING:
                return self.tr("Reading")
            case Section.CONFIDENCE:
                return self.tr("Confidence")
            case Section.LABEL:
                return self.tr("Label")

    def text(self, record: Record, section: Section) -> str:
        """Return the text of a cell; it is empty for a drawing."""
        match section:
            case Section.DRAWING:
                return ""
            case Section.TIME:
                return local_time(record.finished)
            case Section.READING:
                return record.text
            case Section.CONFIDENCE:
                return self._confidence(record)
            case Section.LABEL:
                return record.label or ""

    def mark(self, record: Record, section: Section) -> str | None:
        """Return a sign and a word that show right or wrong without colour, or None."""
        if section is not Section.LABEL or record.label is None or not record.is_read:
            return None
        return f"{'≠' if record.is_corrected else '✓'} {self._outcome(record)}"

    def aloud(self, record: Record, section: Section) -> str:
        """Return the text of a cell for screen readers."""
        if section is Section.DRAWING:
            return self.tr("Drawing, read as {0}").format(record.text or self.tr("nothing"))
        if section is not Section.LABEL:
            return self.text(record, section)
        if record.label is None:
            return self.tr("No label")
        return f"{record.label}, {self._outcome(record)}" if record.is_read else record.label

    def tip(self, record: Record, section: Section) -> str | None:
        """Return the tool tip, with what may not fit into the cell, or None if there is none."""
        if section is Section.TIME:
            return local_time(record.finished, QLocale.FormatType.LongFormat)
        if section is Section.READING and record.is_read:
            return self._network(record)
        return self.text(record, section) or None

    def _network(self, record: Record) -> str:
        if not record.model:
            return self.tr("{0}, read by an unknown network").format(record.text)
        name = record.model[:NAMING_CHARACTERS]
        return self.tr("{0}, read by network {1}").format(record.text, name)

    def _outcome(self, record: Record) -> str:
        return self.tr("corrected") if record.is_corrected else self.tr("confirmed")

    def _confidence(self, record: Record) -> str:
        match record.verdict:
            case Verdict.EMPTY:
                return self.tr("Not read")
            case Verdict.NOT_A_DIGIT:
                return self.tr("Not a digit")
            case Verdict.UNSURE:
                return self.tr("Unsure, {0}").format(percent(record.confidence))
            case Verdict.DIGIT if len(record.text) > 1:
                return percent(record.confidence)  # each digit may be sure, and the number less so
            case Verdict.DIGIT:
                return self.tr("Sure, {0}").format(percent(record.confidence))


def local_time(moment: datetime, form: QLocale.FormatType = QLocale.FormatType.ShortFormat) -> str:
    """Return a time as local time, written as is usual where the user is."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), form)
