"""Made-up sheets: boxes of ink in rows, and their readings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict

TENSOR = np.zeros((28, 28), dtype=np.float32)
CELL = 40  # pixels from one box to the next
IN_A_ROW = 10

Read = tuple[int | None, float]  # the digit, or None for a non-digit; the confidence


def reading(digit: int | None, confidence: float) -> Reading:
    probabilities = np.full(10, (1 - confidence) / 9, dtype=np.float32)
    probabilities[digit or 0] = confidence
    verdict = Verdict.DIGIT if confidence >= 0.5 else Verdict.UNSURE
    if digit is None:
        verdict = Verdict.NOT_A_DIGIT
    runner_up = int(np.argsort(-probabilities, kind="stable")[1])
    return Reading(probabilities, verdict, digit, runner_up, TENSOR)


def sheet(reads: Sequence[Read]) -> tuple[Picture, tuple[BoxedReading, ...]]:
    """Return a picture of blocks of ink, ten in a row, and a reading of each."""
    rows = -(-len(reads) // IN_A_ROW)
    ink = np.zeros((rows * CELL + 10, IN_A_ROW * CELL + 10), dtype=np.uint8)
    boxed = []
    for index, (digit, confidence) in enumerate(reads):
        left, top = 10 + CELL * (index % IN_A_ROW), 10 + CELL * (index // IN_A_ROW)
        ink[top : top + 30, left : left + 20] = 255
        box = (float(left), float(top), left + 20.0, top + 30.0)
        boxed.append(BoxedReading(reading(digit, confidence), box, digit))
    return Picture(ink), tuple(boxed)
