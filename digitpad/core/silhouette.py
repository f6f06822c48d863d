"""The shape of the ink in a picture: where its edge is and how wide the pen was."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.polylines import FloatArray

WORKING_SIDE = 96  # pixels at least of the ink's longest side: almost five for one of the tensor
MARGIN = 2  # pixels of paper kept around, so that the ink has an edge everywhere
INK_LEVEL = 0.5  # of the darkest ink: the edge of an antialiased line
WIDTH_PROBES = 500  # ink pixels that are asked for their distance to the edge; more change nothing
TOGETHER = 30_000  # values of a table: the system hands out larger ones anew, page by page

Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.float32]


@dataclass(frozen=True)
class _Marks:
    """The marked pixels of an (H, W) mask, made ready to be asked for the nearest one.

    For the upper end of each row, and of the row that would follow, and for each column the tables,
    float32 (H + 1, W), tell how far down the centres of the marked pixels next above and next below
    are; infinite where there is none.
    """

    above: Places
    below: Places

    @classmethod
    def of(cls, mask: Mask) -> _Marks:
        height, width = mask.shape
        centres = np.arange(0.5, height, dtype=np.float32)[:, None]
        above = np.full((height + 1, width), -np.inf, dtype=np.float32)
        below = np.full((height + 1, width), np.inf, dtype=np.float32)
        np.copyto(above[1:], centres, where=mask)
        np.copyto(below[:-1], centres, where=mask)
        np.maximum.accumulate(above, axis=0, out=above)
        np.minimum.accumulate(below[::-1], axis=0, out=below[::-1])
        return cls(above, below)

    def distances(self, places: Places) -> Places:
        """Distance from each of (P, 2) places to the nearest centre, as (P,); there must be one.

        Some places at a time, so that their tables stay in the processor's cache.
        """
        nearest = np.empty(len(places), dtype=np.float32)
        part = max(1, TOGETHER // self.above.shape[1])
        for first in range(0, len(places), part):
            some = slice(first, first + part)
            self._squares(places[some]).min(axis=1, out=nearest[some])
        np.sqrt(nearest, out=nearest)
        return nearest

    def _squares(self, places: Places) -> Places:
        """The squared distance of (P, 2) places to the nearest centre of each column, as (P, W).

        That is the next one above or the next one below. The tables are worked on in place, since
        new ones take longer than the sums.
        """
        x, y = places[:, :1], places[:, 1:]
        edges, width = self.above.shape
        rows = np.clip(np.floor(y[:, 0] + np.float32(0.5)), 0, edges - 1).astype(np.intp)
        down, up = self.above.take(rows, axis=0), self.below.take(rows, axis=0)
        np.subtract(y, down, out=down)
        np.subtract(up, y, out=up)
        squares: Places = np.square(np.minimum(down, up, out=down), out=down)
        across = np.subtract(x, np.arange(0.5, width, dtype=np.float32), out=up)
        squares += np.square(across, out=across)
        return squares


@dataclass(frozen=True)
class Silhouette:
    """Ink as a black-and-white shape at a working resolution; lengths are in its pixels."""

    mask: Mask
    ink: _Marks
    paper: _Marks

    @classmethod
    def of(cls, picture: npt.NDArray[np.uint8]) -> Silhouette:
        """The silhouette of a grey picture, uint8 (H, W), 255 = ink; some of it must be ink."""
        ink = _working_mask(_cropped(picture))
        mask = np.zeros((ink.shape[0] + 2 * MARGIN, ink.shape[1] + 2 * MARGIN), dtype=bool)
        mask[MARGIN:-MARGIN, MARGIN:-MARGIN] = ink
        return cls(mask, _Marks.of(mask), _Marks.of(~mask))

    @property
    def size(self) -> FloatArray:
        """Width and height of the ink."""
        height, width = self.mask.shape
        return np.array([width, height]) - 2.0 * MARGIN

    @property
    def longest_side(self) -> float:
        return float(self.size.max())

    @property
    def middle(self) -> FloatArray:
        height, width = self.mask.shape
        return np.array([width / 2, height / 2])

    @property
    def pen_width(self) -> float:
        """The pen's width, from the mean distance of ink to its edge.

        Across a line of width w the distance to the nearer edge runs evenly from 0 to w / 2, so
        its mean is w / 4.
        """
        ink = _centres(self.mask)
        probes = ink[:: max(1, len(ink) // WIDTH_PROBES)]
        return float(4.0 * (self.paper.distances(probes) - 0.5).mean())

    def signed_distances(self, places: Places) -> Places:
        """Distance of (P, 2) places to the edge of the ink: positive within ink, as (P,)."""
        inside = self._is_ink(places)
        distances = np.empty(len(places), dtype=np.float32)
        distances[inside] = self.paper.distances(places[inside]) - 0.5
        distances[~inside] = 0.5 - self.ink.distances(places[~inside])
        return distances

    def _is_ink(self, places: Places) -> Mask:
        height, width = self.mask.shape
        # What is beyond the margin is paper, as the margin is.
        columns = np.clip(places[:, 0], 0, width - 1).astype(np.intp)
        rows = np.clip(places[:, 1], 0, height - 1).astype(np.intp)
        ink: Mask = self.mask[rows, columns]
        return ink


def _cropped(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    ink = picture >= _level_of(picture)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _level_of(picture: npt.NDArray[np.uint8]) -> int:
    """The least grey that is ink; whole, since greys are compared with a fraction far slower."""
    return math.ceil(float(picture.max()) * INK_LEVEL)


def _working_mask(picture: npt.NDArray[np.uint8]) -> Mask:
    """Bring cropped ink to a working resolution; no line is lost, however thin it is."""
    level = _level_of(picture)
    while max(picture.shape) >= 2 * WORKING_SIDE:
        picture = _halved(picture)
    if max(picture.shape) < WORKING_SIDE:
        picture = _enlarged(picture)
    mask: Mask = picture >= level
    return mask


def _enlarged(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """As large as WORKING_SIDE, with smooth edges between the pixels."""
    scale = WORKING_SIDE / max(picture.shape)
    size = tuple(max(1, round(side * scale)) for side in reversed(picture.shape))
    from PIL import Image  # here, since strokes do without it

    enlarged = Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC)
    return np.asarray(enlarged, dtype=np.uint8)


def _halved(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Half as large; each pixel takes the most ink of its four, so that no line breaks."""
    height, width = picture.shape
    if height % 2 or width % 2:
        picture = np.pad(picture, ((0, height % 2), (0, width % 2)))
    # A maximum over axes of two takes ten times as long as these two of whole rows and columns.
    rows = np.maximum(picture[::2], picture[1::2])
    return np.maximum(rows[:, ::2], rows[:, 1::2])


def _centres(mask: Mask) -> Places:
    rows, columns = np.nonzero(mask)
    return np.stack([columns, rows], axis=1).astype(np.float32) + np.float32(0.5)
