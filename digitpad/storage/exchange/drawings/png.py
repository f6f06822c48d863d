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
SIDES = range(16, 4097)  # pixels that you may choose as the longest side


def save(content: Content, path: Path, side: int = PICTURE_SIDE_PX) -> None:
    """Write the drawing as a grey PNG whose longest side is `side` pixels, one of SIDES.

    Strokes give a picture of the pad: square, or wider if they were drawn on a wider pad. A picture
    keeps its shape. Raises ExchangeError, and ValueError for another side.
    """
    if side not in SIDES:
        raise ValueError(f"a picture has {SIDES.start} to {SIDES.stop - 1} pixels, not {side}")
    with replacing(path) as (file,):
        file.write(png_of(ink_of(content, side)))


def ink_of(content: Content, side: int) -> Grey:
    """Return the ink as a picture whose longest side is `side` pixels: uint8, 255 = ink."""
    return _scaled(content.ink, side) if isinstance(content, Picture) else draw(content, side)


def png_of(ink: Grey) -> bytes:
    """Return a PNG file, dark on white, of ink: uint8 (H, W), 255 = ink."""
    file = io.BytesIO()
    Image.fromarray(255 - ink).save(file, "PNG")
    return file.getvalue()


def draw(ink: Ink, side: int) -> Grey:
    """Return the ink's paper as a picture: uint8 (H, W), 255 = ink, with smooth edges.

    Its longer side is `side` pixels.
    """
    paper = ink.paper
    unit = side / max(paper.width, paper.height)  # pixels per pad unit
    shape = max(1, round(paper.height * unit)), max(1, round(paper.width * unit))
    pieces = [piece for stroke in ink.strokes for piece in pieces_of(stroke)]
    if not pieces:
        return np.zeros(shape, dtype=np.uint8)
    corner = np.array([paper.left, paper.top])
    starts = (np.array([piece.line[0] for piece in pieces]) - corner) * unit
    ends = (np.array([piece.line[-1] for piece in pieces]) - corner) * unit
    widths = np.array([piece.width for piece in pieces]) * unit
    return levels_of(paint(Lines(starts, ends - starts, widths), shape))


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
