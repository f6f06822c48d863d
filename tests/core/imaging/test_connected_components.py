"""Connected components, compared with a flood fill that goes pixel by pixel."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from digitpad.core.arrays import Labels, Mask
from digitpad.core.imaging.connected_components import label_components

masks = arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.booleans())


def flooded(ink: Mask) -> Labels:
    labels = np.zeros(ink.shape, dtype=np.int64)
    for start in zip(*np.nonzero(ink), strict=True):
        if not labels[start]:
            fill(ink, labels, (int(start[0]), int(start[1])), int(labels.max()) + 1)
    return labels


def fill(ink: Mask, labels: Labels, start: tuple[int, int], number: int) -> None:
    waiting = [start]
    while waiting:
        row, column = waiting.pop()
        if not (0 <= row < ink.shape[0] and 0 <= column < ink.shape[1]):
            continue
        if ink[row, column] and not labels[row, column]:
            labels[row, column] = number
            waiting += [(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)]


@given(masks)
def test_components_match_a_flood_fill(ink: Mask) -> None:
    labels, expected = label_components(ink), flooded(ink)

    pairs = set(zip(labels.ravel().tolist(), expected.ravel().tolist(), strict=True))
    assert len(pairs) == len({one for one, _ in pairs}) == len({other for _, other in pairs})
    assert set(labels[~ink].tolist()) <= {0}
    assert set(labels.ravel().tolist()) | {0} == set(range(labels.max() + 1)) | {0}


def test_a_spiral_is_one_component() -> None:
    ink = np.zeros((101, 101), dtype=bool)
    for ring in range(0, 50, 4):
        ink[ring, ring : 101 - ring] = ink[100 - ring, ring : 101 - ring] = True
        ink[ring : 101 - ring, 100 - ring] = ink[ring + 4 : 101 - ring, ring] = True
        ink[ring + 4, ring : ring + 5] = True

    assert label_components(ink).max() == flooded(ink).max()
