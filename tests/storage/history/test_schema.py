"""Migrations of older history files to today's schema."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from digitpad.storage.history.schema import APPLICATION_ID, MIGRATIONS, migrate

ROW = (
    "INSERT INTO records (finished, utc_offset, text, verdict, confidence, framing_version, model,"
    " digest) VALUES (0, 0, '7', 'digit', 0.9, 1, '', x'00')"
)
NOTES = ("ALTER TABLE records ADD COLUMN note TEXT NOT NULL DEFAULT 'none'",)


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    return sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_file_of_the_first_version_is_read_and_raised(connection: sqlite3.Connection) -> None:
    migrate(connection, MIGRATIONS[:1])
    connection.execute(ROW)
    migrate(connection, MIGRATIONS)
    assert version(connection) == len(MIGRATIONS) == 2
    assert connection.execute("SELECT text FROM records").fetchall() == [("7",)]


def test_a_new_file_gets_all_tables_and_an_application_id(connection: sqlite3.Connection) -> None:
    migrate(connection, MIGRATIONS)

    assert version(connection) == len(MIGRATIONS)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.execute(ROW)


def test_an_older_file_keeps_its_rows(connection: sqlite3.Connection) -> None:
    migrate(connection, MIGRATIONS)
    connection.execute(ROW)

    migrate(connection, (*MIGRATIONS, NOTES))

    assert version(connection) == len(MIGRATIONS) + 1
    assert connection.execute("SELECT text, note FROM records").fetchall() == [("7", "none")]


def test_a_file_with_the_current_schema_is_left_unchanged(connection: sqlite3.Connection) -> None:
    migrate(connection, MIGRATIONS)
    connection.execute(ROW)

    migrate(connection, MIGRATIONS)

    assert connection.execute("SELECT count(*) FROM records").fetchone() == (1,)


def test_a_migration_step_that_fails_reverts_earlier_steps(connection: sqlite3.Connection) -> None:
    migrate(connection, MIGRATIONS)

    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, (*MIGRATIONS, NOTES, ("ALTER TABLE nothing ADD COLUMN note",)))

    assert version(connection) == len(MIGRATIONS)
    assert not connection.in_transaction
    with pytest.raises(sqlite3.OperationalError, match="note"):
        connection.execute("SELECT note FROM records")


def test_the_first_version_never_changes(connection: sqlite3.Connection) -> None:
    """People have such files; today's program must read what its first version wrote."""
    migrate(connection, MIGRATIONS[:1])
    columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(records)")]

    assert columns == [
        "number", "finished", "utc_offset", "text", "verdict", "confidence", "truth",
        "framing_version", "model", "digest",
    ]  # fmt: skip
