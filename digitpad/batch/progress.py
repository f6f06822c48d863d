"""Shows the progress of long work on a terminal."""

from __future__ import annotations

import time
from typing import TextIO

PATIENCE_S = 1.0  # until a bar appears
BAR_CHARACTERS = 30  # characters


class ProgressBar:
    """A bar on a terminal once the work has taken a while, or a count if the total is unknown.

    A stream that is not a terminal gets nothing.
    """

    def __init__(self, total: int | None, stream: TextIO) -> None:
        self._total = total
        self._done = 0
        self._stream = stream if stream.isatty() else None
        self._began = time.monotonic()

    def advance(self, count: int) -> None:
        """Add to the number that are done, and show it."""
        self._done += count
        if self._stream is None or time.monotonic() - self._began < PATIENCE_S:
            return
        self._stream.write(f"\r{self._text()}")
        self._stream.flush()

    def hide(self) -> None:
        """Erase the bar so that a line can be printed instead."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _text(self) -> str:
        if self._total is None:
            return f"{self._done} read"
        filled = BAR_CHARACTERS * self._done // max(1, self._total)
        bar = "#" * filled + "." * (BAR_CHARACTERS - filled)
        return f"[{bar}] {self._done} of {self._total}"
