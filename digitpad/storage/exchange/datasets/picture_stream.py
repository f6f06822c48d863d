"""Read pictures of one size that follow each other in a file, a few at a time.

They are already 0 = paper and 255 = ink, like MNIST's, so no ink extraction is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, BinaryIO

import numpy as np

from digitpad.core.arrays import Grey
from digitpad.core.recognition.reading import DIGITS
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.translate import translate

LONGEST_DATA_SIDE_PX = 4096  # pixels; no data set has larger digits
AT_ONCE = 1 << 20  # bytes read together


def pictures_from(file: BinaryIO, count: int, height: int, width: int) -> Iterator[Grey]:
    """Yield the next `count` pictures of a file, uint8 (height, width), read-only.

    Raises ExchangeError for sides over LONGEST_DATA_SIDE_PX and, after the last complete picture,
    for a file that ends too early.
    """
    if not (1 <= height <= LONGEST_DATA_SIDE_PX and 1 <= width <= LONGEST_DATA_SIDE_PX):
        raise ExchangeError(
            translate(
                "ExchangeError",
                "it says that its pictures have {0} x {1} pixels, but DigitPad reads sizes from 1 "
                "x 1 to {2} x {3}",
            ).format(width, height, LONGEST_DATA_SIDE_PX, LONGEST_DATA_SIDE_PX)
        )
    size = height * width
    at_once = max(1, AT_ONCE // size)
    for first in range(0, count, at_once):
        wanted = min(at_once, count - first)
        pixels = _read(file, wanted * size)
        whole = len(pixels) // size
        yield from np.frombuffer(pixels, np.uint8, whole * size).reshape(whole, height, width)
        if whole < wanted:
            raise ExchangeError(
                translate(
                    "ExchangeError",
                    "the file ends after {0:,} of {1:,} pictures; download it again",
                ).format(first + whole, count)
            )


def label_from(labels: IO[bytes] | None) -> int | None:
    """Return the next label, one byte, or None if there is none or it is not a digit."""
    label = labels.read(1) if labels is not None else b""
    return label[0] if label and label[0] < DIGITS else None


def _read(file: BinaryIO, size: int) -> bytes:
    """Read `size` bytes, or as many as there are; compressed files return them in parts."""
    parts: list[bytes] = []
    missing = size
    while missing and (part := file.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
