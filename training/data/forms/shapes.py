"""Geometric non-digits: polygons, stars, spirals, crosses, hearts, arrows, grids."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from digitpad.core.arrays import FloatArray
from training.data.forms.curves import arc, rotated, straight
from training.data.stroke_augmentation import Random

Strokes = list[FloatArray]


def _polygon(random: Random) -> Strokes:
    corners = int(random.choice([3, 4, 4, 5, 6]))
    return [_closed_ring(corners, random.uniform(0, math.tau), random)]


def _star(random: Random) -> Strokes:
    corners = _closed_ring(5, -math.pi / 2, random)[:-1]
    return [corners[[0, 2, 4, 1, 3, 0]]]


def _spiral(random: Random) -> Strokes:
    turns = random.uniform(1.8, 4)
    angle = np.linspace(0, turns * math.tau, 120)
    radius = np.linspace(0.02, 0.5, 120)
    return [np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)]


def _cross(random: Random) -> Strokes:
    turn = float(random.choice([0.0, math.pi / 4]))
    lines = [straight((-0.5, 0), (0.5, 0)), straight((0, -0.5), (0, 0.5))]
    return [rotated(line, turn + random.uniform(-0.15, 0.15)) for line in lines]


def _asterisk(random: Random) -> Strokes:
    count = int(random.integers(3, 5))
    return [rotated(straight((-0.5, 0), (0.5, 0)), math.pi * k / count) for k in range(count)]


def _heart(_: Random) -> Strokes:
    t = np.linspace(0, math.tau, 60)
    x = 16 * np.sin(t) ** 3
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    return [np.stack([x, -y], axis=1) / 34]


def _arrow(random: Random) -> Strokes:
    shaft, head = straight((-0.5, 0), (0.5, 0)), np.array([[0.2, -0.25], [0.5, 0.0], [0.2, 0.25]])
    turn = random.uniform(0, math.tau)
    return [rotated(shaft, turn), rotated(head, turn)]


def _grid(random: Random) -> Strokes:
    places = np.linspace(-0.25, 0.25, int(random.integers(2, 4)))
    return [
        *(straight((-0.5, y), (0.5, y)) for y in places),
        *(straight((x, -0.5), (x, 0.5)) for x in places),
    ]


def _zigzag(random: Random) -> Strokes:
    count = int(random.integers(4, 9))
    x = np.linspace(-0.5, 0.5, count)
    y = np.where(np.arange(count) % 2, 0.3, -0.3) * random.uniform(0.4, 1)
    return [np.stack([x, y], axis=1)]


def _parallels(random: Random) -> Strokes:
    count = int(random.integers(2, 5))
    turn = float(random.choice([0.0, math.pi / 2])) + random.uniform(-0.2, 0.2)
    return [rotated(straight((-0.5, y), (0.5, y)), turn) for y in np.linspace(-0.3, 0.3, count)]


def _face(random: Random) -> Strokes:
    mouth = arc(0.25, 0.15 * float(random.choice([-1, 1])), 20, 160) + (0, 0.1)
    eyes = [np.array([[x, -0.15], [x, -0.1]]) for x in (-0.18, 0.18)]
    return [arc(0.5, 0.5, 0, 360), mouth, *eyes]


SHAPES: list[Callable[[Random], Strokes]] = [
    _polygon, _star, _spiral, _cross, _asterisk, _heart, _arrow, _grid, _zigzag, _parallels, _face,
]  # fmt: skip


def _closed_ring(corners: int, first: float, random: Random) -> FloatArray:
    angle = first + math.tau * np.arange(corners + 1) / corners
    radius = 0.5 * random.uniform(0.75, 1, corners)
    radius = np.append(radius, radius[0])
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
