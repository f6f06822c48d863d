"""Open files from other programs, and turn every error into one message."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.files import refuse_special
from digitpad.system.translate import translate

# What compressed files raise if they are truncated or are something else. In a ZIP archive the
# names and sizes of members may be damaged, too, for which Python raises other kinds of errors.
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
    """Open a file for reading; anything wrong with it is raised as ExchangeError."""
    try:
        refuse_special(path)
        with path.open("rb") as file:
            yield file
    except DAMAGE_ERRORS as error:
        reason = getattr(error, "strerror", None) or _damaged(error)
        raise ExchangeError(reason) from error


def _damaged(error: Exception) -> str:
    return translate("ExchangeError", "the file is damaged ({0})").format(error)
