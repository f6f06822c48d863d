"""Defines what each kind of ink teaches each output of the network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from digitpad.core.arrays import Labels
from digitpad.core.recognition.number import SEPARATORS
from training.data.labels import DIGIT_LIKE, separator_indices

Targets = tuple[Mapping[str, Any], Mapping[str, Any]]


def targets_with(evenness: float) -> Callable[[Labels], Targets]:
    """Return a function that turns labels, (N,), into targets and weights for each output.

    Digits teach `logits` and `digitness`. A non-digit teaches `digitness` and, with the weight
    `evenness`, that no digit is likelier than another: D. Hendrycks, M. Mazeika,
    T. Dietterich, "Deep Anomaly Detection with Outlier Exposure", ICLR 2019. Separators teach
    `separators`, too; those that look like a digit on their own teach nothing else.
    """

    def targets_of(labels: Labels) -> Targets:
        is_digit = labels >= 0
        separator = separator_indices(labels)
        is_clear = ~np.isin(separator, [SEPARATORS.index(each) for each in DIGIT_LIKE])
        digits = np.where(is_digit[:, None], np.eye(10)[np.maximum(labels, 0)], 0.1)
        targets = {
            "logits": digits.astype(np.float32),
            "digitness": is_digit[:, None].astype(np.float32),
            "separators": np.eye(len(SEPARATORS), dtype=np.float32)[np.maximum(separator, 0)],
        }
        weights = {
            "logits": np.where(is_digit, 1.0, evenness * is_clear),
            "digitness": is_clear,
            "separators": separator >= 0,
        }
        return targets, {name: each.astype(np.float32) for name, each in weights.items()}

    return targets_of
