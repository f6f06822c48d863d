"""Create files and folders that only their user may read, and find out what is safe to open."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from digitpad.system.translate import translate

_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700  # modes: for this user alone


def make_private_folder(folder: Path) -> None:
    """Create a folder for this user alone, unless it exists. Raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Create a file for this user alone, or take an existing one from others. Raises OSError."""
    path.touch(mode=_PRIVATE_FILE)
    if path.is_file():
        path.chmod(_PRIVATE_FILE)


def open_private(path: str | Path, flags: int) -> int:
    """Open a file, for this user alone if it is new; return its descriptor. Raises OSError."""
    return os.open(path, flags | os.O_CREAT, _PRIVATE_FILE)


def is_special(path: Path) -> bool:
    """Return whether there is a folder, a pipe or a device, which may be endless, at this path.

    Raises OSError if this cannot be found out.
    """
    return path.exists() and not path.is_file()


def refuse_special(path: Path) -> None:
    """Raise OSError, with a message for the user, if `is_special`."""
    if is_special(path):
        raise OSError(errno.EINVAL, translate("OSError", "this is not a file"))


def is_folder(path: Path) -> bool:
    """Return whether there is a folder; False also for an impossible path, such as a long name."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_there(path: Path) -> bool:
    """Return whether there is anything at this path; False also where nobody can tell."""
    try:
        return path.exists()
    except OSError:
        return False


def text_in(path: Path) -> str:
    """Return the text of a file without empty lines around it; empty if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip("\n")
    except OSError:
        return ""
