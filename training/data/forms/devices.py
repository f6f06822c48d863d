"""Imitates what pointing devices and hasty hands do to strokes, with a function for each effect.

Each takes strokes, (N, 2) with y down, one unit large. People still read the same digit afterwards.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from digitpad.core.arrays import FloatArray
from training.data.forms.curves import denser

Random = np.random.Generator
Strokes = list[FloatArray]
Device = Callable[[Strokes, Random], Strokes]

STEP = 0.02  # a line's points are at most this far apart before it is varied
NEAREST_TO_JOIN = 0.45  # the longest line that a pen draws if it is not lifted between strokes


def through_a_device(strokes: Strokes, random: Random) -> Strokes:
    """Return the strokes as another device, or a hasty hand, would have drawn them."""
    device = DEVICES[int(random.integers(len(DEVICES)))]
    return device(strokes, random)


def coarse_raster(strokes: Strokes, random: Random) -> Strokes:
    """Draw staircases: a mouse on a small pad, or a touch pad, has only a few dozen positions."""
    cells = random.uniform(10, 40)
    offset = random.uniform(0, 1, 2)
    return [
        np.floor(denser(stroke, STEP) * cells + offset) / cells + (0.5 - offset) / cells
        for stroke in strokes
    ]


def few_points(strokes: Strokes, random: Random) -> Strokes:
    """Keep few points, so that lines have angles, as from a slow device or a fast hand."""
    apart = random.uniform(0.08, 0.35)  # units between points
    return [_sampled(stroke, apart, random) for stroke in strokes]


def coarse_and_few(strokes: Strokes, random: Random) -> Strokes:
    return few_points(coarse_raster(strokes, random), random)


def cut_corners(strokes: Strokes, random: Random) -> Strokes:
    """Round off corners as a fast pen does: a moving average along the line; its ends stay."""
    reach = random.uniform(0.06, 0.22)  # units to either side
    return [_averaged(denser(stroke, STEP), max(1, round(reach / STEP))) for stroke in strokes]


def tremor(strokes: Strokes, random: Random) -> Strokes:
    """Add a trembling hand's waves across the line, 4 to 12 of them per unit."""
    amplitude, waves = random.uniform(0.008, 0.028), random.uniform(4, 12)
    return [_trembling(denser(stroke, STEP), amplitude, waves, random) for stroke in strokes]


def split(strokes: Strokes, random: Random) -> Strokes:
    """Split a stroke into two, sometimes with a gap, as a pen that loses contact does."""
    longest = int(np.argmax([_length(stroke) for stroke in strokes]))
    stroke = denser(strokes[longest], STEP)
    if len(stroke) < 12:
        return strokes
    at = int(len(stroke) * random.uniform(0.2, 0.8))
    gap = int(random.integers(0, 3))
    halves = [stroke[: at - gap], stroke[at + gap :]]
    return [*strokes[:longest], *halves, *strokes[longest + 1 :]]


def joined(strokes: Strokes, random: Random) -> Strokes:
    """Join the end of a stroke to the beginning of the next, as if the pen was not quite lifted."""
    result = [strokes[0]]
    for stroke in strokes[1:]:
        is_near = np.hypot(*(stroke[0] - result[-1][-1])) < NEAREST_TO_JOIN
        if is_near and random.random() < 0.7:
            result[-1] = np.concatenate([result[-1], stroke])
        else:
            result.append(stroke)
    return result


DEVICES: tuple[Device, ...] = (
    coarse_raster, few_points, coarse_and_few, cut_corners, tremor, split, joined,
)  # fmt: skip


def _length(stroke: FloatArray) -> float:
    return float(np.hypot(*np.diff(stroke, axis=0).T).sum())


def _sampled(stroke: FloatArray, apart: float, random: Random) -> FloatArray:
    """Return points about this far apart along the line; its ends and its middle stay."""
    dense = denser(stroke, STEP)
    every = max(1, round(apart / STEP))
    inner = np.arange(int(random.integers(1, every + 1)), len(dense) - 1, every)
    if not len(inner):
        inner = np.array([len(dense) // 2])
    kept: FloatArray = dense[np.unique([0, *inner, len(dense) - 1])]
    return kept


def _averaged(stroke: FloatArray, reach: int) -> FloatArray:
    padded = np.concatenate(
        [np.repeat(stroke[:1], reach, 0), stroke, np.repeat(stroke[-1:], reach, 0)]
    )
    window = np.ones(2 * reach + 1) / (2 * reach + 1)
    return np.stack([np.convolve(padded[:, axis], window, "valid") for axis in (0, 1)], axis=1)


def _trembling(stroke: FloatArray, amplitude: float, waves: float, random: Random) -> FloatArray:
    along = np.arange(len(stroke))[:, None] * STEP
    phase = random.uniform(0, math.tau, 2)
    strength = amplitude * (1 + 0.5 * np.sin(math.tau * along + phase[:1]))
    wave: FloatArray = stroke + strength * np.sin(math.tau * waves * along + phase)
    return wave
