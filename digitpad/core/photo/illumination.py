"""Illumination: the light on photographed paper, which changes softly even at a shadow's edge.

Ink ends sharply. From pixel to pixel the light changes as the picture does, except at sharp edges,
where it does not change; the light is the field that comes closest to these changes. How changes
separate light from ink, and how to put them together again: B. K. P. Horn, "Determining Lightness
from an Image", Computer Graphics and Image Processing 3, 1974.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.core.arrays import Field, Grey, Mask
from digitpad.core.imaging.morphology import widened

COPY_SIDE_PX = 608  # the shorter side, at most, of the copy in which the light is found
UNIT = 32  # a smaller copy's sides are multiples of it: the Fourier transform is fast
LIT = 200  # grey of paper in even light
DARKEST = 4  # grey levels added, so that noise in the dark counts for little

FINE_BLUR_PX = 0.6  # a blur that removes noise and leaves the edges of ink sharp
COARSE = 0.004  # of the shorter side: a blur that hardly changes the edge of a hard shadow, ...
COARSEST_PX = 1.5  # ... of at least this
SHARP = 1.3  # times steeper with the fine blur than with the coarse one
NOISE_SPREADS = 3.0  # times the usual steepness, on top of that: noise is sharp, too
STEP_GREYS = 1.0  # grey levels per pixel, on top of that: rounding is sharp, too
SOFTEST_PX = 1.0  # blur of the light, which contains no noise
BESIDE_PAPER_PX = 5  # side of the square around each sharp pixel that covers the feet of the edge


def without_light(greys: Grey, unsmoothed: Grey) -> Grey:
    """Return the picture as it would be in even light, with its paper at about LIT.

    Both are the same picture of dark ink on light paper, uint8 (H, W); the unsmoothed one shows
    best how sharp an edge is.
    """
    light = light_of(unsmoothed)
    size = (greys.shape[1], greys.shape[0])
    everywhere = np.asarray(Image.fromarray(light).resize(size, Image.Resampling.BILINEAR))
    lost = _logarithm(greys) - everywhere
    level = np.exp(lost - np.median(lost[::4, ::4])) * LIT
    return np.asarray(np.clip(np.round(level), 0, 255), dtype=np.uint8)


def light_of(picture: Grey) -> Field:
    """Return the logarithm of the light in a small copy, up to a constant."""
    copy = _copy(picture)
    logs = _logarithm(copy)
    sharp = _sharp(copy, logs)
    right = np.where(sharp[:, 1:] | sharp[:, :-1], 0, np.diff(logs, axis=1))
    down = np.where(sharp[1:] | sharp[:-1], 0, np.diff(logs, axis=0))
    return _blurred(_summed(right, down), SOFTEST_PX)


def _logarithm(greys: npt.NDArray[np.generic]) -> Field:
    return np.log(greys.astype(np.float32) + DARKEST)


def _copy(picture: Grey) -> Field:
    share = COPY_SIDE_PX / min(picture.shape)
    if share >= 1:  # enlarged, ink would be as soft as a shadow
        return picture.astype(np.float32)
    height, width = (round(side * share / UNIT) * UNIT for side in picture.shape)
    small = Image.fromarray(picture).resize((width, height), Image.Resampling.HAMMING)
    return np.asarray(small, dtype=np.float32)


def _sharp(copy: Field, logs: Field) -> Mask:
    """Return where an edge is too sharp for light, and the pixels beside it."""
    steep = _steepness(_blurred(logs, FINE_BLUR_PX))
    soft = _steepness(_blurred(logs, max(COARSEST_PX, COARSE * min(logs.shape))))
    noise = np.maximum(NOISE_SPREADS * np.median(steep), STEP_GREYS / np.maximum(copy, 1))
    is_sharp = steep > SHARP * soft + noise
    return widened(is_sharp.astype(np.uint8), BESIDE_PAPER_PX) > 0


def _steepness(field: Field) -> Field:
    wide = np.pad(field, 1, mode="edge")
    right = wide[1:-1, 2:] - wide[1:-1, :-2]
    down = wide[2:, 1:-1] - wide[:-2, 1:-1]
    return np.asarray(np.hypot(right, down) / 2)


def _blurred(field: Field, spread: float) -> Field:
    """Blur the field with a Gaussian of this spread, in pixels."""
    reach = int(np.ceil(3 * spread))
    gaussian = np.exp(-((np.arange(-reach, reach + 1) / spread) ** 2) / 2).astype(np.float32)
    gaussian /= gaussian.sum()
    for _ in range(2):
        wide = np.pad(field, ((reach, reach), (0, 0)), mode="edge")
        rows = (wide[k : k + len(field)] * share for k, share in enumerate(gaussian))
        field = sum(rows, np.zeros_like(field)).T
    return np.ascontiguousarray(field)


def _summed(right: Field, down: Field) -> Field:
    """Return the field whose steps right (H, W - 1) and down (H - 1, W) are closest to these.

    Least squares lead to Poisson's equation: the field's curvature is that of the steps. The field
    is mirrored at its edges, so a Fourier transform solves the equation.
    """
    curvature = np.diff(np.pad(right, ((0, 0), (1, 1)))) + np.diff(
        np.pad(down, ((1, 1), (0, 0))), axis=0
    )
    height, width = curvature.shape
    waves = np.fft.rfft2(np.pad(curvature, ((0, height), (0, width)), mode="symmetric"))
    rows = np.cos(np.pi * np.arange(2 * height) / height)[:, None]
    columns = np.cos(np.pi * np.arange(width + 1) / width)
    share = 2 * (rows + columns) - 4
    share[0, 0] = 1.0  # the constant, which is unknown
    field = np.fft.irfft2(waves / share)[:height, :width]
    return np.asarray(field - field.mean(), dtype=np.float32)
