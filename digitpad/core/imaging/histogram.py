"""Statistics of histograms: how many pixels of a picture have each grey, 0 to 255."""

from __future__ import annotations

import math

import numpy as np

from digitpad.core.arrays import FloatArray

GREYS = np.arange(256, dtype=np.float64)


def quantile(counts: FloatArray, share: float, values: FloatArray = GREYS) -> float:
    """Return the value below which this share of the pixels lies; `values` ascend."""
    total = counts.cumsum()
    rank = share * (float(total[-1]) - 1)
    around = math.floor(rank), math.ceil(rank)
    low, high = values[total.searchsorted(around, side="right")].tolist()
    return float(low + (high - low) * (rank - around[0]))


def mean(counts: FloatArray) -> float:
    """Return the mean grey."""
    return float(counts @ GREYS / counts.sum())


def spread(counts: FloatArray) -> float:
    """Return the standard deviation of the greys."""
    return float(np.sqrt(counts @ (GREYS - mean(counts)) ** 2 / counts.sum()))


def deviation(counts: FloatArray, middle: float) -> float:
    """Return the median distance to `middle`."""
    distances = np.abs(GREYS - middle)
    order = distances.argsort(kind="stable")
    return quantile(counts[order], 0.5, distances[order])


def threshold_of(counts: FloatArray) -> int:
    """Return the grey (0..254) up to which pixels belong to the darker of two classes."""
    below = np.cumsum(counts)[:-1]
    sums = np.cumsum(counts * GREYS)
    above = counts.sum() - below
    variance = _between_class_variance(below, above, sums)
    # If no pixel lies between the classes, all greys between them are equally good.
    best = np.flatnonzero(variance >= variance.max() * (1 - 1e-9))
    return int(best[0] + best[-1]) // 2


def _between_class_variance(below: FloatArray, above: FloatArray, sums: FloatArray) -> FloatArray:
    mean_below = sums[:-1] / np.maximum(below, 1)
    mean_above = (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    variance: FloatArray = below * above * (mean_above - mean_below) ** 2
    return variance
