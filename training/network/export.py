"""Turns a training run into a model that the program runs: `python -m training export`."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keras
import numpy as np

from digitpad.core.recognition import FRAMING_VERSION
from digitpad.core.recognition.network_output import softmax
from digitpad.engines.litert import LiteRTEngine
from digitpad.engines.model_card import CARD_FILE, FORMAT, KERAS_FILE, LITERT_FILE
from training.runs import (
    CALIBRATION_FILE,
    CURVES_FILE,
    MODEL_FILE,
    SETTINGS_FILE,
    existing,
    read_json,
    write_json,
)

LARGEST_DIFFERENCE = 1e-4  # between the probabilities of the Keras model and of its export
PROOF_PICTURES = 500  # random ones: if both models agree on noise, they agree on digits


def export(run: Path, output: Path) -> None:
    """Write the run's network as `digitpad.keras` and `digitpad.tflite`, and their card.

    Raises FileNotFoundError if the run is not finished, and ValueError if the two files give
    different probabilities.
    """
    # 1. The Keras model of record. Loading without compiling drops the optimizer's state.
    model = keras.saving.load_model(existing(run / MODEL_FILE), compile=False)
    settings = read_json(run / SETTINGS_FILE)
    calibration = read_json(run / CALIBRATION_FILE)
    output.mkdir(parents=True, exist_ok=True)
    model.save(output / KERAS_FILE)
    shutil.copyfile(existing(run / CURVES_FILE), output / CURVES_FILE)

    # 2. Its export, which the program runs.
    model.export(output / LITERT_FILE, format="litert", verbose=False)

    # 3. The card, with the hashes of both files.
    card = {
        "format": FORMAT,
        "name": "digitpad",
        "trained_by": "DigitPad's authors, python -m training",
        "exported": datetime.now(UTC).date().isoformat(),
        "licence": "GPL-3.0-or-later",
        "parameters": model.count_params(),
        "framing_version": FRAMING_VERSION,
        "calibration": calibration,
        "settings": settings,
        "sha256": {name: _sha256(output / name) for name in (KERAS_FILE, LITERT_FILE)},
        "figures": {},
    }
    write_json(output / CARD_FILE, card)

    # 4. A check that the export gives the same answers as the model of record.
    difference = largest_difference(model, LiteRTEngine(output))
    if difference > LARGEST_DIFFERENCE:
        raise ValueError(f"the export differs from the Keras model by {difference:.1e}")
    print(f"{output}: {model.count_params():,} parameters, largest difference {difference:.1e}")


def largest_difference(model: Any, engine: LiteRTEngine) -> float:
    """Return the largest difference between any two probabilities on random pictures."""
    pictures = np.random.default_rng(0).random((PROOF_PICTURES, 28, 28), dtype=np.float32)
    ours = softmax(engine.scores(pictures).logits)
    theirs = softmax(np.asarray(model.predict(pictures, verbose=0)["logits"]))
    return float(np.abs(ours - theirs).max())


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
