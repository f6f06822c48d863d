"""Ink in a photo of paper: uneven light, shadows, noise and printed lines are told from it.

Light is what a closing leaves: a line of ink is narrower than its window and is filled, a shadow
is broader and keeps its edge. What share of that light does not come back is the darkness, and
each connected piece of it is ink down to half its own darkness, since faint pencil and black pen
both have their edge there. To find ink roughly, divide the paper's light out and find the ink
again with what was learnt of it follows B. Gatos, I. Pratikakis, S. Perantonis, "Adaptive degraded
document image binarization", Pattern Recognition 39, 2006.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from digitpad.core.components import Labels, Mask, boxes_of, label_components
from digitpad.core.morphology import closed, widened
from digitpad.core.ruling import Darkness, printed_lines

Grey = npt.NDArray[np.uint8]
Values = npt.NDArray[Any]  # one for each piece

MOST_PIXELS = 2_000_000  # ink needs no more: a page of 500 digits has 50 pixels for each
SMOOTHING = 0.8  # pixels: noise falls to a third, a line of two pixels stays a line
RULED_WINDOW = 0.06  # of the shorter side: printed lines are narrower
WINDOWS = (
    0.01,
    0.02,
    0.04,
    0.08,
    0.16,
    0.32,
)  # of the shorter side: fine pens to felt pens close by
NARROWEST = 9  # pixels of a window
PEN_WIDTHS = 2.5  # of a window at least: curves are broader than lines
AS_DARK = 200  # of 255: shadows beside ink are lighter
REFITS = 3  # of the window to the pen's width
BROADER = 3  # steps to the window that shows whether one was broad enough
AS_DEEP = 0.7  # of the ink's darkness: what is less dark is a shadow beside it
MORE_INK = 0.35  # so much more around what was found says that it was not
LENGTH = 2.0  # windows: most ink is longer, where a window is broad enough; its corners are not
LEAST_SHARE = 0.15  # of what a broader window finds: less is what was left of a printed line
LEAST_INK = 0.001  # of the square of the shorter side: less is dust; of a lone digit it is twice

FAINTEST = 0.06  # darkness of ink, at least
NOISE_SPREADS = 5.0  # that ink lies above the paper
LEFT_OF_LINES = 0.6  # share of a printed line's darkness that may be left where it was taken off
EDGE = 0.45  # of a piece's own darkness
WEAKEST = 0.35  # of what most of the ink has: fainter pieces are stains, or show through
DUST = 0.15  # of the size that most of the ink has
SPECK = 0.03  # of its pixels
SOFT = 0.3  # share of an edge that may be softer: where ink and shadow meet, say
BLURRED = 0.35  # of the steepness that most of the ink's edge has: softer pieces are shadows
RIM = 3  # pixels along the photo's edge
INNER = 0.1  # share of the ink that lies off the rim, for the rest to be no ink


def ink_of_photo(picture: Grey) -> Grey:
    """Ink (0 = paper, 255 = ink) of a photo of dark ink on light paper, both uint8 (H, W)."""
    greys = _smoothed(picture)
    printed = _printed_on(greys)
    unruled = np.clip(np.round(greys / (1 - printed)), 0, 255).astype(np.uint8)
    ink = _off_the_rim(_ink_of(unruled, LEFT_OF_LINES * printed))
    if ink.shape == picture.shape:
        return ink
    size = (picture.shape[1], picture.shape[0])
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.BILINEAR))


def _smoothed(picture: Grey) -> Grey:
    """The picture without most of its noise, with MOST_PIXELS at most."""
    unit = 1
    while picture.size > MOST_PIXELS * unit**2:
        unit += 1
    image = Image.fromarray(picture).reduce(unit)
    return np.asarray(image.filter(ImageFilter.GaussianBlur(SMOOTHING)))


def _window(share: float, picture: Grey) -> int:
    return max(NARROWEST, 2 * round(share * float(min(picture.shape)) / 2) + 1)


def _printed_on(greys: Grey) -> Darkness:
    """The darkness of the lines printed on the paper."""
    window = _window(RULED_WINDOW, greys)
    lit = _Lit.of(greys, closed(greys, window, mirrored=True))
    return printed_lines(lit.darkness, lit.noise / float(np.median(lit.light[::4, ::4])))


@dataclass(frozen=True, eq=False)
class _Lit:
    """A photo and the light that fell on its paper."""

    greys: Grey
    light: Grey
    usual: int  # grey levels that paper lies below its light: it is grainy, and light its lightest
    noise: float  # its spread, in grey levels

    @classmethod
    def of(cls, greys: Grey, light: Grey) -> _Lit:
        counts = np.bincount((light - greys).ravel(), minlength=256)
        usual = _median(counts)
        off = np.abs(np.arange(256) - usual)
        spread = _median(np.bincount(off, weights=counts, minlength=256))
        return cls(greys, light, usual, max(1.48 * spread, 0.5))

    @cached_property
    def darkness(self) -> Darkness:
        lost = (self.light - self.greys).astype(np.float32) - self.usual
        return np.asarray(np.maximum(lost, 0) / np.maximum(self.light, 1), dtype=np.float32)

    @cached_property
    def faintest(self) -> Darkness:
        """The least darkness of ink: noise counts for more in a shadow."""
        noise = np.float32(NOISE_SPREADS * self.noise) / np.maximum(self.light, 1)
        return np.asarray(np.maximum(noise, FAINTEST), dtype=np.float32)

    def steepness(self, places: Mask) -> Values:
        """How much of its light the paper loses from pixel to pixel, at these places."""
        greys = np.pad(self.greys, 1, mode="edge").astype(np.float32)
        rows, columns = np.nonzero(places)
        down = greys[rows + 2, columns + 1] - greys[rows, columns + 1]
        right = greys[rows + 1, columns + 2] - greys[rows + 1, columns]
        return np.asarray(np.hypot(down, right) / 2 / np.maximum(self.light[places], 1))


def _median(counts: Values) -> int:
    total = np.cumsum(counts)
    return int(np.searchsorted(total, total[-1] / 2))


# Pieces


@dataclass(frozen=True, eq=False)
class _Pieces:
    """Connected dark pixels: the piece of each pixel, and values of each piece."""

    labels: Labels
    depths: Values  # the darkness of its darkest tenth
    counts: Values  # pixels
    sizes: Values  # the longer side of its box

    @classmethod
    def of(cls, is_dark: Mask, darkness: Darkness) -> _Pieces | None:
        labels = label_components(is_dark)
        numbers = labels[is_dark] - 1
        if not len(numbers):
            return None
        counts = np.bincount(numbers)
        boxes = boxes_of(labels)
        sizes = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
        return cls(labels, _ranked(numbers, darkness[is_dark], counts, 0.9), counts, sizes)

    def clear(self) -> Mask:
        """Which pieces are no dust and no stains beside most of the ink."""
        usual_depth, usual_size, usual_count = (
            values[_middle(values, self.counts)]
            for values in (self.depths, self.sizes, self.counts)
        )
        return np.asarray(
            (self.depths >= WEAKEST * usual_depth)
            & (self.sizes >= DUST * usual_size)
            & (self.counts >= SPECK * usual_count)
        )


def _ranked(numbers: Labels, values: Values, counts: Values, rank: float) -> Values:
    """Of each piece the value that so large a share of its values are below; 0 without any."""
    order = np.lexsort((values, numbers))
    first = np.cumsum(counts) - counts
    ranked = np.append(values[order], 0)[first + (counts * rank).astype(int)]
    return np.where(counts > 0, ranked, 0)


def _middle(values: Values, weights: Values) -> int:
    """Which value is the weighted median."""
    order = values.argsort()
    total = np.cumsum(weights[order])
    return int(order[np.searchsorted(total, total[-1] / 2)])


# Traces


@dataclass(frozen=True, eq=False)
class _Traces:
    """Ink that was found with one window.

    `steepness` is that of most of its edge, or what ink was known to have if that is more;
    `length` and `depth` are those of most of its pieces; `darkness` is of all that is dark.
    """

    window: int
    ink: Grey
    steepness: float = 0.0
    length: float = 0.0
    depth: float = 0.0
    darkness: Darkness | None = None

    @property
    def mask(self) -> Mask:
        return np.asarray(self.ink >= 128)

    @property
    def count(self) -> int:
        return int(self.mask.sum())


def _ink_of(greys: Grey, left: Darkness) -> Grey:
    """The ink found with the narrowest window that fills its lines.

    `left` is the darkness that may be left of printed lines.
    """
    ladder = list(_ladder(greys, left))
    for one, broader in zip(ladder, [*ladder[BROADER:], *ladder[-1:] * BROADER], strict=False):
        if _is_enough(one, greys) and _is_whole(one, broader):
            return _fitted(one, greys, left)
    return max(ladder, key=lambda one: one.count).ink


def _ladder(greys: Grey, left: Darkness) -> Iterator[_Traces]:
    """The traces of one window after the other; what is found at first tells how sharp ink is."""
    steepness = 0.0
    for window in sorted({_window(share, greys) for share in WINDOWS}):
        traces = _traces(greys, left, window, steepness)
        if _is_enough(traces, greys):
            steepness = traces.steepness
        yield traces


def _fitted(traces: _Traces, greys: Grey, left: Darkness) -> Grey:
    """The ink of a window that fits its pen's width, with crossings filled.

    Where lines were not filled they seem narrower than they are, so it is looked at again.
    """
    for _ in range(REFITS):
        window = _window(PEN_WIDTHS * _pen_width(traces.mask) / min(greys.shape), greys)
        if window <= traces.window:
            break
        traces = _traces(greys, left, window, traces.steepness)
    return _with_crossings(traces, greys, left)


def _with_crossings(traces: _Traces, greys: Grey, left: Darkness) -> Grey:
    """The ink and, beside it, what a broader window finds as dark: there lines cross or turn."""
    window = 2 * traces.window + 1
    broader = _traces(greys, left, window, traces.steepness)
    beside = widened(traces.mask.astype(np.uint8), traces.window // 2 * 2 + 1) > 0
    return np.maximum(traces.ink, np.where(beside & (broader.ink >= AS_DARK), broader.ink, 0))


def _is_enough(traces: _Traces, greys: Grey) -> bool:
    enough = LEAST_INK * min(greys.shape) ** 2
    return traces.length >= LENGTH * traces.window and traces.count >= enough


def _is_whole(one: _Traces, broader: _Traces) -> bool:
    """Whether a broader window finds hardly more ink around, and not much more elsewhere.

    What is less dark than the ink is a shadow, and counts for nothing.
    """
    if broader.darkness is None:
        return True
    ink = broader.mask & (broader.darkness > AS_DEEP * one.depth)
    around = (widened(one.mask.astype(np.uint8), one.window) > 0) & ~one.mask
    more, all_ink = int((ink & around).sum()), int(ink.sum())
    return more < MORE_INK * one.count and one.count >= LEAST_SHARE * all_ink


def _pen_width(mask: Mask) -> float:
    """The width of lines: their area over half their edge."""
    return 2 * int(mask.sum()) / max(1, int(_edge_of(mask).sum()))


def _edge_of(mask: Mask) -> Mask:
    return np.asarray(mask & (widened((~mask).astype(np.uint8), 3) > 0))


def _traces(greys: Grey, left: Darkness, window: int, steepness: float) -> _Traces:
    """The ink found with a window: pieces as dark, large and sharp as most of it, or nearly.

    `steepness` is what the edge of ink is known to have.
    """
    lit = _Lit.of(greys, closed(greys, window))
    is_dark = lit.darkness > lit.faintest + left
    pieces = _Pieces.of(is_dark, lit.darkness)
    if pieces is None:
        return _Traces(window, np.zeros_like(greys))
    numbers = pieces.labels[is_dark] - 1
    keep = pieces.clear()
    level = np.zeros(greys.shape, dtype=np.float32)
    level[is_dark] = (0.5 / EDGE * keep / pieces.depths)[numbers] * lit.darkness[is_dark]
    steep, counts = _steepness(lit, level, pieces)
    known = max(float(steep[_middle(steep, counts)]), steepness)
    keep &= steep >= BLURRED * known
    level[is_dark] *= keep[numbers]
    level[level < 0.25] = 0  # the outer half of an edge's slope
    ink = np.clip(np.round(level * 255), 0, 255).astype(np.uint8)
    kept = pieces.counts * keep
    length, depth = (
        float(values[_middle(values, kept)]) for values in (pieces.sizes, pieces.depths)
    )
    return _Traces(window, ink, known, length, depth, lit.darkness)


def _steepness(lit: _Lit, level: Darkness, pieces: _Pieces) -> tuple[Values, Values]:
    """How steep nearly all of each piece's edge is, in its depths a pixel, and its pixels."""
    edge = _edge_of(level >= 0.5)
    numbers = pieces.labels[edge] - 1
    counts = np.bincount(numbers, minlength=len(pieces.depths))
    return _ranked(numbers, lit.steepness(edge), counts, SOFT) / pieces.depths, counts


def _off_the_rim(ink: Grey) -> Grey:
    """The ink less what touches the photo's edge: more of a shadow, or the edge of the sheet."""
    labels = label_components(ink >= 128)
    rim = np.ones(ink.shape, dtype=bool)
    rim[RIM:-RIM, RIM:-RIM] = False
    touches = np.zeros(int(labels.max()) + 1, dtype=bool)
    touches[labels[rim]] = True
    touches[0] = False
    inner = np.where(touches[labels], 0, ink)
    total = int(ink.sum(dtype=np.int64))
    return inner if inner.sum(dtype=np.int64) >= INNER * total else ink
