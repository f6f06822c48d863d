"""Firmness: the same ink read again in 64 slightly changed copies."""

from __future__ import annotations

import math

import numpy as np
import pytest

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.explain.explanation import View, explain
from digitpad.core.explain.firmness import COPIES, Change, Firmness, drawn
from digitpad.core.recognition.framing import frame_strokes, place_strokes
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.verdict import Calibration
from digitpad.engines.litert import LiteRTEngine
from tests.helpers import DIGITS, Look, paint, strokes_of

SAME = Change(turn=0, slant=0, stretch=1, size=1, pen_width=None, shift=(0, 0))


class TallOrWide:
    """A network that reads 1 in ink higher than wide, and 7 in all other ink."""

    calibration = Calibration()

    def scores(self, tensors: GreyImage) -> NetworkOutput:
        height = (tensors > 0.5).any(axis=2).sum(axis=1)
        width = (tensors > 0.5).any(axis=1).sum(axis=1)
        logits = np.zeros((len(tensors), 10), dtype=np.float32)
        logits[:, 1], logits[:, 7] = height, width + 0.5
        return NetworkOutput(logits, None)


def firmness_of(ink: object, network: object) -> Firmness:
    firmness = explain(ink, network, views=[View.FIRMNESS]).firmness  # type: ignore[arg-type]
    assert firmness is not None
    return firmness


def turned(strokes: list[FloatArray], degrees: float) -> list[FloatArray]:
    angle = math.radians(degrees)
    x, y = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    return [np.stack([stroke @ (x[0], y[0]), stroke @ (x[1], y[1])], axis=1) for stroke in strokes]


@pytest.mark.parametrize("digit", DIGITS)
def test_a_clear_digit_is_firm_as_strokes_and_as_a_picture(
    digit: int, network: LiteRTEngine
) -> None:
    for ink in (strokes_of(digit), paint(strokes_of(digit), Look(share=0.8))):
        firmness = firmness_of(ink, network)

        assert len(firmness.copies) == COPIES
        assert firmness.count + len(firmness.different) == COPIES
        assert sum(firmness.counts.values()) == COPIES


def test_copies_that_are_read_otherwise_are_counted_and_shown() -> None:
    nearly_square = [np.array([[0, 0], [0.99, 0], [0.99, 1], [0, 1], [0, 0]])]

    firmness = firmness_of(nearly_square, TallOrWide())

    assert 8 < firmness.count < 56
    assert set(firmness.counts) == {1, 7}
    assert {copy.reading.digit for copy in firmness.different} == {1, 7} - {firmness.answer}
    stretches = {
        digit: [each.change.stretch for each in firmness.copies if each.reading.digit == digit]
        for digit in (1, 7)
    }
    assert np.mean(stretches[7]) > np.mean(stretches[1])


def test_changes_fill_their_ranges_and_never_differ_between_calls(network: LiteRTEngine) -> None:
    changes = [copy.change for copy in firmness_of(strokes_of(3), network).copies]

    turns = sorted(change.turn for change in changes)
    assert len(set(changes)) == COPIES
    assert turns[0] < -7
    assert turns[-1] > 7
    assert max(np.diff(turns)) < 1
    assert changes == [copy.change for copy in firmness_of(strokes_of(4), network).copies]


@pytest.mark.parametrize("digit", DIGITS)
def test_an_unchanged_copy_is_what_framing_draws(digit: int) -> None:
    placed = place_strokes(strokes_of(digit))

    assert np.abs(drawn(placed.lines, SAME) - placed.tensor).max() < 1e-3


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("turn", [-8, 8])
def test_a_turned_copy_is_what_framing_draws_of_the_turned_strokes(digit: int, turn: int) -> None:
    strokes = strokes_of(digit)
    change = Change(turn, slant=0, stretch=1, size=1, pen_width=None, shift=(0, 0))

    copy = drawn(place_strokes(strokes).lines, change)

    again = frame_strokes(turned(strokes, turn))
    assert np.abs(copy - again).sum() < 0.03 * again.sum()
    other_way = frame_strokes(turned(strokes, -turn))
    assert np.abs(copy - other_way).sum() > 0.1 * again.sum()


def test_a_shift_moves_a_copy_to_the_right_and_down() -> None:
    lines = place_strokes(strokes_of(4)).lines
    moved = Change(turn=0, slant=0, stretch=1, size=1, pen_width=None, shift=(1, 2))

    assert np.allclose(drawn(lines, moved)[2:, 1:], drawn(lines, SAME)[:-2, :-1], atol=1e-3)


def test_a_slant_leans_the_top_to_the_right_and_a_stretch_widens() -> None:
    upright = [np.array([[14.5, 5.0], [14.5, 24.0]])]
    leaning = drawn(upright, Change(0, 0.12, 1, 1, None, (0, 0)))
    square = [np.array([[6.0, 6], [23, 6], [23, 23], [6, 23], [6, 6]])]
    wide = drawn(square, Change(0, 0, 1.1, 1, None, (0, 0)))

    top, bottom = (leaning[rows].sum(axis=0).argmax() for rows in (slice(4, 8), slice(21, 25)))
    assert top > bottom
    assert (wide > 0.5).any(axis=0).sum() > (wide > 0.5).any(axis=1).sum()


def test_a_picture_keeps_its_pen(network: LiteRTEngine) -> None:
    copies = firmness_of(paint(strokes_of(2)), network).copies

    assert {copy.change.pen_width for copy in copies} == {None}
    amounts = [copy.reading.tensor.sum() for copy in copies]
    assert np.std(amounts) < 0.15 * np.mean(amounts)
