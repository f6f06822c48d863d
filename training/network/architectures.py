"""Defines the networks, each in a small function that returns an untrained Keras model.

Each takes (N, 28, 28) pictures, 0 = paper, 1 = ink. `logits`, (N, 10), say which digit the ink is
if it is one; softmax is applied after inference. Ours has more outputs: `digitness`, (N, 1), is the
logit that the ink is a digit; `separators`, (N, 6), say which separator it is if it is one; all are
computed from `embedding`, (N, D).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
from keras import layers

from digitpad.core.recognition.number import SEPARATORS

Model = Any  # keras has no types


def digitpad() -> Model:
    """The shipped network: sees fine strokes at full size, then larger shapes at smaller sizes."""
    picture = keras.Input((28, 28), name="picture")
    x = layers.Reshape((28, 28, 1))(picture)
    x = _convolution(x, 16)
    x = _convolution(x, 32, strides=2)
    x = _convolution(x, 48)
    x = _convolution(x, 64, strides=2)
    x = _convolution(x, 96)
    x = layers.Dropout(0.1)(x)
    x = _convolution(x, 96, padding="valid")
    x = layers.Flatten()(x)
    x = layers.Dropout(0.3)(x)
    return _with_heads(picture, x, 128, name="digitpad")


def live_digit_first() -> Model:
    """The first network of the web demo "Live digit recognition": two convolutions only."""
    picture = keras.Input((28, 28), name="picture")
    x = layers.Reshape((28, 28, 1))(picture)
    for filters in (32, 64):
        x = layers.Conv2D(filters, 3, activation="relu")(x)
        x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    x = layers.Dense(128, activation="relu")(x)
    return _with_logits(picture, x, name="live-digit-first")


def live_digit() -> Model:
    """The last network of the same demo: three convolutions with normalization and dropout."""
    picture = keras.Input((28, 28), name="picture")
    x = layers.Reshape((28, 28, 1))(picture)
    for filters in (32, 64, 128):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = layers.BatchNormalization()(x)
        x = layers.MaxPooling2D()(x)
        x = layers.Dropout(0.25)(x)
    x = layers.Flatten()(x)
    x = layers.Dense(128, activation="relu")(x)
    return _with_logits(picture, x, name="live-digit", regularizer="l2")


def digits_detector() -> Model:
    """The network of the web demo "Digits detector": 468,202 parameters."""
    picture = keras.Input((28, 28), name="picture")
    x = layers.Reshape((28, 28, 1))(picture)
    for filters in (32, 64):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = layers.BatchNormalization()(x)
        x = layers.MaxPooling2D()(x)
        x = layers.Dropout(0.25)(x)
    x = layers.Flatten()(x)
    x = layers.Dense(128, activation="relu")(x)
    x = layers.Dropout(0.5)(x)
    return _with_logits(picture, x, name="digits-detector")


def small() -> Model:
    """A network that learns in a minute, for finding wrong labels, which takes several networks."""
    picture = keras.Input((28, 28), name="picture")
    x = layers.Reshape((28, 28, 1))(picture)
    x = _convolution(x, 16, strides=2)
    x = _convolution(x, 32, strides=2)
    x = _convolution(x, 48)
    x = layers.Flatten()(x)
    x = layers.Dense(64, activation="relu")(x)
    x = layers.Dropout(0.2)(x)
    return _with_logits(picture, x, name="small")


def tiny() -> Model:
    """A network that learns in seconds, for tests and for a first try."""
    picture = keras.Input((28, 28), name="picture")
    x = layers.Reshape((28, 28, 1))(picture)
    x = _convolution(x, 8, strides=2)
    x = _convolution(x, 16, strides=2)
    x = layers.Flatten()(x)
    return _with_heads(picture, x, 16, name="tiny")


ARCHITECTURES: dict[str, Callable[[], Model]] = {
    "digitpad": digitpad,
    "live-digit-first": live_digit_first,
    "live-digit": live_digit,
    "digits-detector": digits_detector,
    "small": small,
    "tiny": tiny,
}


def _with_logits(picture: Any, features: Any, name: str, regularizer: str | None = None) -> Model:
    logits = layers.Dense(10, kernel_regularizer=regularizer, name="logits")(features)
    return keras.Model(picture, {"logits": logits}, name=name)


def _with_heads(picture: Any, features: Any, width: int, name: str) -> Model:
    x = layers.Dense(width, use_bias=False)(features)
    x = layers.BatchNormalization()(x)
    embedding = layers.ReLU(name="embedding")(x)
    kept = layers.Dropout(0.3)(embedding)
    outputs = {
        "logits": layers.Dense(10, name="logits")(kept),
        "embedding": embedding,
        "digitness": layers.Dense(1, name="digitness")(kept),
        "separators": layers.Dense(len(SEPARATORS), name="separators")(kept),
    }
    return keras.Model(picture, outputs, name=name)


def _convolution(x: Any, filters: int, strides: int = 1, padding: str = "same") -> Any:
    x = layers.Conv2D(filters, 3, strides=strides, padding=padding, use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    return layers.ReLU()(x)
