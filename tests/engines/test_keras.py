"""The engine of record, with which the one that ships is compared."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.recognition.framing import frame_picture
from digitpad.core.recognition.network_output import softmax
from digitpad.engines.keras import KerasEngine
from digitpad.engines.litert import LiteRTEngine
from digitpad.engines.model_card import CARD_FILE, KERAS_FILE, ModelError
from digitpad.system.paths import models_directory
from tests.helpers import DIGITS, Look, paint, strokes_of

pytestmark = pytest.mark.slow


def give_model_file(model: Path, contents: bytes) -> None:
    """Put another file into the folder, with a card that matches it."""
    (model / KERAS_FILE).write_bytes(contents)
    card = json.loads((model / CARD_FILE).read_text(encoding="utf-8"))
    card["sha256"][KERAS_FILE] = hashlib.sha256(contents).hexdigest()
    (model / CARD_FILE).write_text(json.dumps(card), encoding="utf-8")


def test_both_engines_agree_on_a_thousand_pictures() -> None:
    random = np.random.default_rng(0)
    noise = random.random((800, 28, 28), dtype=np.float32)
    digits = [
        frame_picture(paint(strokes_of(digit), Look(60, pen=float(pen))))
        for digit in DIGITS
        for pen in np.linspace(3, 10, 20)
    ]
    tensors = np.concatenate([noise, np.stack(digits)])

    ours = softmax(LiteRTEngine(models_directory()).scores(tensors).logits)
    theirs = softmax(KerasEngine(models_directory()).scores(tensors).logits)

    assert len(tensors) == 1000
    assert np.abs(ours - theirs).max() < 1e-4


def test_both_engines_have_the_same_calibration() -> None:
    shipped = LiteRTEngine(models_directory())

    assert KerasEngine(models_directory()).calibration == shipped.calibration


def test_a_damaged_network_is_never_loaded(model: Path) -> None:
    contents = bytearray((model / KERAS_FILE).read_bytes())
    contents[len(contents) // 2] ^= 1
    (model / KERAS_FILE).write_bytes(contents)

    with pytest.raises(ModelError, match="damaged"):
        KerasEngine(model)


def test_a_file_that_keras_cannot_run_is_named(model: Path) -> None:
    give_model_file(model, b"this is no network")

    with pytest.raises(ModelError, match="Keras cannot run the model") as caught:
        KerasEngine(model)
    assert str(model) in str(caught.value)


def test_a_file_that_carries_code_is_refused(model: Path, tmp_path: Path) -> None:
    """Keras saves a Lambda layer as code; loading it would run that code."""
    give_model_file(model, _model_with_code(tmp_path / "code.keras"))

    with pytest.raises(ModelError, match="Keras cannot run the model"):
        KerasEngine(model)


def _model_with_code(path: Path) -> bytes:
    import keras

    picture: Any = keras.Input((28, 28))
    code = keras.layers.Lambda(lambda values: values * 2)(picture)
    keras.Model(picture, {"logits": keras.layers.Flatten()(code)}).save(path)
    return path.read_bytes()


def test_without_tensorflow_a_message_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "keras", None)

    with pytest.raises(ModelError, match="python -m pip install tensorflow"):
        KerasEngine(models_directory())
