"""Lines that belong together, as in a letter, and lines that only touch."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import FloatArray
from digitpad.core.recognition.segmentation.line_joints import Lines, are_joined

STEM = [(0.0, 0.0), (0.0, 1.0)]
BOW = [(0.0, 0.0), (0.5, 0.3), (0.5, 0.7), (0.0, 1.0)]
ARCH = [(0.0, 0.3), (0.4, 0.2), (0.5, 1.0)]  # begins on the stem
BESIDE = [(0.4, 0.0), (0.0, 0.5), (0.4, 1.0)]  # touches the stem between its own ends
CURL = [(-0.3, 0.0), (0.0, 0.35), (-0.3, 1.0)]


def lines(*each: list[tuple[float, float]]) -> Lines:
    arrays: list[FloatArray] = [np.array(positions) for positions in each]
    return Lines(arrays, np.concatenate([array[[0, -1]] for array in arrays]))


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        (STEM, BOW, True),  # D: end to end
        (STEM, ARCH, True),  # n: an end on a straight line
        (STEM, BESIDE, False),
        (CURL, ARCH, False),  # an end on a bent line, as a 2 may touch a 0
    ],
)
def test_joined(
    one: list[tuple[float, float]], other: list[tuple[float, float]], joined: bool
) -> None:
    assert are_joined(lines(one), lines(other), 0.02) is joined
    assert are_joined(lines(other), lines(one), 0.02) is joined


@pytest.mark.parametrize(("apart", "joined"), [(0.01, True), (0.03, False)])
def test_only_lines_that_are_near_enough_are_joined(apart: float, joined: bool) -> None:
    moved = lines([(x + apart, y) for x, y in BOW])

    assert are_joined(lines(STEM), moved, 0.02) is joined


def test_lines_far_from_the_origin_behave_the_same() -> None:
    far = [[(x + 1e6, y - 1e6) for x, y in line] for line in (STEM, BOW, BESIDE)]

    assert are_joined(lines(far[0]), lines(far[1]), 0.02)
    assert not are_joined(lines(far[0]), lines(far[2]), 0.02)


def test_ends_made_by_a_cut_do_not_count() -> None:
    cut = Lines([np.array(BOW)], np.empty((0, 2)))

    assert not are_joined(Lines([np.array(BESIDE)], np.empty((0, 2))), cut, 0.02)


def test_a_dot_is_not_a_line() -> None:
    assert not are_joined(lines([(0.2, 0.5)]), lines(BESIDE), 0.02)
