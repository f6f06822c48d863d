"""Which grey of a picture is paper and which is ink, found from the picture itself."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from digitpad.core.ink import FloatArray

LEAST_CONTRAST = 24  # grey levels of 255 between paper and ink; below that a picture is blank
FRAME = 0.04  # share of the sides: the strip along the edges of a picture that is mostly paper
LEAST_SEPARATION = 4.0  # spreads of paper between paper and ink; mere noise reaches 2.7
NOISE_SPREADS = 3.0  # paper within this many mean deviations of its own grey is clean paper


def ink_of(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Ink of a grey picture of dark ink on light paper or light ink on dark.

    Takes and returns uint8 (H, W); in the answer 0 = paper and 255 = ink, all zeros when there is
    no contrast to speak of. Paper is what most of the picture's edge shows; the border between
    paper and ink is Otsu's ("A Threshold Selection Method from Gray-Level Histograms", 1979).
    """
    if picture.size == 0 or int(picture.max()) - int(picture.min()) < LEAST_CONTRAST:
        return np.zeros_like(picture)
    threshold = otsu_threshold(picture)
    paper_is_light = (_frame_of(picture) > threshold).mean() >= 0.5
    darkness = (255 - picture) if paper_is_light else picture
    limit = 254 - threshold if paper_is_light else threshold
    paper, ink = darkness[darkness <= limit], darkness[darkness > limit]
    paper_grey, ink_grey = np.median(paper), np.percentile(ink, 90)
    if ink_grey - paper_grey < LEAST_CONTRAST or ink.mean() - paper.mean() < (
        LEAST_SEPARATION * paper.std()
    ):
        return np.zeros_like(picture)
    noise = NOISE_SPREADS * np.median(np.abs(paper - paper_grey))
    level = (darkness.astype(np.float32) - paper_grey) / (ink_grey - paper_grey)
    level[level <= noise / (ink_grey - paper_grey)] = 0.0
    return np.round(np.clip(level, 0.0, 1.0) * 255).astype(np.uint8)


def otsu_threshold(picture: npt.NDArray[np.uint8]) -> int:
    """The grey (0..254) up to which pixels belong to the darker of two classes."""
    counts = np.bincount(picture.ravel(), minlength=256).astype(np.float64)
    below = np.cumsum(counts)[:-1]
    sums = np.cumsum(counts * np.arange(256))
    above = counts.sum() - below
    spread = _between_class_variance(below, above, sums)
    # Where no pixel lies between the classes all greys between them are equally good.
    best = np.flatnonzero(spread >= spread.max() * (1 - 1e-9))
    return int(best[[0, -1]].mean())


def _between_class_variance(below: FloatArray, above: FloatArray, sums: FloatArray) -> FloatArray:
    mean_below = sums[:-1] / np.maximum(below, 1)
    mean_above = (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    variance: FloatArray = below * above * (mean_above - mean_below) ** 2
    return variance


def _frame_of(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The pixels along the four edges."""
    height, width = picture.shape
    strip = max(1, round(min(height, width) * FRAME))
    inner = np.zeros(picture.shape, dtype=bool)
    inner[strip : height - strip, strip : width - strip] = True
    return picture[~inner]
