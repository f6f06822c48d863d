"""Made-up records for tests of exchange, as in a history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.record import Record
from tests.helpers import ink_from, paint, strokes_of

NOW = datetime(2026, 1, 31, 12, 30, 15, 250_000, tzinfo=UTC)
MODEL = "0123456789abcdef" * 4


def ink_of(digit: int) -> Ink:
    return ink_from(strokes_of(digit))


def picture_of(digit: int) -> Picture:
    return Picture(paint(strokes_of(digit)).copy())


def pressed_ink() -> Ink:
    """Return two strokes whose pressure changes, and a dot."""
    wave = tuple(
        Point(0.1 + step / 50, 0.5 + 0.3 * np.sin(step / 5), step / 40, step / 100)
        for step in range(41)
    )
    down = tuple(Point(0.3, 0.1 + step / 7, 1 - step / 6, step / 90) for step in range(6))
    return Ink((Stroke(wave), Stroke(down, 0.08), Stroke((Point(0.8, 0.2, 0.9),), 0.1)))


def record_of(content: Content, label: str | None = None, text: str = "7") -> Record:
    return Record(content, NOW, text, Verdict.UNSURE, 0.625, label, model=MODEL)


def mixed() -> list[Record]:
    """Return ten labelled digits, among records without a label or with a longer one."""
    labelled = [record_of(ink_of(digit), label=str(digit)) for digit in range(9)]
    others = [
        record_of(ink_of(1)),
        record_of(ink_of(2), label="20"),
        record_of(ink_of(3), label=""),
        record_of(ink_of(3), label="33"),
    ]
    return [*labelled[:4], *others, *labelled[4:], record_of(picture_of(9), label="9")]


def many(count: int) -> Iterator[Record]:
    """Yield this many records, each made when it is needed."""
    inks = [ink_of(digit) for digit in range(10)]
    for number in range(count):
        yield Record(
            inks[number % 10], NOW + timedelta(seconds=number), label=str(number % 10), model=MODEL
        )


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def ignore(done: int) -> None:
    """Progress that is ignored."""
