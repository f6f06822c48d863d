"""The Python interface of DigitPad."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

import digitpad
from digitpad import Ink, ModelError, Reading, Recognizer
from digitpad.core.recognition.verdict import Verdict
from digitpad.system.paths import models_directory
from tests.helpers import DIGITS, Look, ink_from, paint, side_by_side, strokes_of


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def test_the_public_names_exist() -> None:
    assert set(digitpad.__all__) <= set(dir(digitpad))
    assert all(getattr(digitpad, name) for name in digitpad.__all__)


def test_a_missing_name_is_an_ordinary_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Canvas'"):
        _ = digitpad.Canvas


def test_most_digits_are_read_from_strokes_pictures_and_ink(recognizer: Recognizer) -> None:
    strokes = [recognizer.recognize_strokes(strokes_of(digit)).digit for digit in DIGITS]
    ink = [recognizer.recognize_ink(ink_from(strokes_of(digit))).digit for digit in DIGITS]
    pictures = [recognizer.recognize(paint(strokes_of(digit))).digit for digit in DIGITS]

    assert strokes == ink
    for read in (strokes, pictures):
        assert sum(digit == wanted for digit, wanted in zip(read, DIGITS, strict=True)) >= 8


def test_a_reading_has_valid_values(recognizer: Recognizer) -> None:
    reading: Reading = recognizer.recognize(paint(strokes_of(3)))

    assert (reading.digit, reading.verdict) == (3, Verdict.DIGIT)
    assert reading.runner_up in set(DIGITS) - {3}
    assert reading.probabilities.dtype == np.float32
    assert reading.probabilities.shape == (10,)
    assert reading.probabilities.sum() == pytest.approx(1, abs=1e-6)
    assert reading.tensor.shape == (28, 28)
    assert reading.confidence > 0.9


def test_many_are_read_as_if_one_by_one(recognizer: Recognizer) -> None:
    pictures = [paint(strokes_of(digit), Look(80, pen=6)) for digit in DIGITS] * 3

    together = recognizer.recognize_many(pictures)

    for reading, picture in zip(together, pictures, strict=True):
        alone = recognizer.recognize(picture)
        assert (reading.digit, reading.verdict) == (alone.digit, alone.verdict)
        assert reading.probabilities == pytest.approx(alone.probabilities, abs=1e-5)


def test_empty_ink_is_empty(recognizer: Recognizer) -> None:
    assert recognizer.recognize_ink(Ink()).verdict is Verdict.EMPTY


def test_a_reading_outlives_the_next_one(recognizer: Recognizer) -> None:
    """The engine may use its memory again; a reading must not change with it."""
    reading = recognizer.recognize_strokes(strokes_of(3))
    before = reading.probabilities.copy()

    recognizer.recognize_strokes(strokes_of(7))

    assert np.array_equal(reading.probabilities, before)


@pytest.mark.parametrize("kind", [str, Path])
def test_your_own_network_is_loaded_from_its_folder(tmp_path: Path, kind: type) -> None:
    folder = shutil.copytree(models_directory(), tmp_path / "mine")

    recognizer = Recognizer.load(model=kind(folder))

    assert recognizer.recognize_strokes(strokes_of(3)).digit == 3


def test_a_folder_without_a_network_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="There is no model in"):
        Recognizer.load(model=tmp_path)


def test_an_engine_that_does_not_exist_is_refused_with_a_choice() -> None:
    with pytest.raises(ValueError, match="“torch”; choose one of litert, keras"):
        Recognizer.load("torch")


def test_keras_does_not_run_your_own_network() -> None:
    with pytest.raises(ModelError, match=r"can contain code.*--engine litert"):
        Recognizer.load("keras", models_directory())


@pytest.mark.parametrize("text", ["2026", "1789", "444", "55", "11", "101", "007", "3", "65536"])
def test_numbers_are_read_from_strokes_ink_and_pictures(recognizer: Recognizer, text: str) -> None:
    strokes = side_by_side(text)

    assert recognizer.recognize_number(strokes[::-1]).text == text
    assert recognizer.recognize_number(ink_from(strokes)).text == text
    assert recognizer.recognize_number(paint(strokes, Look(600, pen=12))).text == text


@pytest.mark.parametrize("gap", [0.0, -0.03])
@pytest.mark.parametrize("text", ["2026", "1789", "30"])
def test_digits_of_a_number_may_touch(recognizer: Recognizer, text: str, gap: float) -> None:
    assert recognizer.recognize_number(side_by_side(text, gap)).text == text


@pytest.mark.parametrize("text", ["20", "26", "61"])
def test_one_stroke_may_run_through_two_digits(recognizer: Recognizer, text: str) -> None:
    line = np.concatenate(side_by_side(text, 0.05))

    assert recognizer.recognize_number([line]).text == text
    assert recognizer.recognize_number(paint([line], Look(300, pen=10))).text == text


@pytest.mark.parametrize("text", ["20", "02"])
def test_one_stroke_may_run_through_digits_that_touch(recognizer: Recognizer, text: str) -> None:
    line = np.concatenate(side_by_side(text, 0.0))

    assert recognizer.recognize_number([line]).text == text


@pytest.mark.parametrize(
    "text",
    ["02", pytest.param("20", marks=pytest.mark.xfail(reason="too doubtful to be worth a cut"))],
)
def test_connected_digits_in_a_picture_are_separated(recognizer: Recognizer, text: str) -> None:
    line = np.concatenate(side_by_side(text, 0.0))

    assert recognizer.recognize_number(paint([line], Look(300, pen=10))).text == text


def test_a_9_may_reach_over_the_2_beside_it(recognizer: Recognizer) -> None:
    """By a sixth of their height."""
    assert recognizer.recognize_number(side_by_side("92", -0.1)).text == "92"


@pytest.mark.parametrize("neighbour", [1, 2, 3, 6])
def test_the_bar_of_a_5_may_reach_over_the_next_digit(
    recognizer: Recognizer, neighbour: int
) -> None:
    body, bar, *others = side_by_side(f"5{neighbour}", 0.06)
    long_bar = np.concatenate([bar, bar[-1:] + (0.15, 0.0)])

    assert recognizer.recognize_number([body, long_bar, *others]).text == f"5{neighbour}"


def test_most_single_digits_are_read_as_one_digit(recognizer: Recognizer) -> None:
    for digit in DIGITS:
        assert len(recognizer.recognize_number(strokes_of(digit)).readings) == 1
        assert len(recognizer.recognize_number(paint(strokes_of(digit))).readings) == 1


LETTERS = {
    "A": [[(0.3, 0.8), (0.5, 0.2), (0.7, 0.8)], [(0.38, 0.58), (0.62, 0.58)]],
    "K": [[(0.35, 0.2), (0.35, 0.8)], [(0.65, 0.2), (0.36, 0.5), (0.66, 0.8)]],
    "H": [[(0.3, 0.2), (0.3, 0.8)], [(0.3, 0.5), (0.7, 0.5)], [(0.7, 0.2), (0.7, 0.8)]],
    "M": [[(0.25, 0.8), (0.3, 0.2), (0.5, 0.6), (0.7, 0.2), (0.75, 0.8)]],
    "M in four strokes": [
        [(0.25, 0.8), (0.25, 0.2)],
        [(0.25, 0.2), (0.5, 0.8)],
        [(0.5, 0.8), (0.75, 0.2)],
        [(0.75, 0.2), (0.75, 0.8)],
    ],
    "V": [[(0.3, 0.2), (0.5, 0.8)], [(0.7, 0.2), (0.5, 0.8)]],
    "D": [[(0.3, 0.2), (0.3, 0.8)], [(0.3, 0.2), (0.6, 0.3), (0.6, 0.7), (0.3, 0.8)]],
    "n": [[(0.3, 0.2), (0.3, 0.8)], [(0.3, 0.35), (0.5, 0.2), (0.6, 0.35), (0.6, 0.8)]],
    "h": [[(0.3, 0.1), (0.3, 0.8)], [(0.3, 0.5), (0.5, 0.4), (0.6, 0.5), (0.6, 0.8)]],
    "X": [[(0.3, 0.2), (0.7, 0.8)], [(0.7, 0.2), (0.3, 0.8)]],
}


LIKE_A_DIGIT = {"D": "0"}  # some people's zeros look like this letter


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_not_split_into_digits(recognizer: Recognizer, letter: str) -> None:
    number = recognizer.recognize_number([_dense(line) for line in LETTERS[letter]])

    assert number.text in ("?", LIKE_A_DIGIT.get(letter, "?"))


def _dense(corners: list[tuple[float, float]]) -> np.ndarray:
    """Return the line with many points, as pens report them."""
    along = np.linspace(0, len(corners) - 1, 60)
    x, y = np.array(corners).T
    return np.stack([np.interp(along, range(len(x)), x), np.interp(along, range(len(y)), y)], 1)


def test_a_reading_can_be_explained(recognizer: Recognizer) -> None:
    explanation = recognizer.explain(strokes_of(9), against=4, views=["heat", "change"])

    assert explanation.reading.digit == 9
    assert explanation.heat is not None
    assert explanation.heat.map.question.rival == 4
    assert explanation.heat.evidence
    assert explanation.counterfactuals is not None
    assert explanation.firmness is None
    assert isinstance(explanation, digitpad.Explanation)


def test_an_unknown_view_is_refused(recognizer: Recognizer) -> None:
    with pytest.raises(ValueError, match="layers"):
        recognizer.explain(strokes_of(9), views=["layers"])
