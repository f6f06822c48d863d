"""Make probabilities honest: `python -m training calibrate`. Reads validation data only.

Temperature scaling: C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On Calibration of Modern Neural
Networks", ICML 2017.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.reading import Calibration, softmax
from training.data import Labels

CALIBRATION_FILE = "calibration.json"
NAMED_OUTRIGHT = 0.99  # share of validation digits that get no second guess beside the first
SURE_AT_LEAST = 0.5  # a digit that is not even likelier than all others together is a guess
SURE_AT_MOST = 0.8  # four to one is answer enough

Logits = npt.NDArray[np.float32]  # (N, 10)


def calibrate(model: Any, pictures: npt.NDArray[np.float32], labels: Labels, run: Path) -> None:
    """Measure the calibration of a Keras model on validation digits and write it into the run."""
    logits = np.asarray(model.predict(pictures, batch_size=500, verbose=0)["logits"])
    calibration = calibration_of(logits, labels)
    values = {
        "temperature": round(calibration.temperature, 4),
        "sure_from": round(calibration.sure_from, 4),
        "sure_from_keeps": f"at least {NAMED_OUTRIGHT:.0%} of the validation digits named outright",
    }
    (run / CALIBRATION_FILE).write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")


def calibration_of(logits: Logits, labels: Labels) -> Calibration:
    """The temperature of least cross-entropy, and the confidence that most digits reach."""
    temperatures = np.exp(np.linspace(np.log(0.1), np.log(10.0), 461))
    losses = [crossentropy(logits, labels, temperature) for temperature in temperatures]
    temperature = float(temperatures[int(np.argmin(losses))])
    confidences = softmax(logits / temperature).max(axis=1)
    sure_from = float(np.quantile(confidences, 1 - NAMED_OUTRIGHT))
    return Calibration(temperature, min(max(SURE_AT_LEAST, sure_from), SURE_AT_MOST))


def crossentropy(logits: Logits, labels: Labels, temperature: float) -> float:
    """Mean negative log likelihood of the labels at this temperature."""
    scaled = logits.astype(np.float64) / temperature
    scaled -= scaled.max(axis=1, keepdims=True)
    chosen = scaled[np.arange(len(labels)), labels]
    return float((np.log(np.exp(scaled).sum(axis=1)) - chosen).mean())
