"""Figures on UNIPEN's writers: what counts as right and as accepted, and by whom."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from digitpad.core.recognition.framing import frame_strokes
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.verdict import Calibration
from tests.helpers import DIGITS, strokes_of
from training.data.unipen.release import UnipenSample
from training.evaluation.figures.strangers import Figures, strangers_figures
from training.evaluation.report_sections import strangers_parts

DOUBTFUL = 9  # read correctly, but refused by digitness
UNSURE = 8  # read correctly, but without confidence


class Scripted:
    """Reads the digit whose tensor is nearest; it refuses 9 and is unsure of 8."""

    calibration = Calibration(temperature=1.0, sure_from=0.8, digitness_from=0.0)
    templates = np.stack([frame_strokes(strokes_of(digit)) for digit in DIGITS])

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        apart = np.abs(tensors[:, None] - self.templates).sum(axis=(2, 3))
        nearest = apart.argmin(axis=1)
        strength = np.where(nearest == UNSURE, 0.1, 20.0)[:, None]
        logits = np.eye(10)[nearest] * strength
        digitness = np.where(nearest == DOUBTFUL, -1.0, 1.0) - apart.min(axis=1) / 100
        return NetworkOutput(logits.astype(np.float32), digitness.astype(np.float32))


def sample(digit: int, label: str, writer: str, category: str = "1a") -> UnipenSample:
    return UnipenSample(strokes_of(digit), label, category, f"{writer[:3]}/x.dat", 0, writer)


@pytest.fixture
def figures() -> Figures:
    good = [sample(digit, str(digit), "one a") for digit in range(8)]
    poor = [
        sample(1, "7", "two b"),  # misread
        sample(DOUBTFUL, "9", "two b"),  # right, refused
        sample(UNSURE, "8", "two b"),  # right, unsure: accepted
        sample(0, "0", "two b"),
    ]
    letters = [
        sample(1, "H", "one a", "1b"),
        sample(UNSURE, "k", "one a", "1c"),
        sample(DOUBTFUL, "w", "one a", "1c"),
        sample(2, "M", "one a", "1b"),
        sample(0, "O", "one a", "1b"),  # somebody's zero: not counted
    ]
    return strangers_figures(Scripted(), good + poor, letters)


def test_unsure_is_accepted_and_refused_is_not(figures: Figures) -> None:
    assert figures["right"]["share"] == pytest.approx(11 / 12)
    assert figures["right_and_accepted"]["share"] == pytest.approx(10 / 12)


def test_each_provider_has_its_shares(figures: Figures) -> None:
    two = figures["by_provider"]["two"]

    assert set(figures["by_provider"]) == {"one", "two"}
    assert (two["right"]["share"], two["right_and_accepted"]["share"]) == (0.75, 0.5)


def test_writers_are_drawn_and_the_worst_are_named(figures: Figures) -> None:
    writers = figures["by_writer"]

    assert (writers["writers"], writers["worst_tenth"]) == (2, 0.5)
    assert (writers["low"], writers["high"]) == (0.5, 1.0)  # either of the two, twice


def test_a_letter_is_taken_for_a_digit_only_where_the_verdict_is_sure(figures: Figures) -> None:
    letters = figures["letters"]

    assert letters["count"] == 4
    assert letters["accepted"] == 0.5
    assert letters["unsure"] == 0.25
    assert letters["accepted_where_most_digits_are"] == 0.5


def test_the_report_has_a_section_about_them_only_if_they_were_measured(figures: Figures) -> None:
    title, text, table, letters = strangers_parts({"strangers": figures})

    assert title == "## Writers from other laboratories"
    assert "50.00 % to 100.00 % are correct and accepted" in text
    assert "the mean of the worst tenth of the writers is 50.00 %" in text
    assert "| two | 75.00 % (" in table
    assert letters.startswith("Of 4 letters by the same writers")
    assert strangers_parts({}) == []
