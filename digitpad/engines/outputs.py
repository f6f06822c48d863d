"""Convert a network's named outputs to scores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from digitpad.core.recognition.network_output import NetworkOutput


def scores_of(outputs: Mapping[str, Any]) -> NetworkOutput:
    """Return the scores from `logits`, (N, 10), and, if present, `digitness` and `separators`.

    These are (N, 1) and (N, 6).
    """
    digitness, separators = outputs.get("digitness"), outputs.get("separators")
    return NetworkOutput(
        np.asarray(outputs["logits"], dtype=np.float32),
        None if digitness is None else np.asarray(digitness, dtype=np.float32)[:, 0],
        None if separators is None else np.asarray(separators, dtype=np.float32),
    )
