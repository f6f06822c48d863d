"""The ink of several pictures below each other, for one sheet."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.arrays import Box, Grey
from digitpad.core.imaging.shrink import shrunk
from digitpad.core.photo.picture_region import cut, whole_ink

STACKED_ROW_PX = 96  # a row this high keeps all that the network sees, and many such rows find room
WIDEST_STACK_PX = 2048
HIGHEST_STACK_PX = 30_000  # Qt paints nothing that is higher than 32,767 pixels
STACK_MARGIN_PX = STACKED_ROW_PX // 4  # around the ink of each picture


def for_stack(ink: Grey, regions: Sequence[Box]) -> Grey:
    """Return what is inked with paper around it, shrunk by a whole factor to fit into a stack.

    `ink` is uint8 (H, W), 0 = paper; `regions` are what `find_regions` finds in it, at least one.
    """
    [box] = whole_ink(ink)
    inked = cut(ink, box)
    row = float(np.median([bottom - top for _, top, _, bottom in regions]))
    unit = max(1, int(row / STACKED_ROW_PX), -(-inked.shape[1] // WIDEST_STACK_PX))
    return np.pad(shrunk(inked, unit), STACK_MARGIN_PX)


def stacked(inks: Sequence[Grey]) -> Grey:
    """Return pictures of ink, at least one, from top to bottom, each at the left edge."""
    width = max(ink.shape[1] for ink in inks)
    return np.concatenate([np.pad(ink, ((0, 0), (0, width - ink.shape[1]))) for ink in inks])
