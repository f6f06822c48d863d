"""Networks measured on the same material."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.recognition.framing import frame_strokes
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.verdict import Calibration
from tests.helpers import DIGITS, strokes_of
from training.data.datasets import LabelledPictures, PenSample
from training.data.digit_strings import FEWEST, MOST, SPACINGS, DigitString
from training.data.renderings import RENDER_STYLES, draw
from training.evaluation import measure
from training.evaluation.figures import robustness
from training.evaluation.figures.digit_strings import wholly_right
from training.evaluation.figures.seeing import OURS, THEIRS, Rival, guesses_of, shrink
from training.evaluation.material import NOISE, PRINTED, Material

PENS = [PenSample(strokes_of(digit), digit, writer=1) for digit in DIGITS]
DOT = [np.array([[0.5, 0.5]])]


class Nearest:
    """Reads the digit whose tensor is nearest; digitness is how near it is."""

    calibration = Calibration(temperature=0.1, sure_from=0.5, digitness_from=-60.0)
    templates = np.stack([frame_strokes(strokes_of(digit)) for digit in DIGITS])

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        apart = np.abs(tensors[:, None] - self.templates).sum(axis=(2, 3))
        return NetworkOutput(-apart.astype(np.float32), -apart.min(axis=1).astype(np.float32))


def blind(tensors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Reads everything as 7."""
    return np.tile(np.eye(10, dtype=np.float32)[7], (len(tensors), 1))


@pytest.fixture(autouse=True)
def _few_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robustness, "ROBUSTNESS_SAMPLES", 10)
    monkeypatch.setattr(robustness, "CHANGES", {"pen": ([10, 24], robustness.CHANGES[PEN][1])})
    return


PEN = "pen, pixels of 480"


@pytest.fixture
def figures() -> measure.Figures:
    pictures = np.stack([draw(sample.strokes, RENDER_STYLES[0]) for sample in PENS])
    material = Material(
        {"pictures": LabelledPictures(pictures, np.array(DIGITS))},
        "pens",
        PENS,
        drawn={"scribble": [DOT] * 4, "shape": [DOT, strokes_of(3)]},
        pictured={
            NOISE: [np.full((28, 28), 200, np.uint8)] * 3,
            PRINTED: [pictures[4], np.zeros((90, 90), np.uint8)],
        },
    )
    return measure.measure(Nearest(), [Rival("blind", blind)], material)


def test_a_perfect_reader_is_right_on_every_set(figures: measure.Figures) -> None:
    ours = figures["accuracy"]["DigitPad"]

    assert set(ours) == {"pictures", "pens", *(style.name for style in RENDER_STYLES)}
    assert {share["share"] for share in ours.values()} == {1.0}
    assert {share["count"] for share in ours.values()} == {10}
    assert figures["one_answer_in_all_ways"]["DigitPad"]["share"] == 1.0


def test_a_rival_is_measured_with_both_framings(figures: measure.Figures) -> None:
    for framing in (OURS, THEIRS):
        shares = figures["accuracy"][f"blind, {framing}"]
        assert {share["share"] for share in shares.values()} == {0.1}


def test_confusion_and_digits_agree_with_accuracy(figures: measure.Figures) -> None:
    assert figures["confusion"]["pens"] == np.eye(10, dtype=int).tolist()
    assert [row["recall"] for row in figures["per_digit"]["pictures"]] == [1.0] * 10


def test_non_digits_are_accepted_at_the_level_that_most_digits_reach(
    figures: measure.Figures,
) -> None:
    kinds = figures["non_digits"]["kinds"]

    assert kinds["scribble"]["accepted"] == 0.0
    assert kinds["shape"]["accepted"] == 0.5  # half of them are a real 3
    assert kinds["shape"]["let_through"] == 0.5
    assert kinds[NOISE]["examples"] == 3
    groups = figures["non_digits"]["groups"]
    assert groups["scribbles, shapes, noise"]["accepted"] == pytest.approx(0.5 / 3)


def test_each_change_has_an_accuracy_for_each_level(figures: measure.Figures) -> None:
    curve = figures["robustness"]["pen"]

    assert curve["levels"] == [10, 24]
    assert curve["accuracy"]["DigitPad"] == [1.0, 1.0]
    assert curve["accuracy"][f"blind, {THEIRS}"] == [0.1, 0.1]


def test_times_are_measured(figures: measure.Figures) -> None:
    time = figures["time"]

    assert 0 < time["network_median_ms"] < time["median_ms"] <= time["p95_ms"]


def test_numbers_are_measured_by_spacing_and_by_length(figures: measure.Figures) -> None:
    numbers = figures["numbers"]

    assert set(numbers["wholly_right"]) == {spacing.name for spacing in SPACINGS}
    for share in numbers["wholly_right"].values():
        assert share["count"] == len(PENS)  # no more than there are digits
    assert numbers["wholly_right"][SPACINGS[0].name]["share"] == 1.0
    assert numbers["split_by_mistake"]["share"] == 0.0
    assert set(numbers["median_ms"]) <= {str(length) for length in range(FEWEST, MOST + 1)}
    assert all(time > 0 for time in numbers["median_ms"].values())


def test_a_number_is_right_only_when_all_its_digits_are() -> None:
    number = DigitString(strokes_of(3), "3")
    wrong = DigitString(strokes_of(3), "8")

    share = wholly_right(Recognizer(Nearest()), [number, wrong, wrong, number])

    assert (share.count, share.share) == (4, 0.5)


def test_the_earlier_framing_keeps_position_and_size() -> None:
    small = shrink(draw(strokes_of(1), RENDER_STYLES[3]))

    assert small.shape == (28, 28)
    assert small.dtype == np.float32
    rows, columns = np.nonzero(small > 0.1)
    assert rows.min() > 14
    assert columns.min() > 14
    assert 0 <= small.min() <= small.max() <= 1


def test_blank_paper_is_not_a_digit() -> None:
    from digitpad.core.recognition.network_output import empty_reading

    blank = empty_reading(np.zeros((28, 28), np.float32))

    assert guesses_of([blank]).tolist() == [-1]
