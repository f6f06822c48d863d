"""Opens histories: their file modes, and files that are damaged, newer, locked or not ours."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from digitpad.storage.history import database as history_database
from digitpad.storage.history.damaged_history import set_aside
from digitpad.storage.history.database import (
    FILE_NAME,
    HistoryBlockedError,
    HistoryDamagedError,
    HistoryError,
    errors_as_messages,
    open_database,
)
from digitpad.storage.history.history_file import HistoryFile
from tests.storage.made_up import record

RANDOM = bytes(range(256)) * 64


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_database, "LOCK_PATIENCE_S", 0.05)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "share" / "digitpad"


@pytest.fixture
def path(folder: Path) -> Path:
    """Return a history with some rows that is not open."""
    with closing(HistoryFile(folder)) as history:
        history.add_many(record(seed) for seed in range(300))
    return folder / FILE_NAME


@pytest.fixture
def _open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
@pytest.mark.usefixtures("_open_umask")
def test_only_the_user_can_read_any_of_its_files(folder: Path) -> None:
    with closing(HistoryFile(folder)) as history:
        history.add(record(1))

        modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}

    assert modes == {FILE_NAME: 0o600, f"{FILE_NAME}-wal": 0o600, f"{FILE_NAME}-shm": 0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_deleted_bytes_are_overwritten_and_nothing_goes_to_other_folders(folder: Path) -> None:
    with closing(open_database(folder)) as connection:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "secure_delete", "temp_store")
        }

    in_memory = 2
    assert settings == {
        "journal_mode": "wal",
        "secure_delete": 1,
        "temp_store": in_memory,
    }


@pytest.mark.parametrize("contents", [b"Dear diary,\n" * 100, RANDOM])
def test_a_file_that_is_not_a_database_is_damaged(folder: Path, contents: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / FILE_NAME).write_bytes(contents)

    with pytest.raises(HistoryDamagedError, match="damaged"):
        HistoryFile(folder)

    assert (folder / FILE_NAME).read_bytes() == contents


@pytest.mark.parametrize("share", [0.02, 0.1])
def test_a_file_with_overwritten_pages_is_damaged(folder: Path, path: Path, share: float) -> None:
    """Damage to the rows or their indexes, which are at the beginning."""
    with path.open("r+b") as file:
        file.seek(int(path.stat().st_size * share))
        file.write(RANDOM)

    with pytest.raises(HistoryDamagedError, match="damaged"):
        HistoryFile(folder)


def test_a_file_that_was_cut_short_is_damaged(folder: Path, path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)

    with pytest.raises(HistoryDamagedError, match="damaged"):
        HistoryFile(folder)


def test_an_empty_file_is_a_new_history(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / FILE_NAME).touch()

    with closing(HistoryFile(folder)) as history:
        assert history.add(record(1)) == 1


def test_a_damaged_file_is_set_aside_with_the_files_beside_it(folder: Path) -> None:
    folder.mkdir(parents=True)
    contents = {"": b"one", "-wal": b"two", "-shm": b"three"}
    for ending, content in contents.items():
        (folder / f"{FILE_NAME}{ending}").write_bytes(content)

    new = set_aside(folder)

    assert new.match("history-damaged-*.sqlite3")
    assert {path.name for path in folder.iterdir()} == {f"{new.name}{end}" for end in contents}
    assert all(Path(f"{new}{end}").read_bytes() == content for end, content in contents.items())
    HistoryFile(folder).close()


def test_files_set_aside_in_the_same_second_are_all_kept(folder: Path) -> None:
    folder.mkdir(parents=True)
    for content in (b"one", b"two", b"three"):
        (folder / FILE_NAME).write_bytes(content)
        set_aside(folder)

    assert {path.read_bytes() for path in folder.iterdir()} == {b"one", b"two", b"three"}


def test_a_file_of_a_newer_version_is_left_alone(folder: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()

    with pytest.raises(HistoryError, match="newer version of DigitPad") as raised:
        HistoryFile(folder)

    assert not isinstance(raised.value, HistoryDamagedError)
    assert path.read_bytes() == before


@pytest.mark.parametrize("id_of_another", [0, 1_234])
def test_a_database_of_another_program_is_left_alone(folder: Path, id_of_another: int) -> None:
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE records (song TEXT)")
        connection.execute(f"PRAGMA application_id = {id_of_another}")
    before = (folder / FILE_NAME).read_bytes()

    with pytest.raises(HistoryError, match="another program") as raised:
        HistoryFile(folder)

    assert not isinstance(raised.value, HistoryDamagedError)
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_locked_file_is_reported_and_accepts_the_same_write_later(
    folder: Path, path: Path
) -> None:
    with closing(HistoryFile(folder)) as history:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(HistoryBlockedError, match="Another program is using the history"):
                history.add(record(1_000))
        row_id = history.add(record(1_000))

        assert [row.row_id for row in history.rows([row_id])] == [row_id]


def test_a_full_disk_is_reported_and_keeps_existing_rows(folder: Path, path: Path) -> None:
    with closing(HistoryFile(folder)) as history:
        pages = history.execute("PRAGMA page_count").fetchone()[0]
        history.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(HistoryBlockedError, match="disk is full"):
            history.add_many(record(seed) for seed in range(1_000, 1_400))

        assert history.statistics().rows == 300


def test_a_read_only_file_is_reported(folder: Path, path: Path) -> None:
    with closing(HistoryFile(folder)) as history:
        history.execute("PRAGMA query_only = ON")
        with pytest.raises(HistoryBlockedError, match="read-only"):
            history.add(record(1_000))

        assert history.statistics().rows == 300


def test_a_file_in_place_of_the_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "digitpad").touch()

    with pytest.raises(HistoryError, match=r"cannot be opened \(File exists\)"):
        HistoryFile(tmp_path / "digitpad")


def test_other_sqlite_errors_are_reported_with_their_own_text() -> None:
    with pytest.raises(HistoryError, match=r"went wrong .*syntax error"), errors_as_messages():
        sqlite3.connect(":memory:").execute("SELEKT")


def test_a_damaged_name_that_is_not_text_counts_as_damage(path: Path) -> None:
    """SQLite quotes the damage in its error, which Python then cannot decode."""
    contents = path.read_bytes()
    path.write_bytes(contents.replace(b"CREATE INDEX", b"CREATE \xff\xfeDEX"))

    with pytest.raises(HistoryDamagedError, match="damaged"):
        HistoryFile(path.parent)
