"""Positions on the pad, off it, and at its edge."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink.positions import SQUARE, Position, Surface, is_position

WIDE = Surface(-1.5, 0.0, 2.5, 1.0)
on_pad = st.tuples(st.floats(0, 1), st.floats(0, 1))
anywhere = st.tuples(st.floats(-50, 50), st.floats(-50, 50))


@pytest.mark.parametrize("position", [(math.nan, 0.5), (0.5, math.inf), (-math.inf, 0.0)])
def test_numbers_that_are_not_finite_are_not_positions(position: Position) -> None:
    assert not is_position(position)
    assert not SQUARE.holds(position)


@pytest.mark.parametrize(
    ("position", "on"),
    [((0, 0), True), ((1, 1), True), ((1.001, 0.5), False), ((0.5, -0.001), False)],
)
def test_the_edges_belong_to_the_pad(position: Position, on: bool) -> None:
    assert is_position(position)
    assert SQUARE.holds(position) is on


@pytest.mark.parametrize(
    ("outside", "edge"),
    [
        ((1.5, 0.5), (1, 0.5)),
        ((0.5, -0.5), (0.5, 0)),
        ((1.5, 1.0), (1, 0.75)),
        ((-9, 0.5), (0, 0.5)),
    ],
)
def test_a_line_leaves_the_pad_at_its_edge(outside: Position, edge: Position) -> None:
    assert SQUARE.edge_between((0.5, 0.5), outside) == pytest.approx(edge)


@given(on_pad, anywhere)
def test_the_edge_position_is_on_the_pad(inside: Position, outside: Position) -> None:
    x, y = SQUARE.edge_between(inside, outside)

    assert -1e-9 <= x <= 1 + 1e-9
    assert -1e-9 <= y <= 1 + 1e-9


@given(on_pad, anywhere)
def test_a_line_leaves_a_wide_pad_at_its_own_edge(inside: Position, outside: Position) -> None:
    nearest = WIDE.nearest(WIDE.edge_between(inside, outside))
    assert WIDE.holds(nearest)
    if not WIDE.holds(outside):
        distances = [nearest[0] + 1.5, nearest[1], 2.5 - nearest[0], 1 - nearest[1]]
        assert min(distances) == pytest.approx(0, abs=1e-9)
