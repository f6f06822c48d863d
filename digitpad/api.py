"""DigitPad for Python programs: a recognizer with its engine and model, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from digitpad.core.recognition import recognizer
from digitpad.core.recognition.recognizer import Classifier
from digitpad.engines import ENGINES
from digitpad.engines.model_card import ModelError
from digitpad.system.paths import models_directory
from digitpad.system.translate import translate


class Recognizer(recognizer.Recognizer):
    """Reads digits with a trained network: `Recognizer.load().recognize(image)`."""

    @classmethod
    def load(cls, engine: str = "litert", model: str | Path | None = None) -> Self:
        """Load a network: the one that ships, or the one in the folder `model`.

        `engine` is "litert" or "keras"; the latter needs TensorFlow and runs only the network
        that ships. Raises ValueError for any other engine, and ModelError with a message for a
        model that is missing, damaged or made for another framing.
        """
        return cls(_load_engine(engine, None if model is None else Path(model)))


def _load_engine(engine: str, model: Path | None) -> Classifier:
    if engine == "litert":
        from digitpad.engines.litert import LiteRTEngine

        return LiteRTEngine(model or models_directory())
    if engine == "keras":
        if model is not None:
            message = translate(
                "Engine",
                "The Keras engine runs only the network that comes with DigitPad, because a "
                "Keras file can contain code. Run your own network with --engine litert.",
            )
            raise ModelError(message)
        from digitpad.engines.keras import KerasEngine

        return KerasEngine(models_directory())
    raise ValueError(f"there is no engine “{engine}”; choose one of {', '.join(ENGINES)}")
