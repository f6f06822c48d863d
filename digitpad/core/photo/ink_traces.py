"""Ink found in a photo with one window: dark pieces that are narrower than it and sharp like ink.

A closing leaves the light: a line of ink is narrower than the window and is filled, a shadow is
broader and keeps its edge. Darkness is the share of that light that does not come back. Each
connected piece of darkness is ink down to half its own darkness, since faint pencil and black pen
both have their edge there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Field, Grey, Labels, Mask
from digitpad.core.imaging.connected_components import boxes_of, label_components
from digitpad.core.imaging.levels import levels_of
from digitpad.core.imaging.morphology import closed, widened

Values = npt.NDArray[Any]  # one for each piece

EDGE_LEVEL = 0.45  # of a piece's own darkness
OUTERMOST = 0.25  # level of ink from which it is drawn: half that of its edge
WEAKEST = 0.35  # of the ink's usual darkness: fainter pieces are stains
DUST_SHARE = 0.15  # of the ink's usual size: smaller pieces are dust
SPECK = 0.03  # of the ink's usual count of pixels: smaller pieces are dust, too
SOFT = 0.3  # share of an edge that may be softer, for example where ink and shadow meet
BLURRED = 0.35  # of the usual steepness of the ink's edge: softer pieces are shadows


@dataclass(frozen=True, eq=False)
class Lit:
    """A photo and the light on its paper."""

    greys: Grey
    light: Grey
    usual: int  # grey levels between grainy paper and its light, which is the paper at its lightest
    noise: float  # the spread of that, in grey levels

    @classmethod
    def of(cls, greys: Grey, light: Grey) -> Lit:
        counts = np.bincount((light - greys).ravel(), minlength=256)
        usual = _median(counts)
        off = np.abs(np.arange(256) - usual)
        spread = _median(np.bincount(off, weights=counts, minlength=256))
        return cls(greys, light, usual, max(1.48 * spread, 0.5))

    @cached_property
    def darkness(self) -> Field:
        lost = (self.light - self.greys).astype(np.float32) - self.usual
        return np.asarray(np.maximum(lost, 0) / np.maximum(self.light, 1), dtype=np.float32)

    def steepness(self, mask: Mask) -> Values:
        """Return the share of its light that the paper loses from pixel to pixel in the mask."""
        greys = np.pad(self.greys, 1, mode="edge").astype(np.float32)
        rows, columns = np.nonzero(mask)
        down = greys[rows + 2, columns + 1] - greys[rows, columns + 1]
        right = greys[rows + 1, columns + 2] - greys[rows + 1, columns]
        return np.asarray(np.hypot(down, right) / 2 / np.maximum(self.light[mask], 1))


def _median(counts: Values) -> int:
    total = np.cumsum(counts)
    return int(np.searchsorted(total, total[-1] / 2))


@dataclass(frozen=True, eq=False)
class Traces:
    """The ink found with one window.

    `steepness` is that of most of its edge, or the known steepness of ink if that is greater;
    `length` and `depth` are those of most of its pieces; `darkness` covers everything dark.
    """

    window: int
    ink: Grey = field(repr=False)
    darkness: Field = field(repr=False)
    steepness: float = 0.0
    length: float = 0.0
    depth: float = 0.0

    @property
    def mask(self) -> Mask:
        return np.asarray(self.ink >= 128)

    @property
    def count(self) -> int:
        return int(self.mask.sum())

    @property
    def pen_width(self) -> float:
        """The width of lines: their area over half their edge."""
        return 2 * self.count / max(1, int(_edge_of(self.mask).sum()))


def find_traces(greys: Grey, least: Field, window: int, steepness: float = 0.0) -> Traces:
    """Return the ink found with a window: pieces nearly as dark, large and sharp as most of it.

    `least` is the least darkness of ink at each pixel, `steepness` the known steepness of its
    edges.
    """
    lit = Lit.of(greys, closed(greys, window))
    is_dark = lit.darkness > least
    pieces = _Pieces.of(is_dark, lit.darkness)
    if pieces is None:
        return Traces(window, np.zeros_like(greys), lit.darkness)
    keep = pieces.clear()
    level = pieces.levels(is_dark, keep, lit.darkness)
    steep, counts = _steepness(lit, level, pieces)
    known = max(float(steep[_middle(steep, counts)]), steepness)
    keep &= steep >= BLURRED * known
    level = pieces.levels(is_dark, keep, lit.darkness)
    level[level < OUTERMOST] = 0
    ink = levels_of(np.clip(level, 0, 1))
    counts = pieces.counts * keep
    length, depth = (
        float(values[_middle(values, counts)]) for values in (pieces.sizes, pieces.depths)
    )
    return Traces(window, ink, lit.darkness, known, length, depth)


@dataclass(frozen=True, eq=False)
class _Pieces:
    """Connected dark pixels: the piece of each pixel, and values of each piece."""

    labels: Labels
    depths: Values  # the darkness of its darkest tenth
    counts: Values  # pixels
    sizes: Values  # the longer side of its box

    @classmethod
    def of(cls, is_dark: Mask, darkness: Field) -> _Pieces | None:
        labels = label_components(is_dark)
        numbers = labels[is_dark] - 1
        if not len(numbers):
            return None
        counts = np.bincount(numbers)
        boxes = boxes_of(labels)
        sizes = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
        return cls(labels, _ranked(numbers, darkness[is_dark], counts, 0.9), counts, sizes)

    def clear(self) -> Mask:
        """Return which pieces are neither dust nor stains compared with most of the ink."""
        usual_depth, usual_size, usual_count = (
            values[_middle(values, self.counts)]
            for values in (self.depths, self.sizes, self.counts)
        )
        return np.asarray(
            (self.depths >= WEAKEST * usual_depth)
            & (self.sizes >= DUST_SHARE * usual_size)
            & (self.counts >= SPECK * usual_count)
        )

    def levels(self, is_dark: Mask, keep: Mask, darkness: Field) -> Field:
        """Return levels of ink: 0.5 at the edge of each piece that is kept, 0 elsewhere."""
        scale = 0.5 / EDGE_LEVEL * keep / self.depths
        level = np.zeros(darkness.shape, dtype=np.float32)
        level[is_dark] = scale[self.labels[is_dark] - 1] * darkness[is_dark]
        return level


def _steepness(lit: Lit, level: Field, pieces: _Pieces) -> tuple[Values, Values]:
    """Return how steep nearly all of each piece's edge is, in depths per pixel, and its length."""
    edge = _edge_of(level >= 0.5)
    numbers = pieces.labels[edge] - 1
    counts = np.bincount(numbers, minlength=len(pieces.depths))
    return _ranked(numbers, lit.steepness(edge), counts, SOFT) / pieces.depths, counts


def _edge_of(mask: Mask) -> Mask:
    return np.asarray(mask & (widened((~mask).astype(np.uint8), 3) > 0))


def _ranked(numbers: Labels, values: Values, counts: Values, rank: float) -> Values:
    """Return for each piece the value below which this share of its values lies; 0 without any."""
    order = np.lexsort((values, numbers))
    first = np.cumsum(counts) - counts
    ranked = np.append(values[order], 0)[first + (counts * rank).astype(int)]
    return np.where(counts > 0, ranked, 0)


def _middle(values: Values, weights: Values) -> int:
    """Return the index of the weighted median."""
    order = values.argsort()
    total = np.cumsum(weights[order])
    return int(order[np.searchsorted(total, total[-1] / 2)])
