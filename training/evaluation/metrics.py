"""Computes figures from probabilities, (N, 10), and labels, (N,), of at least one sample."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, Labels

BINS = 15  # of confidence; the usual number for the expected calibration error


@dataclass(frozen=True)
class Share:
    """A share of `count` samples, 0..1, with its 95 % interval after Wilson."""

    count: int
    share: float
    low: float
    high: float

    @classmethod
    def of(cls, hits: npt.NDArray[np.bool_]) -> Share:
        """Return the share of hits, (N,), with N at least 1."""
        low, high = wilson_interval(int(hits.sum()), len(hits))
        return cls(len(hits), float(hits.mean()), low, high)


@dataclass(frozen=True)
class ReliabilityBin:
    """The readings whose confidence is in one of BINS equal ranges; shares are 0..1."""

    count: int
    confidence: float  # mean
    accuracy: float


def wilson_interval(right: int, count: int, z: float = 1.96) -> tuple[float, float]:
    """Return the interval of the share `right` / `count`, `count` at least 1; 95 % for this `z`.

    E. Wilson, "Probable Inference", JASA 22, 1927.
    """
    share = right / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * (share * (1 - share) / count + (z / (2 * count)) ** 2) ** 0.5
    return max(0.0, middle - half), min(1.0, middle + half)


def confusion(guesses: Labels, labels: Labels) -> list[list[int]]:
    """Return ten rows, one for each label, of how often each digit was read; all are 0 to 9."""
    table = np.zeros((10, 10), dtype=int)
    np.add.at(table, (labels, guesses), 1)
    rows: list[list[int]] = table.tolist()
    return rows


def reliability(probabilities: FloatArray, labels: Labels) -> list[ReliabilityBin]:
    """Return the mean confidence and the accuracy of each bin, without empty bins."""
    confidences, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    places = np.minimum((confidences * BINS).astype(int), BINS - 1)
    return [
        ReliabilityBin(
            int((places == place).sum()),
            float(confidences[places == place].mean()),
            float(right[places == place].mean()),
        )
        for place in range(BINS)
        if (places == place).any()
    ]


def expected_calibration_error(probabilities: FloatArray, labels: Labels) -> float:
    """Return the mean gap between confidence and accuracy, 0..1.

    M. Naeini, G. Cooper, M. Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian
    Binning", AAAI 2015.
    """
    bins = reliability(probabilities, labels)
    total = sum(each.count for each in bins)
    return sum(each.count / total * abs(each.confidence - each.accuracy) for each in bins)


def negative_log_likelihood(probabilities: FloatArray, labels: Labels) -> float:
    """Return the mean of -ln p, where p is the probability of the label, at least 1e-12."""
    chosen = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


def brier_score(probabilities: FloatArray, labels: Labels) -> float:
    """Return the mean squared distance of the probabilities from certainty in the label, 0..2."""
    return float(((probabilities - np.eye(10)[labels]) ** 2).sum(axis=1).mean())


def accuracy_at_coverage(
    confidences: FloatArray, right: npt.NDArray[np.bool_], coverages: list[float]
) -> list[float]:
    """Return the accuracy among the most confident readings, for each share of them, 0..1."""
    in_order = right[np.argsort(-confidences, kind="stable")]
    counts = [max(1, round(coverage * len(in_order))) for coverage in coverages]
    return [float(in_order[:count].mean()) for count in counts]


def accepted_where_most_digits_are(digits: FloatArray, others: FloatArray, kept: float) -> float:
    """Return the share of `others` with the least score of the best share `kept` of `digits`."""
    return float((others >= np.quantile(digits, 1 - kept)).mean())
