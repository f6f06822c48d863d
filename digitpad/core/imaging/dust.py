"""Removes dust: pieces of ink that are far too small to belong to a digit."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Grey
from digitpad.core.imaging.connected_components import boxes_of, label_components
from digitpad.core.imaging.shrink import erased

DUST_SIZE = 0.08  # of a picture's largest piece: smaller ones are dust


def without_dust(picture: Grey, level: float, copy: Grey | None = None) -> Grey:
    """Return a picture's ink without dust; greys from `level` on are ink, of which it has some.

    Dust is searched for in `copy`, the picture shrunk, if there is one. A picture without dust is
    returned itself.
    """
    copy = picture if copy is None else copy
    labels = label_components(copy >= level)
    if labels.max() == 1:
        return picture
    boxes = boxes_of(labels)
    sizes = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    is_dust = np.concatenate([[False], sizes < DUST_SIZE * sizes.max()])
    unit = -(-len(picture) // len(copy))
    return erased(picture, is_dust[labels], unit) if is_dust.any() else picture
