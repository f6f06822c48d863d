"""Capture what libraries write to standard error and users should not see."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_STANDARD_ERROR = 2
_MOST = 1 << 20  # bytes to read back

_lock = threading.Lock()  # two captures at once would restore each other's files


@contextmanager
def standard_error_kept(lines: list[str]) -> Iterator[None]:
    """Capture what the whole process writes to standard error, and append it to `lines`."""
    with _lock:
        saved = kept = None
        with suppress(OSError):  # a windowed program may have no standard error at all
            saved = os.dup(_STANDARD_ERROR)
            kept = _file_in_memory()
            os.dup2(kept, _STANDARD_ERROR)
        try:
            yield
        finally:
            if saved is not None:
                os.dup2(saved, _STANDARD_ERROR)
                os.close(saved)
            if kept is not None:
                os.lseek(kept, 0, os.SEEK_SET)
                lines += os.read(kept, _MOST).decode(errors="replace").splitlines()
                os.close(kept)


def _file_in_memory() -> int:
    """Return a descriptor of a file in memory; outside Linux, one that discards its input."""
    if sys.platform == "linux":
        return os.memfd_create("standard error")
    return os.open(os.devnull, os.O_RDWR)
