"""Keep the ink on the pad, and the label that you gave it, in files that survive a crash.

Every stroke goes to the operating system as it is drawn. That survives any end of this process,
however sudden; a power failure may lose the newest strokes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.records.page import Page
from digitpad.storage.content_bytes import (
    ContentError,
    bytes_of,
    bytes_of_stroke,
    what_is_whole_in,
)
from digitpad.system.files import make_private_folder, open_private
from digitpad.system.locks import PrivateLock
from digitpad.system.translate import translate

PREFIX = "recovery-"
MOST_RECOVERY_BYTES = 100_000_000  # larger than any recovery file; the largest picture takes less
MOST_LABEL_BYTES = 1_000  # far more than any label has
_INK, _LABEL, _LOCK, _NEW = ".ink", ".label", ".lock", ".new"
_IS_LABEL = re.compile(r"[0-9?.,:/+\n-]*").fullmatch
_EARLY = "early "  # before a label that was given before its ink was read
_NEW_FILE = os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


class RecoveryError(Exception):
    """The ink on the pad cannot be kept or restored; the message is a sentence that says why."""


class RecoveryFile:
    """One window's page on disk; no two windows share a file, in one process or in several.

    A lock beside the file shows that its window is still open. The file exists while the pad has
    ink, and another one beside it while that ink has a label.
    """

    def __init__(self, folder: Path, name: str | None = None) -> None:
        """Choose a new file name in this folder; only `find_left_behind` passes `name`.

        This does not access the disk yet.
        """
        self._path = folder / f"{name or PREFIX + os.urandom(16).hex()}{_INK}"
        self._lock = PrivateLock(self._path.with_suffix(_LOCK))
        self._kept: Content | None = None  # the content of the file, if known
        self._label: str | None = None  # the text of the label's file

    def keep(self, page: Page) -> None:
        """Save the page on the pad; call this on each change. Raises RecoveryError."""
        label = None if page.label is None else (_EARLY if page.is_early else "") + page.label
        if self._kept is not page.content:
            self._keep_label(None)  # first, since other ink must not get this label
            self._keep_content(page.content)
        self._keep_label(label)

    def _keep_content(self, content: Content) -> None:
        before, self._kept = self._kept, None  # after a failure, the next call writes everything
        with _raising_recovery_error(_not_kept()):
            if content.is_empty:
                self._path.unlink(missing_ok=True)
            elif before is not None and (more := _strokes_since(before, content)) is not None:
                self._append(more, content)
            else:
                self._rewrite(content)
        self._kept = content

    def _keep_label(self, label: str | None) -> None:
        if label == self._label:
            return
        with _raising_recovery_error(_not_kept()):
            if label is None:
                self._path.with_suffix(_LABEL).unlink(missing_ok=True)
            else:
                self._replace(_LABEL, label.encode())
        self._label = label

    def discard(self) -> None:
        """Delete the file and release its lock: there is nothing left to restore."""
        with _raising_recovery_error(_not_removed()):
            self._path.unlink(missing_ok=True)
            for ending in (_NEW, _LABEL):
                self._path.with_suffix(ending).unlink(missing_ok=True)
        self._kept = self._label = None
        self.release()

    def release(self) -> None:
        """Release the lock but keep the file, so that another window may find it."""
        self._lock.unlock()

    def load(self) -> Page | None:
        """Return the page without damaged strokes or label, or None if no ink is intact.

        Raises RecoveryError if the file exists but cannot be read.
        """
        with _raising_recovery_error(_not_restored()):
            try:
                is_likely = self._path.stat().st_size <= MOST_RECOVERY_BYTES
                content = what_is_whole_in(self._path.read_bytes() if is_likely else b"")
            except FileNotFoundError:
                return None
        return None if content.is_empty else self._labelled(content)

    def _labelled(self, content: Content) -> Page:
        """Return the content with the label beside it, if that is intact."""
        try:
            with self._path.with_suffix(_LABEL).open("rb") as file:
                text = file.read(MOST_LABEL_BYTES).decode()
        except (OSError, UnicodeDecodeError):
            return Page(content)
        label = text.removeprefix(_EARLY)
        return Page(content, label, label != text) if _IS_LABEL(label) else Page(content)

    def claim(self) -> bool:
        """Try to take the lock; return False if an open window holds it or locking fails."""
        try:
            return self._lock.take()
        except OSError:
            return False

    @property
    def is_there(self) -> bool:
        return self._path.exists()

    def _append(self, strokes: tuple[Stroke, ...], content: Content) -> None:
        """Append the newest strokes to the file, or write the whole content if it is gone."""
        try:
            with self._path.open("r+b") as file:  # creates none: it would lack INK_BEGINS
                file.seek(0, os.SEEK_END)
                file.write(b"".join(map(bytes_of_stroke, strokes)))
        except FileNotFoundError:
            self._rewrite(content)

    def _rewrite(self, content: Content) -> None:
        """Replace the file in one step, so that the old or the new one exists at any time."""
        make_private_folder(self._path.parent)
        if not self._lock.take():
            raise OSError(translate("RecoveryError", "another window is writing to it"))
        self._replace(_INK, bytes_of(content))

    def _replace(self, ending: str, data: bytes) -> None:
        new = self._path.with_suffix(_NEW)
        new.unlink(missing_ok=True)  # an old one may have another mode
        with os.fdopen(open_private(new, _NEW_FILE), "wb") as file:
            file.write(data)
        new.replace(self._path.with_suffix(ending))


def find_left_behind(folder: Path) -> Iterator[RecoveryFile]:
    """Yield the files whose windows are gone, the newest first, each claimed for this process.

    Call `discard` on each once its ink is safe, or else `release`.
    """
    for path in _newest_first(folder):
        file = RecoveryFile(folder, path.stem)
        if not file.claim():
            continue  # its window is open
        if file.is_there:
            yield file
        else:
            file.discard()  # the lock of an empty pad, or ink that its window has just discarded


def _newest_first(folder: Path) -> list[Path]:
    """Return a path for each window that left any file."""
    found = {
        path.stem: (_time_of(path), path)
        for ending in (_LOCK, _NEW, _LABEL, _INK)  # the time of the ink file is the one that counts
        for path in folder.glob(f"{PREFIX}*{ending}")
    }
    return [path for _, path in sorted(found.values(), reverse=True)]


def _time_of(path: Path) -> int:
    """Return when the file was last written, in nanoseconds; 0 if it has just been removed."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _strokes_since(before: Content, content: Content) -> tuple[Stroke, ...] | None:
    """Return the strokes added since, or None if anything else has changed."""
    if not (isinstance(before, Ink) and isinstance(content, Ink)) or before.is_empty:
        return None
    count = len(before.strokes)
    return content.strokes[count:] if content.strokes[:count] == before.strokes else None


@contextmanager
def _raising_recovery_error(message: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ContentError) as error:
        why = getattr(error, "strerror", None) or error
        raise RecoveryError(message.format(why)) from error


def _not_kept() -> str:
    return translate("RecoveryError", "Your drawing cannot be protected against a crash ({0}).")


def _not_removed() -> str:
    return translate("RecoveryError", "The recovery copy of a drawing could not be deleted ({0}).")


def _not_restored() -> str:
    return translate(
        "RecoveryError", "The drawing from before the crash could not be restored ({0})."
    )
