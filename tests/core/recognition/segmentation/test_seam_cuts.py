"""Seams through a picture from top to bottom."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.recognition.segmentation.seam_cuts import SIDESTEP, seams_near


@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.integers(2, 20))
def test_seams_stay_near_and_move_one_column_at_a_time(seed: int, stray: int, height: int) -> None:
    random = np.random.default_rng(seed)
    ink = random.random((height, 30)) < 0.4
    columns = np.array([0, 11, 29])

    seams, crossed = seams_near(ink, columns, stray)

    assert seams.shape == (3, height)
    assert np.abs(np.diff(seams, axis=1)).max(initial=0) <= 1
    assert (np.abs(seams - columns[:, None]) <= stray).all()
    assert ((seams >= 0) & (seams < 30)).all()
    on_ink = ink[np.arange(height), seams].sum(axis=1)
    assert (on_ink <= crossed).all()
    assert (crossed <= on_ink + SIDESTEP * (height + stray)).all()


def test_a_seam_goes_around_ink_or_through_its_thinnest_position() -> None:
    ink = np.zeros((20, 21), dtype=bool)
    ink[5:8, :] = True  # to be crossed somewhere: three pixels ...
    ink[5:7, 13] = False  # ... but here one
    ink[12:15, 5:13] = True  # to be gone around

    (seam,), (crossed,) = seams_near(ink, np.array([10]), 5)

    assert ink[np.arange(20), seam].sum() == 1
    assert 1 <= crossed < 2


def test_among_equal_seams_the_straight_one_is_chosen() -> None:
    seams, crossed = seams_near(np.zeros((15, 9), dtype=bool), np.array([4]), 3)

    assert (seams == 4).all()
    assert crossed == [0]


def test_a_seam_may_follow_either_edge() -> None:
    ink = np.ones((10, 8), dtype=bool)
    ink[:, [0, 7]] = False

    seams, crossed = seams_near(ink, np.array([1, 6]), 2)

    assert (seams == [[0], [7]]).all()
    assert (crossed < 1).all()
