"""Strokes are painted as grey pixels."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.imaging import raster
from digitpad.core.imaging.raster import (
    SEGMENTS_TOGETHER,
    coverage,
    distances_to_polylines,
    draw_polylines,
    pixel_centres,
)


def test_pixel_centres_run_row_by_row() -> None:
    assert pixel_centres(2).tolist() == [[0.5, 0.5], [1.5, 0.5], [0.5, 1.5], [1.5, 1.5]]


def test_distances_are_to_the_nearest_position_on_any_line() -> None:
    lines = [np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]]), np.array([[0.0, 20.0]])]
    positions = np.array([[5, 3], [-3, -4], [12, 5], [0, 18]], dtype=np.float32)

    assert distances_to_polylines(positions, lines) == pytest.approx([3, 5, 2, 2], abs=1e-4)


def test_a_point_drawn_twice_does_no_harm() -> None:
    line = np.array([[2.0, 2.0], [2.0, 2.0], [6.0, 2.0]])

    assert np.array_equal(draw_polylines([line], 2, 8), draw_polylines([line[1:]], 2, 8))


@pytest.mark.parametrize(
    "segments", [1, 2, SEGMENTS_TOGETHER, SEGMENTS_TOGETHER + 1, 3 * SEGMENTS_TOGETHER + 1]
)
def test_drawing_segments_in_batches_changes_nothing(
    segments: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Equal to the last bit, as models were trained on these pictures."""
    steps = np.random.default_rng(segments).normal(0, 0.5, (50, segments + 1, 2))
    lines = 14 + np.cumsum(steps, axis=1)
    in_parts = [draw_polylines([line], 2.75, 28) for line in lines]
    monkeypatch.setattr(raster, "SEGMENTS_TOGETHER", 10_000)

    assert np.array_equal(in_parts, [draw_polylines([line], 2.75, 28) for line in lines])


@pytest.mark.parametrize(
    "position", [(4.0, 9.0), (0.0, 0.0), (27.9, 3.0), (-1.0, 14.0), (90.0, 90.0)]
)
def test_only_pixels_within_reach_are_checked_and_no_ink_is_lost(
    position: tuple[float, float],
) -> None:
    """Equal to the last bit to a picture for which all pixels were computed."""
    line = np.array([position, np.add(position, (2.3, -1.7))])
    distances = distances_to_polylines(pixel_centres(28), [line])
    expected = coverage(np.float32(2.75 / 2) - distances).reshape(28, 28)

    assert np.array_equal(draw_polylines([line], 2.75, 28), expected)


def test_the_edge_of_ink_is_a_ramp_one_pixel_wide() -> None:
    inside = np.array([-2, -0.5, -0.25, 0, 0.5, 2], dtype=np.float32)

    assert coverage(inside).tolist() == [0, 0, 0.25, 0.5, 1, 1]


@pytest.mark.parametrize("width", [1.0, 2.0, 2.75, 5.0])
def test_a_line_carries_as_much_ink_as_it_is_wide(width: float) -> None:
    picture = draw_polylines([np.array([[-50.0, 10.0], [50.0, 10.0]])], width, 20)

    assert picture[:, 10].sum() == pytest.approx(width, abs=0.05)


def test_a_disc_carries_as_much_ink_as_its_area() -> None:
    picture = draw_polylines([np.array([[10.0, 10.0]])], 8, 20)

    assert picture.sum() == pytest.approx(np.pi * 16, rel=0.03)


def test_a_picture_holds_0_for_paper_and_1_for_ink() -> None:
    picture = draw_polylines([np.array([[3.0, 3.0], [17.0, 17.0]])], 3, 20)

    assert picture.shape == (20, 20)
    assert picture.dtype == np.float32
    assert picture[10, 10] == 1
    assert picture[0, 19] == 0
    assert picture.min() >= 0
    assert picture.max() <= 1


def test_without_strokes_there_is_only_paper() -> None:
    picture = draw_polylines([], 3, 28)

    assert picture.shape == (28, 28)
    assert not picture.any()


def test_strokes_outside_the_picture_leave_it_blank() -> None:
    assert not draw_polylines([np.array([[90.0, 90.0], [99.0, 99.0]])], 3, 28).any()
