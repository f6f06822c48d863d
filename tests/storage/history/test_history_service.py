"""The history in the background: all writes happen, in order, with a clean shutdown."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from digitpad.core.records.page import Page
from digitpad.core.records.query import HistoryQuery, HistoryRow
from digitpad.core.records.record import Record
from digitpad.core.records.undo_delete import MOST_RESTORED
from digitpad.storage.history import database as history_database
from digitpad.storage.history import history_worker
from digitpad.storage.history.database import FILE_NAME
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.history.history_service import NEWEST_ROWS, HistoryService
from digitpad.storage.recovery import RecoveryFile
from tests.storage.made_up import record
from tests.threads import the_running_thread


class Heard(QObject):
    """Records what a service emits, and on which threads."""

    def __init__(self, service: HistoryService) -> None:
        super().__init__()
        self.added: list[tuple[int, Record]] = []
        self.found: list[tuple[int, ...]] = []
        self.rows: list[tuple[HistoryRow, ...]] = []
        self.loaded: list[HistoryRow] = []
        self.changes = 0
        self.failures: list[str] = []
        self.reasons: list[str] = []
        self.threads: set[int] = set()
        service.added.connect(self._hear_added)
        service.found.connect(self._hear_found)
        service.rows_read.connect(self._hear_rows)
        service.loaded.connect(self._hear_loaded)
        service.changed.connect(self._hear_changed)
        service.failed.connect(self._hear_failed)
        service.unavailable.connect(self._hear_unavailable)

    @Slot(int, object)
    def _hear_added(self, row_id: int, record: Record) -> None:
        self.threads.add(threading.get_ident())
        self.added.append((row_id, record))

    @Slot(object)
    def _hear_found(self, row_ids: tuple[int, ...]) -> None:
        self.found.append(row_ids)

    @Slot(object)
    def _hear_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        self.rows.append(rows)

    @Slot(object)
    def _hear_loaded(self, row: HistoryRow) -> None:
        self.loaded.append(row)

    @Slot()
    def _hear_changed(self) -> None:
        self.changes += 1

    @Slot(str)
    def _hear_failed(self, why: str) -> None:
        self.failures.append(why)

    @Slot(str)
    def _hear_unavailable(self, why: str) -> None:
        self.reasons.append(why)


class SlowFile(HistoryFile):
    """Answers each request when the test lets it, and records the requests."""

    gate: threading.Semaphore
    asked: list[object]

    def add(self, record: Record) -> int:
        self.wait(record)
        return super().add(record)

    def search(self, query: HistoryQuery) -> tuple[int, ...]:
        self.wait(query)
        return super().search(query)

    def rows(self, row_ids: object) -> tuple[HistoryRow, ...]:
        self.wait(row_ids)
        return super().rows(row_ids)  # type: ignore[arg-type]

    def wait(self, request: object) -> None:
        self.asked.append(request)
        assert self.gate.acquire(timeout=300)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> type[SlowFile]:
    monkeypatch.setattr(SlowFile, "gate", threading.Semaphore(0), raising=False)
    monkeypatch.setattr(SlowFile, "asked", [], raising=False)
    monkeypatch.setattr(history_worker, "HistoryFile", SlowFile)
    return SlowFile


@pytest.fixture
def service(qtbot: QtBot, tmp_path: Path) -> Iterator[HistoryService]:
    service = HistoryService(tmp_path, goodbye_ms=5_000)
    yield service
    service.stop()


@pytest.fixture
def heard(service: HistoryService) -> Heard:
    return Heard(service)


def texts_in(folder: Path) -> list[str]:
    with closing(HistoryFile(folder)) as history:
        return [one.text for one in history.records()]


def test_records_are_added_and_reported_on_the_gui_thread(
    service: HistoryService, heard: Heard, qtbot: QtBot
) -> None:
    service.start()
    service.add(record(1))
    service.add(record(2))

    qtbot.waitUntil(lambda: heard.changes == 2)

    assert [(row_id, one.text) for row_id, one in heard.added] == [(1, "1"), (2, "2")]
    assert heard.threads == {threading.get_ident()}


def test_the_file_is_opened_when_it_starts_and_not_on_the_gui_thread(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    threads: list[int] = []

    class Watched(HistoryFile):
        def __init__(self, folder: Path) -> None:
            threads.append(threading.get_ident())
            super().__init__(folder)

    monkeypatch.setattr(history_worker, "HistoryFile", Watched)
    assert not (tmp_path / FILE_NAME).exists()
    service.start()
    service.start()  # a second time does no harm
    service.add(record(1))
    qtbot.waitUntil(lambda: bool(heard.added))

    assert len(threads) == 1
    assert threads[0] != threading.get_ident()


def test_everything_is_written_in_order_and_before_it_stops(
    service: HistoryService, tmp_path: Path
) -> None:
    service.start()
    for seed in range(200):
        service.add(record(seed, text=str(seed)))
    service.set_label(3, "30")
    service.set_label(3, "31")
    service.delete((1, 2))
    service.add(record(200, text="200"))
    service.stop()

    with closing(HistoryFile(tmp_path)) as history:
        rows = history.rows(range(1, 300))
    assert [row.row_id for row in rows] == list(range(3, 202))
    assert [row.record.text for row in rows] == [str(seed) for seed in range(2, 201)]
    assert rows[0].record.label == "31"


def test_requests_made_before_the_start_are_written_at_the_start(
    service: HistoryService, tmp_path: Path
) -> None:
    service.add(record(1))
    service.add(record(2))
    service.start()
    service.add(record(3))
    service.stop()
    service.stop()  # a second time does no harm
    service.add(record(4))
    service.start()
    service.stop()
    service.add(record(5))
    service.stop()  # a window that closes before it is seen never starts it

    assert texts_in(tmp_path) == ["1", "2", "3", "4", "5"]


def test_writes_made_while_it_stops_are_still_reported(
    service: HistoryService, heard: Heard, qtbot: QtBot
) -> None:
    service.start()
    service.add(record(1))
    service.stop()

    qtbot.waitUntil(lambda: heard.changes == 1)

    assert [row_id for row_id, _ in heard.added] == [1]


def test_stopping_finishes_pending_writes_but_not_reads(
    service: HistoryService, qtbot: QtBot, tmp_path: Path, slow: type[SlowFile]
) -> None:
    service.start()
    for seed in range(3):
        service.add(record(seed))
    service.search(HistoryQuery())
    qtbot.waitUntil(lambda: bool(slow.asked))
    threading.Timer(0.5, slow.gate.release, [4]).start()  # once it is being stopped
    service.stop()

    assert texts_in(tmp_path) == ["0", "1", "2"]
    assert len(slow.asked) == 3


def test_a_thread_that_does_not_stop_in_time_is_abandoned_and_keeps_writing(
    qtbot: QtBot, tmp_path: Path, slow: type[SlowFile]
) -> None:
    service = HistoryService(tmp_path, goodbye_ms=50)
    service.start()
    thread = the_running_thread("history")
    service.add(record(1))
    service.add(record(2))
    qtbot.waitUntil(lambda: bool(slow.asked))
    service.stop()

    assert thread.isRunning()
    slow.gate.release(2)
    assert thread.wait(5_000)
    assert texts_in(tmp_path) == ["1", "2"]


def test_only_the_newest_search_is_answered(
    service: HistoryService, heard: Heard, qtbot: QtBot, slow: type[SlowFile]
) -> None:
    service.add(record(7))
    service.start()
    for text in ("1", "2", "3", "7"):
        service.search(HistoryQuery(text))
    slow.gate.release(10)

    qtbot.waitUntil(lambda: bool(heard.found))

    assert heard.found == [(1,)]
    asked = [one.text for one in slow.asked if isinstance(one, HistoryQuery)]
    assert asked == ["1", "7"]


def test_a_search_from_before_a_stop_is_not_taken_for_a_later_one(
    service: HistoryService, heard: Heard, qtbot: QtBot
) -> None:
    service.add(record(7))
    service.start()
    service.search(HistoryQuery("7"))
    service.stop()
    service.search(HistoryQuery("8"))
    service.start()

    qtbot.waitUntil(lambda: bool(heard.found))

    assert heard.found == [()]


def test_only_the_newest_few_requested_rows_are_read(
    service: HistoryService, heard: Heard, qtbot: QtBot, slow: type[SlowFile]
) -> None:
    slow.gate.release(40)
    for seed in range(20):
        service.add(record(seed))
    service.start()
    qtbot.waitUntil(lambda: len(heard.added) == 20)
    slow.gate.acquire()
    while slow.gate.acquire(blocking=False):
        pass
    for row_id in range(1, 21):
        service.read_rows((row_id,))
    slow.gate.release(40)

    qtbot.waitUntil(lambda: len(heard.rows) == 1 + NEWEST_ROWS)

    assert [row.row_id for (row,) in heard.rows] == [1, 17, 18, 19, 20]


def test_a_search_sees_what_was_written_before_it(
    service: HistoryService, heard: Heard, qtbot: QtBot
) -> None:
    service.start()
    service.add(record(1))
    service.add(record(2))
    service.delete((1,))
    service.search(HistoryQuery())

    qtbot.waitUntil(lambda: bool(heard.found))

    assert heard.found == [(2,)]


def test_deleting_all_empties_the_history(
    service: HistoryService, heard: Heard, qtbot: QtBot
) -> None:
    service.start()
    service.add(record(1))
    service.delete_all()
    service.search(HistoryQuery())

    qtbot.waitUntil(lambda: bool(heard.found))

    assert heard.found == [()]
    assert heard.changes == 2


def test_the_newest_deletion_can_be_undone_until_it_is_forgotten(
    service: HistoryService, heard: Heard, qtbot: QtBot
) -> None:
    service.start()
    for digit in (1, 2, 3):
        service.add(record(digit))
    service.delete((1,))
    service.delete((2,))
    service.restore()
    service.restore()
    service.delete((3,))
    service.forget_deleted()
    service.restore()
    service.search(HistoryQuery())

    qtbot.waitUntil(lambda: bool(heard.found))

    assert heard.found == [(2,)]
    assert heard.failures == []


def test_a_deletion_of_very_many_rows_is_final(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(HistoryFile(tmp_path)) as history:
        history.add_many([record(digit) for digit in range(3)])
    service.start()
    service.delete(tuple(range(1, MOST_RESTORED + 2)))
    service.restore()
    service.search(HistoryQuery())

    qtbot.waitUntil(lambda: bool(heard.found))

    assert heard.found == [()]


def test_deleting_all_cannot_be_undone(service: HistoryService, heard: Heard, qtbot: QtBot) -> None:
    service.start()
    service.add(record(1))
    service.delete((1,))
    service.delete_all()
    service.restore()
    service.search(HistoryQuery())

    qtbot.waitUntil(lambda: bool(heard.found))

    assert heard.found == [()]


def test_a_row_is_loaded_or_reported_as_deleted(
    service: HistoryService, heard: Heard, qtbot: QtBot
) -> None:
    service.start()
    service.add(record(5))
    service.load(1)
    service.load(2)

    qtbot.waitUntil(lambda: bool(heard.failures))

    assert [(row.row_id, row.record.content) for row in heard.loaded] == [(1, record(5).content)]
    assert heard.failures == ["This drawing is no longer in the history."]


def test_a_change_that_fails_is_reported_and_does_not_stop_the_next(
    service: HistoryService, heard: Heard, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    service.start()
    service.set_label(99, "1")
    service.add(record(1))

    qtbot.waitUntil(lambda: bool(heard.added))

    assert heard.failures == ["This drawing is no longer in the history."]
    assert not caplog.records  # a row that was deleted meanwhile is no error


def test_writes_that_a_lock_prevents_are_made_later_in_order(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(history_database, "LOCK_PATIENCE_S", 0.02)
    service.start()
    service.add(record(0))
    qtbot.waitUntil(lambda: bool(heard.added))
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        service.add(record(1))
        service.add(record(2))
        service.search(HistoryQuery())
        qtbot.waitUntil(lambda: bool(heard.found))
        assert heard.found == [(1,)]
    service.add(record(3))
    service.stop()

    assert len(heard.failures) == 1  # one message for all, not one for each
    assert "Another program is using the history" in heard.failures[0]
    assert texts_in(tmp_path) == ["0", "1", "2", "3"]


def test_a_damaged_file_is_set_aside_and_a_new_one_started(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"Dear diary,\n" * 99)
    service.add(record(1))
    service.start()

    qtbot.waitUntil(lambda: bool(heard.added))

    (kept,) = tmp_path.glob("history-damaged-*.sqlite3")
    assert kept.read_bytes() == b"Dear diary,\n" * 99
    assert str(kept) in heard.failures[0]
    assert heard.reasons == []


def test_damage_found_at_run_time_loses_no_later_record(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(HistoryFile(tmp_path)) as history:
        history.add_many(record(seed) for seed in range(500))
    service.start()
    service.search(HistoryQuery())
    qtbot.waitUntil(lambda: bool(heard.found))
    with (tmp_path / FILE_NAME).open("r+b") as file:
        file.seek(4096)
        file.write(bytes(range(255, -1, -1)) * 16 * 200)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
        other.execute("PRAGMA user_version = 1")  # so that the rows read before are out of date
        other.commit()
    service.add(record(1_000))
    service.read_rows(tuple(range(1, 500)))
    qtbot.waitUntil(lambda: bool(heard.failures))
    service.stop()

    assert "kept as" in heard.failures[0]
    assert len(list(tmp_path.glob("history-damaged-*.sqlite3"))) == 1
    assert texts_in(tmp_path) == ["0"]


def test_a_newer_file_is_left_alone_and_the_history_is_off(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    HistoryFile(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
        other.execute("PRAGMA user_version = 99")
    before = (tmp_path / FILE_NAME).read_bytes()
    service.start()
    service.add(record(1))
    service.search(HistoryQuery())
    service.load(1)

    qtbot.waitUntil(lambda: bool(heard.reasons))
    service.stop()
    QCoreApplication.processEvents()

    assert "newer version of DigitPad" in heard.reasons[0]
    assert heard.added == []
    assert heard.found == []
    assert heard.failures == []
    assert (tmp_path / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("error", "reason"), [(RuntimeError("no luck"), "no luck"), (MemoryError(), "MemoryError")]
)
def test_an_error_of_any_kind_becomes_a_message(
    error: Exception,
    reason: str,
    service: HistoryService,
    heard: Heard,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Broken(HistoryFile):
        def search(self, query: HistoryQuery) -> tuple[int, ...]:
            raise error

    monkeypatch.setattr(history_worker, "HistoryFile", Broken)
    service.start()
    service.search(HistoryQuery())
    qtbot.waitUntil(lambda: bool(heard.failures))
    service.search(HistoryQuery())
    qtbot.waitUntil(lambda: len(heard.failures) == 2)

    assert heard.failures[0] == f"Something went wrong with the history ({reason})."


def test_a_folder_that_cannot_be_created_is_explained(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    service = HistoryService(tmp_path / "file")
    with qtbot.waitSignal(service.unavailable) as emitted:
        service.start()
    service.stop()

    assert "cannot be opened" in emitted.args[0]


def test_a_file_that_is_locked_at_the_start_is_opened_once_it_is_free(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(history_database, "LOCK_PATIENCE_S", 0.02)
    HistoryFile(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        service.start()
        service.add(record(1))
        qtbot.waitUntil(lambda: bool(heard.failures))
    service.add(record(2))
    qtbot.waitUntil(lambda: len(heard.added) == 2)

    assert ["Another program is using the history" in why for why in heard.failures] == [True]
    assert heard.reasons == []
    assert texts_in(tmp_path) == ["1", "2"]


def test_a_removed_file_is_created_again(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    service.start()
    service.add(record(1))
    qtbot.waitUntil(lambda: len(heard.added) == 1)
    for path in tmp_path.glob(f"{FILE_NAME}*"):
        path.unlink()
    service.add(record(2))
    qtbot.waitUntil(lambda: len(heard.added) == 2)

    assert heard.failures == ["Another program removed the history, so a new one was started."]
    assert texts_in(tmp_path) == ["2"]


def copy_of(one: Record, folder: Path) -> RecoveryFile:
    copy = RecoveryFile(folder)
    copy.keep(Page(one.content))
    return copy


def test_a_copy_stays_until_its_record_is_kept(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(history_database, "LOCK_PATIENCE_S", 0.02)
    copies = [copy_of(record(seed), tmp_path) for seed in (1, 2)]
    service.start()
    service.add(record(0))
    qtbot.waitUntil(lambda: bool(heard.added))
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        service.add(record(1), copies[0])
        qtbot.waitUntil(lambda: bool(heard.failures))
        assert all(copy.is_there for copy in copies)
    service.add(record(2), copies[1])
    qtbot.waitUntil(lambda: not any(copy.is_there for copy in copies))

    assert texts_in(tmp_path) == ["0", "1", "2"]
    assert not list(tmp_path.glob("recovery-*"))


def test_a_record_that_cannot_be_written_before_the_end_keeps_its_copy(
    service: HistoryService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_database, "LOCK_PATIENCE_S", 0.02)
    copy = copy_of(record(1), tmp_path)
    HistoryFile(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        service.start()
        service.add(record(1), copy)
        service.stop()

    assert copy.load() is not None


def test_no_copies_pile_up_while_the_history_is_off(
    service: HistoryService, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
        other.execute("CREATE TABLE theirs (x)")
    copies = [copy_of(record(seed), tmp_path) for seed in (1, 2)]
    service.add(record(1), copies[0])
    service.start()
    qtbot.waitUntil(lambda: bool(heard.reasons))
    service.add(record(2), copies[1])
    qtbot.waitUntil(lambda: not any(copy.is_there for copy in copies))


def test_a_late_reading_is_stored_in_its_row_unless_the_record_was_withdrawn(
    service: HistoryService, heard: Heard, tmp_path: Path
) -> None:
    for seed in (1, 2):
        unread = record(seed, text="")
        service.add(unread)
        if seed == 2:
            service.withdraw(unread)
        service.set_reading(unread, record(seed, text="17"))
    service.stop()

    file = HistoryFile(tmp_path)
    assert [each.text for each in file.records()] == ["17"]
    file.close()
    assert heard.failures == []
