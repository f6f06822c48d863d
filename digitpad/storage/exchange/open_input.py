"""Opening a file that somebody else wrote: what is wrong with it becomes one sentence."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.translate import translate

# What packed files raise when they are cut short or are something else. Of the members of a ZIP
# archive the names and sizes may be damaged, too, for which Python has errors of other kinds.
DAMAGE_ERRORS = (
    OSError,
    EOFError,
    zlib.error,
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    struct.error,
)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file for reading; whatever is wrong with it is raised as ExchangeError."""
    try:
        if path.exists() and not path.is_file():  # a pipe or a device could be endless
            raise ExchangeError(translate("ExchangeError", "this is not a file"))
        with path.open("rb") as file:
            yield file
    except DAMAGE_ERRORS as error:
        reason = getattr(error, "strerror", None) or _damaged(error)
        raise ExchangeError(reason) from error


def _damaged(error: Exception) -> str:
    return translate("ExchangeError", "the file is damaged ({0})").format(error)
