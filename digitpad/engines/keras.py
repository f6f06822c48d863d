"""The engine of record: the Keras model itself, on TensorFlow; slow to load, for comparison."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.reading import Calibration
from digitpad.engines.model_card import KERAS_FILE, ModelCard, ModelError
from digitpad.engines.outputs import scores_of
from digitpad.system.translate import translate

TENSORS_AT_ONCE = 16  # tensors run together


class KerasEngine:
    """Runs `digitpad.keras`.

    A Keras file can carry code, so give it the folder of the program's own installation only.
    """

    def __init__(self, directory: Path) -> None:
        """Load the model in `directory`; raises ModelError if it is not whole and usable."""
        keras = _import_keras()
        card = ModelCard.load(directory)
        contents = card.verified_bytes(KERAS_FILE)
        self._calibration = card.calibration
        self._model = _load(keras, contents, directory)
        self._outputs_of(np.zeros((1, 28, 28), np.float32))  # compiled now, see there

    @property
    def calibration(self) -> Calibration:
        return self._calibration

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        """The scores of (N, 28, 28) framed tensors."""
        # As one compiled function: called layer by layer, TensorFlow and Qt have been seen to wait
        # for each other when a window is drawn meanwhile.
        parts = [
            tensors[first : first + TENSORS_AT_ONCE]
            for first in range(0, len(tensors), TENSORS_AT_ONCE)
        ]
        outputs = [self._outputs_of(part) for part in parts]
        return scores_of({name: np.concatenate([o[name] for o in outputs]) for name in outputs[0]})

    def _outputs_of(self, tensors: npt.NDArray[np.float32]) -> dict[str, npt.NDArray[np.float32]]:
        """A batch's outputs. It is filled up with blanks, since each new size is compiled anew.

        TensorFlow has been seen to crash when it compiles while Qt draws a window.
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
        words = translate(
            "Engine",
            "The Keras engine needs TensorFlow, which is not installed. Install it with “pip "
            "install digitpad[training]”, or use --engine litert, which needs nothing more.",
        )
        raise ModelError(words) from error
    return keras


def _load(keras: Any, contents: bytes, directory: Path) -> Any:
    try:
        # A copy of the verified bytes is loaded, so the file cannot change in between.
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / KERAS_FILE
            copy.write_bytes(contents)
            return keras.saving.load_model(copy, compile=False, safe_mode=True)
    except (ValueError, TypeError, OSError) as error:
        words = translate("Engine", "The model in {0} cannot be run by Keras: {1}")
        raise ModelError(words.format(directory, error)) from error
