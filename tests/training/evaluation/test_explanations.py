"""Explanations hold: what they say matters matters when the ink is really changed.

The large form, on people's digits, is `python -m training explain`.
"""

from __future__ import annotations

import pytest

from digitpad.core.arrays import Strokes
from digitpad.engines.litert import LiteRTEngine
from digitpad.system.paths import models_directory
from tests.helpers import DIGITS, strokes_of
from training.evaluation.explanations import (
    addition_figures,
    firmness_figures,
    heat_figures,
    removal_figures,
)


@pytest.fixture(scope="module")
def network() -> LiteRTEngine:
    return LiteRTEngine(models_directory())


def drawings() -> list[Strokes]:
    return [strokes_of(digit) for digit in DIGITS]


def test_the_warmest_tenth_matters_five_times_as_much_as_a_random_one(
    network: LiteRTEngine,
) -> None:
    leaning = [
        [line @ [[1, 0], [lean, 1]] for line in each]
        for each in drawings()
        for lean in (-0.15, 0, 0.15)
    ]

    figures = heat_figures(leaning, network)

    assert figures["digits"] >= 28
    assert figures["ratio of the medians"] >= 5
    assert figures["share of random tenths that matter less"] > 0.75


def test_changes_work_and_are_nearly_the_shortest(network: LiteRTEngine) -> None:
    for figures in (
        removal_figures(drawings()[:4], network),
        addition_figures(drawings(), network),
    ):
        assert figures["changed"] == 1
        assert figures["of these, read otherwise again"] == 1
        assert figures["longest, times the shortest"] <= 1.2


def test_copies_are_read_as_when_they_are_really_drawn(network: LiteRTEngine) -> None:
    figures = firmness_figures(drawings()[:4], network)

    assert figures["copies read as when redrawn"] > 0.95
