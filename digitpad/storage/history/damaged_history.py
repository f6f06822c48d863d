"""Set a damaged history aside, so that a new one can start and the old one may be repaired."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from pathlib import Path

from digitpad.storage.history.database import FILE_NAME, errors_as_messages

_BESIDE = ("", "-wal", "-shm")  # suffixes of the database and of SQLite's files beside it


def set_aside(folder: Path) -> Path:
    """Rename a damaged history and return its new path; close it first."""
    stem = f"history-damaged-{datetime.now():%Y%m%d-%H%M%S}"
    names = (f"{stem}{f'-{number}' if number else ''}.sqlite3" for number in count())
    new = next(folder / name for name in names if not (folder / name).exists())
    with errors_as_messages():
        for ending in _BESIDE:  # only together can they be repaired
            path = folder / f"{FILE_NAME}{ending}"
            if path.exists():
                path.rename(f"{new}{ending}")
    return new
