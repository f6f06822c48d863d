"""Prepares pictures for framing: removes dust, darkens faint lines, smooths large pixels.

Framing takes the edge of ink to lie at half of the darkest ink, and draws whatever is ink with a
whole pen. A clean picture of a digit needs none of this and stays as it is.
"""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter

from digitpad.core.arrays import Field, Grey, Mask
from digitpad.core.imaging.connected_components import label_components
from digitpad.core.imaging.dust import without_dust
from digitpad.core.imaging.levels import FULL_INK, levels_of
from digitpad.core.imaging.morphology import widened
from digitpad.core.imaging.shrink import shrunk

SEARCHED_SIDE_PX = 96  # larger pictures are searched for dust and faint ink in a smaller copy
EVEN_SIDE_PX = 256  # the longest side of ink that was made even
LEAST_DUSTY_PX = 48  # the longest side; in smaller pictures a few pixels are a stroke

HALF_DARK = 0.5  # of the darkest ink: the edge of an antialiased line
FAINT = 0.25  # of the darkest ink: fainter pixels are not ink
EDGE_SHARE = 0.3  # of ink that may be lighter than HALF_DARK before it is searched for faint lines
MOST_FAINT = 0.04  # share of ink that is faint and far from dark ink; edges are near
EDGE_REACH = 0.05  # of the longest side: how far from dark ink its edge reaches
USUAL = 0.9  # rank of the usual darkness of ink; one dark spot is rarer
EVEN_FROM = 0.7  # of the usual darkness: darker lines stay as they are
FAINTEST_OF_USUAL = 0.4  # of the usual darkness

TINY_PX = 20  # the longest side of tiny ink, which the tensor shows larger
TINY_FAINT = 0.12  # of the darkest ink: fainter pixels are not ink
ENLARGED_PX = 160  # what tiny ink is enlarged to
AROUND_PX = 3  # side of the square whose darkest pixel shows how dark a line is there
LINE_EDGE = 0.55  # of that darkness: where an enlarged line has its edge
BIT_BLUR_PX = 0.4  # rounds the corners of pixels that are black or white


def clear_ink(picture: Grey) -> Grey:
    """Return a grey picture, uint8 (H, W), 0 = paper, 255 = ink, ready for framing.

    The picture must have ink. One that needs nothing is returned itself.
    """
    if max(picture.shape) < LEAST_DUSTY_PX:
        tiny = _cropped(picture)
        if max(tiny.shape) <= TINY_PX:
            return _enlarged(tiny)
    copy = shrunk(picture, -(-max(picture.shape) // SEARCHED_SIDE_PX))
    is_uneven = _is_uneven(copy)
    if max(picture.shape) >= LEAST_DUSTY_PX:
        level = (FAINT if is_uneven else HALF_DARK) * float(picture.max())
        picture = without_dust(picture, math.ceil(level), copy)
    return _evened(picture) if is_uneven else picture


# Uneven ink


def _is_uneven(picture: Grey) -> bool:
    """Return whether much of the ink is fainter than half of the darkest, not only edges."""
    darkest = int(picture.max())
    dark, ink = picture >= math.ceil(HALF_DARK * darkest), picture >= math.ceil(FAINT * darkest)
    count = int(np.count_nonzero(ink))
    if np.count_nonzero(dark) >= (1 - EDGE_SHARE) * count:
        return False
    reach = 2 * max(1, round(EDGE_REACH * max(picture.shape))) + 1
    faint = ink & (widened(dark.astype(np.uint8), reach) == 0)
    return int(np.count_nonzero(faint)) > MOST_FAINT * count


def _evened(picture: Grey) -> Grey:
    """Return the ink, in a smaller copy if need be, with faint lines as dark as the others."""
    picture = shrunk(picture, -(-max(picture.shape) // EVEN_SIDE_PX))
    ink = picture[picture >= FAINT * float(picture.max())]
    usual = float(np.quantile(ink, USUAL))
    around = 2 * max(1, round(EDGE_REACH * max(picture.shape))) + 1
    darkest = np.clip(
        widened(picture, around).astype(np.float32), FAINTEST_OF_USUAL * usual, EVEN_FROM * usual
    )
    level = np.minimum(picture / darkest, 1)
    return levels_of(
        np.where(_with_dark_ink(level >= HALF_DARK, picture >= HALF_DARK * usual), level, 0)
    )


def _with_dark_ink(ink: Mask, dark: Mask) -> Mask:
    """Return the pieces of ink that are dark somewhere; the others are smudges."""
    labels = label_components(ink)
    keep = np.zeros(int(labels.max()) + 1, dtype=bool)
    keep[labels[dark & ink]] = True
    keep[0] = True
    return np.asarray(keep[labels])


# Tiny ink


def _cropped(picture: Grey) -> Grey:
    ink = picture >= TINY_FAINT * float(picture.max())
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _enlarged(tiny: Grey) -> Grey:
    """Return tiny ink enlarged, with smooth edges at a share of each line's own darkness.

    A line between two rows of pixels is half as dark as a line along one of them.
    """
    scale = max(1, round(ENLARGED_PX / max(tiny.shape)))
    picture = np.pad(tiny, 2)
    usual = float(np.quantile(tiny[tiny >= TINY_FAINT * float(tiny.max())], USUAL))
    darkest = _resized(widened(picture, AROUND_PX), scale, Image.Resampling.BILINEAR)
    large = _resized(picture, scale, Image.Resampling.BICUBIC, _blur_of(tiny) * scale)
    is_ink = large >= LINE_EDGE * np.clip(darkest, FAINTEST_OF_USUAL * usual, usual)
    return np.where(is_ink, FULL_INK, 0).astype(np.uint8)


def _blur_of(tiny: Grey) -> float:
    is_one_bit = len(np.unique(tiny)) <= 2
    return BIT_BLUR_PX if is_one_bit else 0.0


def _resized(picture: Grey, scale: int, filter_: Image.Resampling, blur: float = 0.0) -> Field:
    height, width = picture.shape
    image = Image.fromarray(picture).resize((width * scale, height * scale), filter_)
    if blur:
        image = image.filter(ImageFilter.GaussianBlur(blur))
    return np.asarray(image, dtype=np.float32)
