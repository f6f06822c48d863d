"""From the network's logits to a reading: probabilities, a digit and a verdict."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from digitpad.core.raster import GreyImage

DIGITS = 10

Probabilities = npt.NDArray[np.float32]  # (10,)


class Verdict(StrEnum):
    """What can honestly be said of the ink."""

    DIGIT = "digit"
    UNSURE = "unsure"
    NOT_A_DIGIT = "not a digit"
    EMPTY = "empty"


@dataclass(frozen=True)
class Calibration:
    """How a model's logits become a verdict; measured on validation data, kept in its card."""

    temperature: float = 1.0  # C. Guo et al., "On Calibration of Modern Neural Networks", 2017
    sure_from: float = 0.5  # confidence from which a digit is named without a second guess
    digitness_from: float = -math.inf  # of the network's digitness, for ink to count as a digit
    least_ink: float = 0.0  # pixels' worth of ink in the tensor; less, or more, is no digit
    most_ink: float = math.inf


@dataclass(frozen=True, eq=False)
class Scores:
    """What a network gives for N tensors: (N, 10) logits and (N,) digitness, a logit too.

    `digitness` is None from a network that tells digits apart but not from other ink.
    """

    logits: npt.NDArray[np.float32]
    digitness: npt.NDArray[np.float32] | None


@dataclass(frozen=True, eq=False)
class Reading:
    """What the network makes of one ink.

    `probabilities` are float32 (10,), sum to 1 and are all zeros for blank paper. `digit` is
    their argmax, None when the verdict names none. `runner_up` is the second likeliest digit,
    None for blank paper. `tensor` is the framed (28, 28) picture that the network saw.
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
        """All ten digits, the likeliest first."""
        return [int(digit) for digit in np.argsort(-self.probabilities, kind="stable")]


def empty_reading(tensor: GreyImage) -> Reading:
    """The reading of blank paper."""
    probabilities = _frozen(np.zeros(DIGITS, dtype=np.float32))
    return Reading(probabilities, Verdict.EMPTY, None, None, _frozen(tensor))


def read_scores(
    scores: Scores, tensors: list[GreyImage], calibration: Calibration
) -> list[Reading]:
    """The readings of N tensors from their scores."""
    probabilities = softmax(scores.logits / calibration.temperature)
    digitness = np.full(len(tensors), np.inf) if scores.digitness is None else scores.digitness
    return [
        _read(row, float(likeness), tensor, calibration)
        for row, likeness, tensor in zip(probabilities, digitness, tensors, strict=True)
    ]


def _read(
    probabilities: Probabilities, digitness: float, tensor: GreyImage, calibration: Calibration
) -> Reading:
    likeliest, runner_up = (int(digit) for digit in np.argsort(-probabilities, kind="stable")[:2])
    verdict = _verdict(float(probabilities[likeliest]), digitness, float(tensor.sum()), calibration)
    digit = None if verdict is Verdict.NOT_A_DIGIT else likeliest
    return Reading(_frozen(probabilities.copy()), verdict, digit, runner_up, _frozen(tensor))


def _verdict(confidence: float, digitness: float, ink: float, calibration: Calibration) -> Verdict:
    if digitness < calibration.digitness_from:
        return Verdict.NOT_A_DIGIT
    if not calibration.least_ink <= ink <= calibration.most_ink:
        return Verdict.NOT_A_DIGIT
    return Verdict.DIGIT if confidence >= calibration.sure_from else Verdict.UNSURE


def softmax(logits: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    """Softmax over the last axis, in double precision, returned as float32."""
    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    powers = np.exp(shifted)
    probabilities: npt.NDArray[np.float32] = (powers / powers.sum(axis=-1, keepdims=True)).astype(
        np.float32
    )
    return probabilities


def _frozen(array: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The array made read-only, since readings cross threads by reference."""
    array.flags.writeable = False
    return array
