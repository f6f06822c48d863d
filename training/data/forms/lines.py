"""Hand-drawn lines: curves, corners and rings with slightly displaced knots."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from digitpad.core.arrays import FloatArray
from training.data.forms.curves import smooth, straight

Random = np.random.Generator
Strokes = list[FloatArray]
Form = Callable[[Random], Strokes]

KNOT_SPREAD = 0.025  # standard deviation of a knot's displacement, for a digit about 1 tall


def curved(random: Random, *knots: tuple[float, float]) -> FloatArray:
    """Return a smooth curve through slightly displaced knots."""
    return smooth(np.array(knots) + random.normal(0, KNOT_SPREAD, (len(knots), 2)))


def cornered(random: Random, *knots: tuple[float, float]) -> FloatArray:
    """Return straight lines from knot to knot; the knots are slightly displaced."""
    strayed = np.array(knots) + random.normal(0, KNOT_SPREAD, (len(knots), 2))
    sides = [straight(tuple(a), tuple(b)) for a, b in pairwise(strayed)]
    return np.concatenate(sides)


def is_chosen(random: Random, chance: float = 0.5) -> bool:
    """Return True with this chance, 0..1."""
    return bool(random.random() < chance)


def ring(random: Random, width: float, height: float, closing: float | None = None) -> FloatArray:
    """Return a ring around the origin, drawn in either direction from about the top.

    `closing` is how far it extends beyond a full turn, in turns; below 0 it stays open.
    """
    beyond = random.uniform(-0.06, 0.12) if closing is None else closing
    begin = random.uniform(-0.1, 0.1) - 0.25
    turns = begin + np.linspace(0, 1 + beyond, 48)
    drift = 1 + random.uniform(-0.12, 0.12) * np.linspace(-0.5, 0.5, 48)
    corners = random.uniform(1.6, 2.6)  # 2 is an ellipse, more is boxy, less is a diamond
    c, s = np.cos(math.tau * turns), np.sin(math.tau * turns)
    radius = drift * (np.abs(c) ** corners + np.abs(s) ** corners) ** (-1 / corners)
    outline = np.stack([c * width / 2, s * height / 2], axis=1) * radius[:, None]
    return outline * (-1, 1) if is_chosen(random, 0.8) else outline
