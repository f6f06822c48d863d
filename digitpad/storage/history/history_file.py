"""Read and write the history, the drawings and their readings, in a local SQLite file."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Any

from digitpad.core.recognition.reading import DIGITS
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import (
    DOUBTFUL_VERDICTS,
    Column,
    HistoryQuery,
    HistoryRow,
    Which,
)
from digitpad.core.records.record import Record
from digitpad.core.records.statistics import (
    DigitStatistics,
    HistoryStatistics,
    NetworkStatistics,
    statistics_by_digit,
)
from digitpad.storage.content_bytes import bytes_of, content_of
from digitpad.storage.history.database import RowGoneError, errors_as_messages, open_database
from digitpad.system.translate import translate

ROWS_AT_ONCE = 500  # records per transaction: fast, and other windows do not wait long

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
RowCopies = Mapping[str, Sequence[tuple[Any, ...]]]  # rows as they are stored, by table

_TABLES = ("contents", "records")
_RECORD_COLUMNS = (
    "finished, utc_offset, text, verdict, confidence, framing_version, model, truth, digest"
)
_ADD = f"INSERT INTO records ({_RECORD_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_READING = "text = ?, verdict = ?, confidence = ?, framing_version = ?, model = ?"
_READ = f"UPDATE records SET {_READING}, truth = ? WHERE number = ?"
_READ_AGAIN = f"UPDATE records SET {_READING} WHERE number = ?"
_ROW = f"SELECT number, bytes, {_RECORD_COLUMNS} FROM records JOIN contents USING (number)"
_ORDERS = {  # rows without a label come last in either direction
    Column.FINISHED: "finished {direction}",
    Column.TEXT: "length(text) {direction}, text {direction}",
    Column.LABEL: "length(truth) {direction} NULLS LAST, truth {direction}",
    Column.CONFIDENCE: "confidence {direction}",
}
_CONDITIONS = {
    Which.ALL: "true",
    Which.CORRECTED: "truth <> text AND text <> ''",
    Which.LABELLED: "truth IS NOT NULL",
    Which.DOUBTFUL: f"verdict IN {tuple(map(str, DOUBTFUL_VERDICTS))}",
}

logger = logging.getLogger(__name__)


class HistoryFile:
    """A connection to the history, for use on the thread that creates it.

    Other windows may have the same file open. Every method raises HistoryError, with a message for
    the user, if the file cannot be read or written; a write then happens completely or not at all.
    """

    def __init__(self, folder: Path) -> None:
        """Open the history in this folder as `open_database` does."""
        self.connection = open_database(folder)

    def close(self) -> None:
        with errors_as_messages():
            self.connection.close()

    def add(self, record: Record) -> int:
        """Add a record and return its row id; the same ink may be added again."""
        with self._writing():
            return self._add(record)

    def add_many(
        self, records: Iterable[Record], newest_before: int | None = None
    ) -> tuple[int, int]:
        """Add the records that are new; return how many were added and how many were not.

        A record is known if a row has its ink and its time. Records from a file that keeps no
        times come with `newest_before`, the newest row id before that file was read: they are
        known if a row up to that one has their ink and their label.

        If this fails or `records` raises, complete batches may have been added: just repeat it.
        """
        records = iter(records)
        added = seen = 0
        while batch := tuple(islice(records, ROWS_AT_ONCE)):
            with self._writing():
                added += sum(self._add_if_new(record, newest_before) for record in batch)
            seen += len(batch)
        return added, seen - added

    def set_reading(self, row_id: int, read: Record) -> None:
        """Set the reading and label of a row to those of `read`; ignore a row that is gone."""
        with self._writing():
            self.execute(_READ, *_reading_of(read), read.label, row_id)

    def set_readings(self, reads: Mapping[int, Record]) -> None:
        """Set the readings of these rows, but not their labels; ignore rows that are gone."""
        with self._writing():
            for row_id, read in reads.items():
                self.execute(_READ_AGAIN, *_reading_of(read), row_id)

    def set_label(self, row_id: int, label: str | None) -> None:
        """Set the label of a row, None for no label. Raises RowGoneError if the row is gone."""
        with self._writing():
            changed = self.execute("UPDATE records SET truth = ? WHERE number = ?", label, row_id)
            if not changed.rowcount:
                raise RowGoneError(gone())

    def search(self, query: HistoryQuery) -> tuple[int, ...]:
        """Return the ids of all rows that match the query, in its order."""
        direction = "DESC" if query.descending else "ASC"
        sql = f"""
            SELECT number FROM records
            WHERE {_CONDITIONS[query.which]}
                AND (:text = '' OR instr(text, :text) OR instr(truth, :text))
            ORDER BY {_ORDERS[query.column].format(direction=direction)}, number {direction}
        """
        with errors_as_messages():
            found = self.connection.execute(sql, {"text": query.text})
            return tuple(row_id for (row_id,) in found)

    def rows(self, row_ids: Iterable[int]) -> tuple[HistoryRow, ...]:
        """Return the rows with these ids, in this order, except missing and damaged ones."""
        return tuple(self._rows(row_ids))

    def records(self, row_ids: Iterable[int] | None = None) -> Iterator[Record]:
        """Yield the records of these row ids, or all in the order of their ids, read one by one."""
        if row_ids is None:
            with errors_as_messages():
                found = self.execute("SELECT number FROM records ORDER BY number").fetchall()
            row_ids = (row_id for (row_id,) in found)
        return (row.record for row in self._rows(row_ids))

    def newest_row_id(self) -> int:
        """Return the highest id of a row, or 0 if there is none."""
        with errors_as_messages():
            (newest,) = self.execute("SELECT coalesce(max(number), 0) FROM records").fetchone()
        return int(newest)

    def copies_of(self, row_ids: Iterable[int]) -> RowCopies:
        """Return copies of these rows, without those that are gone; see `put_back`."""
        wanted = tuple(row_ids)
        with errors_as_messages():
            return {table: self._rows_as_stored(table, wanted) for table in _TABLES}

    def _rows_as_stored(self, table: str, row_ids: Sequence[int]) -> list[tuple[Any, ...]]:
        sql = f"SELECT * FROM {table} WHERE number = ?"
        found = (self.execute(sql, row_id).fetchone() for row_id in row_ids)
        return [row for row in found if row is not None]

    def put_back(self, copies: RowCopies) -> None:
        """Put deleted rows back as they were, with their row ids."""
        with self._writing():
            for table, rows in copies.items():
                for row in rows:
                    places = ", ".join("?" * len(row))
                    self.execute(f"INSERT OR IGNORE INTO {table} VALUES ({places})", *row)

    def delete(self, row_ids: Iterable[int]) -> None:
        """Delete these rows so that no trace of them is left in the files.

        This rewrites the whole file, which takes about two seconds for 100,000 rows.
        """
        self.take_out(row_ids)
        self._forget()

    def take_out(self, row_ids: Iterable[int]) -> None:
        """Remove these rows quickly; traces may stay in the files until the next deletion."""
        wanted = [(row_id,) for row_id in row_ids]
        with self._writing():
            for table in _TABLES:
                self.connection.executemany(f"DELETE FROM {table} WHERE number = ?", wanted)

    def delete_all(self) -> None:
        """Delete every row so that no trace of them is left in the files."""
        with self._writing():
            for table in _TABLES:
                self.execute(f"DELETE FROM {table}")
        self._forget()

    def statistics(self) -> HistoryStatistics:
        with errors_as_messages():
            rows, corrected, labelled, first, last = self.execute(
                """
                SELECT count(*), count(nullif(truth <> text AND text <> '', 0)), count(truth),
                    min(finished), max(finished)
                FROM records
                """
            ).fetchone()
            verdicts = dict(self.execute("SELECT verdict, count(*) FROM records GROUP BY 1"))
        return HistoryStatistics(
            rows,
            corrected,
            labelled,
            MappingProxyType({verdict: verdicts.get(verdict, 0) for verdict in Verdict}),
            self._count_digits(),
            None if first is None else _time_of(first, 0),
            None if last is None else _time_of(last, 0),
            self._count_by_network(),
            self._count_by_digit(),
        )

    def _count_by_digit(self) -> tuple[DigitStatistics, ...]:
        with errors_as_messages():
            counted = self.execute(
                "SELECT text, truth, count(*) FROM records WHERE truth IS NOT NULL AND text <> '' "
                "GROUP BY text, truth"
            )
            return statistics_by_digit(counted)

    def _count_by_network(self) -> tuple[NetworkStatistics, ...]:
        with errors_as_messages():
            counted = self.execute(
                """
                SELECT model, count(*), count(truth), count(nullif(truth <> text, 0))
                FROM records WHERE text <> '' GROUP BY model ORDER BY max(number) DESC
                """
            )
            return tuple(NetworkStatistics(*row) for row in counted)

    def _count_digits(self) -> tuple[int, ...]:
        with errors_as_messages():
            texts = self.execute("SELECT coalesce(truth, text) FROM records")
            written = "".join(text for (text,) in texts)
        return tuple(written.count(str(digit)) for digit in range(DIGITS))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Run a transaction; its changes happen completely or not at all."""
        with errors_as_messages():
            self.execute("BEGIN IMMEDIATE")
            with self.connection:
                yield

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """Run one statement of SQL as it is."""
        return self.connection.execute(sql, values)

    def _add_if_new(self, record: Record, newest_before: int | None) -> bool:
        if self._is_known(record, newest_before):
            return False
        self._add(record)
        return True

    def _is_known(self, record: Record, newest_before: int | None) -> bool:
        same_ink = "SELECT 1 FROM records WHERE digest = ?"
        digest = bytes.fromhex(record.digest)
        if newest_before is None:
            time = _values_of(record)[0]
            return bool(self.execute(f"{same_ink} AND finished = ?", digest, time).fetchone())
        same_label = f"{same_ink} AND truth IS ? AND number <= ?"
        return bool(self.execute(same_label, digest, record.label, newest_before).fetchone())

    def _add(self, record: Record) -> int:
        content = bytes_of(record.content)
        row_id = self.execute(_ADD, *_values_of(record)).lastrowid
        assert row_id is not None
        self.execute("INSERT INTO contents VALUES (?, ?)", row_id, content)
        return row_id

    def _rows(self, row_ids: Iterable[int]) -> Iterator[HistoryRow]:
        for row_id in row_ids:
            with errors_as_messages():
                found = self.execute(f"{_ROW} WHERE number = ?", row_id).fetchone()
            row = None if found is None else _whole_row_of(found)
            if row is not None:
                yield row

    def _forget(self) -> None:
        """Remove all traces of deleted rows from the files.

        SQLite overwrites deleted rows, but not the copies that stay in unused parts of its pages
        when it moves rows between pages. So this rewrites the file once the overwriting has reached
        it, so that the space given back to the disk is empty, too.
        """
        self._empty_log()
        try:
            self.execute("VACUUM")
        except sqlite3.Error as error:  # the rows themselves are deleted
            logger.warning("traces of deleted rows stay until the next deletion: %s", error)
        self._empty_log()

    def _empty_log(self) -> None:
        """Write all changes to the database itself and empty the write-ahead log.

        If another window is reading at this moment, the log is emptied later: by the next deletion
        or when the last window closes.
        """
        with errors_as_messages():
            blocked, *_ = self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if blocked:
            logger.warning("another window reads: traces of deleted rows go when it closes")


def gone() -> str:
    """Return the message for a row that no longer exists."""
    return translate("HistoryError", "This drawing is no longer in the history.")


def _values_of(record: Record) -> tuple[Any, ...]:
    """Return the values of a record in the order of _RECORD_COLUMNS."""
    offset = record.finished.utcoffset()
    if offset is None:
        raise ValueError("a record's time needs its zone")
    return (
        (record.finished - _EPOCH) // _MICROSECOND,
        round(offset.total_seconds()),
        *_reading_of(record),
        record.label,
        bytes.fromhex(record.digest),
    )


def _reading_of(record: Record) -> tuple[Any, ...]:
    """Return the values of a reading in the order of _READING."""
    return (
        record.text,
        record.verdict.value,
        record.confidence,
        record.framing_version,
        record.model,
    )


def _whole_row_of(found: Sequence[Any]) -> HistoryRow | None:
    """Return the row, or None if it is damaged."""
    try:
        return _row_of(found)
    except (ValueError, OverflowError):
        logger.exception("row %d of the history is damaged", found[0])
        return None


def _row_of(found: Sequence[Any]) -> HistoryRow:
    row_id, content, finished, offset, text, verdict, confidence, framing, model, label, _ = found
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
    return HistoryRow(row_id, record)


def _time_of(microseconds: int, utc_offset: int) -> datetime:
    """Return the time in the zone in which it was recorded."""
    zone = timezone(timedelta(seconds=utc_offset))
    return (_EPOCH + microseconds * _MICROSECOND).astimezone(zone)
