"""Finds the silhouette of the ink in a picture: where its edge is and how wide the pen was."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Field, FloatArray, Mask

WORKING_SIDE_PX = 96  # least longest side of the ink: almost five pixels for one of the tensor
MARGIN_PX = 2  # paper kept around the ink, so that it has an edge everywhere
INK_LEVEL = 0.5  # of the darkest ink: the edge of an antialiased line
WIDTH_PROBES = 500  # ink pixels whose distance to the edge is measured; more change nothing
TABLE_VALUES = 15_000  # values of a table; the system allocates larger ones afresh, page by page

Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True)
class _Centres:
    """The centres of an (H, W) mask's pixels, prepared for finding the nearest one.

    Both tables are float32 (H + 1, 2, W): one row for the upper edge of each row of pixels and one
    for the lower edge of the last, then paper and ink, then the columns. They contain the y of the
    nearest centre of paper or ink above and below that edge, or infinity if there is none.
    """

    above: Field
    below: Field

    @classmethod
    def of(cls, mask: Mask) -> _Centres:
        height, width = mask.shape
        kinds = np.stack([~mask, mask], axis=1)
        centres = np.arange(0.5, height, dtype=np.float32)[:, None, None]
        above = np.full((height + 1, 2, width), -np.inf, dtype=np.float32)
        below = np.full((height + 1, 2, width), np.inf, dtype=np.float32)
        np.copyto(above[1:], centres, where=kinds)
        np.copyto(below[:-1], centres, where=kinds)
        np.maximum.accumulate(above, axis=0, out=above)
        np.minimum.accumulate(below[::-1], axis=0, out=below[::-1])
        return cls(above, below)

    def distances(self, columns: Field, rows: Field) -> Field:
        """Return the distances from a grid to the nearest paper and the nearest ink, as (R, 2, C).

        `columns`, (C,), and `rows`, (R,), are the grid's x and y. The mask must have paper and ink.
        """
        across, down = self._across(columns), self._down(rows)
        nearest = np.empty((len(rows), 2, len(columns)), dtype=np.float32)
        part = max(1, TABLE_VALUES // (2 * max(1, across.size)))
        for first in range(0, len(rows), part):
            some = slice(first, first + part)
            (down[some, :, None] + across).min(axis=3, out=nearest[some])
        return np.sqrt(nearest, out=nearest)

    def distances_to_paper(self, columns: Numbers, rows: Numbers) -> Field:
        """Return the distances from (P,) pixels' centres to the nearest paper, as (P,)."""
        height, width = len(self.above) - 1, self.above.shape[2]
        across = self._across(np.arange(0.5, width, dtype=np.float32))
        down = self._down(np.arange(0.5, height, dtype=np.float32))[:, 0]
        nearest = np.empty(len(rows), dtype=np.float32)
        part = max(1, TABLE_VALUES // width)
        for first in range(0, len(rows), part):
            some = slice(first, first + part)
            squares = across.take(columns[some], axis=0) + down.take(rows[some], axis=0)
            squares.min(axis=1, out=nearest[some])
        return np.sqrt(nearest, out=nearest)

    def _down(self, rows: Field) -> Field:
        """Return each row's squared vertical distance to a column's nearest centres, (R, 2, W)."""
        edges = np.floor(rows + np.float32(0.5)).clip(0, len(self.above) - 1).astype(np.intp)
        y = rows[:, None, None]
        down, up = self.above.take(edges, axis=0), self.below.take(edges, axis=0)
        np.minimum(np.subtract(y, down, out=down), np.subtract(up, y, out=up), out=down)
        squares: Field = np.square(down, out=down)
        return squares

    def _across(self, columns: Field) -> Field:
        """Return the squared horizontal distances from `columns` to the mask's columns, (C, W)."""
        centres = np.arange(0.5, self.above.shape[2], dtype=np.float32)
        squares: Field = np.square(columns[:, None] - centres)
        return squares


@dataclass(frozen=True)
class Silhouette:
    """Ink as a black-and-white shape at a working resolution; lengths are in its pixels."""

    mask: Mask
    centres: _Centres

    @classmethod
    def of(cls, picture: npt.NDArray[np.uint8]) -> Silhouette:
        """Return the silhouette of a grey picture, uint8 (H, W), 255 = ink, that has some ink."""
        ink = _working_mask(_cropped(picture))
        mask = np.zeros((ink.shape[0] + 2 * MARGIN_PX, ink.shape[1] + 2 * MARGIN_PX), dtype=bool)
        mask[MARGIN_PX:-MARGIN_PX, MARGIN_PX:-MARGIN_PX] = ink
        return cls(mask, _Centres.of(mask))

    @cached_property
    def size(self) -> FloatArray:
        """The width and height of the ink, (2,)."""
        height, width = self.mask.shape
        return np.array([width, height]) - 2.0 * MARGIN_PX

    @property
    def longest_side(self) -> float:
        return float(self.size.max())

    @cached_property
    def middle(self) -> FloatArray:
        height, width = self.mask.shape
        return np.array([width / 2, height / 2])

    @property
    def pen_width(self) -> float:
        """The pen's width, from the mean distance of ink to its edge.

        Across a line of width w the distance to the nearer edge is spread evenly from 0 to w / 2,
        so its mean is w / 4.
        """
        rows, columns = np.nonzero(self.mask)
        some = slice(None, None, max(1, len(rows) // WIDTH_PROBES))
        distances = self.centres.distances_to_paper(columns[some], rows[some])
        return float(4.0 * (distances - 0.5).mean())

    def signed_distances(self, columns: Field, rows: Field) -> Field:
        """Return the distances from a grid to the edge of the ink, positive within ink, as (R, C).

        `columns`, (C,), and `rows`, (R,), are the grid's x and y.
        """
        distances = self.centres.distances(columns, rows)
        to_paper, to_ink = distances[:, 0], distances[:, 1]
        # A position lies in the pixel whose centre is nearest.
        return np.where(to_ink < to_paper, to_paper - 0.5, 0.5 - to_ink)


def _cropped(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    ink = picture >= _level_of(picture)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _level_of(picture: npt.NDArray[np.uint8]) -> int:
    """Return the least grey that is ink, as an int: comparing with a fraction is far slower."""
    return math.ceil(float(picture.max()) * INK_LEVEL)


def _working_mask(picture: npt.NDArray[np.uint8]) -> Mask:
    """Bring cropped ink to the working resolution; no line is lost, however thin it is."""
    level = _level_of(picture)
    while max(picture.shape) >= 2 * WORKING_SIDE_PX:
        picture = _halved(picture)
    if max(picture.shape) < WORKING_SIDE_PX:
        picture = _enlarged(picture)
    mask: Mask = picture >= level
    return mask


def _enlarged(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Enlarge to WORKING_SIDE_PX, with smooth edges between the pixels."""
    scale = WORKING_SIDE_PX / max(picture.shape)
    size = tuple(max(1, round(side * scale)) for side in reversed(picture.shape))
    from PIL import Image  # imported here, since strokes do not need it

    enlarged = Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC)
    return np.asarray(enlarged, dtype=np.uint8)


def _halved(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Halve the size; each pixel takes the most ink of its four, so that no line breaks."""
    height, width = picture.shape
    if height % 2 or width % 2:
        picture = np.pad(picture, ((0, height % 2), (0, width % 2)))
    # A maximum over axes of length 2 takes ten times as long as these of whole rows and columns.
    rows = np.maximum(picture[::2], picture[1::2])
    return np.maximum(rows[:, ::2], rows[:, 1::2])
