"""The history: what was drawn and read, in an SQLite file that stays on this computer."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any

from digitpad.core.recognition.reading import DIGITS, Verdict
from digitpad.core.records.query import Column, HistoryQuery, HistoryRow, Which
from digitpad.core.records.record import Record
from digitpad.core.records.statistics import HistoryStatistics
from digitpad.storage.content_bytes import bytes_of, content_of
from digitpad.storage.history.database import RowGoneError, errors_in_words, open_database
from digitpad.system.translate import translate

ROWS_AT_ONCE = 500  # records in one transaction: quick, and other windows do not wait long

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_TABLES = ("contents", "records")
_RECORD_COLUMNS = (
    "finished, utc_offset, text, verdict, confidence, truth, framing_version, model, digest"
)
_ADD = f"INSERT INTO records ({_RECORD_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_READING = "text = ?, verdict = ?, confidence = ?, truth = ?, framing_version = ?, model = ?"
_READ = f"UPDATE records SET {_READING} WHERE number = ?"
_ROW = f"SELECT number, bytes, {_RECORD_COLUMNS} FROM records JOIN contents USING (number)"
_ORDERS = {  # what has no truth comes last, whichever way it is sorted
    Column.FINISHED: "finished {way}",
    Column.TEXT: "length(text) {way}, text {way}",
    Column.LABEL: "length(truth) {way} NULLS LAST, truth {way}",
    Column.CONFIDENCE: "confidence {way}",
}
_CONDITIONS = {
    Which.ALL: "true",
    Which.CORRECTED: "truth <> text AND text <> ''",
    Which.LABELLED: "truth IS NOT NULL",
    Which.DOUBTFUL: f"verdict IN ('{Verdict.UNSURE}', '{Verdict.NOT_A_DIGIT}')",
}

logger = logging.getLogger(__name__)


class HistoryFile:
    """One connection to the history, for the thread that made it.

    Other windows may have the same file open. Every method raises HistoryError, in words, if the
    file fails it; what was to be written is then written wholly or not at all.
    """

    def __init__(self, folder: Path) -> None:
        """Open the history in this folder as `open_database` does."""
        self._connection = open_database(folder)

    def close(self) -> None:
        with errors_in_words():
            self._connection.close()

    def add(self, record: Record) -> int:
        """Keep a record and return its number; the same ink may be added again."""
        with self._writing():
            return self._add(record)

    def add_many(self, records: Iterable[Record]) -> tuple[int, int]:
        """Keep those whose ink is not here yet; return how many were added and how many not.

        If it fails, or `records` raises, whole batches may be here: it can simply be repeated.
        """
        records = iter(records)
        added = seen = 0
        while batch := tuple(islice(records, ROWS_AT_ONCE)):
            with self._writing():
                added += sum(self._add_if_new(record) for record in batch)
            seen += len(batch)
        return added, seen - added

    def set_reading(self, number: int, read: Record) -> None:
        """Note what was read of a row's ink, and its truth; a row that is gone stays gone."""
        with self._writing():
            self._execute(_READ, *_reading_of(read), number)

    def set_label(self, number: int, label: str | None) -> None:
        """Note what a row's ink truly is; None takes it back."""
        with self._writing():
            changed = self._execute("UPDATE records SET truth = ? WHERE number = ?", label, number)
            if not changed.rowcount:
                raise RowGoneError(gone())

    def search(self, query: HistoryQuery) -> tuple[int, ...]:
        """The numbers of all rows that are asked for, in the order that is asked for."""
        way = "DESC" if query.descending else "ASC"
        sql = f"""
            SELECT number FROM records
            WHERE {_CONDITIONS[query.which]}
                AND (:text = '' OR instr(text, :text) OR instr(truth, :text))
            ORDER BY {_ORDERS[query.column].format(way=way)}, number {way}
        """
        with errors_in_words():
            found = self._connection.execute(sql, {"text": query.text})
            return tuple(number for (number,) in found)

    def rows(self, numbers: Iterable[int]) -> tuple[HistoryRow, ...]:
        """These rows, in this order, without those that are not here or whose ink is damaged."""
        return tuple(self._rows(numbers))

    def records(self, numbers: Iterable[int] | None = None) -> Iterator[Record]:
        """These rows' records, or all in the order of their numbers, read one by one."""
        if numbers is None:
            with errors_in_words():
                found = self._execute("SELECT number FROM records ORDER BY number").fetchall()
            numbers = (number for (number,) in found)
        return (row.record for row in self._rows(numbers))

    def delete(self, numbers: Iterable[int]) -> None:
        """Delete these rows, so that nothing of them is left in the files.

        That writes the whole file anew: about two seconds for 100,000 rows.
        """
        self.take_out(numbers)
        self._forget()

    def take_out(self, numbers: Iterable[int]) -> None:
        """Take these rows out, quickly: traces of them may stay until something is deleted."""
        wanted = [(number,) for number in numbers]
        with self._writing():
            for table in _TABLES:
                self._connection.executemany(f"DELETE FROM {table} WHERE number = ?", wanted)

    def delete_all(self) -> None:
        """Delete every row, so that nothing of them is left in the files."""
        with self._writing():
            for table in _TABLES:
                self._execute(f"DELETE FROM {table}")
        self._forget()

    def statistics(self) -> HistoryStatistics:
        with errors_in_words():
            rows, corrected, told, first, last = self._execute(
                """
                SELECT count(*), count(nullif(truth <> text AND text <> '', 0)), count(truth),
                    min(finished), max(finished)
                FROM records
                """
            ).fetchone()
            verdicts = dict(self._execute("SELECT verdict, count(*) FROM records GROUP BY 1"))
        return HistoryStatistics(
            rows,
            corrected,
            told,
            MappingProxyType({verdict: verdicts.get(verdict, 0) for verdict in Verdict}),
            self._count_digits(),
            None if first is None else _time_of(first, 0),
            None if last is None else _time_of(last, 0),
        )

    def _count_digits(self) -> tuple[int, ...]:
        with errors_in_words():
            texts = self._execute("SELECT coalesce(truth, text) FROM records")
            written = "".join(text for (text,) in texts)
        return tuple(written.count(str(digit)) for digit in range(DIGITS))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction; what happens in it happens wholly or not at all."""
        with errors_in_words():
            self._execute("BEGIN IMMEDIATE")
            with self._connection:
                yield

    def _execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        return self._connection.execute(sql, values)

    def _add_if_new(self, record: Record) -> bool:
        digest = bytes.fromhex(record.digest)
        if self._execute("SELECT 1 FROM records WHERE digest = ?", digest).fetchone():
            return False
        self._add(record)
        return True

    def _add(self, record: Record) -> int:
        content = bytes_of(record.content)
        number = self._execute(_ADD, *_values_of(record)).lastrowid
        assert number is not None
        self._execute("INSERT INTO contents VALUES (?, ?)", number, content)
        return number

    def _rows(self, numbers: Iterable[int]) -> Iterator[HistoryRow]:
        for number in numbers:
            with errors_in_words():
                found = self._execute(f"{_ROW} WHERE number = ?", number).fetchone()
            row = None if found is None else _whole_row_of(found)
            if row is not None:
                yield row

    def _forget(self) -> None:
        """Leave nothing in the files of what was deleted.

        SQLite overwrites deleted rows, but not the copies that lie in unused parts of its pages
        since it has moved rows from page to page. So the file is written anew, after the
        overwriting has reached it: the space that it gives back is empty, too.
        """
        self._empty_log()
        try:
            self._execute("VACUUM")
        except sqlite3.Error as error:  # the rows are deleted, that is what was asked for
            logger.warning("traces of deleted rows stay until the next deletion: %s", error)
        self._empty_log()

    def _empty_log(self) -> None:
        """Write all changes to the database itself and empty the log of changes.

        Where another window reads at this moment, the log is emptied a little later: by the next
        deletion or when the last window closes.
        """
        with errors_in_words():
            blocked, *_ = self._execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if blocked:
            logger.warning("another window reads: traces of deleted rows go when it closes")


def gone() -> str:
    """What to say of a row that is asked for in vain."""
    return translate("HistoryError", "This drawing is no longer in the history.")


def _values_of(record: Record) -> tuple[Any, ...]:
    """In the order of _COLUMNS."""
    offset = record.finished.utcoffset()
    if offset is None:
        raise ValueError("a record's time needs its zone")
    return (
        (record.finished - _EPOCH) // _MICROSECOND,
        round(offset.total_seconds()),
        *_reading_of(record),
        bytes.fromhex(record.digest),
    )


def _reading_of(record: Record) -> tuple[Any, ...]:
    """In the order of _READING."""
    return (
        record.text,
        record.verdict.value,
        record.confidence,
        record.label,
        record.framing_version,
        record.model,
    )


def _whole_row_of(found: Sequence[Any]) -> HistoryRow | None:
    """None for a row that is damaged."""
    try:
        return _row_of(found)
    except (ValueError, OverflowError):
        logger.exception("row %d of the history is damaged", found[0])
        return None


def _row_of(found: Sequence[Any]) -> HistoryRow:
    number, content, finished, offset, text, verdict, confidence, label, framing, model, _ = found
    record = Record(
        content_of(content),
        _time_of(finished, offset),
        text,
        Verdict(verdict),
        confidence,
        label,
        framing,
        model,
    )
    return HistoryRow(number, record)


def _time_of(microseconds: int, utc_offset: int) -> datetime:
    """In the zone in which it was written."""
    zone = timezone(timedelta(seconds=utc_offset))
    return (_EPOCH + microseconds * _MICROSECOND).astimezone(zone)
