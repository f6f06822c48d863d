"""The region of a picture to read: choosing, moving, resizing and cutting it out.

Boxes are in the picture's pixels; `shape` is always a picture's (height, width).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from digitpad.core.arrays import Box, Grey
from digitpad.core.imaging.shrink import LONGEST_SIDE_PX, shrunk
from digitpad.core.imaging.silhouette import INK_LEVEL
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.framing import FAINTEST_INK

Shape = tuple[int, int]
Side = Literal[-1, 0, 1]  # left or top, neither, right or bottom
Handle = tuple[Side, Side]  # an edge or a corner of a box: across and down

LEAST_REGION_SIDE_PX = 2.0  # of a box; less has no room for a line
REGION_MARGIN = 0.06  # of the ink's longest side: paper that is kept around it
HANDLES: tuple[Handle, ...] = (
    (-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1),
)  # fmt: skip


def whole_ink(ink: Grey) -> tuple[Box, ...]:
    """Return all the ink of a picture as its only region; none for blank paper."""
    box = _ink_box(ink)
    return () if box is None else (box,)


def region_at(regions: Sequence[Box], x: float, y: float) -> int | None:
    """Return the index of the smallest region around a position, or None if there is none."""
    around = [index for index, region in enumerate(regions) if _contains(region, x, y)]
    return min(around, key=lambda index: _area(regions[index]), default=None)


def between(one: tuple[float, float], other: tuple[float, float], shape: Shape) -> Box:
    """Return the box that two opposite corners span, clipped to the picture.

    No side is shorter than LEAST_REGION_SIDE_PX if the picture has room.
    """
    (left, right), (top, bottom) = (
        sorted((min(max(a, 0.0), limit), min(max(b, 0.0), limit)))
        for a, b, limit in zip(one, other, (shape[1], shape[0]), strict=True)
    )
    return _not_too_small((left, top, right, bottom), shape)


def moved(box: Box, right: float, down: float, shape: Shape) -> Box:
    """Return the box moved by `right` and `down`, but not over the picture's edges."""
    right = min(max(right, -box[0]), shape[1] - box[2])
    down = min(max(down, -box[1]), shape[0] - box[3])
    return box[0] + right, box[1] + down, box[2] + right, box[3] + down


def stretched(box: Box, handle: Handle, right: float, down: float, shape: Shape) -> Box:
    """Return the box with the edge or corner at the handle moved; the others stay."""
    across, along = handle
    one = box[0] + right * (across < 0), box[1] + down * (along < 0)
    other = box[2] + right * (across > 0), box[3] + down * (along > 0)
    return between(one, other, shape)


def has_ink(ink: Grey, box: Box) -> bool:
    return bool(cut(ink, box).max(initial=0) >= FAINTEST_INK)


def picture_of(ink: Grey, box: Box) -> Picture | None:
    """Return the ink within a box, with a small margin, or None if there is none.

    No side is longer than LONGEST_SIDE_PX.
    """
    part = cut(ink, box)
    found = _ink_box(part)
    if found is None:
        return None
    cropped = _with_margin(part, found)
    return Picture(shrunk(cropped, -(-max(cropped.shape) // LONGEST_SIDE_PX)))


def _with_margin(part: Grey, found: Box) -> Grey:
    """Return the ink with paper all around it, even where the region ends."""
    left, top, right, bottom = (int(edge) for edge in found)
    margin = max(2, round(REGION_MARGIN * max(right - left, bottom - top)))
    return np.pad(part, margin)[top : bottom + 2 * margin, left : right + 2 * margin]


def _ink_box(ink: Grey) -> Box | None:
    level = max(FAINTEST_INK, ink.max(initial=0) * INK_LEVEL)
    is_ink = ink >= level
    rows, columns = np.flatnonzero(is_ink.any(axis=1)), np.flatnonzero(is_ink.any(axis=0))
    if not len(rows):
        return None
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)


def cut(picture: Grey, box: Box) -> Grey:
    """Return the part of a picture in a box, rounded outwards to whole pixels."""
    left, top = (max(0, int(np.floor(edge))) for edge in box[:2])
    right, bottom = (max(0, int(np.ceil(edge))) for edge in box[2:])
    return picture[top:bottom, left:right]


def _contains(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _not_too_small(box: Box, shape: Shape) -> Box:
    height, width = shape
    left, top = (
        max(0.0, min(box[0], width - LEAST_REGION_SIDE_PX)),
        max(0.0, min(box[1], height - LEAST_REGION_SIDE_PX)),
    )
    right, bottom = (
        max(box[2], left + LEAST_REGION_SIDE_PX),
        max(box[3], top + LEAST_REGION_SIDE_PX),
    )
    return left, top, min(right, float(width)), min(bottom, float(height))
