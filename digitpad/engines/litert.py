"""Run the exported network on LiteRT, the default engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.verdict import Calibration
from digitpad.engines.model_card import LITERT_FILE, ModelCard, ModelError
from digitpad.engines.outputs import scores_of
from digitpad.system.standard_error import standard_error_kept
from digitpad.system.translate import translate


class LiteRTEngine:
    """Runs `digitpad.tflite`. Create, use and delete it on one thread."""

    def __init__(self, directory: Path) -> None:
        """Load the model in `directory`; raises ModelError if it is damaged or cannot be used."""
        card = ModelCard.load(directory)
        contents = card.verified_bytes(LITERT_FILE)
        self._calibration = card.calibration
        self._run = _signature_runner(contents, directory)

    @property
    def calibration(self) -> Calibration:
        return self._calibration

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        """Return the scores of (N, 28, 28) framed tensors."""
        outputs = self._run(picture=tensors)
        return scores_of(outputs)


def _signature_runner(contents: bytes, directory: Path) -> Any:
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError as error:
        message = translate(
            "Engine",
            "LiteRT, which runs the network, cannot be loaded ({0}). Install the package "
            "ai-edge-litert.",
        )
        raise ModelError(message.format(error)) from error
    try:
        # One thread: a single digit is too little work to share, and the pen needs the other cores.
        with standard_error_kept([]):  # LiteRT prints a greeting that no setting turns off
            interpreter = Interpreter(model_content=contents, num_threads=1)
            run = interpreter.get_signature_runner("serving_default")
            run(picture=np.zeros((1, 28, 28), dtype=np.float32))  # allocates memory and warms up
        return run
    except (ValueError, RuntimeError) as error:
        message = translate("Engine", "LiteRT cannot run the model in {0}: {1}")
        raise ModelError(message.format(directory, error)) from error
