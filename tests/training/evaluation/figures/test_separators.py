"""Numbers with one separator: how they are made, and what is measured on them."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.api import Recognizer
from digitpad.core.ink.polylines import box_of
from digitpad.core.recognition.number import SEPARATORS
from tests.core.recognition.test_whole_numbers import separator
from tests.helpers import DIGITS, strokes_of
from training.data.datasets import PenSample
from training.data.unipen.release import UnipenSample
from training.evaluation.evaluate import separator_lines
from training.evaluation.figures.separator_strings import FEWEST, MOST, SeparatorStrings
from training.evaluation.figures.separators import separator_figures

WRITER = "aaa 1"
PENS = [PenSample(strokes_of(digit), digit, 1) for digit in DIGITS]
STRANGERS = [
    UnipenSample(strokes_of(digit), str(digit), "1a", "aaa/x.dat", digit, WRITER)
    for digit in DIGITS
]


def symbol(kind: str, writer: str = WRITER, size: float = 0.6) -> UnipenSample:
    return UnipenSample(separator(kind, size), kind, "1d", "aaa/x.dat", 0, writer)


@pytest.fixture
def source() -> SeparatorStrings:
    return SeparatorStrings(PENS, STRANGERS, [symbol(kind) for kind in SEPARATORS])


@pytest.mark.parametrize("kind", SEPARATORS)
def test_a_number_has_one_separator_between_digits_or_before_them(
    source: SeparatorStrings, kind: str
) -> None:
    numbers = source.with_one(kind, 60, np.random.default_rng(1))
    assert all(number.text.count(kind) == 1 for number in numbers)
    assert all(number.text.replace(kind, "").isdecimal() for number in numbers)
    assert all(FEWEST <= len(number.text) - 1 <= MOST for number in numbers)
    leading = sum(number.text.startswith(kind) for number in numbers)
    assert (leading > 0) == (kind in "-+")
    assert not any(number.text.endswith(kind) for number in numbers)


def test_a_separator_of_unknown_scale_has_a_usual_size() -> None:
    far_too_large = symbol("-", "bbb 2", size=500.0)
    source = SeparatorStrings(PENS, STRANGERS, [far_too_large])
    assert source.kinds == ["-"]
    for number in source.with_one("-", 20, np.random.default_rng(1)):
        low, high = box_of(number.strokes)
        assert high[1] - low[1] < 2


def test_shares_are_measured_by_kind_and_in_all(source: SeparatorStrings) -> None:
    figures = separator_figures(Recognizer.load(), source, seeds=(1,), each=10, without=20)
    assert list(figures["by_kind"]) == list(SEPARATORS)
    assert all(share["count"] == 10 for share in figures["by_kind"].values())
    assert figures["wholly_right"]["count"] == 60
    assert figures["wholly_right"]["share"] > 0.8
    assert (figures["false"]["count"], figures["false"]["share"]) == (20, 0.0)
    lines = separator_lines(figures)
    assert len(lines) == 2 + len(SEPARATORS)
    assert lines[0].startswith("numbers with a separator")


def test_without_unipen_there_are_no_such_lines() -> None:
    assert separator_lines(None) == []
