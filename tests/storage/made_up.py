"""Made-up records for the tests of the history."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def scribble(seed: int, strokes: int = 2, points: int = 20) -> Ink:
    """Return ink that differs for each seed, in numbers that float32 represents exactly."""
    positions = np.random.default_rng(seed).random((strokes, points, 4), dtype=np.float32)
    return Ink(
        tuple(Stroke(tuple(Point(*map(float, row)) for row in rows), 0.0625) for rows in positions)
    )


def record(seed: int, **others: Any) -> Record:
    """Return a record with its own ink, one minute after the record of the previous seed."""
    fields = {"text": str(seed % 10), "finished": BEGIN + timedelta(minutes=seed), **others}
    return Record(fields.pop("content", None) or scribble(seed), **fields)


_floats = st.floats(-10, 10, width=32)
_points = st.builds(Point, _floats, _floats, _floats, _floats)
_strokes = st.builds(
    Stroke, st.lists(_points, min_size=1, max_size=6).map(tuple), st.floats(0, 1, width=32)
)
inks = st.builds(Ink, st.lists(_strokes, max_size=5).map(tuple))
pictures = arrays.arrays(np.uint8, arrays.array_shapes(min_dims=2, max_dims=2, max_side=9)).map(
    Picture
)
contents: st.SearchStrategy[Content] = inks | pictures


def are_same(one: Content | None, other: Content | None) -> bool:
    """Return whether they are equal to the last bit; pictures have no equality of their own."""
    if isinstance(one, Picture) and isinstance(other, Picture):
        return np.array_equal(one.ink, other.ink)
    return one == other
