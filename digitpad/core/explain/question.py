"""Questions: for which answer and against which rival an explanation looks for reasons."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.reading import DIGITS, Reading
from digitpad.core.recognition.verdict import Calibration


@dataclass(frozen=True)
class Question:
    """Why `answer` rather than `rival`? Both are digits, or both None: why not a digit?

    Raises ValueError for anything else, and for a digit as its own rival.
    """

    answer: int | None
    rival: int | None

    def __post_init__(self) -> None:
        if self.answer is None and self.rival is not None:
            raise ValueError("the answer is that this is not a digit, so no digit is its rival")
        if self.answer is not None and (self.rival is None or self.rival == self.answer):
            raise ValueError(f"the rival of the answer {self.answer} is another digit")
        if any(digit not in range(DIGITS) for digit in self._digits):
            raise ValueError(f"digits are 0 to {DIGITS - 1}")

    @property
    def _digits(self) -> list[int]:
        return [digit for digit in (self.answer, self.rival) if digit is not None]

    @classmethod
    def about(cls, reading: Reading, rival: int | None = None) -> Question:
        """Ask about the answer of a reading, against its runner-up unless you name another digit.

        An unsure reading has two answers; the likelier one counts. Raises ValueError for such a
        rival as `Question` does not take.
        """
        if reading.digit is None:
            return cls(None, rival)
        return cls(reading.digit, reading.runner_up if rival is None else rival)

    def log_odds(self, output: NetworkOutput, calibration: Calibration) -> FloatArray:
        """Return how clearly the network gives the answer for each of N tensors, as (N,).

        The natural logarithm of the odds of the answer against the rival, calibrated; of “not a
        digit”, of how far digitness lies below the least of a digit. 0 is undecided. A network
        without digitness never refuses ink for its form, so its values are all 0.
        """
        if self.answer is not None:
            difference = output.logits[:, self.answer] - output.logits[:, self.rival]
            return np.asarray(difference / calibration.temperature, dtype=np.float64)
        if output.digitness is None:
            return np.zeros(len(output.logits))
        return np.asarray(calibration.digitness_from - output.digitness, dtype=np.float64)
