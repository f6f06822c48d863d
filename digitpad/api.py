"""DigitPad for Python programs: a recognizer with its engine and model, without a window."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Self

from digitpad.core.recognition import recognizer
from digitpad.core.recognition.recognizer import Classifier
from digitpad.engines import ENGINES
from digitpad.engines.model_card import ModelError
from digitpad.system.paths import models_directory
from digitpad.system.translate import translate

if TYPE_CHECKING:
    from digitpad.core.explain.explanation import Explainable, Explanation


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

    def explain(
        self, ink: Explainable, *, against: int | None = None, views: Collection[str] | None = None
    ) -> Explanation:
        """Explain what is read in ink, as one digit: `explain(ink).heat.evidence`, for example.

        Takes a picture as `recognize` does, strokes as `recognize_strokes` does, or the content of
        a pad. The heat map says what speaks for the answer and not for its runner-up, or not for
        another digit, `against`. `views` are some of “seen”, “heat”, “firmness” and “change”; all
        of them take about half a second. Raises TypeError or ValueError for other ink, blank ink,
        an unknown view or a rival that the answer cannot have.
        """
        from digitpad.core.explain.explanation import ALL_VIEWS, View, explain

        chosen = ALL_VIEWS if views is None else tuple(map(View, views))
        return explain(ink, self._classifier, against=against, views=chosen)


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
