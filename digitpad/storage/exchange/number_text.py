"""Numbers as files keep them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np


def shortest(values: Iterable[float]) -> list[float]:
    """The values in single precision, with the nine digits that tell each such from all others.

    So positions read back have the digest of those written.
    """
    singles = np.fromiter(values, dtype=np.float32)
    return [float(f"{single:.9g}") for single in singles.tolist()]
