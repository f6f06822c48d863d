"""The verdict on ink (one digit, two or none), and the confidence that each requires."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

USUAL_MARGIN = 3.5  # of the networks whose cards do not name theirs


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
    usual_margin: float = USUAL_MARGIN  # nineteen in twenty digits exceed digitness_from by this
    least_ink: float = 0.0  # pixels' worth of ink in a digit's tensor, at least ...
    most_ink: float = math.inf  # ... and at most


def verdict_on(
    confidence: float, digitness: float, ink: float, calibration: Calibration
) -> Verdict:
    """Return the verdict on an ink that is not blank.

    `confidence` is the highest probability, 0..1; `digitness` is a logit; `ink` is the sum of the
    framed picture's pixels.
    """
    if digitness < calibration.digitness_from:
        return Verdict.NOT_A_DIGIT
    if not calibration.least_ink <= ink <= calibration.most_ink:
        return Verdict.NOT_A_DIGIT
    return Verdict.DIGIT if confidence >= calibration.sure_from else Verdict.UNSURE
