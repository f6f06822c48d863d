"""Marks at a picture's edge: a bit of the next line, or of a frame, where it was cut out."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Grey, IntArray, Labels, Mask
from digitpad.core.imaging.connected_components import boxes_of, label_components
from digitpad.core.imaging.shrink import LONGEST_SIDE_PX, erased, shrunk

HALF = 128  # of 255: from here on a pixel is ink
FLUSH = 0.8  # share of its length that the line of a frame lies at the edge, ...
ALL_ALONG = 0.9  # ... or of the picture's side that it covers, not quite level
LINE_DEPTH = 0.2  # of its length: how far it reaches into the picture
SHORT_MARK = 0.5  # of the longest side of what lies inside: longer marks may be digits
APART = 0.05  # of that: marks nearer to it may belong to it


def without_edge_marks(ink: Grey) -> Grey:
    """Return a picture's ink, uint8 (H, W), without small marks and lines along its edges.

    If all ink touches the edge, it stays.
    """
    if max(ink[[0, -1]].max(), ink[:, [0, -1]].max()) < HALF:
        return ink
    unit = -(-max(ink.shape) // LONGEST_SIDE_PX)
    labels = label_components(shrunk(ink, unit) >= HALF)
    boxes = boxes_of(labels)
    height, width = labels.shape
    touches = (boxes[:, :2] == 0).any(axis=1) | (boxes[:, 2:] == (width, height)).any(axis=1)
    if touches.all():
        return ink
    sizes = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    inside = boxes[int(np.where(touches, 0, sizes).argmax())]
    drop = touches & (_are_lines(labels, boxes) | _are_small(boxes, inside))
    return erased(ink, np.concatenate([[False], drop])[labels], unit)


def touches_edge(ink: Grey) -> bool:
    """Return whether any ink, uint8 (H, W), lies at the very edge."""
    marks = ink >= HALF
    return any(bool(edge.any()) for edge in (*marks[[0, -1]], *marks.T[[0, -1]]))


def _are_lines(labels: Labels, boxes: IntArray) -> Mask:
    """Return which marks lie along an edge and hardly reach into the picture."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    is_line = np.zeros(len(boxes), dtype=bool)
    for edge, along in ((labels[0], 0), (labels[-1], 0), (labels[:, 0], 1), (labels[:, -1], 1)):
        at_edge = np.bincount(edge, minlength=len(boxes) + 1)[1:]
        length, depth = sizes[:, along], sizes[:, 1 - along]
        is_flush = (at_edge >= FLUSH * length) | (length >= ALL_ALONG * len(edge))
        is_line |= (at_edge > 0) & is_flush & (depth <= LINE_DEPTH * length)
    return is_line


def _are_small(boxes: IntArray, inside: IntArray) -> Mask:
    """Return which marks are far smaller than what lies inside, and apart from it."""
    size = (inside[2:] - inside[:2]).max()
    gaps = np.maximum(boxes[:, :2] - inside[2:], inside[:2] - boxes[:, 2:]).max(axis=1)
    is_small = (boxes[:, 2:] - boxes[:, :2]).max(axis=1) <= SHORT_MARK * size
    return np.asarray(is_small & (gaps >= APART * size))
