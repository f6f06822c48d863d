"""Defines the curves of digits and non-digits: (N, 2) points, y down, about one unit long."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray


def straight(start: tuple[float, float], end: tuple[float, float], points: int = 12) -> FloatArray:
    """Return a straight line of this many points, both ends included."""
    share = np.linspace(0, 1, points)[:, None]
    line: FloatArray = np.array(start) * (1 - share) + np.array(end) * share
    return line


def arc(width: float, height: float, start: float, end: float) -> FloatArray:
    """Return part of an ellipse around the origin; `width` and `height` are its half axes.

    It goes from `start` to `end`, in degrees: 0 is to the right, 90 is down.
    """
    angle = np.radians(np.linspace(start, end, 40))
    return np.stack([width * np.cos(angle), height * np.sin(angle)], axis=1)


def rotated(stroke: FloatArray, angle: float) -> FloatArray:
    """Return the line turned clockwise about the origin; `angle` is in radians."""
    cosine, sine = math.cos(angle), math.sin(angle)
    rotated: FloatArray = stroke @ np.array([[cosine, sine], [-sine, cosine]])
    return rotated


def denser(stroke: FloatArray, step: float = 1.0) -> FloatArray:
    """Return the same line with points at most one step apart, so that it can be bent."""
    pieces = [stroke[:1]]
    for start, end in pairwise(stroke):
        count = max(1, math.ceil(float(np.hypot(*(end - start))) / step))
        pieces.append(start + (end - start) * (np.arange(1, count + 1) / count)[:, None])
    return np.concatenate(pieces)


def smooth(knots: npt.ArrayLike, steps: int = 8) -> FloatArray:
    """Return a curve through (K, 2) knots, K >= 2, that bends evenly: a Catmull-Rom spline.

    E. Catmull, R. Rom, "A class of local interpolating splines", 1974.
    """
    given = np.asarray(knots, dtype=np.float64)
    padded = np.concatenate([2 * given[:1] - given[1:2], given, 2 * given[-1:] - given[-2:-1]])
    before, start, end, after = (padded[k : len(given) - 1 + k, None] for k in range(4))
    t = np.linspace(0, 1, steps, endpoint=False)[None, :, None]
    curve = start + 0.5 * t * (
        end - before + t * (2 * before - 5 * start + 4 * end - after)
        + t * t * (3 * (start - end) + after - before)
    )  # fmt: skip
    return np.concatenate([curve.reshape(-1, 2), given[-1:]])
