"""Finishes a trained network: digitness also depends on how far the embedding is from each digit.

A head that was trained on non-digits knows the kinds it has seen; distances in the embedding also
reveal ink that is unlike anything seen. K. Lee et al., "A Simple Unified Framework for Detecting
Out-of-Distribution Samples and Adversarial Attacks", NeurIPS 2018: the Mahalanobis distance
from the nearest class's centre, with one covariance for all classes.
"""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from keras import layers, ops

from training.data.datasets import joined
from training.data.prepare import TrainingData, ValidationData

Floats = npt.NDArray[np.float64]

SHRINKAGE = 0.05  # of the covariance towards a round one, as few directions are known well


def assemble(model: Any, training: TrainingData, validation: ValidationData) -> Any:
    """Return the network with whitened embeddings, and digitness from its head and the distance.

    The added layers are computed from training digits. The weights of the head and of the distance
    are fitted to validation digits and non-digits.
    """
    known = joined([training.digits, training.pen_copies[0]])
    embeddings = _predict(model, known.pictures)["embedding"].astype(np.float64)
    whitening, middle, centres = whiten(embeddings, known.labels)
    bare = _with_distance(model, whitening, middle, centres)
    weights = _weigh(bare, validation)
    return _with_digitness(bare, weights)


def whiten(
    embeddings: Floats, labels: npt.NDArray[np.int64], shrinkage: float = SHRINKAGE
) -> tuple[Floats, Floats, Floats]:
    """Return the matrix and mean that whiten embeddings within classes, and the class centres.

    Takes (N, D) and (N,); returns (D, D), (D,) and the (10, D) whitened centres of the classes.
    """
    middle = embeddings.mean(axis=0)
    means = np.array([embeddings[labels == digit].mean(axis=0) for digit in range(10)])
    within = embeddings - means[labels]
    covariance = within.T @ within / len(within)
    even = np.trace(covariance) / len(covariance)
    covariance = (1 - shrinkage) * covariance + shrinkage * even * np.eye(len(covariance))
    values, vectors = np.linalg.eigh(covariance)
    whitening: Floats = vectors / np.sqrt(values)
    return whitening, middle, (means - middle) @ whitening


def _with_distance(model: Any, whitening: Floats, middle: Floats, centres: Floats) -> Any:
    """Return the model with a whitened embedding and its distance from the nearest centre."""
    width = len(middle)
    whiten_layer = layers.Dense(width, trainable=False, name="whitened_embedding")
    embedding = whiten_layer(model.output["embedding"])
    whiten_layer.set_weights([whitening, -middle @ whitening])
    compare = layers.Dense(10, trainable=False, name="comparison")
    # |e - c|^2 = |e|^2 + |c|^2 - 2 e.c, for all centres at once
    towards = compare(embedding)
    compare.set_weights([-2 * centres.T, (centres**2).sum(axis=1)])
    squared = ops.sum(ops.square(embedding), axis=1, keepdims=True) + ops.min(
        towards, axis=1, keepdims=True
    )
    distance = ops.sqrt(ops.maximum(squared, 1e-6))
    outputs = {
        "logits": model.output["logits"],
        "separators": model.output["separators"],
        "embedding": embedding,
        "head": model.output["digitness"],
        "distance": distance,
    }
    return keras.Model(model.input, outputs)


def _weigh(bare: Any, data: ValidationData) -> tuple[Floats, float]:
    """Fit the weights of head and distance by logistic regression on validation data."""
    from sklearn.linear_model import LogisticRegression

    digits = [each.pictures for each in data.all_digits]
    parts = [*digits, data.others]
    outputs = [_predict(bare, part) for part in parts]
    features = np.concatenate(
        [np.concatenate([out["head"], out["distance"]], axis=1) for out in outputs]
    )
    is_digit = np.repeat([*[1] * len(digits), 0], [len(part) for part in parts])
    fitted = LogisticRegression(class_weight="balanced").fit(features, is_digit)
    return fitted.coef_[0], float(fitted.intercept_[0])


def _with_digitness(bare: Any, weights: tuple[Floats, float]) -> Any:
    coefficients, intercept = weights
    both = layers.Concatenate()([bare.output["head"], bare.output["distance"]])
    weigh = layers.Dense(1, trainable=False, name="weighed_digitness")
    digitness = weigh(both)
    weigh.set_weights([coefficients[:, None], np.array([intercept])])
    outputs = {
        "logits": bare.output["logits"],
        "separators": bare.output["separators"],
        "embedding": bare.output["embedding"],
        "digitness": digitness,
    }
    return keras.Model(bare.input, outputs, name="digitpad")


def _predict(model: Any, pictures: npt.NDArray[np.uint8]) -> Any:
    return model.predict(pictures.astype(np.float32) / np.float32(255), batch_size=500, verbose=0)
