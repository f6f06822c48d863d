"""A runtime only receives an undamaged model that was made for this framing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.recognition import FRAMING_VERSION
from digitpad.engines.model_card import (
    CARD_FILE,
    FORMAT,
    KERAS_FILE,
    LITERT_FILE,
    ModelCard,
    ModelError,
)
from digitpad.system.paths import models_directory

REMEDY = "Install DigitPad again"
FILES = [LITERT_FILE, KERAS_FILE]
Card = dict[str, Any]


def edit_card(model: Path, change: Callable[[Card], object]) -> None:
    path = model / CARD_FILE
    card = json.loads(path.read_text(encoding="utf-8"))
    change(card)
    path.write_text(json.dumps(card), encoding="utf-8")


def complaint_about_card(model: Path) -> str:
    with pytest.raises(ModelError) as caught:
        ModelCard.load(model)
    return str(caught.value)


def complaint_about_file(model: Path, name: str) -> str:
    with pytest.raises(ModelError) as caught:
        ModelCard.load(model).verified_bytes(name)
    return str(caught.value)


@pytest.mark.parametrize("name", FILES)
def test_an_undamaged_file_is_accepted(model: Path, name: str) -> None:
    assert ModelCard.load(model).verified_bytes(name) == (model / name).read_bytes()


def test_the_card_contains_the_calibration(model: Path) -> None:
    edit_card(model, lambda card: card.update(calibration={"temperature": 0.7, "sure_from": 0.6}))

    calibration = ModelCard.load(model).calibration

    assert (calibration.temperature, calibration.sure_from) == (0.7, 0.6)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("index", [0, 1000, -1], ids=["first", "middle", "last"])
def test_one_changed_byte_is_noticed(model: Path, name: str, index: int) -> None:
    contents = bytearray((model / name).read_bytes())
    contents[index] ^= 1
    (model / name).write_bytes(contents)

    complaint = complaint_about_file(model, name)

    assert str(model / name) in complaint
    assert "damaged" in complaint
    assert REMEDY in complaint


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("length", [0, 100, -1])
def test_a_file_that_was_cut_short_is_noticed(model: Path, name: str, length: int) -> None:
    (model / name).write_bytes((model / name).read_bytes()[:length])

    assert "damaged" in complaint_about_file(model, name)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(model: Path, name: str) -> None:
    (model / name).unlink()

    complaint = complaint_about_file(model, name)

    assert str(model / name) in complaint
    assert "No such file" in complaint
    assert REMEDY in complaint


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_the_card_does_not_list_is_not_used(model: Path, name: str) -> None:
    edit_card(model, lambda card: card["sha256"].pop(name))

    complaint = complaint_about_file(model, name)

    assert "does not list" in complaint
    assert str(model / name) in complaint
    assert REMEDY in complaint


def test_a_folder_without_a_card_is_not_a_model(tmp_path: Path) -> None:
    complaint = complaint_about_card(tmp_path)

    assert str(tmp_path) in complaint
    assert CARD_FILE in complaint
    assert REMEDY in complaint


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as on Unix")
def test_the_program_does_not_wait_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / CARD_FILE)

    assert "(not a file)" in complaint_about_card(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert str(tmp_path / "nowhere") in complaint_about_card(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"format": 1', "not JSON", "[]", "7", "null"],
)
def test_a_card_that_is_not_a_json_object_is_damaged(model: Path, text: str) -> None:
    (model / CARD_FILE).write_text(text, encoding="utf-8")

    complaint = complaint_about_card(model)

    assert str(model / CARD_FILE) in complaint
    assert "damaged" in complaint
    assert REMEDY in complaint


def test_a_card_that_is_not_text_is_damaged(model: Path) -> None:
    (model / CARD_FILE).write_bytes(b"\xff\xfe\x00{}")

    assert "damaged" in complaint_about_card(model)


@pytest.mark.parametrize("key", ["format", "framing_version", "calibration", "sha256"])
def test_a_card_with_a_missing_value_is_incomplete(model: Path, key: str) -> None:
    edit_card(model, lambda card: card.pop(key))

    complaint = complaint_about_card(model)

    assert str(model / CARD_FILE) in complaint
    assert "incomplete" in complaint
    assert key in complaint
    assert REMEDY in complaint


@pytest.mark.parametrize(
    "values",
    [
        {"sha256": []},
        {"sha256": None},
        {"calibration": {}},
        {"calibration": {"temperature": 1.0}},
        {"calibration": {"temperature": "warm", "sure_from": 0.5}},
        {"calibration": {"temperature": 0, "sure_from": 0.5}},
        {"calibration": {"temperature": -1, "sure_from": 0.5}},
        {"calibration": {"temperature": float("nan"), "sure_from": 0.5}},
        {"calibration": {"temperature": 1.0, "sure_from": None}},
    ],
    ids=repr,
)
def test_a_card_with_unusable_values_is_incomplete(model: Path, values: Card) -> None:
    edit_card(model, lambda card: card.update(values))

    assert "incomplete" in complaint_about_card(model)


def test_a_card_of_another_format_is_refused(model: Path) -> None:
    edit_card(model, lambda card: card.update(format=FORMAT + 1))

    complaint = complaint_about_card(model)

    assert f"format {FORMAT + 1}" in complaint
    assert str(model) in complaint
    assert REMEDY in complaint


def test_a_model_for_another_framing_is_refused(model: Path) -> None:
    edit_card(model, lambda card: card.update(framing_version=FRAMING_VERSION + 1))

    complaint = complaint_about_card(model)

    assert f"was trained with version {FRAMING_VERSION + 1} of framing" in complaint
    assert f"this DigitPad uses version {FRAMING_VERSION}." in complaint
    assert str(model) in complaint
    assert REMEDY in complaint


@pytest.mark.parametrize("temperature", [0, -1, 1e-300, 1e300, float("nan"), True, "0.5", None])
def test_a_temperature_that_makes_no_sense_is_refused(tmp_path: Path, temperature: object) -> None:
    card = json.loads((models_directory() / CARD_FILE).read_text())
    card["calibration"]["temperature"] = temperature
    (tmp_path / CARD_FILE).write_text(json.dumps(card))

    with pytest.raises(ModelError, match="incomplete"):
        ModelCard.load(tmp_path)
