"""Ink and pictures become bytes and back; damaged bytes are refused or partly restored."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.core.ink.content import Content, digest_of
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.storage import content_bytes
from digitpad.storage.content_bytes import (
    INK_BEGINS,
    ContentError,
    bytes_of,
    bytes_of_stroke,
    content_of,
    what_is_whole_in,
)
from tests.helpers import ink_from, strokes_of
from tests.storage.made_up import are_same, contents, inks, pictures, scribble


@given(contents)
def test_float32_values_come_back_bit_by_bit(content: Content) -> None:
    assert are_same(content_of(bytes_of(content)), content)


@pytest.mark.parametrize("digit", range(10))
def test_finer_ink_keeps_its_digest(digit: int) -> None:
    ink = ink_from(strokes_of(digit), pressure=0.3)

    again = content_of(bytes_of(ink))

    assert again != ink  # float64 is finer
    assert digest_of(again) == digest_of(ink)


@settings(max_examples=30)
@given(inks)
def test_ink_takes_little_more_than_sixteen_bytes_per_point(ink: Ink) -> None:
    points = sum(len(stroke.points) for stroke in ink.strokes)

    assert len(bytes_of(ink)) == len(INK_BEGINS) + 16 * points + 12 * len(ink.strokes)


@given(st.binary() | st.binary().map(INK_BEGINS.__add__))
def test_any_other_bytes_raise_one_error(data: bytes) -> None:
    assert what_is_whole_in(data) == EMPTY_INK
    if data != INK_BEGINS:
        with pytest.raises(ContentError):
            content_of(data)


@settings(max_examples=50)
@given(inks.filter(lambda ink: not ink.is_empty), st.data())
def test_every_changed_bit_of_ink_is_noticed(ink: Ink, data: st.DataObject) -> None:
    contents = bytearray(bytes_of(ink))
    contents[data.draw(st.integers(0, len(contents) - 1))] ^= 1 << data.draw(st.integers(0, 7))

    with pytest.raises(ContentError):
        content_of(bytes(contents))
    kept = what_is_whole_in(bytes(contents))
    assert isinstance(kept, Ink)
    assert set(kept.strokes) <= set(ink.strokes)


@given(pictures, st.data())
def test_a_damaged_picture_raises_the_same_error_or_is_unharmed(
    picture: Picture, data: st.DataObject
) -> None:
    contents = bytearray(bytes_of(picture))
    contents[data.draw(st.integers(0, len(contents) - 1))] ^= 1 << data.draw(st.integers(0, 7))

    try:
        again = content_of(bytes(contents))
    except ContentError:
        again = picture
    assert are_same(again, picture)  # bytes after the last pixel may be damaged


@given(contents, st.data())
def test_bytes_that_are_cut_off_raise_the_same_error(content: Content, data: st.DataObject) -> None:
    whole = bytes_of(content)
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]

    kept = what_is_whole_in(cut)

    if isinstance(content, Ink) and isinstance(kept, Ink):
        assert kept.strokes == content.strokes[: len(kept.strokes)]
        if cut != bytes_of(kept):
            with pytest.raises(ContentError):
                content_of(cut)
    assert kept.is_empty or not isinstance(kept, Picture) or are_same(kept, content)


def test_strokes_before_and_after_a_damaged_one_are_kept() -> None:
    strokes = scribble(1, strokes=3).strokes
    blocks = [bytearray(bytes_of_stroke(stroke)) for stroke in strokes]
    blocks[1][20] ^= 1

    assert what_is_whole_in(INK_BEGINS + b"".join(blocks)) == Ink((strokes[0], strokes[2]))


@pytest.mark.parametrize("points", [0, 1_000_000, 2**32 - 1])
def test_a_false_number_of_points_takes_no_memory(points: int) -> None:
    block = struct.pack("<If", points, 0.1)
    data = INK_BEGINS + block + struct.pack("<I", zlib.crc32(block))

    assert peak_of_refusing(data) < 100_000


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    file = io.BytesIO()
    Image.new("L", (8_000, 8_000)).save(file, "PNG")

    assert peak_of_refusing(file.getvalue()) < 1_000_000


def peak_of_refusing(data: bytes) -> int:
    """Return the peak memory in bytes until the damage was found."""
    tracemalloc.start()
    with pytest.raises(ContentError):
        content_of(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_a_picture_that_is_too_large_to_be_read_back_is_not_stored(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(content_bytes, "MOST_PIXELS", 99)

    with pytest.raises(ContentError, match="pixels"):
        bytes_of(Picture(np.zeros((10, 10), dtype=np.uint8)))


def test_a_picture_in_colour_is_refused() -> None:
    file = io.BytesIO()
    Image.new("RGB", (4, 4)).save(file, "PNG")

    with pytest.raises(ContentError, match="grey"):
        content_of(file.getvalue())


@pytest.mark.parametrize("odd", [float("nan"), float("inf"), 1e300])
def test_coordinates_that_cannot_be_stored_are_refused(odd: float) -> None:
    with pytest.raises(ContentError, match="coordinates"):
        bytes_of(Ink((Stroke((Point(0.5, odd),)),)))
    with pytest.raises(ContentError, match="coordinates"):
        bytes_of(Ink((Stroke((Point(0.5, 0.5),), width=odd),)))


def test_a_block_with_impossible_values_is_damaged() -> None:
    for numbers in ([float("nan"), 0, 0, 0], [0, float("inf"), 0, 0]):
        block = struct.pack("<If4f", 1, 0.1, *numbers)
        with pytest.raises(ContentError):
            content_of(INK_BEGINS + block + struct.pack("<I", zlib.crc32(block)))
