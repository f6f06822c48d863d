"""Round numbers for text files."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np


def shortest(values: Iterable[float]) -> list[float]:
    """Return the values in single precision, rounded to nine significant digits.

    Nine digits identify each such number, so positions that are read back have the digest of those
    that were written.
    """
    singles = np.fromiter(values, dtype=np.float32)
    return [float(f"{single:.9g}") for single in singles.tolist()]
