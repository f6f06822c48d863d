"""Calibrates probabilities and verdicts, on validation data only.

Temperature scaling: C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On Calibration of Modern Neural
Networks", ICML 2017.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import Labels
from digitpad.core.recognition.network_output import softmax
from digitpad.core.recognition.verdict import Calibration
from training.data.datasets import Pictures
from training.data.prepare import ValidationData, prepare_validation
from training.runs import (
    CALIBRATION_FILE,
    MODEL_FILE,
    SETTINGS_FILE,
    existing,
    read_json,
    write_json,
)
from training.settings.training_run import Settings

ACCEPTED = 0.994  # share of held-out writers' digits that must count as digits
NAMED_OUTRIGHT = 0.99  # share of validation digits that are shown without a second guess
USUAL = 0.95  # share of held-out digits whose digitness distinguishes them from pieces of a number
SURE_AT_LEAST = 0.5  # a digit that is less likely than all others together is a guess
SURE_AT_MOST = 0.8  # odds of four to one are certain enough
INK_MARGIN = 0.8  # of the least ink of any validation digit: only extremes are refused

Digitness = npt.NDArray[np.float32]  # (N,)
Logits = npt.NDArray[np.float32]  # (N, 10)


def calibrate_run(run: Path, data: Path | None) -> None:
    """Calibrate a finished run again, and write the result into the run.

    Raises FileNotFoundError if the run is not finished, OSError if data are missing.
    """
    import keras

    model = keras.saving.load_model(existing(run / MODEL_FILE), compile=False)
    settings = Settings.from_dict(read_json(run / SETTINGS_FILE))
    calibration = calibrate(model, prepare_validation(settings, data))
    write_json(run / CALIBRATION_FILE, calibration)
    for name, value in calibration.items():
        print(f"{name}: {value}")


def calibrate(model: Any, data: ValidationData) -> dict[str, Any]:
    """Return the calibration of a finished Keras model, with the share each threshold keeps."""
    parts = data.all_digits
    outputs = [_predict(model, part.pictures) for part in parts]
    logits = np.concatenate([out["logits"] for out in outputs])
    labels = np.concatenate([part.labels for part in parts])
    ink = np.concatenate([part.pictures.sum(axis=(1, 2)) / 255 for part in parts])
    digitness = [float(np.quantile(out["digitness"], 1 - ACCEPTED)) for out in outputs]
    calibration = calibration_of(
        logits,
        labels,
        digitness_from=min(digitness),
        usual_margin=_usual_margin([out["digitness"] for out in outputs], min(digitness)),
        least_ink=float(ink.min() * INK_MARGIN),
        most_ink=float(ink.max() / INK_MARGIN),
    )
    values = {name: round(value, 4) for name, value in asdict(calibration).items()}
    meaning = {
        "sure_from_keeps": (
            f"at least {100 * NAMED_OUTRIGHT:.0f} % of the validation digits get a single answer"
        ),
        "digitness_from_keeps": (
            f"{100 * ACCEPTED:.1f} % of MNIST's and of held-out writers' digits are accepted"
        ),
        "usual_margin_keeps": f"{100 * USUAL:.0f} % of these digits, above digitness_from",
        "ink_unit": "amount of ink, counted in fully inked pixels of 28x28",
    }
    return values | meaning


def _usual_margin(digitness: list[Digitness], least: float) -> float:
    """Return how far above the least digitness of a digit USUAL of the digits of every set are."""
    return max(0.0, min(float(np.quantile(each, 1 - USUAL)) for each in digitness) - least)


def _predict(model: Any, pictures: Pictures) -> Any:
    scaled = pictures.astype(np.float32) / np.float32(255)
    return model.predict(scaled, batch_size=500, verbose=0)


def calibration_of(logits: Logits, labels: Labels, **verdicts: float) -> Calibration:
    """Return the temperature of least cross-entropy, and the confidence that most digits reach."""
    temperatures = np.exp(np.linspace(np.log(0.1), np.log(10.0), 461))
    losses = [crossentropy(logits, labels, temperature) for temperature in temperatures]
    temperature = float(temperatures[int(np.argmin(losses))])
    confidences = softmax(logits / temperature).max(axis=1)
    sure_from = float(np.quantile(confidences, 1 - NAMED_OUTRIGHT))
    return Calibration(temperature, min(max(SURE_AT_LEAST, sure_from), SURE_AT_MOST), **verdicts)


def crossentropy(logits: Logits, labels: Labels, temperature: float) -> float:
    """Return the mean negative log likelihood of the labels at this temperature."""
    scaled = logits.astype(np.float64) / temperature
    scaled -= scaled.max(axis=1, keepdims=True)
    chosen = scaled[np.arange(len(labels)), labels]
    return float((np.log(np.exp(scaled).sum(axis=1)) - chosen).mean())
