"""Ink in a photo of paper: uneven light, shadows, noise and printed lines are told from it.

Printed lines are taken off first, then the light and its shadows, as far as they are softer than
ink. In what is left ink is looked for with a narrow window and with broader ones, until one is
broad enough for the pen and hardly so for what remains of shadows. To find ink roughly, to
divide the paper's light out and to find the ink again with what was learnt of it follows
B. Gatos, I. Pratikakis, S. Perantonis, "Adaptive degraded document image binarization", Pattern
Recognition 39, 2006.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageFilter

from digitpad.core.arrays import Field, Grey
from digitpad.core.imaging.connected_components import label_components
from digitpad.core.imaging.morphology import closed, widened
from digitpad.core.photo.illumination import without_light
from digitpad.core.photo.ink_traces import Lit, Traces, find_traces
from digitpad.core.photo.ruled_lines import printed_lines

# Ink needs no more: a page of 500 digits has 50 pixels a side for each
MOST_PHOTO_PIXELS = 2_000_000
SMOOTHING_PX = 0.8  # pixels: noise falls to a third, a line of two pixels stays a line
RULED_WINDOW = 0.06  # of the shorter side: printed lines are narrower
FAINTEST_INK_DARKNESS = 0.06  # darkness of ink, at least
INK_NOISE_SPREADS = 5.0  # that ink lies above the paper
LEFT_OF_LINES = 0.6  # share of a printed line's darkness that may be left where it was taken off

WINDOWS = (0.04, 0.12, 0.32)  # of the shorter side: for pens up to a ninth of it
NARROWEST_WINDOW_PX = 9  # pixels of a window
LEAST_INK = 0.001  # of the square of the shorter side: less is dust; of a lone digit it is twice
LENGTH = 2.0  # windows: most ink is longer, where a window is broad enough; its corners are not
BROADER = 2  # steps to the window that shows whether one was broad enough
AS_DEEP = 0.7  # of the ink's darkness: what is less dark is a shadow
MORE_INK = 0.35  # so much more around what was found says that it was not broad enough
LEAST_SHARE = 0.15  # of what the broader one finds: less is what was left of a printed line

WINDOW_PEN_WIDTHS = 2.5  # of a window at least: curves are broader than lines
WINDOW_REFITS = 3  # of the window to the pen's width
AS_DARK = 200  # of 255, of crossings: shadows beside ink are lighter
RIM_PX = 3  # pixels along the photo's edge
INNER = 0.1  # share of the ink that lies off the rim, for the rest to be no ink


def ink_of_photo(picture: Grey) -> Grey:
    """Ink (0 = paper, 255 = ink) of a photo of dark ink on light paper, both uint8 (H, W)."""
    grainy = _reduced(picture)
    greys = np.asarray(Image.fromarray(grainy).filter(ImageFilter.GaussianBlur(SMOOTHING_PX)))
    lit = Lit.of(greys, closed(greys, _window(RULED_WINDOW * min(greys.shape)), mirrored=True))
    usual_light = max(1.0, float(np.median(lit.light[::4, ::4])))  # most of it may be black
    printed = printed_lines(lit.darkness, lit.noise / usual_light)
    evenly_lit = without_light(_unruled(greys, printed), _unruled(grainy, printed))
    ink = off_the_rim(_ink_of(evenly_lit, _least_ink(lit, printed)))
    if ink.shape == picture.shape:
        return ink
    size = (picture.shape[1], picture.shape[0])
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.BILINEAR))


def _reduced(picture: Grey) -> Grey:
    """The picture with MOST_PIXELS at most."""
    unit = 1
    while picture.size > MOST_PHOTO_PIXELS * unit**2:
        unit += 1
    return np.asarray(Image.fromarray(picture).reduce(unit))


def _window(pixels: float) -> int:
    return max(NARROWEST_WINDOW_PX, 2 * round(pixels / 2) + 1)


def _least_ink(lit: Lit, printed: Field) -> Field:
    """The least darkness of ink at each place: noise counts for more in a shadow."""
    noise = np.float32(INK_NOISE_SPREADS * lit.noise) / np.maximum(lit.light, 1)
    return np.asarray(
        np.maximum(noise, FAINTEST_INK_DARKNESS) + LEFT_OF_LINES * printed, dtype=np.float32
    )


def _unruled(greys: Grey, printed: Field) -> Grey:
    return np.clip(np.round(greys / (1 - printed)), 0, 255).astype(np.uint8)


def _ink_of(greys: Grey, least: Field) -> Grey:
    """The ink found with the narrowest window that fills its lines.

    `least` is the least darkness of ink at each place.
    """
    ladder = list(_ladder(greys, least))
    for one, broader in zip(ladder, [*ladder[BROADER:], *ladder[-1:] * BROADER], strict=False):
        if _is_enough(one) and _is_whole(one, broader):
            return _fitted(one, greys, least)
    return max(ladder, key=lambda one: one.count).ink


def _ladder(greys: Grey, least: Field) -> Iterator[Traces]:
    """The traces of one window after the other; what is found at first tells how sharp ink is."""
    steepness = 0.0
    for window in sorted({_window(share * min(greys.shape)) for share in WINDOWS}):
        traces = find_traces(greys, least, window, steepness)
        if _is_enough(traces):
            steepness = traces.steepness
        yield traces


def _is_enough(traces: Traces) -> bool:
    enough = LEAST_INK * min(traces.ink.shape) ** 2
    return traces.length >= LENGTH * traces.window and traces.count >= enough


def _is_whole(one: Traces, broader: Traces) -> bool:
    """Whether a broader window finds hardly more ink around, and not much more elsewhere."""
    ink = broader.mask & (broader.darkness > AS_DEEP * one.depth)
    around = (widened(one.mask.astype(np.uint8), one.window) > 0) & ~one.mask
    more, all_ink = int((ink & around).sum()), int(ink.sum())
    return more < MORE_INK * one.count and one.count >= LEAST_SHARE * all_ink


def _fitted(traces: Traces, greys: Grey, least: Field) -> Grey:
    """The ink of a window that fits its pen's width, with crossings filled.

    Where lines were not filled they seem narrower than they are, so it is looked at again.
    """
    for _ in range(WINDOW_REFITS):
        window = _window(WINDOW_PEN_WIDTHS * traces.pen_width)
        if window <= traces.window:
            break
        traces = find_traces(greys, least, window, traces.steepness)
    return _with_crossings(traces, greys, least)


def _with_crossings(traces: Traces, greys: Grey, least: Field) -> Grey:
    """The ink and, beside it, what a broader window finds as dark: there lines cross or turn."""
    broader = find_traces(greys, least, 2 * traces.window + 1, traces.steepness)
    beside = widened(traces.mask.astype(np.uint8), traces.window) > 0
    return np.maximum(traces.ink, np.where(beside & (broader.ink >= AS_DARK), broader.ink, 0))


def off_the_rim(ink: Grey) -> Grey:
    """The ink less what touches the edge: of a photo a shadow or the edge of the sheet.

    All ink where hardly any would be left.
    """
    labels = label_components(ink >= 128)
    rim = np.ones(ink.shape, dtype=bool)
    rim[RIM_PX:-RIM_PX, RIM_PX:-RIM_PX] = False
    touches = np.zeros(int(labels.max()) + 1, dtype=bool)
    touches[labels[rim]] = True
    touches[0] = False
    inner = np.where(touches[labels], 0, ink)
    total = int(ink.sum(dtype=np.int64))
    return inner if inner.sum(dtype=np.int64) >= INNER * total else ink
