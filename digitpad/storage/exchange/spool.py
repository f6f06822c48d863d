"""Hold labelled pictures until their count is known: IDX and NumPy files begin with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

import numpy as np

from digitpad.core.arrays import Grey
from digitpad.core.recognition.framing import FIELD
from digitpad.storage.exchange.exporter import PIXELS

CHUNK = 1 << 16  # bytes copied between two checks for cancelling; compressed in some milliseconds


class Spool:
    """Framed pictures in a file without a name, and their labels in memory, one byte each."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.labels = bytearray()

    def fill(self, samples: Iterable[tuple[Grey, int]]) -> None:
        for picture, label in samples:
            self._file.write(picture.tobytes())
            self.labels.append(label)

    def chunks(self) -> Iterator[bytes]:
        """Yield the pixels of all pictures, one picture after the other, CHUNK bytes at a time."""
        self._file.seek(0)
        while chunk := self._file.read(CHUNK):
            yield chunk

    def pictures(self) -> Iterator[Grey]:
        self._file.seek(0)
        while pixels := self._file.read(PIXELS):
            yield np.frombuffer(pixels, dtype=np.uint8).reshape(FIELD, FIELD)
