"""Convert the content of the pad to bytes and back.

Ink is INK_BEGINS, followed by one block per stroke: the point count and the width, the points as
float32 x, y, pressure and time, and a CRC-32 of all that. You can therefore append strokes to a
file, and see which of its strokes are intact. All numbers are little-endian. A picture is a
greyscale PNG.
"""

from __future__ import annotations

import io
import math
import struct
import zlib
from collections.abc import Iterator
from itertools import chain, starmap
from typing import TYPE_CHECKING

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.storage.pictures.accepted_pictures import MOST_MEGAPIXELS, MOST_PIXELS, PNG_BEGINS
from digitpad.system.translate import translate

if TYPE_CHECKING:
    from PIL import Image

INK_BEGINS = b"INK1"
_SIZE_IN_PNG = slice(16, 24)  # width and height, in the first chunk of every PNG
_HEAD = struct.Struct("<If")
_CHECK = struct.Struct("<I")
_POINT = struct.Struct("<4f")
_QUICK = 1  # PNG compression level; ink on paper gets nearly as small, in a fraction of the time


class ContentError(ValueError):
    """The bytes are not an intact ink or picture, or the content cannot be stored."""


def bytes_of(content: Content) -> bytes:
    """Return the content as bytes, which `content_of` turns back into the content.

    Raises ContentError for coordinates that float32 cannot hold and for pictures of more than
    MOST_PIXELS.
    """
    if isinstance(content, Picture):
        return _png_of(content)
    return INK_BEGINS + b"".join(map(bytes_of_stroke, content.strokes))


def bytes_of_stroke(stroke: Stroke) -> bytes:
    """Return the block of one stroke; it follows INK_BEGINS and the blocks of earlier strokes."""
    points = stroke.points
    numbers = [n for point in points for n in (point.x, point.y, point.pressure, point.time)]
    try:
        if not all(map(math.isfinite, (stroke.width, *numbers))):
            raise OverflowError
        block = _HEAD.pack(len(points), stroke.width) + struct.pack(f"<{len(numbers)}f", *numbers)
    except OverflowError as error:
        raise ContentError(
            translate(
                "ContentError", "the ink has coordinates that are too large or are not numbers"
            )
        ) from error
    return block + _CHECK.pack(zlib.crc32(block))


def content_of(data: bytes) -> Content:
    """Return the content from its bytes; raises ContentError unless `bytes_of` made them."""
    if data.startswith(PNG_BEGINS):
        return _picture_of(data)
    strokes = tuple(_strokes_in(data))
    if None in strokes:
        raise ContentError(translate("ContentError", "the ink is damaged"))
    return Ink(tuple(stroke for stroke in strokes if stroke is not None))


def what_is_whole_in(data: bytes) -> Content:
    """Return the content without its damaged strokes; empty ink if nothing is intact."""
    try:
        if data.startswith(PNG_BEGINS):
            return _picture_of(data)
        return Ink(tuple(stroke for stroke in _strokes_in(data) if stroke is not None))
    except ContentError:
        return Ink()


def _strokes_in(data: bytes) -> Iterator[Stroke | None]:
    """Yield the strokes in order, None for each damaged one."""
    if not data.startswith(INK_BEGINS):
        raise ContentError(translate("ContentError", "this is neither a drawing nor a picture"))
    start = len(INK_BEGINS)
    while start < len(data):
        end = start + _length_of_block(data, start)
        yield _stroke_of(data[start:end]) if end <= len(data) else None
        start = end


def _length_of_block(data: bytes, start: int) -> int:
    if start + _HEAD.size > len(data):
        return len(data)  # the block's head is cut off, so the block ends beyond the data
    points, _ = _HEAD.unpack_from(data, start)
    return int(_HEAD.size + points * _POINT.size + _CHECK.size)


def _stroke_of(block: bytes) -> Stroke | None:
    (check,) = _CHECK.unpack(block[-_CHECK.size :])
    if zlib.crc32(block[: -_CHECK.size]) != check:
        return None
    count, width = _HEAD.unpack_from(block)
    points = [*_POINT.iter_unpack(block[_HEAD.size : -_CHECK.size])]
    if not count or not all(map(math.isfinite, (width, *chain(*points)))):
        return None
    return Stroke(tuple(starmap(Point, points)), width)


def _png_of(picture: Picture) -> bytes:
    from PIL import Image  # imported late, as most starts do without it

    _check_size(picture.ink.size)
    file = io.BytesIO()
    Image.fromarray(picture.ink).save(file, "PNG", compress_level=_QUICK)
    return file.getvalue()


def _picture_of(data: bytes) -> Picture:
    import numpy as np  # imported late, as most starts do without it

    try:
        width, height = struct.unpack(">II", data[_SIZE_IN_PNG])
        _check_size(width * height)  # before anything is decompressed
        with _open_png(data) as image:
            image.verify()  # checks the CRCs, which reading does not; closes the image
        with _open_png(data) as image:
            if image.mode != "L":
                raise ContentError(translate("ContentError", "the picture is not greyscale"))
            return Picture(np.array(image))
    except ContentError:
        raise
    except Exception as error:  # decoders raise all kinds of errors for damaged data
        raise ContentError(
            translate("ContentError", "the picture is damaged ({0})").format(error)
        ) from error


def _open_png(data: bytes) -> Image.Image:
    from PIL import Image  # imported late, as most starts do without it

    return Image.open(io.BytesIO(data), formats=("PNG",))


def _check_size(pixels: int) -> None:
    if pixels > MOST_PIXELS:
        raise ContentError(
            translate("ContentError", "the picture has more than {0} million pixels").format(
                MOST_MEGAPIXELS
            )
        )
