"""Run the model of record, the Keras network, on TensorFlow: slow to load, for comparison."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.verdict import Calibration
from digitpad.engines.model_card import KERAS_FILE, ModelCard, ModelError
from digitpad.engines.outputs import scores_of
from digitpad.system.translate import translate

TENSORS_AT_ONCE = 16  # batch size


class KerasEngine:
    """Runs `digitpad.keras`.

    A Keras file can contain code, so only pass the folder of the program's own installation.
    """

    def __init__(self, directory: Path) -> None:
        """Load the model in `directory`; raises ModelError if it is damaged or cannot be used."""
        keras = _import_keras()
        card = ModelCard.load(directory)
        contents = card.verified_bytes(KERAS_FILE)
        self._calibration = card.calibration
        self._model = _load(keras, contents, directory)
        self._outputs_of(np.zeros((1, 28, 28), np.float32))  # compile now; see there why

    @property
    def calibration(self) -> Calibration:
        return self._calibration

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        """Return the scores of (N, 28, 28) framed tensors."""
        # `_outputs_of` runs one compiled function: called layer by layer, TensorFlow and Qt can
        # deadlock while a window is being drawn.
        parts = [
            tensors[first : first + TENSORS_AT_ONCE]
            for first in range(0, len(tensors), TENSORS_AT_ONCE)
        ]
        outputs = [self._outputs_of(part) for part in parts]
        return scores_of({name: np.concatenate([o[name] for o in outputs]) for name in outputs[0]})

    def _outputs_of(self, tensors: npt.NDArray[np.float32]) -> dict[str, npt.NDArray[np.float32]]:
        """Return a batch's outputs, padding it with blanks to one size, as each size is compiled.

        TensorFlow can crash if it compiles while Qt draws a window.
        """
        count = len(tensors)
        blanks = np.zeros((TENSORS_AT_ONCE - count, *tensors.shape[1:]), np.float32)
        tensors = np.concatenate([tensors, blanks])
        outputs = self._model.predict_on_batch(tensors)
        return {name: values[:count] for name, values in outputs.items()}


def _import_keras() -> Any:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    try:
        import keras
    except ImportError as error:
        message = translate(
            "Engine",
            "The Keras engine needs TensorFlow, which is not installed. Install it with “python "
            "-m pip install tensorflow”, or use --engine litert, which needs nothing more.",
        )
        raise ModelError(message) from error
    return keras


def _load(keras: Any, contents: bytes, directory: Path) -> Any:
    try:
        # Load a copy of the verified bytes, so that the file cannot change in between.
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / KERAS_FILE
            copy.write_bytes(contents)
            return keras.saving.load_model(copy, compile=False, safe_mode=True)
    except (ValueError, TypeError, OSError) as error:
        message = translate("Engine", "Keras cannot run the model in {0}: {1}")
        raise ModelError(message.format(directory, error)) from error
