"""Write the drawing as a PNG picture, dark on white, in any size.

Strokes are as wide as on the pad, where width grows with pressure; the network never sees this.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image

from digitpad.core.arrays import FloatArray, Grey
from digitpad.core.imaging.levels import levels_of
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.storage.exchange.atomic_file import replacing
from digitpad.storage.exchange.drawings.line_raster import Lines, paint

PICTURE_SIDE_PX = 1024  # pixels; sharp on a screen, and in print up to a hand's width
PAPER_AROUND = 0.04  # of the ink's longest side: paper that is kept around it
JPEG_QUALITY = 92  # of Pillow's 0 to 95: no halos around lines
SIDES = range(16, 4097)  # pixels that you may choose as the longest side


def save(
    content: Content,
    path: Path,
    side: int = PICTURE_SIDE_PX,
    *,
    transparent: bool = False,
    cropped: bool = False,
) -> None:
    """Write the drawing as a grey PNG whose longest side is `side` pixels, one of SIDES.

    Strokes give a picture of the pad: square, or wider if they were drawn on a wider pad. A picture
    keeps its shape. If `cropped`, only the ink is shown, with a narrow margin; if `transparent`,
    there is no paper behind it. Raises ExchangeError, and ValueError for another side.
    """
    ink = ink_of(content, side, cropped=cropped)
    with replacing(path) as (file,):
        file.write(png_of(ink, transparent=transparent))


def save_jpeg(
    content: Content, path: Path, side: int = PICTURE_SIDE_PX, *, cropped: bool = False
) -> None:
    """Write the drawing as a grey JPEG, which has paper, as `save` does."""
    image = Image.fromarray(255 - ink_of(content, side, cropped=cropped))
    with replacing(path) as (file,):
        image.save(file, "JPEG", quality=JPEG_QUALITY)


def ink_of(content: Content, side: int, *, cropped: bool = False) -> Grey:
    """Return the ink as a picture whose longest side is `side` pixels: uint8, 255 = ink."""
    if side not in SIDES:
        raise ValueError(f"a picture has {SIDES.start} to {SIDES.stop - 1} pixels, not {side}")
    if isinstance(content, Picture):
        return _scaled(_cropped(content.ink) if cropped else content.ink, side)
    return draw(content, side, cropped=cropped)


def png_of(ink: Grey, *, transparent: bool = False) -> bytes:
    """Return a PNG file of ink, uint8 (H, W), 255 = ink: dark on white, or on nothing."""
    image = Image.fromarray(255 - ink)
    if transparent:
        image = Image.merge("LA", (Image.new("L", image.size, 0), Image.fromarray(ink)))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def draw(ink: Ink, side: int, *, cropped: bool = False) -> Grey:
    """Return the ink's paper as a picture: uint8 (H, W), 255 = ink, with smooth edges.

    Its longer side is `side` pixels. If `cropped`, return the ink alone.
    """
    paper = ink.paper
    corner = np.array([paper.left, paper.top], dtype=np.float64)
    size = np.array([paper.width, paper.height], dtype=np.float64)
    pieces = [piece for stroke in ink.strokes for piece in pieces_of(stroke)]
    if not pieces:
        return np.zeros(_shape_of(size, side), dtype=np.uint8)
    starts = np.array([piece.line[0] for piece in pieces])
    ends = np.array([piece.line[-1] for piece in pieces])
    widths = np.array([piece.width for piece in pieces])
    if cropped:
        corner, size = _box_of(starts, ends, widths)
    unit = side / float(size.max())  # pixels per pad unit
    starts, ends = (starts - corner) * unit, (ends - corner) * unit
    return levels_of(paint(Lines(starts, ends - starts, widths * unit), _shape_of(size, side)))


def _shape_of(size: FloatArray, side: int) -> tuple[int, int]:
    """Return the height and width in pixels of a surface whose longer side has `side` of them."""
    width, height = (max(1, round(float(length) * side / float(size.max()))) for length in size)
    return height, width


def _box_of(
    starts: FloatArray, ends: FloatArray, widths: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return the corner and the size of the box around lines, with a margin."""
    reach = widths[:, None] / 2
    low = np.minimum(starts, ends) - reach
    high = np.maximum(starts, ends) + reach
    corner, size = low.min(axis=0), high.max(axis=0) - low.min(axis=0)
    margin = PAPER_AROUND * size.max()
    return corner - margin, size + 2 * margin


def _cropped(ink: Grey) -> Grey:
    rows, columns = (np.flatnonzero(ink.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return ink
    part = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return np.pad(part, max(1, round(PAPER_AROUND * max(part.shape))))


@dataclass(frozen=True, eq=False)
class Piece:
    """A part of a stroke with constant width: (N, 2) positions, and the width, in the same unit."""

    line: FloatArray
    width: float


def pieces_of(stroke: Stroke) -> list[Piece]:
    """Return the stroke, point to point, as the pad paints it, in pad units; a dot is one point."""
    points = stroke.points
    if len(points) == 1:
        return [Piece(stroke.positions, width_at(points[0].pressure, stroke.width))]
    return [
        Piece(
            stroke.positions[index : index + 2],
            width_at((start.pressure + end.pressure) / 2, stroke.width),
        )
        for index, (start, end) in enumerate(pairwise(points))
    ]


def width_at(pressure: float, width: float) -> float:
    """Return a line's width as on the pad: 0.5 times `width` at no pressure, 1.5 times at full."""
    return width * (0.5 + pressure)


def _scaled(ink: Grey, side: int) -> Grey:
    height, width = ink.shape
    scale = side / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.LANCZOS))
