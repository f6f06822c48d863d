"""Read text files with one record per line, so that a damaged line does not affect the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True)
class LineError:
    """What is wrong with one line or row; `number` counts from 1."""

    number: int
    reason: str


def lines_of(file: BinaryIO, longest: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield each line's number and its stripped bytes; None for a line over `longest` bytes.

    At most that many bytes are in memory at once.
    """
    number = 0
    while line := file.readline(longest + 1):
        number += 1
        if len(line) <= longest or line.endswith(b"\n"):
            yield number, line.strip()
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(longest)
        yield number, None
