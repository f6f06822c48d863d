"""A reading: probabilities, a digit and a verdict."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.core.arrays import GreyImage, Probabilities

DIGITS = 10


class Verdict(StrEnum):
    """What can honestly be said about the ink."""

    DIGIT = "digit"
    UNSURE = "unsure"
    NOT_A_DIGIT = "not a digit"
    EMPTY = "empty"


@dataclass(frozen=True)
class Calibration:
    """How a model's logits become a verdict; measured on validation data and kept in its card."""

    temperature: float = 1.0  # C. Guo et al., "On Calibration of Modern Neural Networks", 2017
    sure_from: float = 0.5  # confidence from which a digit is named without a second guess
    digitness_from: float = -math.inf  # the network's digitness from which ink counts as a digit
    least_ink: float = 0.0  # pixels' worth of ink in a digit's tensor, at least ...
    most_ink: float = math.inf  # ... and at most


@dataclass(frozen=True, eq=False)
class Reading:
    """What the network reads in one ink.

    `probabilities` are float32 (10,); they sum to 1, or are all zeros for blank paper. `digit` is
    their argmax, or None if the verdict names none. `runner_up` is the second most likely digit,
    or None for blank paper. `tensor` is the framed (28, 28) picture that the network saw.
    """

    probabilities: Probabilities = field(repr=False)
    verdict: Verdict
    digit: int | None
    runner_up: int | None
    tensor: GreyImage = field(repr=False)

    @property
    def confidence(self) -> float:
        """The highest probability, 0..1."""
        return float(self.probabilities.max())

    @property
    def ranking(self) -> list[int]:
        """All ten digits, the most likely first."""
        probabilities = self.probabilities.tolist()
        return sorted(range(len(probabilities)), key=lambda digit: -probabilities[digit])
