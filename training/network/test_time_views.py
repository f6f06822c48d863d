"""Builds test-time views into a network: each picture as it is, and turned a little both ways.

Averaging over views, test-time augmentation, removes part of what a single view gets wrong (A.
Krizhevsky, I. Sutskever, G. Hinton, "ImageNet Classification with Deep Convolutional Neural
Networks", NeurIPS 2012). The views are part of the network's graph, so every engine uses them.
"""

from __future__ import annotations

import math
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from keras import ops

SIDE = 28  # pixels
TURN_DEGREES = 6.0  # both ways; the picture is also read as it is


def averaged_over_views(model: Any, degrees: float = TURN_DEGREES) -> Any:
    """Return a model whose outputs are means of three views, two of them turned by `degrees`."""
    picture = keras.Input((SIDE, SIDE), name="picture")
    views = [picture, turned(picture, degrees), turned(picture, -degrees)]
    seen = model(ops.concatenate(views, axis=0))
    outputs = {
        name: ops.mean(ops.reshape(output, (len(views), -1, output.shape[-1])), axis=0)
        for name, output in seen.items()
    }
    return keras.Model(picture, outputs)


def turned(pictures: Any, degrees: float) -> Any:
    """Turn (N, 28, 28) pictures around their middle, bilinear, with paper outside."""
    flat = ops.reshape(pictures, (-1, SIDE * SIDE))
    parts = [
        ops.take(flat, pixels, axis=1) * shares for pixels, shares in _sources_of_turn(degrees)
    ]
    return ops.reshape(sum(parts[1:], parts[0]), (-1, SIDE, SIDE))


def _sources_of_turn(
    degrees: float,
) -> list[tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]]:
    """Return the old pixel and its share for each corner of the square that a new pixel samples."""
    middle, angle = (SIDE - 1) / 2, math.radians(degrees)
    rows, columns = np.mgrid[0:SIDE, 0:SIDE] - middle
    y = (math.cos(angle) * rows - math.sin(angle) * columns + middle).ravel()
    x = (math.sin(angle) * rows + math.cos(angle) * columns + middle).ravel()
    top, left = np.floor(y), np.floor(x)
    sources = []
    for down in (0, 1):
        for right in (0, 1):
            row, column = top + down, left + right
            share = (1 - abs(y - row)) * (1 - abs(x - column))
            is_inside = (row >= 0) & (row < SIDE) & (column >= 0) & (column < SIDE)
            pixel = np.where(is_inside, row * SIDE + column, 0).astype(np.int32)
            sources.append((pixel, np.where(is_inside, share, 0).astype(np.float32)))
    return sources
