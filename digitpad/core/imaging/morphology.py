"""Morphology of grey pictures: the smallest and the largest value in a square window.

J. Serra, "Image Analysis and Mathematical Morphology", 1982.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Grey

Numbers = TypeVar("Numbers", bound=np.generic)


def closed(picture: Grey, side: int, *, mirrored: bool = False) -> Grey:
    """Fill every dark area that is too small for a square of this side to fit into.

    Larger areas keep their exact edges, and so do gradual changes of light. `side` is odd. Beyond
    its edges the picture repeats its outermost pixels or, if `mirrored`, its mirror image: then a
    dark line that runs off the picture is filled to its end, but so is light that darkens towards
    an edge.
    """
    half = side // 2
    wide = np.pad(picture, half, mode="symmetric" if mirrored else "edge")
    filled = _narrowed(widened(wide, side), side)
    return np.ascontiguousarray(filled[half:-half, half:-half])


def widened(picture: npt.NDArray[Numbers], side: int) -> npt.NDArray[Numbers]:
    """Return the largest value in the square of this odd side around each pixel."""
    return _lightest_down(_lightest_down(picture, side).T, side).T


def _narrowed(picture: Grey, side: int) -> Grey:
    return 255 - widened(255 - picture, side)


def _lightest_down(picture: npt.NDArray[Numbers], side: int) -> npt.NDArray[Numbers]:
    """Return the largest of `side` pixels one below the other, by windows of doubling length."""
    half = side // 2
    lightest = np.pad(picture, ((half, half), (0, 0)), mode="edge")
    length = 1
    while length < side:
        step = min(length, side - length)
        lightest = np.maximum(lightest[:-step], lightest[step:])
        length += step
    return np.ascontiguousarray(lightest)
