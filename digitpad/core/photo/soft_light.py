"""Ink on clean paper in soft light: the light is a smooth surface, and whatever is darker is ink.

Such ink may be as blurred as you like: no edge has to be sharp. Whether the paper is that clean is
checked; shadows, ruled lines and stains are left to photo_ink.py.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from digitpad.core.arrays import Field, FloatArray, Grey, Mask
from digitpad.core.imaging.levels import levels_of
from digitpad.core.imaging.morphology import widened

SMOOTHING_PX = 0.8  # noise falls to a third, and a line of two pixels stays a line
FIT_SIDE_PX = 64  # the shorter side of the copy that the light is fitted to
REFITS = 8  # of the light, each without what was darker than the last
OUTLIER = 2.0  # spreads below the light: such pixels are left out of the next fit
LEAST_LIGHT = 8.0  # grey levels: less light is none
FAINTEST_INK_DARKNESS = 0.06  # the least darkness of anything but paper
SOFT_NOISE_SPREADS = 5.0  # by which it is darker than the paper's noise
INK = 0.2  # of the greatest darkness: what is darker is ink enough to measure how dark ink is
INNER_INK = 0.7  # of the ink's darkness; the edges of lines are lighter
WEAKEST_PAPER = 0.35  # of the ink's darkness: if the paper's noise is darker, ink is lost in it
OUTERMOST = 0.25  # of the ink's darkness: lighter pixels are not drawn
MOST_STRAY = 0.04  # of the ink's pixels: more that is dark apart from ink is print or shadow
MOST_AT_RIM = 0.01  # share of the rim that may be dark
RIM_PX = 3
EDGE_PX = 3  # how far a line's blurred edge reaches, at least
MOST_SHARE_OF_INK = 0.35  # share of a picture


def ink_in_soft_light(picture: Grey) -> Grey | None:
    """Return the ink (0 = paper, 255 = ink) of dark ink on clean paper in soft light.

    Returns None if the paper shows anything else, or if ink runs off the picture. Both are uint8
    (H, W).
    """
    darkness = _darkness_of(picture)
    marks = _Marks.of(darkness)
    if marks is None or not marks.are_clean:
        return None
    level = darkness / np.float32(marks.depth)
    level[level < OUTERMOST] = 0
    return levels_of(np.minimum(level, 1))


@dataclass(frozen=True, eq=False)
class _Marks:
    """What is darker than paper, and how dark ink is."""

    darkness: Field
    depth: float
    least: float  # darkness of anything but paper

    @classmethod
    def of(cls, darkness: Field) -> _Marks | None:
        some = darkness[::2, ::2]
        middle = float(np.median(some))
        spread = 1.48 * float(np.median(np.abs(some - middle)))
        least = max(FAINTEST_INK_DARKNESS, SOFT_NOISE_SPREADS * spread)
        ink = darkness[darkness > max(least, INK * float(darkness.max()))]
        if not len(ink):
            return None
        return cls(darkness, float(np.quantile(ink, 0.8)), least)

    @property
    def are_clean(self) -> bool:
        if self.least > WEAKEST_PAPER * self.depth:
            return False
        dark = self.darkness > self.least
        full = self.darkness > INNER_INK * self.depth
        count = int(full.sum())
        if not 0 < count < MOST_SHARE_OF_INK * full.size or _rim_of(dark).mean() > MOST_AT_RIM:
            return False
        return int((dark & ~_around(full)).sum()) <= MOST_STRAY * count


def _around(full: Mask) -> Mask:
    """Return the ink and the blurred edges of its lines, which are no wider than the lines."""
    pen = _pen_width(full)
    return widened(full.astype(np.uint8), 2 * max(EDGE_PX, round(pen)) + 1) > 0


def _pen_width(ink: Mask) -> float:
    """Return the width of lines: their area over half their edge."""
    edge = ink & (widened((~ink).astype(np.uint8), 3) > 0)
    return 2 * int(ink.sum()) / max(1, int(edge.sum()))


def _rim_of(dark: Mask) -> Mask:
    rows, columns = (
        dark[[*range(RIM_PX), *range(-RIM_PX, 0)]],
        dark.T[[*range(RIM_PX), *range(-RIM_PX, 0)]],
    )
    return np.concatenate([rows.ravel(), columns.ravel()])


def _darkness_of(picture: Grey) -> Field:
    """Return the share of its light that does not come back from each pixel."""
    image = Image.fromarray(picture)
    greys = np.asarray(image.filter(ImageFilter.GaussianBlur(SMOOTHING_PX)), dtype=np.float32)
    light = _light_of(image.reduce(max(1, min(picture.shape) // FIT_SIDE_PX)), picture.shape)
    return np.asarray(np.maximum(1 - greys / light, 0))


def _light_of(small: Image.Image, shape: tuple[int, ...]) -> Field:
    """Return the light on the paper, (H, W): the quadratic surface that fits its greys.

    Ink is darker than the light and soon falls out of the fit.
    """
    greys = np.asarray(small, dtype=np.float64)
    terms = _terms(greys.shape).reshape(6, -1)
    values = greys.ravel()
    is_paper = values >= np.quantile(values, 0.3)
    for _ in range(REFITS):
        weights = np.linalg.lstsq(terms[:, is_paper].T, values[is_paper], rcond=None)[0]
        off = values - weights @ terms
        spread = 1.48 * float(np.median(np.abs(off[is_paper]))) + 0.5
        is_paper = off > -OUTLIER * spread
    light = np.tensordot(weights, _terms(shape), axes=1)
    return np.asarray(np.maximum(light, LEAST_LIGHT), dtype=np.float32)


def _terms(shape: tuple[int, ...]) -> FloatArray:
    """Return the terms of a quadratic surface over a picture, (6, H, W)."""
    y, x = np.meshgrid(*((np.arange(side) + 0.5) / side - 0.5 for side in shape), indexing="ij")
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y])
