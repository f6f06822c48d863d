"""Grey pictures seen through a square window: the lightest and the darkest within it.

J. Serra, "Image Analysis and Mathematical Morphology", 1982.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Grey

Numbers = TypeVar("Numbers", bound=np.generic)


def closed(picture: Grey, side: int, *, mirrored: bool = False) -> Grey:
    """The picture with all that is dark and into which no square of that side fits filled.

    What is larger keeps its very edge, and so does a slope of light. `side` is odd. Beyond its
    edges the picture goes on as it ends there or, if `mirrored`, as a mirror shows it: then a dark
    line that leaves it is filled to its end, but a slope that darkens towards an edge is, too.
    """
    half = side // 2
    wide = np.pad(picture, half, mode="symmetric" if mirrored else "edge")
    filled = _narrowed(widened(wide, side), side)
    return np.ascontiguousarray(filled[half:-half, half:-half])


def widened(picture: npt.NDArray[Numbers], side: int) -> npt.NDArray[Numbers]:
    """The largest value in the square of that odd side around each pixel."""
    return _lightest_down(_lightest_down(picture, side).T, side).T


def _narrowed(picture: Grey, side: int) -> Grey:
    return 255 - widened(255 - picture, side)


def _lightest_down(picture: npt.NDArray[Numbers], side: int) -> npt.NDArray[Numbers]:
    """The largest among `side` pixels one below the other, by windows of doubling length."""
    half = side // 2
    lightest = np.pad(picture, ((half, half), (0, 0)), mode="edge")
    length = 1
    while length < side:
        step = min(length, side - length)
        lightest = np.maximum(lightest[:-step], lightest[step:])
        length += step
    return np.ascontiguousarray(lightest)
