"""Pieces of ink are grouped into digits, by a judge that knows how digits look."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.recognition.framing import frame_strokes
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.number import SEPARATORS
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.segmentation import digits_of_a_number
from digitpad.core.recognition.segmentation.costs import NO_DIGIT_COST, Judgement
from digitpad.core.recognition.segmentation.digits_of_a_number import (
    MOST_PIECES,
    Judge,
    split_into_digits,
)
from digitpad.core.recognition.segmentation.groups import MOST_TOGETHER
from digitpad.core.recognition.segmentation.ink_pieces import PictureInk, StrokeInk
from digitpad.core.recognition.segmentation.lattice import Group, best_cover
from digitpad.core.recognition.verdict import USUAL_MARGIN, Calibration, Verdict
from tests.helpers import DIGITS, side_by_side, strokes_of

TEMPLATES = np.stack([frame_strokes(strokes_of(digit)) for digit in DIGITS])
texts = st.text("0123456789", min_size=1, max_size=6)


class Nearest:
    """Return the digit whose tensor is nearest; digitness falls with its distance."""

    calibration = Calibration(temperature=0.1, sure_from=0.5, digitness_from=0.0)

    def __init__(self) -> None:
        self.counts: list[int] = []

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        self.counts.append(len(tensors))
        apart = np.abs(tensors[:, None] - TEMPLATES).sum(axis=(2, 3))
        return NetworkOutput(
            -apart.astype(np.float32), (8 - apart.min(axis=1) / 4).astype(np.float32)
        )


@pytest.fixture
def nearest() -> Nearest:
    return Nearest()


def written(text: str, gap: float) -> list[FloatArray]:
    """Return the strokes of a number; `gap` is in heights of a digit."""
    return side_by_side(text, 0.6 * gap)


def read(nearest: Nearest, strokes: list[FloatArray]) -> str:
    return Recognizer(nearest).recognize_number(strokes).text


@given(texts, st.floats(0.05, 0.6), st.randoms())
@settings(deadline=None, max_examples=25)
def test_the_order_of_writing_changes_nothing(text: str, gap: float, random: object) -> None:
    strokes = written(text, gap)
    random.shuffle(strokes)  # type: ignore[attr-defined]

    assert read(Nearest(), strokes) == text


@given(
    texts, st.floats(0.05, 0.6), st.floats(-3, 3), st.sampled_from([1e-9, 0.01, 1.0, 480.0, 1e9])
)
@settings(deadline=None, max_examples=25)
def test_position_and_size_change_nothing(
    text: str, gap: float, position: float, size: float
) -> None:
    strokes = [(line + position) * size for line in written(text, gap)]

    number = Recognizer(Nearest()).recognize_number(strokes)

    assert number.text == text
    lefts = [boxed.box[0] for boxed in number.readings]
    assert lefts == sorted(lefts)
    corners = np.concatenate(strokes)
    assert lefts[0] == pytest.approx(corners[:, 0].min())
    assert number.readings[-1].box[2] == pytest.approx(corners[:, 0].max())


@pytest.mark.parametrize("text", ["2026", "1789", "444", "55", "11", "90"])
@pytest.mark.parametrize("overlap", [0.0, 0.03, 0.05])
def test_neighbours_may_touch_and_overlap(nearest: Nearest, text: str, overlap: float) -> None:
    assert read(nearest, written(text, -overlap)) == text


@pytest.mark.parametrize("digit", DIGITS)
def test_a_single_digit_is_read_once(nearest: Nearest, digit: int) -> None:
    assert read(nearest, strokes_of(digit)) == str(digit)
    assert nearest.counts == [1]


def test_all_digits_of_a_number_are_scored_together(nearest: Nearest) -> None:
    assert read(nearest, written("202620", 0.3)) == "202620"
    assert nearest.counts == [6]


def test_strokes_of_one_digit_are_joined_past_other_digits(nearest: Nearest) -> None:
    bodies_first = sorted(written("4545", 0.3), key=len)

    assert read(nearest, bodies_first) == "4545"
    assert nearest.counts == [4]


def test_a_repaired_line_and_a_bar_stay_with_their_digit(nearest: Nearest) -> None:
    seven, four = written("7", 0.0), strokes_of(4)
    along = np.linspace(0, 1, 2)[:, None]
    bar = np.array([[0.12, 0.5]]) + along * (0.25, 0.0)
    repair = four[1] + (0.0, 0.01)
    strokes = [*seven, *[line + (0.3, 0.0) for line in four], bar, repair + (0.3, 0.0)]

    number = Recognizer(nearest).recognize_number(strokes)

    assert len(number.readings) == 2
    assert number.text[1] == "4"


REACHES_BACK = pytest.mark.xfail(reason="what reaches back is left whole, as letters are")


@pytest.mark.parametrize(
    "text",
    [
        "81",
        "13",
        pytest.param("00", marks=REACHES_BACK),
        pytest.param("25", marks=REACHES_BACK),
    ],
)
def test_one_stroke_through_two_digits_is_cut(nearest: Nearest, text: str) -> None:
    first, second, *bar = written(text, 0.0)
    ink = StrokeInk.of([np.concatenate([first, second]), *bar])

    digits = split_into_digits(ink, Recognizer(nearest).judge)

    assert len(digits) == 2
    assert digits[0].ink.box[2] < digits[1].ink.box[2]


def test_ink_in_too_many_pieces_is_read_once_as_a_whole(nearest: Nearest) -> None:
    random = np.random.default_rng(0)
    positions = np.stack([np.arange(MOST_PIECES + 1) * 2.0, random.random(MOST_PIECES + 1)], axis=1)
    ticks = [np.stack([position, position + (0.0, 1.0)]) for position in positions]

    assert read(nearest, ticks) == "?"
    assert nearest.counts == [1]


def test_a_noisy_picture_queries_the_network_a_limited_number_of_times(nearest: Nearest) -> None:
    random = np.random.default_rng(0)
    for share in (0.001, 0.01, 0.1, 0.5):
        picture = ((random.random((300, 300)) < share) * 255).astype(np.uint8)
        Recognizer(nearest).recognize_number(picture)

    assert max(nearest.counts) <= 256


def test_ink_that_is_not_a_digit_is_not_split_for_nothing() -> None:
    """If no piece is better than the whole, the whole stays."""

    def judge(tensors: list[GreyImage]) -> list[Judgement]:
        doubtful = Recognizer(Nearest()).judge(tensors)
        return [Judgement(each.reading, -20.0) for each in doubtful]

    picture = PictureInk.of(np.pad(np.full((40, 90), 255, np.uint8), 5))
    assert picture is not None
    assert len(split_into_digits(picture, judge)) == 1
    assert len(split_into_digits(StrokeInk.of(strokes_of(8)), judge)) == 1


def test_ink_that_one_stroke_spans_is_one_digit_in_any_order(nearest: Nearest) -> None:
    """The last piece on the left is not the one that reaches farthest."""
    bar, left, right = [(0.0, 0.0), (1.0, 0.0)], [(0.2, 0.1), (0.3, 1.0)], [(0.7, 0.1), (0.8, 1.0)]
    read(nearest, [np.array(line) for line in (right, bar, left)])
    assert nearest.counts[0] == 1


ODD_INKS = {
    "dot": ([[(0.5, 0.5)]], 1),
    "the same dot often": ([[(0.5, 0.5)]] * 7, 1),
    "a dot held": ([[(0.5, 0.5)] * 5], 1),
    "two dots": ([[(0.2, 0.5)], [(0.8, 0.5)]], 2),
    "flat": ([[(0.1, 0.5), (0.9, 0.5)]], 1),
    "steep": ([[(0.5, 0.1), (0.5, 0.9)]], 1),
    "tiny": ([[(0.0, 0.0), (1e-300, 1e-300)]], 1),
    "huge": ([[(-1.7e308, -1.7e308), (1.7e308, 1.7e308)]], 1),
    "far apart": ([[(0.0, 0.0), (0.0, 1.0)], [(1e6, 0.0), (1e6, 1.0)]], 2),
    "long and flat": ([[(0.0, 0.0), (1e6, 1.0)]], 1),
    "in one column": ([[(0.5, k / 30), (0.5, k / 30 + 0.02)] for k in range(30)], 1),
    "too many": ([[(k / 50, 0.1), (k / 50, 0.9)] for k in range(45)], 1),
}


@pytest.mark.parametrize("name", ODD_INKS)
def test_odd_ink_is_still_read(nearest: Nearest, name: str) -> None:
    strokes, most = ODD_INKS[name]
    number = Recognizer(nearest).recognize_number([np.array(stroke) for stroke in strokes])
    assert 1 <= len(number.readings) <= most


@pytest.mark.parametrize(
    ("width", "cost_of_half", "digits"),
    [(1.0, 0.2, 2), (1.0, 1.5, 1), (1.6, 1.5, 2), (1.6, 2.5, 1)],
)
def test_a_cut_must_pay_for_itself(width: float, cost_of_half: float, digits: int) -> None:
    """The whole costs 7, and 3 more where it is wide; two halves cost 6.5 more than each alone."""
    ink = StrokeInk.of([np.array([(0.0, 0.0), (0.0, 1.0), (width, 1.0), (width, 0.0)])])
    whole = ink.frame()

    def judge(tensors: list[GreyImage]) -> list[Judgement]:
        return [judged(7.0 if (each == whole).all() else cost_of_half) for each in tensors]

    assert len(split_into_digits(ink, judge)) == digits


def test_overlapping_boxes_do_not_join_lines_that_stay_apart() -> None:
    lines = [np.array([(left, 0.0), (left + 0.3, 1.0)]) for left in (0.0, 0.13, 0.26)]

    assert len(split_into_digits(StrokeInk.of(lines), judge_of(lines, [0.1] * 3))) == 3


def test_crossing_lines_are_not_read_as_two_digits() -> None:
    cross = [np.array([(0.0, 0.0), (0.6, 1.0)]), np.array([(0.6, 0.0), (0.0, 1.0)])]

    assert len(split_into_digits(StrokeInk.of(cross), judge_of(cross, [0.1, 0.1]))) == 1


@pytest.mark.parametrize("doubt", [0.1, 3.0])
def test_a_doubtful_digit_does_not_make_its_neighbour_doubtful(doubt: float) -> None:
    """The round of one touches the bow of the other, as the ends of letters' lines do not."""
    angle = np.linspace(0.0, 2 * np.pi, 60)
    ring = np.stack([0.3 + 0.3 * np.sin(angle), 0.5 - 0.5 * np.cos(angle)], axis=1)
    bow = np.array([(0.9, 0.0), (0.62, 0.5), (0.9, 1.0)])

    digits = split_into_digits(StrokeInk.of([ring, bow]), judge_of([ring, bow], [0.1, doubt]))

    assert [digit.judgement.cost for digit in digits] == pytest.approx([0.1, doubt])


def test_a_stroke_joins_its_digit_past_a_stroke_of_the_next() -> None:
    """From left to right, by their middles, they are the 5's bow, the 1, and the 5's bar."""
    bow, one = np.array([(0.0, 0.0), (0.0, 0.5), (0.4, 1.0)]), np.array([(0.6, 0.1), (0.5, 1.0)])
    bar = np.array([(0.1, 0.0), (1.2, 0.0)])
    five = StrokeInk.of([bow, bar]).frame()
    single = StrokeInk.of([one]).frame()

    def judge(tensors: list[GreyImage]) -> list[Judgement]:
        right = [(each == five).all() or (each == single).all() for each in tensors]
        return [judged(0.1 if is_right else NO_DIGIT_COST - 1) for is_right in right]

    digits = split_into_digits(StrokeInk.of([bow, one, bar]), judge)

    assert [len(digit.ink.lines) for digit in digits] in ([1, 2], [2, 1])


def judge_of(lines: list[FloatArray], costs: list[float]) -> Judge:
    """Each line alone is a digit at its cost; together they are none."""
    singles = [StrokeInk.of([line]).frame() for line in lines]

    def cost_of(tensor: GreyImage) -> float:
        own = [c for one, c in zip(singles, costs, strict=True) if (tensor == one).all()]
        return own[0] if own else NO_DIGIT_COST - 1

    return lambda tensors: [judged(cost_of(tensor)) for tensor in tensors]


def judged(cost: float) -> Judgement:
    """Return a reading that is sure of its digit but, at this cost, not that it is a digit."""
    probabilities = np.eye(10, dtype=np.float32)[1]
    reading = Reading(probabilities, Verdict.DIGIT, 1, 0, np.zeros((28, 28), dtype=np.float32))
    return Judgement(reading, USUAL_MARGIN - math.log(math.expm1(cost)))


# Ink that could be cut or grouped in very many ways: reading it must not take seconds


def test_strokes_drawn_over_each_other_are_not_compared_cut_by_cut(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[StrokeInk] = []
    touches = StrokeInk.touches

    def count(self: StrokeInk, other: StrokeInk, within: float) -> bool:
        compared.append(self)
        return touches(self, other, within)

    monkeypatch.setattr(StrokeInk, "touches", count)
    x = np.linspace(0, 4, 200)
    waves = [np.stack([x, 0.5 * np.sin(10 * x) + 0.02 * wave], axis=1) for wave in range(20)]

    read(Nearest(), waves)

    assert len(compared) <= 20 * 19 / 2  # each pair of strokes once


def test_many_lines_beside_each_other_make_few_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    groups: list[int] = []

    def count(found: Sequence[Group], *arguments: Any) -> list[int]:
        groups.append(len(found))
        return best_cover(found, *arguments)

    monkeypatch.setattr(digits_of_a_number, "best_cover", count)
    ticks = [np.array([(0.05 * tick, 0.0), (0.05 * tick, 1.0)]) for tick in range(MOST_PIECES)]

    read(Nearest(), ticks)

    assert max(groups) <= MOST_PIECES * (MOST_TOGETHER + len(SEPARATORS))
