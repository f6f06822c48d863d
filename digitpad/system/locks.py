"""Locks that say which process is there, in files that only its user can read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile


class PrivateLock(QLockFile):
    """A lock that only the end of its process makes void."""

    def __init__(self, path: Path) -> None:
        """Touches no disk."""
        super().__init__(str(path))
        self.setStaleLockTime(0)
        self._path = path

    def take(self) -> bool:
        """Take the lock unless a living process has it; whether it is ours. Does not wait."""
        if self.isLocked():
            return True
        is_taken = self.tryLock(0)
        if is_taken:
            with suppress(OSError):  # it holds a process's number, no secret
                self._path.chmod(0o600)
        return is_taken
