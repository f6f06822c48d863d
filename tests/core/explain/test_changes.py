"""The shortest changes that change an answer: each works when the ink is read again."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.explain.addition import Addition
from digitpad.core.explain.explanation import Counterfactuals, View, explain
from digitpad.core.explain.removal import Removal
from digitpad.core.ink.ink import Ink
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.recognizer import Classifier, Recognizer
from digitpad.core.recognition.verdict import Calibration
from digitpad.engines.litert import LiteRTEngine
from tests.helpers import DIGITS, ink_from, strokes_of

OPEN_RING = np.array(
    [(0.5 + 0.4 * np.sin(a), 0.5 - 0.4 * np.cos(a)) for a in np.linspace(0.3, 2 * np.pi - 0.3, 60)]
)


class LoopReader:
    """A network that reads 0 in ink that encloses paper, and 1 in all other ink."""

    calibration = Calibration()

    def scores(self, tensors: GreyImage) -> NetworkOutput:
        logits = np.zeros((len(tensors), 10), dtype=np.float32)
        logits[:, 1] = 1
        logits[[_has_loop(tensor) for tensor in tensors], 0] = 2
        return NetworkOutput(logits, None)


class InkReader:
    """A network that reads 1 in any ink, and 3 in blank paper."""

    calibration = Calibration()

    def scores(self, tensors: GreyImage) -> NetworkOutput:
        logits = np.zeros((len(tensors), 10), dtype=np.float32)
        logits[:, 1], logits[:, 3] = tensors.any(axis=(1, 2)), 0.5
        return NetworkOutput(logits, None)


class Stubborn:
    """A network that reads 5 in everything."""

    calibration = Calibration()

    def scores(self, tensors: GreyImage) -> NetworkOutput:
        logits = np.zeros((len(tensors), 10), dtype=np.float32)
        logits[:, 5] = 9
        return NetworkOutput(logits, None)


def _has_loop(tensor: GreyImage) -> bool:
    """Flood the paper from a corner, and see whether any is left dry."""
    paper = np.pad(tensor < 0.5, 1, constant_values=True)
    wet = np.zeros_like(paper)
    wet[0, 0] = True
    for _ in range(200):
        spread = wet
        for axis in (0, 1):  # also through gaps between two corners
            spread = spread | np.roll(spread, 1, axis) | np.roll(spread, -1, axis)
        wet = spread & paper
    return bool((paper & ~wet).sum() > 4)


def changes_of(ink: Ink | list[FloatArray], network: Classifier) -> Counterfactuals:
    counterfactuals = explain(ink, network, views=[View.CHANGE]).counterfactuals
    assert counterfactuals is not None
    return counterfactuals


def removal_of(ink: Ink | list[FloatArray], network: Classifier) -> Removal:
    removal = changes_of(ink, network).removal
    assert removal is not None
    return removal


def addition_of(ink: Ink | list[FloatArray], network: Classifier) -> Addition:
    addition = changes_of(ink, network).addition
    assert addition is not None
    return addition


@pytest.mark.parametrize("digit", DIGITS)
def test_each_change_really_changes_the_answer_to_the_one_it_names(
    digit: int, network: LiteRTEngine
) -> None:
    recognizer, ink = Recognizer(network), ink_from(strokes_of(digit))
    answer = recognizer.recognize_ink(ink).digit

    counterfactuals = changes_of(ink, network)

    found = [each for each in (counterfactuals.removal, counterfactuals.addition) if each]
    assert found
    for change in found:
        again = recognizer.recognize_ink(change.applied_to(ink))
        assert again.digit == change.reading.digit
        assert again.digit != answer


@pytest.mark.parametrize("digit", DIGITS)
def test_no_shorter_piece_of_whole_steps_would_do(digit: int, network: LiteRTEngine) -> None:
    ink = ink_from(strokes_of(digit))
    answer = Recognizer(network).recognize_ink(ink).digit
    removal = removal_of(ink, network)

    steps = round(removal.length)
    shorter = [
        Removal(number, (first / 3, first / 3 + 1), removal.line, 0, removal.place, removal.reading)
        for number, stroke in enumerate(ink.strokes)
        for first in range(3 * len(stroke.points) - 6)
        if np.hypot(*np.diff(_part(stroke.positions, first / 3, first / 3 + 1), axis=0).T).sum()
        < (steps - 1) / 28
    ]
    inks = [each.applied_to(ink) for each in shorter]
    digits = [reading.digit for reading in Recognizer(network).recognize_inks(inks)]
    assert digits.count(answer) >= len(digits) - len(digits) // 50


def _part(line: FloatArray, begin: float, end: float) -> FloatArray:
    numbers = np.arange(len(line))
    at = np.linspace(begin, end, 9)
    return np.stack([np.interp(at, numbers, line[:, axis]) for axis in (0, 1)], axis=1)


def test_the_piece_that_opens_a_ring_is_about_as_long_as_the_pen_is_wide() -> None:
    ring = [np.concatenate([OPEN_RING, OPEN_RING[:1]])]

    removal = removal_of(ring, LoopReader())

    assert removal.reading.digit == 1
    assert 3 <= removal.length <= 5  # of the pen's 2.75 pixels, both round ends stay


def test_the_line_that_closes_a_ring_closes_its_gap() -> None:
    addition = addition_of([OPEN_RING], LoopReader())

    assert addition.reading.digit == 0
    start, end = addition.line
    ends = OPEN_RING[[0, -1]]
    assert min(np.hypot(*(start - each)) for each in ends) < 1e-6
    gap = np.hypot(*(ends[0] - ends[1]))
    assert np.hypot(*(end - start)) <= gap + 1e-9


def test_a_gap_is_closed_with_a_line_between_its_ends_if_no_shorter_line_does() -> None:
    """The ends point past each other, and no turn of an extension meets the other end."""
    hook = np.array([[6, 0], [0, 0], [0, 17], [17, 17], [17, 4], [15, 4]]) / 17

    addition = addition_of([hook], LoopReader())

    assert addition.reading.digit == 0
    assert addition.closes_gap
    assert addition.line == pytest.approx(hook[[0, -1]])


def test_an_answer_that_nothing_changes_has_no_change() -> None:
    counterfactuals = changes_of(strokes_of(5), Stubborn())

    assert counterfactuals.removal is None
    assert counterfactuals.addition is None


@pytest.mark.parametrize("line", [[[0.5, 0.5]], [[0.5, 0.5], [0.5, 0.9]]])
def test_the_last_ink_is_never_removed(line: list[list[float]]) -> None:
    assert changes_of([np.array(line)], InkReader()).removal is None


def test_a_dot_has_no_end_to_extend(network: LiteRTEngine) -> None:
    assert changes_of([np.array([[0.5, 0.5]])], network).addition is None


def test_a_removal_in_the_middle_leaves_two_strokes_and_one_at_an_end_leaves_one() -> None:
    ink = ink_from([np.array([[x / 10, x / 20] for x in range(11)])])
    removal = removal_of(ink_from([np.concatenate([OPEN_RING, OPEN_RING[:1]])]), LoopReader())

    def rest(span: tuple[float, float]) -> list[FloatArray]:
        piece = Removal(0, span, removal.line, 1, removal.place, removal.reading)
        return piece.applied_to(ink).polylines

    assert [(line[0, 0], line[-1, 0]) for line in rest((2.5, 4.0))] == [
        (0, pytest.approx(0.25)),
        (pytest.approx(0.4), 1),
    ]
    assert [(line[0, 0], line[-1, 0]) for line in rest((0.0, 4.0))] == [(pytest.approx(0.4), 1)]
    assert rest((0.0, 10.0)) == []


def test_the_rest_of_the_ink_keeps_pressure_and_width(network: LiteRTEngine) -> None:
    ink = ink_from(strokes_of(4), pressure=0.9)

    rest = removal_of(ink, network).applied_to(ink)
    more = addition_of(ink, network).applied_to(ink)

    assert {point.pressure for stroke in rest.strokes for point in stroke.points} == {0.9}
    assert {stroke.width for stroke in more.strokes} == {ink.strokes[0].width}
    assert more.strokes[:-1] == ink.strokes
