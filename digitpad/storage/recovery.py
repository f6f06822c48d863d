"""The ink on the pad, kept in a file that outlives a crash.

Every stroke is handed to the operating system as it is drawn. That is enough to survive the end of
this process, however sudden; a power failure may take the newest strokes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.storage.content_bytes import (
    ContentError,
    bytes_of,
    bytes_of_stroke,
    what_is_whole_in,
)
from digitpad.system.locks import PrivateLock
from digitpad.system.translate import translate

PREFIX = "recovery-"
MOST_BYTES = 100_000_000  # more than the largest picture takes; no recovery file is larger
_INK, _LOCK, _NEW = ".ink", ".lock", ".new"
_FOR_ME_ONLY = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


class RecoveryError(Exception):
    """The ink on the pad cannot be kept or brought back; the message says why, in a sentence."""


class RecoveryFile:
    """One window's ink on disk; no two windows, of one process or of several, share a file.

    A lock beside it says that its window is still there. The file is there while the pad holds
    ink.
    """

    def __init__(self, folder: Path, name: str | None = None) -> None:
        """A file of its own in this folder; `name` is for `find_left_behind`. Touches no disk."""
        self._path = folder / f"{name or PREFIX + os.urandom(16).hex()}{_INK}"
        self._lock = PrivateLock(self._path.with_suffix(_LOCK))
        self._kept: Content | None = None  # what the file holds, if that is known

    def keep(self, content: Content) -> None:
        """Keep what is on the pad; call it on each change. Raises RecoveryError."""
        if self._kept is content:
            return
        before, self._kept = self._kept, None  # if this fails the next will write all
        with _errors_in_words(_not_kept()):
            if content.is_empty:
                self._path.unlink(missing_ok=True)
            elif before is not None and (more := _strokes_since(before, content)) is not None:
                self._append(more, content)
            else:
                self._rewrite(content)
        self._kept = content

    def discard(self) -> None:
        """Remove the file and give up its lock: nothing is left to be recovered."""
        with _errors_in_words(_not_removed()):
            self._path.unlink(missing_ok=True)
            self._path.with_suffix(_NEW).unlink(missing_ok=True)
        self._kept = None
        self.leave()

    def leave(self) -> None:
        """Give up the lock but not the file: another window may find it."""
        self._lock.unlock()

    def load(self) -> Content | None:
        """What was on the pad, without what is damaged; None if nothing is whole.

        Raises RecoveryError if the file is there but may not be read.
        """
        with _errors_in_words(_not_brought_back()):
            try:
                is_likely = self._path.stat().st_size <= MOST_BYTES
                content = what_is_whole_in(self._path.read_bytes() if is_likely else b"")
            except FileNotFoundError:
                return None
        return None if content.is_empty else content

    def claim(self) -> bool:
        """Take the lock unless a living window has it, or it cannot be had; whether it is ours."""
        try:
            return self._lock.take()
        except OSError:
            return False

    @property
    def is_there(self) -> bool:
        return self._path.exists()

    def _append(self, strokes: tuple[Stroke, ...], content: Content) -> None:
        """Put the last strokes of the content to what the file holds."""
        try:
            with self._path.open("r+b") as file:  # never makes the file: it would lack its start
                file.seek(0, os.SEEK_END)
                file.write(b"".join(map(bytes_of_stroke, strokes)))
        except FileNotFoundError:
            self._rewrite(content)

    def _rewrite(self, content: Content) -> None:
        """Replace the file at once, so that one or the other is there at any time."""
        self._path.parent.parent.mkdir(parents=True, exist_ok=True)
        self._path.parent.mkdir(mode=0o700, exist_ok=True)
        if not self._lock.take():
            raise OSError(translate("RecoveryError", "another window writes to it"))
        new = self._path.with_suffix(_NEW)
        new.unlink(missing_ok=True)  # it may have another mode
        with os.fdopen(os.open(new, _FOR_ME_ONLY, 0o600), "wb") as file:
            file.write(bytes_of(content))
        new.replace(self._path)


def find_left_behind(folder: Path) -> Iterator[RecoveryFile]:
    """The files whose windows are gone, the newest first, each claimed for this process.

    Whoever gets one calls its `discard` once its ink is safe, or `leave`.
    """
    for path in _newest_first(folder):
        file = RecoveryFile(folder, path.stem)
        if not file.claim():
            continue  # its window lives
        if file.is_there:
            yield file
        else:
            file.discard()  # an empty pad's lock, or ink that its window has just thrown away


def _newest_first(folder: Path) -> list[Path]:
    """A path for each window that left anything."""
    found = {
        path.stem: (_time_of(path), path)
        for ending in (_LOCK, _NEW, _INK)  # the ink's time is the one that counts
        for path in folder.glob(f"{PREFIX}*{ending}")
    }
    return [path for _, path in sorted(found.values(), reverse=True)]


def _time_of(path: Path) -> int:
    """When it was last written to, in nanoseconds; 0 if it has just gone."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _strokes_since(before: Content, content: Content) -> tuple[Stroke, ...] | None:
    """What was drawn since; None if more has changed than that."""
    if not (isinstance(before, Ink) and isinstance(content, Ink)) or before.is_empty:
        return None
    count = len(before.strokes)
    return content.strokes[count:] if content.strokes[:count] == before.strokes else None


@contextmanager
def _errors_in_words(what: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ContentError) as error:
        why = getattr(error, "strerror", None) or error
        raise RecoveryError(what.format(why)) from error


def _not_kept() -> str:
    return translate("RecoveryError", "Your drawing cannot be protected against a crash ({0}).")


def _not_removed() -> str:
    return translate("RecoveryError", "The crash copy of a drawing could not be deleted ({0}).")


def _not_brought_back() -> str:
    return translate(
        "RecoveryError", "The drawing from before the crash could not be restored ({0})."
    )
