"""Finds ink where the user decides what is paper, by a frame or with Invert."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Grey
from digitpad.core.photo.edge_marks import HALF, touches_edge
from digitpad.core.photo.ink_extraction import ink_of, ink_on
from digitpad.core.photo.photo_ink import off_the_rim

EDGE_OF_PAPER = 0.9  # share of a frame's edges; a frame around a bold 0 lies on ink for two thirds


def inverted_ink(picture: Grey, ink: Grey) -> Grey:
    """Return the ink if what was found in a picture is its paper: uint8 (H, W) of one shape."""
    return ink_on(picture, paper_is_light=has_light_ink(picture, ink) is not False)


def has_light_ink(picture: Grey, ink: Grey) -> bool | None:
    """Return whether the ink found in a picture is lighter than its paper; None without either."""
    marks = ink >= HALF
    if marks.all() or not marks.any():
        return None
    return bool(picture[marks].mean() > picture[~marks].mean())


def ink_in_frame(picture: Grey, ink: Grey) -> Grey:
    """Return the ink in a frame, cut out of a picture, given what was found there in all of it.

    Inside the frame, paper and ink are decided again by its own greys if nothing was found there,
    or if nearly all along its edges is ink, which is what paper looks like if it was mistaken for
    ink. Else what is known from the whole picture, such as its light, serves better. Both are
    uint8 (H, W).
    """
    marks = ink >= HALF
    edges = np.concatenate([*marks[[0, -1]], *marks.T[[0, -1]]])
    if marks.any() and edges.mean() < EDGE_OF_PAPER:
        return ink
    own = off_the_rim(ink_of(picture))
    return own if own.any() and not touches_edge(own) else ink
