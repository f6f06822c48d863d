"""Text files of a record a line, of which a damaged line spoils no other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True)
class LineError:
    """What is wrong with one line, or one row, counted from 1."""

    number: int
    reason: str


def lines_of(file: BinaryIO, longest: int) -> Iterator[tuple[int, bytes | None]]:
    """Each line's number and its bytes, stripped; None for one longer than `longest` bytes.

    Of a longer line never more than that is held.
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
