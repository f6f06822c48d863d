"""Figures of merit, computed from probabilities and true labels; nothing here reads a file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, Labels

BINS = 15  # of confidence; the usual number for the expected calibration error


@dataclass(frozen=True)
class Share:
    """How many of how many, with Wilson's 95 % interval."""

    count: int
    share: float
    low: float
    high: float

    @classmethod
    def of(cls, hits: npt.NDArray[np.bool_]) -> Share:
        low, high = wilson_interval(int(hits.sum()), len(hits))
        return cls(len(hits), float(hits.mean()), low, high)


@dataclass(frozen=True)
class ReliabilityBin:
    """Readings whose confidence lies in one of BINS equal ranges."""

    count: int
    confidence: float  # mean
    accuracy: float


def wilson_interval(right: int, count: int, z: float = 1.96) -> tuple[float, float]:
    """95 % interval of a share; E. Wilson, "Probable Inference", JASA 22, 1927."""
    share = right / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * (share * (1 - share) / count + (z / (2 * count)) ** 2) ** 0.5
    return max(0.0, middle - half), min(1.0, middle + half)


def confusion(guesses: Labels, labels: Labels) -> list[list[int]]:
    """Ten rows, one for each true digit, of how often each digit was read."""
    table = np.zeros((10, 10), dtype=int)
    np.add.at(table, (labels, guesses), 1)
    rows: list[list[int]] = table.tolist()
    return rows


def reliability(probabilities: FloatArray, labels: Labels) -> list[ReliabilityBin]:
    """Confidence against accuracy; empty bins are left out."""
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
    """Mean gap between confidence and accuracy: M. Naeini, G. Cooper, M. Hauskrecht, "Obtaining
    Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015.
    """
    bins = reliability(probabilities, labels)
    total = sum(each.count for each in bins)
    return sum(each.count / total * abs(each.confidence - each.accuracy) for each in bins)


def negative_log_likelihood(probabilities: FloatArray, labels: Labels) -> float:
    """Mean of -ln p of the true digit."""
    chosen = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


def brier_score(probabilities: FloatArray, labels: Labels) -> float:
    """Mean squared distance of the probabilities from certainty in the truth, 0 to 2."""
    return float(((probabilities - np.eye(10)[labels]) ** 2).sum(axis=1).mean())


def accuracy_at_coverage(
    confidences: FloatArray, right: npt.NDArray[np.bool_], coverages: list[float]
) -> list[float]:
    """Accuracy among the given shares of readings, the most confident ones."""
    in_order = right[np.argsort(-confidences, kind="stable")]
    counts = [max(1, round(coverage * len(in_order))) for coverage in coverages]
    return [float(in_order[:count].mean()) for count in counts]


def accepted_where_most_digits_are(digits: FloatArray, others: FloatArray, kept: float) -> float:
    """The share of others that pass the score which the given share of digits reaches."""
    return float((others >= np.quantile(digits, 1 - kept)).mean())
