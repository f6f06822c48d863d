"""The shape of the ink in a picture: where its edge is and how wide the pen was."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.polylines import FloatArray

WORKING_SIDE = 96  # pixels at least of the ink's longest side: almost five for one of the tensor
MARGIN = 2  # pixels of paper kept around, so that the ink has an edge everywhere
INK_LEVEL = 0.5  # of the darkest ink: the edge of an antialiased line
WIDTH_PROBES = 500  # ink pixels that are asked for their distance to the edge; more change nothing

Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Silhouette:
    """Ink as a black-and-white shape at a working resolution; lengths are in its pixels."""

    mask: Mask
    ink_edge: Places  # centres of ink pixels that touch paper
    paper_edge: Places  # centres of paper pixels that touch ink

    @classmethod
    def of(cls, picture: npt.NDArray[np.uint8]) -> Silhouette:
        """The silhouette of a grey picture, uint8 (H, W), 255 = ink; some of it must be ink."""
        mask = np.pad(_working_mask(_cropped(picture)), MARGIN)
        near_ink, near_paper = _grown(mask), _grown(~mask)
        return cls(mask, _centres(mask & near_paper), _centres(near_ink & ~mask))

    @property
    def longest_side(self) -> float:
        return float(max(self.mask.shape) - 2 * MARGIN)

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
        return float(4.0 * (_nearest(probes, self.paper_edge) - 0.5).mean())

    def signed_distances(self, places: Places) -> Places:
        """Distance of (P, 2) places to the edge of the ink: positive within ink, as (P,)."""
        inside = self._is_ink(places)
        distances = np.empty(len(places), dtype=np.float32)
        distances[inside] = _nearest(places[inside], self.paper_edge) - 0.5
        distances[~inside] = 0.5 - _nearest(places[~inside], self.ink_edge)
        return distances

    def _is_ink(self, places: Places) -> Mask:
        columns, rows = np.floor(places).astype(int).T
        height, width = self.mask.shape
        within = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
        ink = np.zeros(len(places), dtype=bool)
        ink[within] = self.mask[rows[within], columns[within]]
        return ink


def _cropped(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    ink = picture >= picture.max() * INK_LEVEL
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _working_mask(picture: npt.NDArray[np.uint8]) -> Mask:
    """Bring cropped ink to a working resolution; no line is lost, however thin it is."""
    level = picture.max() * INK_LEVEL
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
    even = np.pad(picture, ((0, height % 2), (0, width % 2)))
    quarters = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2)
    halved: npt.NDArray[np.uint8] = quarters.max(axis=(1, 3))
    return halved


def _grown(mask: Mask) -> Mask:
    """The mask and every pixel that shares a side with it."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown


def _centres(mask: Mask) -> Places:
    rows, columns = np.nonzero(mask)
    return np.stack([columns, rows], axis=1).astype(np.float32) + np.float32(0.5)


def _nearest(places: Places, others: Places) -> Places:
    """Distance from each place to the nearest of the others, as (P,); there must be one."""
    # Not by a matrix product: numpy's would wake threads for a work that is over in no time.
    squared = np.subtract.outer(places[:, 0], others[:, 0]) ** 2
    squared += np.subtract.outer(places[:, 1], others[:, 1]) ** 2
    nearest: Places = np.sqrt(squared.min(axis=1))
    return nearest
