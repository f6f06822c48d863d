"""Validates a network while it learns: one row of the run's curves."""

from __future__ import annotations

from typing import Any

import numpy as np

from training.data.datasets import LabelledPictures, Pictures
from training.data.prepare import ValidationData
from training.network.calibrate import ACCEPTED, crossentropy

Outputs = dict[str, Any]


def figures_of_average(model: Any, data: ValidationData) -> dict[str, float]:
    """Validate the averaged weights, which are the ones that ship; the model keeps its own."""
    own = model.get_weights()
    model.optimizer.finalize_variable_values(model.trainable_variables)
    figures = figures_of(model, data)
    model.set_weights(own)
    return figures


def figures_of(model: Any, data: ValidationData) -> dict[str, float]:
    """Return the loss, the share of digits read correctly by set, and of non-digits accepted.

    A non-digit is accepted if it reaches the digitness of ACCEPTED of the held-out writers' digits.
    """
    digits = {"mnist": data.digits, "pens": data.pens, "strangers": data.strangers}
    digits = {name: samples for name, samples in digits.items() if len(samples.labels)}
    outputs = {name: _predict(model, samples.pictures) for name, samples in digits.items()}
    unseen = outputs.get("strangers", outputs["pens"])
    limit = float(np.quantile(unseen["digitness"], 1 - ACCEPTED))
    others = {"junk_accepted": data.non_digits, "letters_accepted": data.letters}
    return {
        "validation_logits_loss": _loss(list(outputs.values()), list(digits.values())),
        **{name: _accuracy(outputs[name], samples) for name, samples in digits.items()},
        **{
            name: float((_predict(model, pictures)["digitness"] >= limit).mean())
            for name, pictures in others.items()
            if len(pictures)
        },
    }


def _predict(model: Any, pictures: Pictures) -> Outputs:
    scaled = pictures.astype(np.float32) / np.float32(255)
    outputs: Outputs = model.predict(scaled, batch_size=500, verbose=0)
    return outputs


def _loss(outputs: list[Outputs], digits: list[LabelledPictures]) -> float:
    logits = np.concatenate([each["logits"] for each in outputs])
    return crossentropy(logits, np.concatenate([each.labels for each in digits]), 1.0)


def _accuracy(outputs: Outputs, digits: LabelledPictures) -> float:
    return float((outputs["logits"].argmax(axis=1) == digits.labels).mean())
