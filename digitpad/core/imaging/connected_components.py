"""Finds the connected components of a picture: the pieces of ink that touch."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Labels, Mask


def label_components(ink: Mask) -> Labels:
    """Number the components of an (H, W) mask from 1; 0 is paper. A shared corner connects."""
    rows, starts, ends = _runs(ink)
    roots = _joined(len(rows), *_touching(rows, starts, ends, ink.shape[1]))
    _, numbers = np.unique(roots, return_inverse=True)
    labels = np.zeros(ink.shape, dtype=np.int64)
    labels[ink] = np.repeat(numbers + 1, ends - starts)  # runs are in pixel order
    return labels


def boxes_of(labels: Labels) -> Labels:
    """Return (left, top, right, bottom) of each component, as (N, 4)."""
    rows, columns = np.nonzero(labels)
    numbers = labels[rows, columns] - 1
    least = np.full((numbers.max() + 1, 2), np.iinfo(np.int64).max)
    most = np.zeros((numbers.max() + 1, 2), dtype=np.int64)
    positions = np.stack([columns, rows], axis=1)
    np.minimum.at(least, numbers, positions)
    np.maximum.at(most, numbers, positions)
    return np.concatenate([least, most + 1], axis=1)


def _runs(ink: Mask) -> tuple[Labels, Labels, Labels]:
    """Return the row, first column and column after the last of every run of ink in a row."""
    height, width = ink.shape
    line = np.zeros(1 + height * (width + 1), dtype=bool)  # paper before each row and at the end
    line[1:].reshape(height, width + 1)[:, :width] = ink
    edges = np.flatnonzero(line[1:] != line[:-1])
    rows, starts = np.divmod(edges[::2], width + 1)
    return rows, starts, edges[1::2] - rows * (width + 1)


def _touching(rows: Labels, starts: Labels, ends: Labels, width: int) -> tuple[Labels, Labels]:
    """Return all pairs of runs that touch across two rows, as indices of the upper and lower."""
    row = width + 2  # so that the positions of all runs form one ascending sequence
    below = (rows + 1) * row
    first = np.searchsorted(rows * row + ends, below + starts, side="left")
    after = np.searchsorted(rows * row + starts, below + ends, side="right")
    counts = np.maximum(after - first, 0)
    upper = np.repeat(np.arange(len(rows)), counts)
    along = np.arange(len(upper)) - np.repeat(np.cumsum(counts) - counts, counts)
    return upper, np.repeat(first, counts) + along


def _joined(count: int, ones: Labels, others: Labels) -> Labels:
    """Return the lowest index that each of `count` items reaches through the pairs."""
    roots = np.arange(count)
    while (roots[ones] != roots[others]).any():
        low = np.minimum(roots[ones], roots[others])
        np.minimum.at(roots, roots[ones], low)
        np.minimum.at(roots, roots[others], low)
        while (roots != roots[roots]).any():
            roots = roots[roots]
    return roots
