"""The drawing as a picture, PNG: dark on white, in a chosen size.

Strokes have the widths of the pad, which grow with the pressure; the network never sees them.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.ink import FloatArray, Ink, Stroke
from digitpad.core.picture import Grey, Picture
from digitpad.core.raster import GreyImage, coverage, distances_to_polylines
from digitpad.core.record import Content
from digitpad.storage.exchange.atomic import replacing

SIDE = 1024  # pixels; sharp on a screen, and printed in a hand's width
SIDES = range(16, 4097)  # pixels that a picture may be asked to have
LONGEST_PIECE = 64  # pixels; of long lines only the pixels near them are looked at


def save(content: Content, path: Path, side: int = SIDE) -> None:
    """Write the drawing as a grey PNG whose longest side is `side` pixels, one of SIDES.

    Strokes give a square, the whole pad; a picture keeps its shape. Raises ExchangeError.
    """
    if side not in SIDES:
        raise ValueError(f"a picture has {SIDES.start} to {SIDES.stop - 1} pixels, not {side}")
    with replacing(path) as (file,):
        file.write(png_of(ink_of(content, side)))


def ink_of(content: Content, side: int) -> Grey:
    """Its ink as a picture whose longest side is `side` pixels: uint8, 255 = ink."""
    return _scaled(content.ink, side) if isinstance(content, Picture) else draw(content, side)


def png_of(ink: Grey) -> bytes:
    """A PNG file, dark on white, of ink: uint8 (H, W), 255 = ink."""
    file = io.BytesIO()
    Image.fromarray(255 - ink).save(file, "PNG")
    return file.getvalue()


def draw(ink: Ink, side: int) -> Grey:
    """The whole pad as a picture: uint8 (side, side), 255 = ink, with smooth edges."""
    canvas = np.zeros((side, side), dtype=np.float32)
    for stroke in ink.strokes:
        for piece in pieces_of(stroke):
            for short in _shortened(piece, side):
                _draw_piece(canvas, short)
    return np.round(canvas * 255).astype(np.uint8)


@dataclass(frozen=True, eq=False)
class Piece:
    """A part of a stroke that is equally wide: (N, 2) positions, and the width, in one unit."""

    line: FloatArray
    width: float


def pieces_of(stroke: Stroke) -> list[Piece]:
    """The stroke from point to point, in pad units, as the pad paints it; a dot is one point."""
    points = stroke.points
    if len(points) == 1:
        return [Piece(stroke.positions, width_at(points[0].pressure, stroke.width))]
    return [
        Piece(
            stroke.positions[number : number + 2],
            width_at((start.pressure + end.pressure) / 2, stroke.width),
        )
        for number, (start, end) in enumerate(pairwise(points))
    ]


def width_at(pressure: float, width: float) -> float:
    """The width of a line: half at no pressure, one and a half at full, as on the pad."""
    return width * (0.5 + pressure)


def _shortened(piece: Piece, side: int) -> Iterator[Piece]:
    """The piece in pixels, cut into short ones."""
    line, width = piece.line * side, piece.width * side
    length = float(np.hypot(*(line[-1] - line[0])))
    parts = max(1, math.ceil(length / max(LONGEST_PIECE, width)))
    cuts = np.linspace(line[0], line[-1], parts + 1)
    return (Piece(cuts[part : part + 2], width) for part in range(parts))


def _draw_piece(canvas: GreyImage, piece: Piece) -> None:
    reach = piece.width / 2 + 1
    left, top = np.maximum(np.floor(piece.line.min(axis=0) - reach), 0).astype(int)
    right, bottom = np.minimum(np.ceil(piece.line.max(axis=0) + reach), len(canvas)).astype(int)
    if left >= right or top >= bottom:
        return
    area = canvas[top:bottom, left:right]
    # From a corner near by, since single precision would tell distant places apart less well.
    distances = distances_to_polylines(_centres(area.shape), [piece.line - (left, top)])
    inked = coverage(np.float32(piece.width / 2) - distances).reshape(area.shape)
    np.maximum(area, inked, out=area)


def _centres(shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
    rows, columns = np.indices(shape, dtype=np.float32)
    return np.stack([columns.ravel(), rows.ravel()], axis=1) + np.float32(0.5)


def _scaled(ink: Grey, side: int) -> Grey:
    height, width = ink.shape
    scale = side / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.LANCZOS))
