"""Rows: numbers that stand above each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from digitpad.core.recognition.segmentation.ink_pieces import Piece

P = TypeVar("P", bound=Piece)

# All lengths are in heights of the tallest piece.
TALL_PART = 0.4  # pieces that are as tall make rows; dots and bars belong to the nearest one
WIDEST_PIECE = 4.0  # flatter ink, like an equals sign, makes no rows
FARTHEST_ROWS = 2.0  # from the foot of one row to the top of the next


def rows_of(pieces: Sequence[P]) -> list[list[P]]:
    """Return the pieces row by row from the top; all in one row unless the rows are clear."""
    height = max(_height(piece) for piece in pieces)
    widest = max(piece.box[2] - piece.box[0] for piece in pieces)
    if not 0 < height < math.inf or widest > WIDEST_PIECE * height:
        return [list(pieces)]
    bands = _bands([piece for piece in pieces if _height(piece) >= TALL_PART * height])
    gaps = [below[0] - above[1] for above, below in pairwise(bands)]
    if any(gap > FARTHEST_ROWS * height for gap in gaps):
        return [list(pieces)]
    rows: list[list[P]] = [[] for _ in bands]
    for piece in pieces:
        middle = (piece.box[1] + piece.box[3]) / 2
        nearest = min(range(len(bands)), key=lambda index: _distance(middle, bands[index]))
        rows[nearest].append(piece)
    return rows


def _bands(pieces: Sequence[Piece]) -> list[tuple[float, float]]:
    """Return the tops and feet of rows that pieces form; pieces beside each other are one row."""
    bands: list[tuple[float, float]] = []
    for _, top, _, bottom in sorted((piece.box for piece in pieces), key=lambda box: box[1]):
        if bands and top < bands[-1][1]:
            bands[-1] = bands[-1][0], max(bands[-1][1], bottom)
        else:
            bands.append((top, bottom))
    return bands


def _distance(middle: float, band: tuple[float, float]) -> float:
    return max(band[0] - middle, middle - band[1], 0.0)


def _height(piece: Piece) -> float:
    return piece.box[3] - piece.box[1]
