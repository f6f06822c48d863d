"""Ink in a photo of paper, separated from uneven light, shadows, noise and ruled lines.

Ruled lines are removed first, then the light and its shadows, as far as they are softer than ink.
What is left is searched for ink with a narrow window and then with broader ones, until one is
broad enough for the pen but not for what remains of shadows. Finding ink roughly, dividing out the
paper's light and then finding the ink again with what was learnt about it follows B. Gatos,
I. Pratikakis, S. Perantonis, "Adaptive degraded document image binarization", Pattern Recognition
39, 2006.
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

MOST_PHOTO_PIXELS = 2_000_000  # enough: on a page of 500 digits, 50 pixels a side for each
SMOOTHING_PX = 0.8  # noise falls to a third, and a line of two pixels stays a line
RULED_WINDOW = 0.06  # of the shorter side: ruled lines are narrower
FAINTEST_INK_DARKNESS = 0.06  # the least darkness of ink
INK_NOISE_SPREADS = 5.0  # by which ink is darker than the paper
LEFT_OF_LINES = 0.6  # share of a ruled line's darkness that may be left where it was removed

WINDOWS = (0.04, 0.12, 0.32)  # of the shorter side: for pens up to a ninth of it
NARROWEST_WINDOW_PX = 9
LEAST_INK = 0.001  # of the square of the shorter side: less is dust; a lone digit has twice as much
LEAST_INK_LENGTH = (
    2.0  # windows: most ink is longer if a window is broad enough; its corners are not
)
BROADER = 2  # steps to the window that shows whether one is broad enough
AS_DEEP = 0.7  # of the ink's darkness: anything lighter is a shadow
MORE_INK = 0.35  # this much more around what was found means that the window is too narrow
LEAST_SHARE = 0.15  # of what the broader window finds: less is the rest of a ruled line

WINDOW_PEN_WIDTHS = 2.5  # of a window, at least: curves are broader than lines
WINDOW_REFITS = 3  # how often the window is fitted to the pen's width
AS_DARK = 200  # of 255: crossings are this dark, shadows beside ink are lighter
RIM_PX = 3  # width of the photo's rim
INNER = 0.1  # share of the ink that lies off the rim if the rest is not ink


def ink_of_photo(picture: Grey) -> Grey:
    """Return the ink (0 = paper, 255 = ink) of a photo of dark ink on light paper.

    Both are uint8 (H, W).
    """
    grainy = _reduced(picture)
    greys = np.asarray(Image.fromarray(grainy).filter(ImageFilter.GaussianBlur(SMOOTHING_PX)))
    lit = Lit.of(greys, closed(greys, _window(RULED_WINDOW * min(greys.shape)), mirrored=True))
    usual_light = max(1.0, float(np.median(lit.light[::4, ::4])))  # most of it may be black
    printed = printed_lines(lit.darkness, lit.noise / usual_light)
    evenly_lit = without_light(unruled(greys, printed), unruled(grainy, printed))
    ink = off_the_rim(_ink_of(evenly_lit, least_ink(lit, printed)))
    if ink.shape == picture.shape:
        return ink
    size = (picture.shape[1], picture.shape[0])
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.BILINEAR))


def _reduced(picture: Grey) -> Grey:
    """Shrink the picture to at most MOST_PHOTO_PIXELS."""
    unit = 1
    while picture.size > MOST_PHOTO_PIXELS * unit**2:
        unit += 1
    return np.asarray(Image.fromarray(picture).reduce(unit))


def _window(pixels: float) -> int:
    return max(NARROWEST_WINDOW_PX, 2 * round(pixels / 2) + 1)


def least_ink(lit: Lit, printed: Field) -> Field:
    """Return the least darkness of ink at each pixel: noise counts for more in a shadow."""
    noise = np.float32(INK_NOISE_SPREADS * lit.noise) / np.maximum(lit.light, 1)
    return np.asarray(
        np.maximum(noise, FAINTEST_INK_DARKNESS) + LEFT_OF_LINES * printed, dtype=np.float32
    )


def unruled(greys: Grey, printed: Field) -> Grey:
    """Return the picture as it would be without the lines printed on its paper."""
    return np.clip(np.round(greys / (1 - printed)), 0, 255).astype(np.uint8)


def _ink_of(greys: Grey, least: Field) -> Grey:
    """Return the ink found with the narrowest window that fills its lines.

    `least` is the least darkness of ink at each pixel.
    """
    ladder = list(_ladder(greys, least))
    for one, broader in zip(ladder, [*ladder[BROADER:], *ladder[-1:] * BROADER], strict=False):
        if _is_enough(one) and _is_whole(one, broader):
            return _fitted(one, greys, least)
    return max(ladder, key=lambda one: one.count).ink


def _ladder(greys: Grey, least: Field) -> Iterator[Traces]:
    """Yield the traces of one window after the other; the first ones show how sharp ink is."""
    steepness = 0.0
    for window in sorted({_window(share * min(greys.shape)) for share in WINDOWS}):
        traces = find_traces(greys, least, window, steepness)
        if _is_enough(traces):
            steepness = traces.steepness
        yield traces


def _is_enough(traces: Traces) -> bool:
    enough = LEAST_INK * min(traces.ink.shape) ** 2
    return traces.length >= LEAST_INK_LENGTH * traces.window and traces.count >= enough


def _is_whole(one: Traces, broader: Traces) -> bool:
    """Return whether a broader window finds little more ink nearby and not much more elsewhere."""
    ink = broader.mask & (broader.darkness > AS_DEEP * one.depth)
    around = (widened(one.mask.astype(np.uint8), one.window) > 0) & ~one.mask
    more, all_ink = int((ink & around).sum()), int(ink.sum())
    return more < MORE_INK * one.count and one.count >= LEAST_SHARE * all_ink


def _fitted(traces: Traces, greys: Grey, least: Field) -> Grey:
    """Return the ink of a window that fits its pen's width, with crossings filled.

    Lines that were not filled seem narrower than they are, so the width is measured again.
    """
    for _ in range(WINDOW_REFITS):
        window = _window(WINDOW_PEN_WIDTHS * traces.pen_width)
        if window <= traces.window:
            break
        traces = find_traces(greys, least, window, traces.steepness)
    return _with_crossings(traces, greys, least)


def _with_crossings(traces: Traces, greys: Grey, least: Field) -> Grey:
    """Add dark ink that a broader window finds beside the ink, where lines cross or turn."""
    broader = find_traces(greys, least, 2 * traces.window + 1, traces.steepness)
    beside = widened(traces.mask.astype(np.uint8), traces.window) > 0
    return np.maximum(traces.ink, np.where(beside & (broader.ink >= AS_DARK), broader.ink, 0))


def off_the_rim(ink: Grey) -> Grey:
    """Return the ink without what touches the edge: in a photo, a shadow or the sheet's edge.

    If hardly any would be left, it returns all the ink.
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
