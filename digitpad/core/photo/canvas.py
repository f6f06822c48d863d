"""The canvas in a picture: the inside of a drawn box, or an area of another colour in a window.

A screenshot shows the drawing with the border of the canvas or the window around it. Both are
straight all along their sides, unlike any line drawn by hand.
"""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Mask
from digitpad.core.imaging.connected_components import label_components

Area = tuple[slice, slice]  # rows and columns of a picture

LEAST_CANVAS_SIDE_PX = 48  # anything smaller is a digit
SIDE_STRIP = 0.02  # of the shorter side: how deep each side is searched for its line
STRAIGHT_SIDE = 0.8  # share of a side that is line, at least: corners may be round
BROADEST_BORDER = 0.15  # of the shorter side; a broader border is the canvas itself
SOFT_EDGE_PX = 2  # width of the smooth edge of a border or canvas
LEAST_PAPER = 0.15  # of a picture: the largest area among others, such as a window on a desktop


def find_canvas(marks: Mask) -> Area | None:
    """Return where the canvas is if an (H, W) picture's marks are a box, filled or not, or None."""
    rows, columns = np.flatnonzero(marks.any(axis=1)), np.flatnonzero(marks.any(axis=0))
    if min(len(rows), len(columns)) < LEAST_CANVAS_SIDE_PX:
        return None
    (top, bottom), (left, right) = rows[[0, -1]].tolist(), columns[[0, -1]].tolist()
    box = marks[top : bottom + 1, left : right + 1]
    sides = box, box[::-1], box.T, box.T[::-1]  # each begins at its line
    shorter = min(box.shape)
    strip = max(1, round(SIDE_STRIP * shorter))
    if any(side[:strip].any(axis=0).mean() < STRAIGHT_SIDE for side in sides):
        return None
    border = max(_rows_of_line(side) for side in sides)
    inset = SOFT_EDGE_PX + (border if border <= BROADEST_BORDER * shorter else 0)
    return slice(top + inset, bottom + 1 - inset), slice(left + inset, right + 1 - inset)


def find_paper(marks: Mask) -> Area | None:
    """Return where the largest area is if it is a filled box among other marks, or None.

    A screenshot of a whole desktop shows the paper beside icons, bars and other windows.
    """
    if marks.mean() < LEAST_PAPER:
        return None
    labels = label_components(marks)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    largest = int(sizes.argmax())
    return find_canvas(labels == largest) if sizes[largest] >= LEAST_PAPER * marks.size else None


def _rows_of_line(side: Mask) -> int:
    """Return how many rows, from the first on, are line."""
    is_line = side.mean(axis=1) >= STRAIGHT_SIDE
    return len(is_line) if is_line.all() else int(is_line.argmin())
