"""Ink extraction: works out from a picture itself which of its greys are paper and which are ink.

A picture with flat paper (a drawing, a screenshot or a clean scan) needs one threshold between the
two; a photo, with uneven light, shadows, noise or ruled lines, is left to photo_ink.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from digitpad.core.arrays import FloatArray, Grey, Mask
from digitpad.core.imaging.connected_components import label_components
from digitpad.core.imaging.histogram import (
    GREYS,
    deviation,
    mean,
    quantile,
    spread,
    threshold_of,
)
from digitpad.core.imaging.levels import levels_of
from digitpad.core.photo.border import inside_border
from digitpad.core.photo.canvas import Area, find_canvas, find_paper
from digitpad.core.photo.edge_marks import touches_edge, without_edge_marks
from digitpad.core.photo.photo_ink import MOST_PHOTO_PIXELS, ink_of_photo, off_the_rim
from digitpad.core.photo.soft_light import ink_in_soft_light

HALF = 128  # of 255: from here on a pixel is ink
LEAST_CONTRAST = 24  # grey levels of 255 between paper and ink; below that a picture is blank
FRAME = 0.04  # of the shorter side: the strip along a picture's edges that is mostly paper
LEAST_SEPARATION = 4.0  # spreads of the paper's grey between paper and ink; mere noise reaches 2.7
NOISE_SPREADS = 3.0  # paper within this many median deviations of its usual grey is clean

SQUARES_A_SIDE = 4  # squares along the shorter side that are searched for paper; most have some
FLAT_GREYS = 1  # grey levels around the paper's usual grey: no camera's noise is this small
MOST_FLAT = 0.6  # share of flat squares: in photos less than half, with soft digits mostly more
EVEN = 0.9  # share of the edges' pixels that have a window's grey
OTHER = 8  # grey levels between ink on a canvas and its surroundings; a hole has the same grey
MOST_HOLES = 2  # in a digit: an angular 8
LEAST_PHOTO_PX = 48  # shorter side of a photo; less shows no paper to speak of
# The shorter side of the small copies in which light and dark marks are weighed, and the window
# around each pixel that shows the paper: for thick pens and for thin ones.
OVERVIEWS = ((72, 19), (240, 13))
LIGHT_MARKS = 4.0  # how much heavier light marks than dark ones are in a photo of light ink on dark


def ink_of(picture: Grey) -> Grey:
    """Return the ink of a grey picture of dark ink on light paper or light ink on dark.

    Takes and returns uint8 (H, W); in the result 0 = paper and 255 = ink, all zeros if there is no
    contrast to speak of.
    """
    views = list(_views_of(picture))
    ink = views[-1].ink
    for view in reversed(views[:-1]):
        on_canvas = view.framed(off_the_rim(ink))  # without round corners
        ink = view.ink if on_canvas is None else on_canvas
    return ink


def ink_on(picture: Grey, paper_is_light: bool) -> Grey:
    """Return the ink of a grey picture as `ink_of` does, but on paper that you say is light or not.

    What touches the picture's edge is not ink, unless hardly anything else is.
    """
    view = _View(picture)
    if view.is_blank:
        return np.zeros_like(picture)
    if view.is_flat:
        return off_the_rim(_Greys.of(picture, paper_is_light).ink_of(picture))
    return ink_of_photo(picture if paper_is_light else 255 - picture)


def _views_of(picture: Grey) -> Iterator[_View]:
    """Yield the picture, the canvas in it, the canvas in that, and so on."""
    view = _View(picture)
    yield view
    while view.canvas is not None:
        view = _View(np.ascontiguousarray(view.picture[view.canvas]))
        yield view


@dataclass(frozen=True, eq=False)
class _View:
    """A picture, or the inside of a canvas in one, judged by its own greys alone."""

    picture: Grey

    @cached_property
    def ink(self) -> Grey:
        """Its ink if nothing in it is a canvas: what a border surrounds, or everything."""
        if self.is_blank or min(self.picture.shape) < LEAST_PHOTO_PX:
            return self.all_ink
        inside = inside_border(self.picture)
        if inside is None:
            return self.all_ink
        alone = np.zeros_like(self.picture)
        alone[inside] = _View(np.ascontiguousarray(self.picture[inside])).all_ink
        return alone

    @cached_property
    def all_ink(self) -> Grey:
        if self.is_blank:
            return np.zeros_like(self.picture)
        if self.is_flat:
            ink = self._greys.ink_of(self.picture)
            return ink if min(ink.shape) < LEAST_PHOTO_PX else without_edge_marks(ink)
        if self.picture.size <= MOST_PHOTO_PIXELS:
            ink_alone = ink_in_soft_light(self.picture)
            if ink_alone is not None:
                return ink_alone
        picture = 255 - self.picture if _shows_light_ink(self.picture) else self.picture
        return ink_of_photo(picture)

    @cached_property
    def canvas(self) -> Area | None:
        """Where a canvas stands out from its surroundings, or None if there is none."""
        if self.is_blank or self._ground is None:
            return None
        return find_canvas(self._marks) or find_paper(self._marks)

    def framed(self, inner: Grey) -> Grey | None:
        """Return the ink on the canvas alone, given what was found in it, or None if it is not ink.

        Marks that touch the canvas's edge are not ink, nor is a hole that shows the ground.
        """
        if inner.max() < HALF or touches_edge(inner):
            return None
        assert self.canvas is not None
        assert self._ground is not None
        grey = float(self.picture[self.canvas][inner == inner.max()].mean())
        if abs(grey - self._ground) < OTHER and self._may_be_a_digit(inner):
            return None
        alone = np.zeros_like(self.picture)
        alone[self.canvas] = inner
        return alone

    def _may_be_a_digit(self, inner: Grey) -> bool:
        """Return whether the canvas stands alone, and what is in it may be the holes of a digit."""
        is_alone = find_canvas(self._marks) is not None
        return is_alone and int(label_components(inner >= HALF).max()) <= MOST_HOLES

    @cached_property
    def _marks(self) -> Mask:
        """What differs from the ground."""
        if self.is_flat:
            return self._greys.ink_of(self.picture) >= HALF
        return np.asarray(np.abs(self.picture - np.float32(self._ground or 0.0)) > FLAT_GREYS)

    @cached_property
    def _greys(self) -> _Greys:
        return _Greys.of(self.picture)

    @cached_property
    def is_blank(self) -> bool:
        return self.picture.size == 0 or self._greys.contrast < LEAST_CONTRAST

    @cached_property
    def is_flat(self) -> bool:
        """Whether it is a drawing or a screenshot, with one grey of paper; a photo has many."""
        return self._greys.are_flat(self.picture) or min(self.picture.shape) < LEAST_PHOTO_PX

    @cached_property
    def _ground(self) -> float | None:
        """The grey around a canvas, or None if there cannot be one."""
        return self._greys.paper_grey if self.is_flat else _window_grey(self.picture)


def _window_grey(picture: Grey) -> float | None:
    """Return the grey along the four edges if they share one: a window's do, a photo's do not."""
    edges = np.concatenate([*picture[[0, -1]], *picture.T[[0, -1]]])
    grey = float(np.median(edges))
    is_even = np.count_nonzero(np.abs(edges - np.float32(grey)) <= FLAT_GREYS) >= EVEN * edges.size
    return grey if is_even else None


@dataclass(frozen=True, eq=False)
class _Greys:
    """How many pixels of a picture have each darkness, and the threshold between paper and ink.

    Darkness is the grey, or its distance to 255 if paper is light. Paper is what most of the
    picture's edge shows; the threshold is Otsu's ("A Threshold Selection Method from Gray-Level
    Histograms", 1979).
    """

    counts: FloatArray  # (256,), one for each darkness
    limit: int  # the darkest paper
    paper_is_light: bool

    @classmethod
    def of(cls, picture: Grey, paper_is_light: bool | None = None) -> _Greys:
        """Count a picture's greys; what most of its edge shows is paper, unless you say so."""
        counts = np.array(Image.fromarray(picture).histogram(), dtype=np.float64)
        threshold = threshold_of(counts)
        if paper_is_light is None:
            frame = _frame_of(picture)
            paper_is_light = 2 * int(np.count_nonzero(frame > threshold)) >= frame.size
        if paper_is_light:
            return cls(counts[::-1], 254 - threshold, True)
        return cls(counts, threshold, False)

    @property
    def paper_grey(self) -> float:
        """The paper's usual grey, 0..255."""
        return 255 - self._paper_darkness if self.paper_is_light else self._paper_darkness

    @property
    def contrast(self) -> int:
        present = np.flatnonzero(self.counts)
        return int(present[-1] - present[0])

    def are_flat(self, picture: Grey) -> bool:
        """Return whether the paper has one grey everywhere, between lines however soft."""
        least_dark = self._least_dark_of_parts(picture)
        paper = least_dark[least_dark <= self.limit]
        return bool(
            (np.abs(paper - self._paper_darkness) <= FLAT_GREYS).sum() >= MOST_FLAT * paper.size
        )

    def _least_dark_of_parts(self, picture: Grey) -> Grey:
        """Return the least darkness in each of the squares that a picture is cut into."""
        side = max(1, min(picture.shape) // SQUARES_A_SIDE)
        rows, columns = (length // side for length in picture.shape)
        strips = picture[: rows * side, : columns * side].reshape(rows, side, columns * side)
        lightest = np.max if self.paper_is_light else np.min
        greys: Grey = lightest(lightest(strips, axis=1).reshape(rows, columns, side), axis=2)
        return 255 - greys if self.paper_is_light else greys

    def ink_of(self, picture: Grey) -> Grey:
        """Return the picture with its paper at 0 and its ink at 255."""
        levels = self._levels[::-1] if self.paper_is_light else self._levels
        # Translating bytes takes a fifth of the time that numpy needs to look greys up.
        ink = bytearray(picture).translate(levels.tobytes())
        return np.frombuffer(ink, dtype=np.uint8).reshape(picture.shape)

    @cached_property
    def _paper(self) -> FloatArray:
        return np.where(self.limit >= GREYS, self.counts, 0)

    @cached_property
    def _paper_darkness(self) -> float:
        return quantile(self._paper, 0.5)

    @property
    def _levels(self) -> Grey:
        """The level of ink, 0..255, for each darkness."""
        paper, ink = self._paper, self.counts - self._paper
        paper_grey, ink_grey = self._paper_darkness, quantile(ink, 0.9)
        apart = mean(ink) - mean(paper)
        if ink_grey - paper_grey < LEAST_CONTRAST or apart < LEAST_SEPARATION * spread(paper):
            return np.zeros(256, dtype=np.uint8)
        noise = NOISE_SPREADS * deviation(paper, paper_grey)
        level = (GREYS.astype(np.float32) - paper_grey) / (ink_grey - paper_grey)
        level[level <= noise / (ink_grey - paper_grey)] = 0.0
        return levels_of(np.clip(level, 0.0, 1.0))


def _shows_light_ink(picture: Grey) -> bool:
    """Return whether a photo's marks are lighter than their surroundings, like chalk on a board."""
    weights = np.array([_marks(picture, side, window) for side, window in OVERVIEWS])
    light, dark = weights.sum(axis=0)
    return bool(light > LIGHT_MARKS * dark)


def _marks(picture: Grey, side: int, window: int) -> tuple[float, float]:
    """Return the weights of light and dark marks in a small copy, by distance from the median."""
    image = Image.fromarray(picture)
    small = image.reduce(max(1, min(picture.shape) // side))
    around = small.filter(ImageFilter.MedianFilter(window))
    off = np.asarray(small, dtype=np.float64) - np.asarray(around, dtype=np.float64)
    return float((np.maximum(off, 0) ** 3).mean()), float((np.maximum(-off, 0) ** 3).mean())


def _frame_of(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return the pixels along the four edges."""
    height, width = picture.shape
    strip = max(1, round(min(height, width) * FRAME))
    between = picture[strip : max(strip, height - strip)]
    ends = picture[:strip], picture[strip + len(between) :]
    sides = between[:, :strip], between[:, max(strip, width - strip) :]
    return np.concatenate([part.ravel() for part in (*ends, *sides)])
