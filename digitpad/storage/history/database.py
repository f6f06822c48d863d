"""Create, open and check the history's SQLite file, and explain errors."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from digitpad.storage.history.schema import APPLICATION_ID, MIGRATIONS, migrate
from digitpad.system.files import make_private_folder, open_private
from digitpad.system.translate import translate

FILE_NAME = "history.sqlite3"
# Seconds to wait while another window writes; no longer than the service waits at its end.
LOCK_PATIENCE_S = 1.0
CACHE = 16_000  # kB; holds the indexes of 100,000 rows, so that adding rows does not reread them
_DECODE = partial(str, encoding="utf-8", errors="replace")  # damaged text must raise nothing


class HistoryError(Exception):
    """Something cannot be done with the history; the message is a sentence that says why."""


class HistoryBlockedError(HistoryError):
    """Not possible now, but perhaps later: for example, the file is locked or the disk is full."""


class RowGoneError(HistoryError):
    """The row has been deleted in the meantime, by this window or another."""


class HistoryDamagedError(HistoryError):
    """The file is damaged or not a database; see `damaged_history`."""


@contextmanager
def errors_as_messages() -> Iterator[None]:
    """Raise a HistoryError, with a message for the user, for any SQLite or file system error."""
    try:
        yield
    except sqlite3.Error as error:
        raise _history_error_of(error) from error
    except UnicodeDecodeError as error:  # from a damaged name in SQLite's own message
        raise HistoryDamagedError(
            translate("HistoryDamagedError", "The history is damaged.")
        ) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise HistoryError(
            translate("HistoryError", "The history cannot be opened ({0}).").format(why)
        ) from error


def open_database(folder: Path) -> sqlite3.Connection:
    """Open the history in this folder, or create one that only this user can read.

    Raises HistoryDamagedError if the file is damaged or not a database, and HistoryError, leaving
    the file unchanged, if it belongs to a newer DigitPad or to another program.
    """
    with errors_as_messages():
        path = _private_file(folder)
        connection = sqlite3.connect(path, timeout=LOCK_PATIENCE_S, isolation_level=None)
        connection.text_factory = _DECODE
        try:
            _check(connection)
            _set_up(connection)
            migrate(connection, MIGRATIONS)
        except BaseException:
            connection.close()
            raise
    return connection


def was_removed(folder: Path) -> bool:
    """Return whether the file is gone; anything written to an open one is then lost."""
    try:
        (folder / FILE_NAME).stat()
    except FileNotFoundError:
        return True
    except OSError:  # unknown; the next write will show it
        return False
    return False


def _private_file(folder: Path) -> Path:
    """Return the file's path, creating it if missing; SQLite gives its mode to its other files."""
    make_private_folder(folder)
    path = folder / FILE_NAME
    os.close(open_private(path, os.O_RDWR))
    return path


def _check(connection: sqlite3.Connection) -> None:
    """Raise HistoryError unless this is a new or an intact history; change nothing.

    This checks only the rows and their indexes: the drawings are most of the file, and are checked
    when they are read.
    """
    version = _pragma(connection, "user_version")
    if _pragma(connection, "application_id") != APPLICATION_ID:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if version or tables:
            raise HistoryError(
                translate(
                    "HistoryError",
                    "The history is off because its file belongs to another program.",
                )
            )
        return
    if version > len(MIGRATIONS):
        raise HistoryError(
            translate(
                "HistoryError",
                "The history is off because a newer version of DigitPad saved it. Install that "
                "version to use the history again.",
            )
        )
    if connection.execute("PRAGMA quick_check(records)").fetchone() != ("ok",):
        raise HistoryDamagedError(translate("HistoryDamagedError", "The history is damaged."))


def _set_up(connection: sqlite3.Connection) -> None:
    settings = (
        "journal_mode = WAL",
        "synchronous = NORMAL",  # with WAL, only a power failure can lose the newest rows
        "secure_delete = ON",  # overwrites deleted bytes
        "temp_store = MEMORY",  # no part of a drawing is written to other folders
        f"cache_size = -{CACHE}",
    )
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return int(value)


def _history_error_of(error: sqlite3.Error) -> HistoryError:
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:  # the other bits are details
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return HistoryDamagedError(
                translate("HistoryDamagedError", "The history is damaged ({0}).").format(error)
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return HistoryBlockedError(
                translate(
                    "HistoryBlockedError",
                    "Another program is using the history. Close that program and try again.",
                )
            )
        case sqlite3.SQLITE_FULL:
            return HistoryBlockedError(
                translate(
                    "HistoryBlockedError",
                    "The disk is full. The history cannot be saved until you free some space.",
                )
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return HistoryBlockedError(
                translate(
                    "HistoryBlockedError",
                    "The history cannot be saved because its file or folder is read-only.",
                )
            )
        case sqlite3.SQLITE_IOERR:
            return HistoryBlockedError(
                translate(
                    "HistoryBlockedError", "The history cannot be read or written ({0})."
                ).format(error)
            )
    return HistoryError(
        translate("HistoryError", "Something went wrong with the history ({0}).").format(error)
    )
