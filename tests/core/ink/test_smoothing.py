"""Smoothing reduces tremor without lag."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink.ink import Point
from digitpad.core.ink.smoothing import SmoothedLine

FAR = 1.0  # a limit that limits nothing


def smoothed(positions: list[tuple[float, float]], reach: float, limit: float = FAR) -> np.ndarray:
    line = SmoothedLine(reach, limit)
    for x, y in positions:
        line.add(Point(x, y))
    return np.array([(point.x, point.y) for point in line.points])


def test_without_reach_a_line_stays_as_it_is() -> None:
    positions = [(0.1, 0.1), (0.2, 0.3), (0.3, 0.1)]

    assert smoothed(positions, 0.0).tolist() == [list(position) for position in positions]


def test_a_straight_line_stays_as_it_is() -> None:
    positions = [(0.1 + 0.01 * k, 0.2 + 0.005 * k) for k in range(50)]

    assert np.allclose(smoothed(positions, 0.04), positions)


def test_a_zigzag_becomes_flatter_the_longer_the_reach() -> None:
    positions = [(0.01 * k, 0.5 + 0.005 * (-1) ** k) for k in range(80)]

    heights = [np.ptp(smoothed(positions, reach)[20:-20, 1]) for reach in (0.0, 0.012, 0.04)]

    assert heights[0] > 2 * heights[1] > 4 * heights[2]


def test_the_mean_is_of_the_line_not_of_its_points() -> None:
    """Many points at one position, where the pen rested, weigh no more than one."""
    corner = [(0.1, 0.5), (0.3, 0.5), (0.3, 0.7)]
    rested = [(0.1, 0.5), *[(0.3, 0.5)] * 20, (0.3, 0.7)]

    # Computed by hand: half of the line 0.1 before the corner, and half 0.1 after it.
    assert np.allclose(smoothed(corner, 0.1)[1], (0.275, 0.525))
    assert np.allclose(smoothed(rested, 0.1)[10], (0.275, 0.525))


def test_pressure_and_time_are_kept() -> None:
    line = SmoothedLine(0.1, FAR)
    for k in range(5):
        line.add(Point(0.1 * k, 0.1 * (k % 2), pressure=0.1 * k, time=float(k)))

    assert [point.time for point in line.points] == [0, 1, 2, 3, 4]
    assert line.points[3].pressure == pytest.approx(0.3)


PLACES = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=30)


@given(PLACES, st.sampled_from([(0.012, 0.005), (0.04, 0.03), (0.3, 0.01)]))
def test_a_line_starts_and_ends_at_the_pen_and_keeps_within_its_limit(
    positions: list[tuple[float, float]], how: tuple[float, float]
) -> None:
    points = smoothed(positions, *how)

    assert points[0].tolist() == list(positions[0])
    assert points[-1].tolist() == list(positions[-1])
    assert np.hypot(*(points - positions).T).max() <= how[1] + 1e-9
