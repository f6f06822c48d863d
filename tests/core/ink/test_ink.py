"""Ink never changes, and checks strokes that come from outside."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import numpy as np
import pytest

from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.polylines import polylines_from

LINE = Stroke((Point(0.1, 0.2), Point(0.3, 0.4)))
DOT = Stroke((Point(0.5, 0.5),))


def test_a_stroke_without_points_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one point"):
        Stroke(())


def test_adding_a_stroke_makes_new_ink_and_leaves_the_old() -> None:
    before = Ink((LINE,))

    after = before.with_stroke(DOT)

    assert before.strokes == (LINE,)
    assert after.strokes == (LINE, DOT)


def test_only_ink_without_strokes_is_empty() -> None:
    assert EMPTY_INK.is_empty
    assert not Ink((DOT,)).is_empty


def test_ink_has_a_polyline_for_each_stroke_in_the_order_of_drawing() -> None:
    lines = Ink((LINE, DOT)).polylines

    assert [line.tolist() for line in lines] == [[[0.1, 0.2], [0.3, 0.4]], [[0.5, 0.5]]]


def test_ink_never_changes() -> None:
    with pytest.raises(FrozenInstanceError):
        LINE.points[0].x = 0.9  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        Ink((LINE,)).strokes = ()  # type: ignore[misc]
    with pytest.raises(ValueError, match="read-only"):
        LINE.positions[0] = 0.9


def test_equal_strokes_stay_equal_after_their_positions_are_used() -> None:
    other = Stroke((Point(0.1, 0.2), Point(0.3, 0.4)))
    assert other.positions.shape == (2, 2)

    assert other == LINE
    assert hash(other) == hash(LINE)


@pytest.mark.parametrize("number", [int, float, np.float32, np.uint8])
def test_strokes_from_outside_may_have_any_kind_of_number(number: Any) -> None:
    stroke = [[number(1), number(2)], [number(3), number(4)]]

    lines = polylines_from([stroke])

    assert lines[0].dtype == np.float64
    assert lines[0].tolist() == [[1, 2], [3, 4]]


def test_positions_that_are_not_numbers_are_left_out() -> None:
    lines = polylines_from([[[np.nan, 1.0], [2.0, 3.0], [4.0, np.inf]], [[-np.inf, 0.0]]])

    assert [line.tolist() for line in lines] == [[[2, 3]]]


def test_strokes_without_positions_are_left_out() -> None:
    lines = polylines_from([np.array([]), np.zeros((0, 2)), [[1, 2]]])

    assert len(lines) == 1


def test_no_strokes_at_all_are_allowed() -> None:
    assert polylines_from([]) == []


@pytest.mark.parametrize(
    "bad",
    [
        [[1, 2, 3]],
        [1, 2],
        7,
        None,
        "ab",
        [["a", "b"]],
        [[1, 2], [3]],
        [[1j, 2]],
        pytest.param([[10**400, 1]], id="larger than any float"),
    ],
    ids=repr,
)
def test_an_invalid_stroke_is_refused_with_its_index(bad: Any) -> None:
    with pytest.raises(ValueError, match="stroke 2"):
        polylines_from([[[1, 2]], bad])
