"""The pen turns press, move and release into strokes."""

from __future__ import annotations

import math

import numpy as np
import pytest

from digitpad.core.ink.ink import NEUTRAL_PRESSURE, Point, Stroke
from digitpad.core.ink.pen import Pen
from digitpad.core.ink.smoothing import Smoothing

NO_POSITIONS = [(math.nan, 0.5), (0.5, math.inf), (-math.inf, math.nan)]


def draw(pen: Pen, *positions: tuple[float, float]) -> Stroke:
    pen.press(*positions[0])
    for position in positions[1:]:
        pen.move(*position)
    stroke = pen.release()
    assert stroke is not None
    return stroke


def test_a_stroke_has_the_points_from_press_to_release() -> None:
    stroke = draw(Pen(), (0.1, 0.2), (0.3, 0.4), (0.5, 0.6))

    assert stroke.positions.tolist() == [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]


def test_the_pen_is_down_from_press_to_release() -> None:
    pen = Pen()
    assert not pen.is_down

    assert pen.press(0.5, 0.5)
    assert pen.is_down
    pen.release()

    assert not pen.is_down
    assert pen.stroke is None


def test_a_tap_is_a_dot() -> None:
    assert len(draw(Pen(), (0.5, 0.5)).points) == 1


def test_a_long_tap_may_waver() -> None:
    positions = [(0.5 + 0.003 * (k % 3), 0.5 + 0.003 * (k % 2)) for k in range(50)]
    assert len(draw(Pen(), *positions).points) == 1


def test_a_tap_of_a_wavering_hand_is_a_dot_where_it_began() -> None:
    stroke = draw(Pen(), (0.5, 0.5), (0.505, 0.495), (0.508, 0.502))

    assert stroke.positions.tolist() == [[0.5, 0.5]]


def test_a_short_line_stays_a_line() -> None:
    assert len(draw(Pen(), (0.5, 0.5), (0.52, 0.5)).points) == 2


def test_a_deliberate_small_curl_stays_a_curl() -> None:
    curl = [(0.5 + 0.0055 * math.cos(k / 10), 0.5 + 0.0055 * math.sin(k / 10)) for k in range(60)]

    assert len(draw(Pen(), *curl).points) > 50


def test_a_resting_pen_adds_no_points() -> None:
    pen = Pen()
    pen.press(0.5, 0.5)

    assert not pen.move(0.5, 0.5)
    assert not pen.move(0.5001, 0.5001)
    assert pen.move(0.6, 0.5)


def test_a_line_may_return_to_its_start() -> None:
    positions = [(0.5, 0.5), (0.9, 0.5), (0.5, 0.5), (0.5, 0.9)]

    assert len(draw(Pen(), *positions).points) == 4


def test_slow_movements_add_up() -> None:
    """Each step is below the threshold, but their sum is not."""
    stroke = draw(Pen(), *[(0.3 + 0.0003 * k, 0.5) for k in range(500)])

    assert stroke.points[-1].x == pytest.approx(0.45, abs=0.001)


@pytest.mark.parametrize("position", NO_POSITIONS)
def test_positions_that_are_not_numbers_are_ignored(position: tuple[float, float]) -> None:
    pen = Pen()
    assert not pen.press(*position)
    assert not pen.is_down

    pen.press(0.1, 0.1)
    assert not pen.move(*position)
    pen.move(0.3, 0.3)

    assert pen.stroke is not None
    assert pen.stroke.positions.tolist() == [[0.1, 0.1], [0.3, 0.3]]


def test_moving_a_lifted_pen_draws_nothing() -> None:
    pen = Pen()

    assert not pen.move(0.5, 0.5)
    assert pen.release() is None


def test_cancelling_forgets_the_stroke() -> None:
    pen = Pen()
    pen.press(0.1, 0.1)
    pen.move(0.9, 0.9)

    pen.cancel()

    assert not pen.is_down
    assert pen.release() is None


def test_a_second_press_starts_over() -> None:
    pen = Pen()
    pen.press(0.1, 0.1)
    pen.move(0.2, 0.2)

    stroke = draw(pen, (0.5, 0.5), (0.9, 0.9))

    assert stroke.positions.tolist() == [[0.5, 0.5], [0.9, 0.9]]


def test_releasing_twice_gives_one_stroke() -> None:
    pen = Pen()
    draw(pen, (0.1, 0.1), (0.9, 0.9))

    assert pen.release() is None


@pytest.mark.parametrize(
    ("reported", "kept"),
    [(0.3, 0.3), (-1.0, 0.0), (7.0, 1.0), (math.nan, NEUTRAL_PRESSURE), (math.inf, 0.5)],
)
def test_pressure_stays_within_0_and_1(reported: float, kept: float) -> None:
    pen = Pen()

    pen.press(0.5, 0.5, reported)

    assert pen.points[0].pressure == kept


def test_time_is_counted_from_the_press_and_never_runs_backwards() -> None:
    pen = Pen()
    pen.press(0.1, 0.1, time=100.0)
    pen.move(0.2, 0.2, time=100.5)
    pen.move(0.3, 0.3, time=99.0)

    stroke = pen.release()

    assert stroke is not None
    assert [point.time for point in stroke.points] == [0.0, 0.5, 0.0]


def test_a_stroke_is_as_wide_as_its_pen() -> None:
    pen = Pen()
    pen.width = 0.1

    assert draw(pen, (0.1, 0.1), (0.9, 0.9)).width == 0.1


@pytest.mark.parametrize("smoothing", Smoothing)
def test_the_line_passes_every_position_within_the_limit(smoothing: Smoothing) -> None:
    """The limit is half a pixel without smoothing, two pixels with light smoothing."""
    pen, pixel = Pen(), 1 / 1600
    positions = [(0.5 + 0.3 * math.sin(k / 7), 0.5 + 0.3 * math.cos(k / 5)) for k in range(300)]
    pen.press(*positions[0], smoothing=smoothing, pixel=pixel)
    for position in positions[1:]:
        pen.move(*position)

    stroke = pen.release()

    assert stroke is not None
    limit = {Smoothing.OFF: 0.5, Smoothing.LIGHT: 2.0, Smoothing.STRONG: 13.0}[smoothing] * pixel
    assert max(distance_to(stroke, position) for position in positions) <= limit
    assert stroke.positions[[0, -1]].tolist() == [list(positions[0]), list(positions[-1])]


def distance_to(stroke: Stroke, position: tuple[float, float]) -> float:
    begin, step = stroke.positions[:-1], np.diff(stroke.positions, axis=0)
    share = ((position - begin) * step).sum(1) / np.maximum((step**2).sum(1), 1e-18)
    nearest = begin + np.clip(share, 0, 1)[:, None] * step
    return float(np.hypot(*(nearest - position).T).min())


def test_while_it_is_drawn_a_smoothed_line_ends_at_the_pen() -> None:
    pen = Pen()
    pen.press(0.1, 0.5, smoothing=Smoothing.STRONG)
    for k in range(1, 40):
        position = (0.1 + 0.01 * k, 0.5 + 0.01 * (k % 2))
        pen.move(*position)
        assert (pen.points[-1].x, pen.points[-1].y) == position


def test_settled_points_never_move_again() -> None:
    pen = Pen()
    pen.press(0.1, 0.5, smoothing=Smoothing.STRONG)
    settled: list[Point] = []
    for k in range(1, 90):
        pen.move(0.1 + 0.005 * k, 0.5 + 0.003 * (k % 3))
        assert pen.points[: len(settled)] == settled
        settled = pen.points[: pen.settled]
    assert len(settled) > 60
