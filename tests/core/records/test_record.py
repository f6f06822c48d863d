"""A record's digest, and whether it was corrected."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record
from tests.helpers import ink_from, strokes_of

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def stroke(*positions: tuple[float, float]) -> Stroke:
    return Stroke(tuple(Point(x, y) for x, y in positions))


DIFFERENT: list[Content] = [
    ink_from(strokes_of(4)),
    ink_from(strokes_of(4)[::-1]),
    Ink((stroke((0, 0), (1, 1)), stroke((1, 0)))),
    Ink((stroke((0, 0)), stroke((1, 1), (1, 0)))),
    EMPTY_INK,
    Picture(np.zeros((2, 3), dtype=np.uint8)),
    Picture(np.zeros((3, 2), dtype=np.uint8)),
    Picture(np.full((2, 3), 9, dtype=np.uint8)),
]


def test_other_ink_has_another_digest() -> None:
    assert len({Record(content, NOW).digest for content in DIFFERENT}) == len(DIFFERENT)


def test_the_same_ink_has_the_same_digest_whatever_its_pressure() -> None:
    one, other = (ink_from(strokes_of(4), pressure) for pressure in (0.2, 0.9))

    assert Record(one, NOW, "4").digest == Record(other, NOW).digest


@pytest.mark.parametrize(("label", "corrected"), [(None, False), ("4", False), ("9", True)])
def test_a_record_is_corrected_when_the_label_differs(label: str | None, corrected: bool) -> None:
    assert Record(EMPTY_INK, NOW, "4", label=label).is_corrected is corrected


@pytest.mark.parametrize("shape", [(0, 3), (3,), (1, 2, 3)])
def test_a_picture_has_two_dimensions(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="uint8"):
        Picture(np.zeros(shape, dtype=np.uint8))


def test_a_picture_cannot_be_changed() -> None:
    picture = Picture(np.zeros((2, 2), dtype=np.uint8))

    assert picture.is_empty
    with pytest.raises(ValueError, match="read-only"):
        picture.ink[0, 0] = 1
