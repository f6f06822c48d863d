"""The history keeps, corrects, finds, counts and really deletes rows."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import Column, HistoryQuery, Which
from digitpad.core.records.record import Record
from digitpad.storage.content_bytes import bytes_of
from digitpad.storage.history import database as history_database
from digitpad.storage.history import history_file
from digitpad.storage.history.database import FILE_NAME, HistoryBlockedError, HistoryError
from digitpad.storage.history.history_file import HistoryFile
from tests.storage.made_up import BEGIN, are_same, contents, record, scribble

once_for_all = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=60,
)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[HistoryFile]:
    with closing(HistoryFile(tmp_path)) as history:
        yield history


def execute(folder: Path, command: str, *values: object) -> list[tuple[object, ...]]:
    """What another program gets that opens the file."""
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        return other.execute(command, values).fetchall()


def same(one: Record, other: Record) -> bool:
    return are_same(one.content, other.content) and all(
        getattr(one, field.name) == getattr(other, field.name)
        for field in fields(Record)
        if field.name != "content"
    )


zones = st.integers(-23 * 3600, 23 * 3600).map(lambda s: timezone(timedelta(seconds=s)))
records = st.builds(
    Record,
    contents,
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=zones),
    st.text("0123456789?", max_size=5),
    st.sampled_from(Verdict),
    st.floats(0, 1),
    st.none() | st.text("0123456789", max_size=5),
    st.integers(1, 9),
    st.sampled_from(["", "ab" * 32]),
)


@once_for_all
@given(records)
def test_a_record_comes_back_as_it_was(history: HistoryFile, kept: Record) -> None:
    row_id = history.add(kept)

    (row,) = history.rows([row_id])

    assert row.row_id == row_id
    assert same(row.record, kept)
    assert row.record.finished.utcoffset() == kept.finished.utcoffset()
    assert row.record.digest == kept.digest


def test_added_rows_are_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    with closing(HistoryFile(tmp_path)) as history:
        row_id = history.add(record(7))

    with closing(HistoryFile(tmp_path)) as history:
        assert same(history.rows([row_id])[0].record, record(7))


def test_the_same_ink_may_be_drawn_twice(history: HistoryFile) -> None:
    assert history.add(record(1)) != history.add(record(1))


def test_only_new_ink_is_added_from_many_records(history: HistoryFile) -> None:
    history.add(record(3))
    picture = record(0, content=Picture(np.eye(5, dtype=np.uint8)))
    many = [record(1), record(3, text="other"), picture, record(1), picture, record(2)]

    assert history.add_many(iter(many)) == (3, 3)
    assert history.add_many(many) == (0, 6)

    assert [one.digest for one in history.records()] == [
        one.digest for one in (record(3), record(1), picture, record(2))
    ]


def test_equal_ink_from_different_times_is_added_twice(history: HistoryFile) -> None:
    first = record(1, label="4")
    second = replace(first, finished=record(2).finished, label="9")

    assert history.add_many([first, second]) == (2, 0)
    assert history.add_many([first, replace(second, label="7")]) == (0, 2)  # corrected since
    assert [one.label for one in history.records()] == ["4", "9"]


def test_without_times_only_earlier_rows_count_as_known(history: HistoryFile) -> None:
    history.add(record(0))
    before, now = history.newest_row_id(), record(9).finished
    fours = [replace(record(1, label="4"), finished=now)] * 2
    nine = replace(fours[0], label="9")

    assert history.add_many([*fours, nine], before) == (3, 0)
    later = [replace(one, finished=record(10).finished) for one in (*fours, nine)]
    assert history.add_many(later, history.newest_row_id()) == (0, 3)
    assert HistoryFile.newest_row_id(history) == 4


def test_many_records_are_added_without_holding_them_in_memory(
    history: HistoryFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_file, "ROWS_AT_ONCE", 10)
    ahead: list[int] = []

    def stream() -> Iterator[Record]:
        for seed in range(95):
            ahead.append(seed - history.statistics().rows)
            yield record(seed)

    assert history.add_many(stream()) == (95, 0)
    assert max(ahead) < 10


def test_an_import_that_breaks_off_can_be_repeated(
    history: HistoryFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_file, "ROWS_AT_ONCE", 10)

    def broken() -> Iterator[Record]:
        yield from (record(seed) for seed in range(25))
        raise OSError("the stick was pulled out")

    with pytest.raises(OSError, match="stick"):
        history.add_many(broken())

    assert history.add_many(record(seed) for seed in range(25)) == (5, 20)


def test_a_record_is_stored_completely_or_not_at_all(history: HistoryFile) -> None:
    odd = replace(record(1), finished=datetime(2026, 1, 1))  # no zone

    with pytest.raises(ValueError, match="zone"):
        history.add_many([record(0), odd])

    assert history.statistics().rows == 0
    assert history.add(record(0)) > 0


def test_a_label_is_stored_and_removed(history: HistoryFile) -> None:
    row_id = history.add(record(4))

    history.set_label(row_id, "9")
    assert history.rows([row_id])[0].record.label == "9"
    history.set_label(row_id, None)
    assert history.rows([row_id])[0].record.label is None


def test_a_late_reading_is_stored(history: HistoryFile) -> None:
    unread = record(4, text="", label="8")
    row_id = history.add(unread)
    assert history.statistics().corrected == 0
    assert history.search(HistoryQuery(which=Which.CORRECTED)) == ()

    history.set_reading(row_id, replace(unread, text="17", label="18", model="a network"))
    read = history.rows([row_id])[0].record
    assert (read.text, read.label, read.model) == ("17", "18", "a network")
    assert history.search(HistoryQuery(which=Which.CORRECTED)) == (row_id,)
    history.delete([row_id])
    history.set_reading(row_id, read)  # a deleted row is ignored
    assert history.statistics().rows == 0


def test_labelling_a_deleted_row_is_reported(history: HistoryFile) -> None:
    with pytest.raises(HistoryError, match="no longer in the history"):
        history.set_label(5, "1")


def test_row_ids_are_never_reused(history: HistoryFile) -> None:
    first = [history.add(record(seed)) for seed in range(3)]
    history.delete(first[1:])
    second = history.add(record(5))
    history.delete_all()

    assert second > max(first)
    assert history.add(record(6)) > second


def test_rows_come_in_the_requested_order_without_missing_ones(history: HistoryFile) -> None:
    one, two, three = (history.add(record(seed)) for seed in range(3))
    history.delete([two])

    assert [row.row_id for row in history.rows([three, 99, two, one, three])] == [three, one, three]


def test_records_are_all_or_the_requested_ones(history: HistoryFile) -> None:
    row_ids = [history.add(record(seed)) for seed in range(4)]

    assert [one.text for one in history.records()] == ["0", "1", "2", "3"]
    assert [one.text for one in history.records(row_ids[:1:-1])] == ["3", "2"]


def test_rows_deleted_while_records_are_read_are_left_out(history: HistoryFile) -> None:
    row_ids = [history.add(record(seed)) for seed in range(4)]
    reading = history.records()
    next(reading)

    history.delete(row_ids[:3])

    assert [one.text for one in reading] == ["3"]


@pytest.mark.parametrize(
    ("column", "value"),
    [("bytes", b"INK1 and then nothing"), ("verdict", "perhaps"), ("finished", 2**62)],
)
def test_a_damaged_row_does_not_hide_the_others(
    history: HistoryFile, tmp_path: Path, column: str, value: object
) -> None:
    one, two = (history.add(record(seed)) for seed in range(2))
    table = "contents" if column == "bytes" else "records"
    execute(tmp_path, f"UPDATE {table} SET {column} = ? WHERE number = ?", value, one)

    assert [row.row_id for row in history.rows([one, two])] == [two]
    assert len(list(history.records())) == 1


MIXED = [
    record(0, text="7", finished=BEGIN, confidence=0.9, verdict=Verdict.DIGIT),
    record(1, text="10", finished=BEGIN, confidence=0.4, verdict=Verdict.UNSURE, label="10"),
    record(2, text="9", confidence=0.8, verdict=Verdict.DIGIT, label="4"),
    record(3, text="?", confidence=0.1, verdict=Verdict.NOT_A_DIGIT),
    record(4, text="7", confidence=0.7, verdict=Verdict.DIGIT, label="107"),
    record(5, text="", content=EMPTY_INK),
]


@pytest.fixture
def mixed(history: HistoryFile) -> HistoryFile:
    for one in MIXED:
        history.add(one)
    return history


def wanted(query: HistoryQuery) -> list[int]:
    """Return what a search must find, filtered and sorted in Python."""
    rows = [(row_id, one) for row_id, one in enumerate(MIXED, start=1) if is_wanted(one, query)]
    rows.sort(key=lambda row: (key_of(row[1], query), row[0]), reverse=query.descending)
    rows.sort(key=lambda row: query.column is Column.LABEL and row[1].label is None)
    return [row_id for row_id, _ in rows]


def is_wanted(one: Record, query: HistoryQuery) -> bool:
    is_which = {
        Which.ALL: True,
        Which.CORRECTED: one.is_corrected,
        Which.LABELLED: one.label is not None,
        Which.DOUBTFUL: one.verdict in (Verdict.UNSURE, Verdict.NOT_A_DIGIT),
    }
    return is_which[query.which] and (query.text in one.text or query.text in (one.label or ""))


def key_of(one: Record, query: HistoryQuery) -> tuple[object, ...]:
    label = one.label or ""
    return {
        Column.FINISHED: (one.finished,),
        Column.TEXT: (len(one.text), one.text),
        Column.LABEL: (len(label), label),
        Column.CONFIDENCE: (one.confidence,),
    }[query.column]


@pytest.mark.parametrize("column", Column)
def test_searches_find_and_sort(mixed: HistoryFile, column: Column) -> None:
    for text, which, descending in product(["", "7", "10", "?"], Which, [True, False]):
        query = HistoryQuery(text, which, column, descending)

        assert list(mixed.search(query)) == wanted(query), query


def test_wildcard_characters_are_ordinary_characters(mixed: HistoryFile) -> None:
    for text in ("%", "_", "7%", "\\", "'", "' OR 1 --", "*", "[7]"):
        assert mixed.search(HistoryQuery(text)) == ()


def test_the_newest_come_first_by_default(mixed: HistoryFile) -> None:
    assert mixed.search(HistoryQuery()) == (6, 5, 4, 3, 2, 1)


@pytest.mark.parametrize("column", Column)
@pytest.mark.parametrize("descending", [True, False])
def test_no_search_sorts_or_reads_the_rows_themselves(
    mixed: HistoryFile, tmp_path: Path, column: Column, descending: bool
) -> None:
    statements: list[str] = []
    mixed.connection.set_trace_callback(statements.append)
    for which in Which:
        mixed.search(HistoryQuery("7", which, column, descending))
    mixed.connection.set_trace_callback(None)

    for statement in statements:
        plan = [str(step) for *_, step in execute(tmp_path, f"EXPLAIN QUERY PLAN {statement}")]
        assert len(plan) == 1, plan
        assert "COVERING INDEX" in plan[0]
    assert len(statements) == len(Which)


def test_the_statistics_count_everything(mixed: HistoryFile) -> None:
    counted = mixed.statistics()

    assert (counted.rows, counted.corrected, counted.labelled) == (6, 2, 3)
    assert counted.verdicts == {
        Verdict.DIGIT: 3,
        Verdict.UNSURE: 1,
        Verdict.NOT_A_DIGIT: 1,
        Verdict.EMPTY: 1,
    }
    #                         in 7, 10, 4, ?, 107 and nothing
    assert counted.digits == (2, 2, 0, 0, 1, 0, 0, 2, 0, 0)
    [network] = counted.networks
    assert (network.rows, network.labelled) == (5, 3)
    assert network.agreement == pytest.approx(1 / 3)
    assert (counted.first, counted.last) == (BEGIN, BEGIN + timedelta(minutes=5))


def test_the_statistics_of_an_empty_history(history: HistoryFile) -> None:
    counted = history.statistics()

    assert counted.rows == 0
    assert counted.digits == (0,) * 10
    assert set(counted.verdicts.values()) == {0}
    assert (counted.networks, counted.first, counted.last) == ((), None, None)


def all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def traces_of(kept: Record) -> list[bytes]:
    """Return traces of a record: pieces of its ink, its digest, and its texts."""
    content = bytes_of(kept.content)
    return [
        content[8:32],
        content[-32:],
        bytes.fromhex(kept.digest),
        kept.text.encode(),
        (kept.label or "").encode(),
    ]


def telling(seed: int) -> Record:
    """Return records with texts that occur nowhere else."""
    generator = random.Random(seed)
    text, label = (str(generator.randrange(10**29, 10**30)) for _ in range(2))
    points = generator.choice([20, 120])  # some fill pages of their own
    finished = BEGIN + timedelta(seconds=generator.randrange(10**7))
    ink = scribble(seed, points=points)
    return record(seed, content=ink, text=text, label=label, finished=finished)


Forget = Callable[[HistoryFile, list[int]], None]


@pytest.mark.parametrize(
    "forget",
    [lambda file, row_ids: file.delete(row_ids), lambda file, row_ids: file.delete_all()],
    ids=["some", "all"],
)
def test_deleted_bytes_are_gone_from_all_files(tmp_path: Path, forget: Forget) -> None:
    many = [telling(seed) for seed in range(300)]
    with closing(HistoryFile(tmp_path)) as history:
        row_ids = [history.add(one) for one in many]
        for row_id in row_ids[::5]:
            history.set_label(row_id, "5")  # no trace of the earlier label may stay either
        gone = random.Random(0).sample(range(300), 180)
        before = all_bytes(tmp_path)

        for turn in range(3):  # rows that move to other pages in between leave no copies
            forget(history, [row_ids[index] for index in gone[turn::3]])

        after = all_bytes(tmp_path)
    traces = [trace for index in gone for trace in traces_of(many[index]) if trace]
    assert sum(trace in before for trace in traces) > 0.9 * len(traces)
    assert not [trace for trace in traces if trace in after]


def test_rows_that_can_be_undone_are_gone_from_all_files_and_come_back_as_they_were(
    tmp_path: Path,
) -> None:
    many = [telling(seed) for seed in range(60)]
    with closing(HistoryFile(tmp_path)) as history:
        row_ids = [history.add(one) for one in many]
        history.set_label(row_ids[4], "8")
        before = history.rows(row_ids)
        order = history.search(HistoryQuery())

        copies = history.copies_of(row_ids[::2])
        history.delete(row_ids[::2])
        after = all_bytes(tmp_path)
        assert len(history.search(HistoryQuery())) == 30
        history.put_back(copies)

        assert history.search(HistoryQuery()) == order
        for one, other in zip(before, history.rows(row_ids), strict=True):
            assert (one.row_id, one.record.content) == (other.row_id, other.record.content)
            assert (one.record.finished, one.record.label) == (
                other.record.finished,
                other.record.label,
            )
        assert history.add(telling(99)) > max(row_ids)
    traces = [trace for one in many[::2] for trace in traces_of(one) if trace]
    assert not [trace for trace in traces if trace in after]


def test_rows_restored_twice_exist_once(history: HistoryFile) -> None:
    row_id = history.add(record(1))
    copies = history.copies_of([row_id, 99])
    history.put_back(copies)
    assert len(history.rows(history.search(HistoryQuery()))) == 1


def test_other_rows_stay_when_some_are_deleted(history: HistoryFile, tmp_path: Path) -> None:
    one, two, three = (history.add(record(seed)) for seed in range(3))

    history.delete([two, 99])

    assert history.search(HistoryQuery(descending=False)) == (one, three)
    assert same(history.rows([three])[0].record, record(2))
    assert execute(tmp_path, "SELECT count(*) FROM contents") == [(2,)]


def test_deleting_all_frees_the_space(history: HistoryFile, tmp_path: Path) -> None:
    empty = sum(path.stat().st_size for path in tmp_path.iterdir() if path.suffix != ".shm")
    history.add_many(record(seed) for seed in range(1_000))
    history.delete_all()

    assert (tmp_path / FILE_NAME).stat().st_size <= empty
    assert history.search(HistoryQuery()) == ()
    assert history.add(record(1)) == 1_001


def test_a_deletion_counts_while_another_window_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_database, "LOCK_PATIENCE_S", 0.05)
    with closing(HistoryFile(tmp_path)) as history:
        history.add(record(1))
        with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT * FROM records").fetchall()
            history.delete_all()
            assert history.search(HistoryQuery()) == ()
        history.delete([])

        assert bytes_of(scribble(1))[8:40] not in all_bytes(tmp_path)


def test_two_windows_write_to_one_history(tmp_path: Path) -> None:
    with closing(HistoryFile(tmp_path)) as one, closing(HistoryFile(tmp_path)) as other:
        row_ids = {file.add(record(seed)) for seed in range(20) for file in (one, other)}

        assert len(row_ids) == 40
        assert one.search(HistoryQuery()) == other.search(HistoryQuery())


def test_a_blocked_write_leaves_nothing_half_written(history: HistoryFile) -> None:
    history.execute("PRAGMA query_only = ON")
    with pytest.raises(HistoryBlockedError):
        history.delete_all()
    history.execute("PRAGMA query_only = OFF")

    assert history.add(record(1)) == 1


@once_for_all
@given(contents)
def test_every_content_is_found_among_many(history: HistoryFile, content: Content) -> None:
    one = Record(content, datetime(2026, 1, 1, tzinfo=UTC))
    history.add_many([one])

    assert history.add_many([one, one]) == (0, 2)
