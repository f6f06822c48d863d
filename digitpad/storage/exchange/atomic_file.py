"""Write files that appear complete or not at all.

QSaveFile writes each file under another name beside its target and renames it at the end. Qt is
imported only when a file is written, since reading does without it.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.spool import Spool
from digitpad.system.files import is_special
from digitpad.system.translate import translate

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

BUFFER = 1 << 16  # bytes handed to Qt at a time


class AtomicFile(io.RawIOBase):
    """A binary file to write to; it gets its name, replacing any other, when you `commit` it."""

    def __init__(self, path: Path) -> None:
        """Open a file for writing; raises ExchangeError if that is impossible at this path."""
        from PySide6.QtCore import QIODevice, QSaveFile

        super().__init__()
        self._path = path
        self._is_given_up = False
        _refuse_devices(path)
        self._file = QSaveFile(str(path))
        mode = QIODevice.OpenModeFlag
        # Qt reports no errors for data in its own buffer; ours makes that one unnecessary.
        if not self._file.open(mode.WriteOnly | mode.Unbuffered):
            raise cannot_write(path, self._file.errorString())

    def write(self, data: ReadableBuffer, /) -> int:
        content = bytes(data)
        missing = len(content)
        while missing and not self._is_given_up:  # a disk that fills up takes a part first
            written = self._file.write(content[-missing:])
            if written < 0:
                raise self._failed()
            missing -= written
        return len(content)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._file.pos(), io.SEEK_END: self._file.size()}
        if not self._is_given_up and not self._file.seek(start[whence] + offset):
            raise self._failed()
        return self._file.pos()

    def tell(self) -> int:
        return self._file.pos()

    def seekable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def commit(self) -> None:
        if self._is_given_up or not self._file.commit():
            raise cannot_write(self._path, self._file.errorString())

    def give_up(self) -> None:
        """Remove the unfinished file. What buffers still write afterwards is ignored."""
        self._is_given_up = True
        if self._file.isOpen():
            self._file.cancelWriting()
            self._file.commit()  # closes the file and removes it

    def _failed(self) -> ExchangeError:
        error = cannot_write(self._path, self._file.errorString())
        self.give_up()  # half a file must never get the name, nor keep taking up space
        return error


def _refuse_devices(path: Path) -> None:
    """Raise ExchangeError for a device or a pipe, which Qt would replace by a file."""
    try:
        if not is_special(path):
            return
    except OSError as error:
        raise cannot_write(path, error.strerror or str(error)) from error
    raise ExchangeError(
        translate("ExchangeError", "“{0}” is not a file. Choose another name.").format(path.name)
    )


def cannot_write(path: Path, reason: str) -> ExchangeError:
    return ExchangeError(
        translate(
            "ExchangeError",
            "“{0}” cannot be written ({1}). Free some space there or choose another folder. "
            "Nothing was changed.",
        ).format(path.name, reason)
    )


@contextmanager
def replacing(*paths: Path) -> Iterator[tuple[BinaryIO, ...]]:
    """Open files to write to; all of them get their names together at the end.

    If anything is raised within, none of them does. Raises ExchangeError with a message for the
    user.
    """
    files: list[AtomicFile] = []
    try:
        for path in paths:
            files.append(AtomicFile(path))  # noqa: PERF401 - an error must find those opened so far
        buffers = [io.BufferedWriter(file, BUFFER) for file in files]
        yield tuple(cast(BinaryIO, buffer) for buffer in buffers)
        for buffer in buffers:
            buffer.flush()
        for file in files:
            file.commit()
    except BaseException:
        for file in files:
            file.give_up()
        raise


@contextmanager
def spool_beside(path: Path) -> Iterator[Spool]:
    """Open a spool, as a file without a name in the folder of `path`.

    Disk errors within are raised as ExchangeError.
    """
    try:
        with tempfile.TemporaryFile(dir=path.parent) as file:
            yield Spool(file)
    except OSError as error:
        raise cannot_write(path, error.strerror or str(error)) from error
