"""The history's tables, and how older ones become today's."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

Migration = Sequence[str]  # SQL statements

APPLICATION_ID = 0x44696769  # “Digi” in ASCII: says whose database it is

# Each brings a file from the version before to its own; never change one that was released.
MIGRATIONS: tuple[Migration, ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        # `finished` is in microseconds since 1970 UTC, `utc_offset` in seconds. Numbers are
        # never used again, which is what AUTOINCREMENT is for.
        """
        CREATE TABLE records (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            finished INTEGER NOT NULL,
            utc_offset INTEGER NOT NULL,
            text TEXT NOT NULL,
            verdict TEXT NOT NULL,
            confidence REAL NOT NULL,
            truth TEXT,
            framing_version INTEGER NOT NULL,
            model TEXT NOT NULL,
            digest BLOB NOT NULL
        )
        """,
        # Apart from the rows, so that searching them does not read what was drawn.
        """
        CREATE TABLE contents (
            number INTEGER PRIMARY KEY,
            bytes BLOB NOT NULL
        )
        """,
        # One for each order, with all that a search asks for: 100,000 rows are found from the
        # index alone. Texts go by their length first: 9 comes before 10.
        "CREATE INDEX by_finished ON records (finished, number, text, truth, verdict)",
        "CREATE INDEX by_text ON records (length(text), text, number, truth, verdict)",
        "CREATE INDEX by_truth ON records (length(truth), truth, number, text, verdict)",
        "CREATE INDEX by_confidence ON records (confidence, number, text, truth, verdict)",
        # Not unique: the same ink may be drawn twice, only imports leave out what is there.
        "CREATE INDEX by_digest ON records (digest)",
    ),
)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Bring the file to the version `len(migrations)`, all or nothing.

    The connection is in autocommit mode. Raises sqlite3.Error and leaves the file as it was.
    """
    connection.execute("BEGIN IMMEDIATE")  # before the version is read: others may be at it, too
    with connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for migration in migrations[version:]:
            for statement in migration:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(version, len(migrations))}")
