"""The eraser cuts lines and changes nothing else."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.ink.eraser import erase
from digitpad.core.ink.ink import Ink, Point, Stroke

WIDTH = 0.02
RADIUS = 0.04  # with half of a line's width, it touches lines within 0.05


def stroke(*positions: tuple[float, float], width: float = WIDTH) -> Stroke:
    return Stroke(tuple(Point(x, y) for x, y in positions), width)


ACROSS = stroke((0.1, 0.5), (0.5, 0.5), (0.9, 0.5))


def ends(ink: Ink) -> list[list[float]]:
    return [[round(float(x), 3) for x in line[[0, -1], 0]] for line in ink.polylines]


def test_a_touch_in_the_middle_leaves_two_strokes() -> None:
    left = erase(Ink((ACROSS,)), (0.5, 0.5), (0.5, 0.5), RADIUS)

    assert ends(left) == [[0.1, 0.45], [0.55, 0.9]]
    assert [one.width for one in left.strokes] == [WIDTH, WIDTH]


def test_a_fast_movement_erases_all_along_its_path() -> None:
    left = erase(Ink((ACROSS,)), (0.3, 0.1), (0.3, 0.9), RADIUS)

    assert ends(left) == [[0.1, 0.25], [0.35, 0.9]]


def test_a_movement_along_a_line_erases_all_of_it_between() -> None:
    assert ends(erase(Ink((ACROSS,)), (0.3, 0.5), (0.7, 0.5), RADIUS)) == [[0.1, 0.25], [0.75, 0.9]]
    assert erase(Ink((ACROSS,)), (0.1, 0.5), (0.9, 0.5), RADIUS).is_empty


def test_a_wide_line_is_touched_at_its_edge() -> None:
    thin, wide = stroke((0.1, 0.5), (0.9, 0.5)), stroke((0.1, 0.5), (0.9, 0.5), width=0.1)

    assert len(erase(Ink((thin,)), (0.5, 0.57), (0.5, 0.57), RADIUS).strokes) == 1
    assert len(erase(Ink((wide,)), (0.5, 0.57), (0.5, 0.57), RADIUS).strokes) == 2


def test_untouched_strokes_stay_the_same_and_in_order() -> None:
    above, below = stroke((0.1, 0.1), (0.9, 0.1)), stroke((0.1, 0.9), (0.9, 0.9))

    left = erase(Ink((above, ACROSS, below)), (0.5, 0.4), (0.5, 0.6), RADIUS)

    assert len(left.strokes) == 4
    assert left.strokes[0] is above
    assert left.strokes[-1] is below


def test_a_touch_beside_everything_leaves_the_same_ink() -> None:
    ink = Ink((ACROSS, stroke((0.5, 0.9))))

    assert erase(ink, (0.2, 0.2), (0.8, 0.2), RADIUS) is ink


def test_dots_are_erased_whole() -> None:
    dots = Ink((stroke((0.5, 0.5)), stroke((0.9, 0.9)), stroke((0.52, 0.5), (0.52, 0.5))))

    assert erase(dots, (0.5, 0.5), (0.5, 0.5), RADIUS).strokes == dots.strokes[1:2]


def test_no_crumbs_are_left() -> None:
    short = stroke((0.5, 0.5), (0.551, 0.5))

    assert erase(Ink((short,)), (0.5, 0.5), (0.5, 0.5), RADIUS).is_empty


def test_pressure_and_time_at_a_cut_are_interpolated() -> None:
    line = Stroke((Point(0.0, 0.5, 0.0, 0.0), Point(1.0, 0.5, 1.0, 2.0)), WIDTH)

    first, second = erase(Ink((line,)), (0.5, 0.5), (0.5, 0.5), RADIUS).strokes

    assert first.points[-1].pressure == pytest.approx(0.45)
    assert second.points[0].time == pytest.approx(1.1)


NUMBER = st.floats(0, 1)
LINE = st.lists(st.tuples(NUMBER, NUMBER), min_size=2, max_size=12)


@settings(deadline=None)
@given(LINE, st.tuples(NUMBER, NUMBER), st.tuples(NUMBER, NUMBER))
def test_exactly_the_parts_of_a_line_out_of_reach_stay(
    positions: list[tuple[float, float]], start: tuple[float, float], end: tuple[float, float]
) -> None:
    left = erase(Ink((stroke(*positions),)), start, end, RADIUS)

    reach = RADIUS + WIDTH / 2
    before, after = samples([np.array(positions)]), samples(left.polylines)
    outside = before[distances(before, start, end) > reach + 0.005]
    if len(after):
        assert distances(after, start, end).min() >= reach - 1e-6
    for position in outside[::7]:  # except tiny remains
        assert len(after)
        assert np.hypot(*(after - position).T).min() < 0.01


def samples(lines: list[np.ndarray]) -> np.ndarray:
    shares = np.linspace(0, 1, 200)[:, None]
    pieces = [a + shares * (b - a) for line in lines for a, b in pairwise(line)]
    return np.concatenate(pieces) if pieces else np.zeros((0, 2))


def distances(
    positions: np.ndarray, start: tuple[float, float], end: tuple[float, float]
) -> np.ndarray:
    begin, step = np.array(start), np.array(end) - np.array(start)
    share = np.clip((positions - begin) @ step / max(step @ step, 1e-18), 0, 1)
    away: np.ndarray = np.hypot(*(positions - begin - share[:, None] * step).T)
    return away
