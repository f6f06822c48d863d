"""Constructs zeros and ones: strokes (N, 2), y down, about one unit tall."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from training.data.forms.curves import straight
from training.data.forms.lines import Form, Random, Strokes, cornered, curved, is_chosen, ring

# 0


def _slashed_zero(random: Random) -> Strokes:
    """A zero slashed at any angle, inside the loop or far beyond; also steep, like a phi."""
    width, height = random.uniform(0.4, 0.95), 1.0
    loop = ring(random, width, height)
    angle = random.uniform(-80, 100)  # 0 is level, 90 upright; mostly rising to the right
    if is_chosen(random, 0.6):
        angle = random.uniform(25, 75)
    reach = random.uniform(0.6, 1.7)
    direction = np.array([math.cos(math.radians(angle)), -math.sin(math.radians(angle))])
    half = reach / 2 / max(abs(direction[0]) / width, abs(direction[1]) / height)
    middle = random.normal(0, 0.05, 2)
    slash = np.linspace(middle - half * direction, middle + half * direction, 14)
    if is_chosen(random, 0.15):  # the pen stays down between loop and slash
        return [np.concatenate([loop, slash if is_chosen(random) else slash[::-1]])]
    return [loop, slash]


def _phi(random: Random) -> Strokes:
    """A zero with an upright line far above and below the loop."""
    loop = ring(random, random.uniform(0.45, 0.9), random.uniform(0.55, 0.8))
    lean, x = random.uniform(-0.18, 0.18), random.normal(0, 0.04)
    return [loop, straight((x + lean, -0.5), (x - lean, 0.5))]


def _barred_zero(random: Random) -> Strokes:
    """A zero with a level bar through it, inside or beyond the loop."""
    width = random.uniform(0.5, 0.9)
    half, y, rise = width / 2 * random.uniform(0.6, 1.5), random.normal(0, 0.06), 0.08
    bar = straight(
        (-half, y + random.uniform(-rise, rise)), (half, y - random.uniform(-rise, rise))
    )
    return [ring(random, width, 1.0), bar]


def _dotted_zero(random: Random) -> Strokes:
    dot = random.normal(0, 0.04, (1, 2))
    if is_chosen(random):
        dot = np.concatenate([dot, dot + random.normal(0, 0.05, (1, 2))])
    return [ring(random, random.uniform(0.5, 0.9), 1.0), dot]


def _wide_zero(random: Random) -> Strokes:
    return [ring(random, random.uniform(0.9, 1.5), 1.0)]


def _narrow_zero(random: Random) -> Strokes:
    return [ring(random, random.uniform(0.25, 0.45), 1.0)]


def _octagon_zero(random: Random) -> Strokes:
    """A zero as a mouse or a touch pad draws it: a polygon with few corners."""
    corners = int(random.integers(5, 10))
    angle = random.uniform(0, math.tau) + math.tau * np.arange(corners + 1) / corners
    radius = random.uniform(0.85, 1.1, corners + 1)
    radius[-1] = radius[0] * random.uniform(0.9, 1.1)
    knots = np.stack([np.cos(angle), np.sin(angle)], axis=1) * radius[:, None] / 2
    knots = knots * (random.uniform(0.5, 1.0), 1.0)
    return [cornered(random, *map(tuple, knots))]


def _open_zero(random: Random) -> Strokes:
    """A zero whose ends do not meet at the top, or cross in a small tail."""
    return [ring(random, random.uniform(0.5, 0.85), 1.0, random.uniform(-0.13, 0.15))]


# 1


def _flagged_one(random: Random) -> Strokes:
    """A one with a flag of any slope up to nearly level; unlike a seven's, its stem is upright."""
    slope, length = math.radians(random.uniform(12, 65)), random.uniform(0.12, 0.5)
    top = np.array([random.uniform(-0.02, 0.08), -0.5])
    begin = top + length * np.array([-math.cos(slope), math.sin(slope)])
    foot = np.array([random.uniform(-0.06, 0.06), 0.5])
    return [
        cornered(random, tuple(begin), tuple(top), tuple(foot)),
        *_maybe_foot(random, 0.3, foot),
    ]


def _maybe_foot(random: Random, chance: float, foot: npt.NDArray[np.float64]) -> Strokes:
    if not is_chosen(random, chance):
        return []
    left, right = random.uniform(0.08, 0.32, 2)
    rise = random.normal(0, 0.02)
    return [straight((foot[0] - left, foot[1] + rise), (foot[0] + right, foot[1] - rise))]


def _footed_one(random: Random) -> Strokes:
    """A one with a bare stem on a foot, in one stroke or two."""
    foot = np.array([random.normal(0, 0.04), 0.5])
    stem = cornered(random, (random.normal(0, 0.05), -0.5), tuple(foot))
    return [stem, *_maybe_foot(random, 1.0, foot)]


def _ticked_one(random: Random) -> Strokes:
    """A one with a short tick upwards after the stem, where the pen left for the next digit."""
    rise, right = random.uniform(0.05, 0.3), random.uniform(0.06, 0.2)
    return [cornered(random, (-0.05, -0.5), (0.0, 0.5), (right, 0.5 - rise))]


def _hooked_one(random: Random) -> Strokes:
    """A one with a wavy stem that ends in a hook to either side."""
    side = float(random.choice([-1, 1]))
    hook = side * random.uniform(0.05, 0.18)
    wave = random.normal(0, 0.035)
    return [curved(random, (wave, -0.5), (-wave, -0.2), (wave, 0.15), (0.0, 0.44), (hook, 0.5))]


def _bare_one(random: Random) -> Strokes:
    lean = random.uniform(-0.12, 0.35)
    bow = random.normal(0, 0.04)
    return [curved(random, (lean, -0.5), (lean / 2 + bow, 0.0), (0.0, 0.5))]


FORMS: dict[int, tuple[Form, ...]] = {
    # Slashes were read as 4 or 8 or refused; octagons are what a mouse leaves.
    0: (
        _slashed_zero, _slashed_zero, _phi, _barred_zero, _dotted_zero, _wide_zero, _narrow_zero,
        _octagon_zero, _open_zero,
    ),
    # Long flags were read as 7, ticks as 4, hooks refused.
    1: (_flagged_one, _flagged_one, _footed_one, _ticked_one, _hooked_one, _bare_one),
}  # fmt: skip
