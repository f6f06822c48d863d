"""A network's outputs by name, as scores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from digitpad.core.recognition.network_output import NetworkOutput


def scores_of(outputs: Mapping[str, Any]) -> NetworkOutput:
    """Scores of the outputs `logits`, (N, 10), and `digitness`, (N, 1), if there is one."""
    digitness = outputs.get("digitness")
    return NetworkOutput(
        np.asarray(outputs["logits"], dtype=np.float32),
        None if digitness is None else np.asarray(digitness, dtype=np.float32)[:, 0],
    )
