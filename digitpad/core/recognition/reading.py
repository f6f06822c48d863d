"""A reading: probabilities, a digit and a verdict."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from digitpad.core.recognition.verdict import Verdict

if TYPE_CHECKING:
    from digitpad.core.arrays import GreyImage, Probabilities

DIGITS = 10


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
