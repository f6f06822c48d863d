"""Turns the network's output into readings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import GreyImage, Probabilities
from digitpad.core.recognition.reading import DIGITS, Reading
from digitpad.core.recognition.verdict import Calibration, Verdict, verdict_on


@dataclass(frozen=True, eq=False)
class NetworkOutput:
    """A network's output for N tensors: (N, 10) logits and (N,) digitness, also a logit.

    `digitness` is None if the network distinguishes between digits but not digits from other ink.
    `separators`, (N, 6) logits in the order of SEPARATORS, say which separator each is if it is
    one; None if the network knows none.
    """

    logits: npt.NDArray[np.float32]
    digitness: npt.NDArray[np.float32] | None
    separators: npt.NDArray[np.float32] | None = None


def empty_reading(tensor: GreyImage) -> Reading:
    """Return the reading of blank paper."""
    probabilities = _frozen(np.zeros(DIGITS, dtype=np.float32))
    return Reading(probabilities, Verdict.EMPTY, None, None, _frozen(tensor))


def read_scores(
    scores: NetworkOutput, tensors: list[GreyImage], calibration: Calibration
) -> list[Reading]:
    """Return the readings of N tensors from their scores."""
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
    verdict = verdict_on(
        float(probabilities[likeliest]), digitness, float(tensor.sum()), calibration
    )
    digit = None if verdict is Verdict.NOT_A_DIGIT else likeliest
    return Reading(_frozen(probabilities.copy()), verdict, digit, runner_up, _frozen(tensor))


def softmax(logits: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    """Return the softmax over the last axis as float32, computed in double precision."""
    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    powers = np.exp(shifted)
    probabilities: npt.NDArray[np.float32] = (powers / powers.sum(axis=-1, keepdims=True)).astype(
        np.float32
    )
    return probabilities


def _frozen(array: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Make the array read-only, since readings cross threads by reference, and return it."""
    array.flags.writeable = False
    return array
