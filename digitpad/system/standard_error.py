"""What libraries write to standard error by themselves, and users should not see."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_STANDARD_ERROR = 2
_MOST = 1 << 20  # bytes

_lock = threading.Lock()  # two at once would restore each other's


@contextmanager
def standard_error_kept(lines: list[str]) -> Iterator[None]:
    """Add to `lines` what the whole process writes to standard error meanwhile."""
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
    """Its descriptor. Other systems than Linux have none; there, what is written is lost."""
    if sys.platform == "linux":
        return os.memfd_create("standard error")
    return os.open(os.devnull, os.O_RDWR)
