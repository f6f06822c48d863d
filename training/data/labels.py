"""Labels of ink: the ten digits, non-digits and separators.

Digits are 0 to 9, and a non-digit is NO_DIGIT. Each separator, which stands between the digits of
dates, times and sums, has its own label below that.
"""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Labels
from digitpad.core.recognition.number import SEPARATORS

NO_DIGIT = -1
DIGIT_LIKE = ".,/"  # on their own they could be ones, so they teach nothing about digitness

_FIRST_SEPARATOR = -2  # the others have the numbers below


def separator_label(character: str) -> int:
    """Return the label of one of SEPARATORS."""
    return _FIRST_SEPARATOR - SEPARATORS.index(character)


def separator_indices(labels: Labels) -> Labels:
    """Return the index in SEPARATORS for each label; below 0 for digits and other non-digits."""
    return np.where(labels <= _FIRST_SEPARATOR, _FIRST_SEPARATOR - labels, -1)
