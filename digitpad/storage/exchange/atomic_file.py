"""Files that are there as a whole or not at all.

They are written beside their place and moved there at the end, by QSaveFile. Qt is imported when a
file is written, since who only reads needs none.
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
from digitpad.system.translate import translate

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

BUFFER = 1 << 16  # bytes that are handed to Qt together


class AtomicFile(io.RawIOBase):
    """A binary file to write to; it takes its place, and its name, by `commit`."""

    def __init__(self, path: Path) -> None:
        """Raises ExchangeError when nothing can be written there."""
        from PySide6.QtCore import QIODevice, QSaveFile

        super().__init__()
        self._path = path
        self._is_given_up = False
        _refuse_devices(path)
        self._file = QSaveFile(str(path))
        mode = QIODevice.OpenModeFlag
        # Of what Qt holds back it tells no errors; and it has a buffer before it.
        if not self._file.open(mode.WriteOnly | mode.Unbuffered):
            raise cannot_write(path, self._file.errorString())

    def write(self, data: ReadableBuffer, /) -> int:
        content = bytes(data)
        missing = len(content)
        while missing and not self._is_given_up:  # a disk that gets full takes a part at first
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
        """Leave no trace. What is still written, from buffers, goes nowhere."""
        self._is_given_up = True
        if self._file.isOpen():
            self._file.cancelWriting()
            self._file.commit()  # closes and removes it

    def _failed(self) -> ExchangeError:
        error = cannot_write(self._path, self._file.errorString())
        self.give_up()  # half a file never takes its place, nor any more room
        return error


def _refuse_devices(path: Path) -> None:
    """Qt would put a file in the place of a device or a pipe."""
    try:
        if not path.exists() or path.is_file():
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
    """Files to write to, which take their places together at the end.

    When anything is raised within, none of them does. Raises ExchangeError, in words.
    """
    files: list[AtomicFile] = []
    try:
        for path in paths:
            files.append(AtomicFile(path))  # noqa: PERF401 - those made so far must be known
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
    """A spool in the folder of `path`, which has no name there.

    Disk errors within are raised as ExchangeError.
    """
    try:
        with tempfile.TemporaryFile(dir=path.parent) as file:
            yield Spool(file)
    except OSError as error:
        raise cannot_write(path, error.strerror or str(error)) from error
