"""Certainty: how probable it is that ink is the digit or separator that it was taken for."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from digitpad.core.recognition.segmentation.costs import Judgement, size_cost
from digitpad.core.recognition.segmentation.separators import (
    DEAREST,
    DigitLine,
    Place,
    digit_cost,
    shape_cost,
)

SURE_FROM = 0.9  # less certain ink is doubtful: both that it may be are named

Kind = int | None  # an index in SEPARATORS; None for a digit


def certainty_of(kind: Kind, judgement: Judgement, place: Place, line: DigitLine) -> float:
    """Return the probability, 0..1, that ink is of this kind, given what else it may be there."""
    costs = dict(_costs(judgement, place, line))
    total = sum(math.exp(-cost) for cost in costs.values())
    return math.exp(-costs[kind]) / total if kind in costs and total > 0 else 1.0


def rival_of(kind: Kind, judgement: Judgement, place: Place, line: DigitLine) -> Kind:
    """Return what else the ink may be, most likely."""
    others = {each: cost for each, cost in _costs(judgement, place, line) if each != kind}
    return min(others, key=others.__getitem__, default=None)


def _costs(judgement: Judgement, place: Place, line: DigitLine) -> Iterator[tuple[Kind, float]]:
    """Yield what each kind that is possible at a place costs; the digit is always possible."""
    yield None, digit_cost(judgement, place, line) + size_cost(place.box, line.height)
    for kind in np.flatnonzero(place.costs <= DEAREST).tolist():
        yield kind, float(place.costs[kind]) + shape_cost(kind, judgement, place, line)
