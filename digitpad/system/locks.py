"""Locks that say which process is there, in files that only its user can read.

The system's kernel keeps them, and ends them with their process, however sudden its end. So what
the file says decides nothing: it may be empty, cut off or garbage after a power failure. It is
written as QLockFile writes it, for people who look and for DigitPad 0.1.0, which locks the file in
the same way and reads it, too.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSysInfo

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

MOST_BYTES = 1_000  # of what a lock's file says; more is not ours
_WINDOWS_PLACE = 1 << 30  # the byte that is locked there, beyond all that others may want to read
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
# Some file systems of networks and clusters have no locks.
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)

logger = logging.getLogger(__name__)


class PrivateLock:
    """A lock that one has until it is given up, or until the end of its process."""

    def __init__(self, path: Path) -> None:
        """Touches no disk."""
        self._path = path
        self._file: int | None = None  # open while the lock is ours

    def __del__(self) -> None:
        self.unlock()

    def take(self) -> bool:
        """Take the lock unless another has it; whether it is ours. Does not wait.

        Where the file system has no locks everybody gets it: to keep ink twice is better than not
        at all. Raises OSError if its file cannot be made or opened.
        """
        while self._file is None:
            file = os.open(self._path, _OPEN, 0o600)
            try:
                is_locked = _lock(file)
                if is_locked and _lies_at(file, self._path):  # else who had it has just removed it
                    self._file = file
                    self._sign(file)
                    return True
            finally:
                if self._file is None:
                    os.close(file)
            if not is_locked:
                return False
        return True

    def unlock(self) -> None:
        """Give the lock up, if it is ours, and remove its file."""
        file, self._file = self._file, None
        if file is None:
            return
        if sys.platform == "win32":  # which removes no open file, nor one that another has opened
            os.close(file)
            with suppress(OSError):
                self._path.unlink()
            return
        with suppress(OSError):
            if _lies_at(file, self._path):
                self._path.unlink()  # while it is ours: who waits for it looks whether it is there
        os.close(file)

    @property
    def is_elsewhere(self) -> bool:
        """Whether another computer's process wrote the file, as may be in a folder on a network."""
        try:
            with self._path.open("rb") as file:
                lines = file.read(MOST_BYTES).split(b"\n")
        except OSError:
            return False
        return len(lines) > 2 and bool(lines[2]) and lines[2] != _host()

    def _sign(self, file: int) -> None:
        """Say whose it is. A full disk, or a file of another mode, does not matter."""
        words = b"%d\ndigitpad\n%s\n" % (os.getpid(), _host())
        with suppress(OSError):
            os.ftruncate(file, 0)
            os.write(file, words)
        with suppress(OSError):
            self._path.chmod(0o600)  # it may have been there before, and for others to read


def _lock(file: int) -> bool:
    """Lock an open file; False if another has locked it."""
    try:
        if sys.platform == "win32":
            os.lseek(file, _WINDOWS_PLACE, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            os.lseek(file, 0, os.SEEK_SET)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            logger.info("there are no locks here: %s", error)
            return True
        if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            return False
        raise
    return True


def _lies_at(file: int, path: Path) -> bool:
    """Whether the open file is the one that has this name now."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _host() -> bytes:
    return QSysInfo.machineHostName().encode()
