"""Pictures of one size that lie one after the other in a file, read a few at a time.

They are 0 = paper and 255 = ink already, as MNIST's are: no paper is to be found in them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import numpy as np

from digitpad.core.arrays import Grey
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.translate import translate

LONGEST_DATA_SIDE_PX = 4096  # pixels; a larger picture is no digit of a data set
AT_ONCE = 1 << 20  # bytes


def pictures_from(file: BinaryIO, count: int, height: int, width: int) -> Iterator[Grey]:
    """The next `count` pictures of a file, uint8 (height, width), made read-only.

    Raises ExchangeError where the file ends too early, after the pictures before.
    """
    if not (1 <= height <= LONGEST_DATA_SIDE_PX and 1 <= width <= LONGEST_DATA_SIDE_PX):
        raise ExchangeError(
            translate(
                "ExchangeError",
                "its pictures should be {0} x {1} pixels, but DigitPad reads sizes from 1 x 1 to "
                "{2} x {3}",
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


def _read(file: BinaryIO, size: int) -> bytes:
    """So many bytes, or as many as there are; packed files give them in parts."""
    parts: list[bytes] = []
    missing = size
    while missing and (part := file.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
