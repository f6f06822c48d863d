"""The engine that ships."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.recognition.framing import frame_strokes
from digitpad.engines.litert import LiteRTEngine
from digitpad.engines.model_card import CARD_FILE, LITERT_FILE, ModelCard, ModelError
from digitpad.system.paths import models_directory
from tests.helpers import DIGITS, strokes_of


@pytest.fixture(scope="module")
def engine() -> LiteRTEngine:
    return LiteRTEngine(models_directory())


def test_most_handwritten_digits_are_read(engine: LiteRTEngine) -> None:
    tensors = np.stack([frame_strokes(strokes_of(digit)) for digit in DIGITS])

    logits = engine.scores(tensors).logits

    assert logits.shape == (10, 10)
    assert logits.dtype == np.float32
    assert (logits.argmax(axis=1) == DIGITS).sum() >= 8


def test_the_number_of_tensors_may_change_from_call_to_call(engine: LiteRTEngine) -> None:
    tensors = np.random.default_rng(0).random((256, 28, 28), dtype=np.float32)
    whole = engine.scores(tensors).logits.copy()

    for count in (1, 7, 256, 1):
        assert engine.scores(tensors[:count]).logits == pytest.approx(whole[:count], abs=1e-3)


def test_the_calibration_is_the_cards(engine: LiteRTEngine) -> None:
    assert engine.calibration == ModelCard.load(models_directory()).calibration


def test_a_damaged_network_is_never_run(model: Path) -> None:
    contents = bytearray((model / LITERT_FILE).read_bytes())
    contents[len(contents) // 2] ^= 1
    (model / LITERT_FILE).write_bytes(contents)

    with pytest.raises(ModelError, match="damaged"):
        LiteRTEngine(model)


def test_a_file_that_litert_cannot_run_is_named(model: Path) -> None:
    contents = b"this is no network, though its card says so"
    (model / LITERT_FILE).write_bytes(contents)
    card = json.loads((model / CARD_FILE).read_text(encoding="utf-8"))
    card["sha256"][LITERT_FILE] = hashlib.sha256(contents).hexdigest()
    (model / CARD_FILE).write_text(json.dumps(card), encoding="utf-8")

    with pytest.raises(ModelError, match="LiteRT cannot run the model") as caught:
        LiteRTEngine(model)
    assert str(model) in str(caught.value)


def test_loading_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    LiteRTEngine(models_directory())

    assert capfd.readouterr() == ("", "")


def test_errors_are_still_printed_after_loading(capfd: pytest.CaptureFixture[str]) -> None:
    import os

    LiteRTEngine(models_directory())
    os.write(2, b"still here")

    assert capfd.readouterr().err == "still here"
