"""Labels of ink: the ten digits, and what is none of them.

Digits are 0 to 9. What is no digit is NO_DIGIT; a separator, which stands between the digits of
dates, times and sums, has a label of its own below that.
"""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import Labels

NO_DIGIT = -1
SEPARATORS = ".,:/-+"
DIGIT_LIKE = ".,/"  # alone they are short or long lines, as ones are, so they teach no digitness

_FIRST_SEPARATOR = -2  # then downwards


def separator_label(character: str) -> int:
    """The label of one of SEPARATORS."""
    return _FIRST_SEPARATOR - SEPARATORS.index(character)


def separator_indices(labels: Labels) -> Labels:
    """Which of SEPARATORS each label is; below 0 for digits and for what is neither."""
    return np.where(labels <= _FIRST_SEPARATOR, _FIRST_SEPARATOR - labels, -1)
