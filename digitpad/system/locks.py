"""Lock files that show whether a process is running, and that only its user can read.

The kernel holds the locks and releases them when their process ends, however suddenly. The content
of the file therefore decides nothing: after a power failure it may be empty, truncated or garbage.
It has QLockFile's format, for people who look at it and for DigitPad 0.1.0, which locks the file in
the same way and also reads it.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSysInfo

from digitpad.system.files import open_private

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

MOST_LOCK_BYTES = 1_000  # read from a lock file; DigitPad writes fewer
_WINDOWS_LOCK_BYTE = 1 << 30  # position of the locked byte, beyond anything others may read
_OPEN = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
# Some network and cluster file systems have no locks.
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)

logger = logging.getLogger(__name__)


class PrivateLock:
    """A lock that you hold until you `unlock` it or your process ends."""

    def __init__(self, path: Path) -> None:
        """Prepare a lock on this file, without accessing the disk."""
        self._path = path
        self._file: int | None = None  # open while we hold the lock

    def __del__(self) -> None:
        self.unlock()

    def take(self) -> bool:
        """Try to take the lock, without waiting; return whether this object holds it.

        On a file system without locks this always succeeds: keeping ink twice is better than not
        at all. Raises OSError if the file cannot be created or opened.
        """
        while self._file is None:
            file = open_private(self._path, _OPEN)
            try:
                is_locked = _lock(file)
                if is_locked and _lies_at(file, self._path):  # else its holder just removed it
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
        """Release the lock, if this object holds it, and remove its file."""
        file, self._file = self._file, None
        if file is None:
            return
        if sys.platform == "win32":  # which cannot remove a file that anyone has open
            os.close(file)
            with suppress(OSError):
                self._path.unlink()
            return
        with suppress(OSError):
            if _lies_at(file, self._path):
                self._path.unlink()  # while we hold it: `take` checks that the file is still there
        os.close(file)

    @property
    def is_elsewhere(self) -> bool:
        """Whether another computer wrote the file, which can happen in a network folder."""
        try:
            with self._path.open("rb") as file:
                lines = file.read(MOST_LOCK_BYTES).split(b"\n")
        except OSError:
            return False
        return len(lines) > 2 and bool(lines[2]) and lines[2] != _host()

    def _sign(self, file: int) -> None:
        """Write the holder into the file; a full disk or another mode does not matter."""
        content = b"%d\ndigitpad\n%s\n" % (os.getpid(), _host())
        with suppress(OSError):
            os.ftruncate(file, 0)
            os.write(file, content)
        with suppress(OSError):
            self._path.chmod(0o600)  # an older file may be readable for others


def _lock(file: int) -> bool:
    """Lock an open file; return False if another process has locked it."""
    try:
        if sys.platform == "win32":
            os.lseek(file, _WINDOWS_LOCK_BYTE, os.SEEK_SET)
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
    """Return whether the open file is the one at this path now."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _host() -> bytes:
    return QSysInfo.machineHostName().encode()
