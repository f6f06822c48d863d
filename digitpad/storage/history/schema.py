"""Define the history's tables and migrate older files to them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

Migration = Sequence[str]  # SQL statements

APPLICATION_ID = 0x44696769  # “Digi” in ASCII: marks the file as DigitPad's

# Each brings a file from the previous version to its own. Never change a released one.
MIGRATIONS: tuple[Migration, ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        # `row_id` is its row id. `finished` is in microseconds since 1970 UTC, `utc_offset` in
        # seconds, and `truth` is the label. AUTOINCREMENT because row ids are never reused.
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
        # A table of its own, so that searching rows does not read the drawings.
        """
        CREATE TABLE contents (
            number INTEGER PRIMARY KEY,
            bytes BLOB NOT NULL
        )
        """,
        # One index for each order, with every column that a search needs, so that it finds 100,000
        # rows from the index alone. Texts are sorted by length first: 9 comes before 10.
        "CREATE INDEX by_finished ON records (finished, number, text, truth, verdict)",
        "CREATE INDEX by_text ON records (length(text), text, number, truth, verdict)",
        "CREATE INDEX by_truth ON records (length(truth), truth, number, text, verdict)",
        "CREATE INDEX by_confidence ON records (confidence, number, text, truth, verdict)",
        # Not unique: the same ink may be drawn twice; only imports skip known ink.
        "CREATE INDEX by_digest ON records (digest)",
    ),
    # Since then, texts and labels may have separators and several rows, unknown to older programs.
    (),
)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Migrate the file to version `len(migrations)`, completely or not at all.

    The connection must be in autocommit mode. Raises sqlite3.Error and then leaves the file
    unchanged.
    """
    connection.execute("BEGIN IMMEDIATE")  # before the version is read: other windows migrate, too
    with connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for migration in migrations[version:]:
            for statement in migration:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(version, len(migrations))}")
