"""Measures a model on the test sets and writes its report: `python -m training report`."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from digitpad.core.imaging.levels import shares_of
from digitpad.core.recognition.network_output import softmax
from digitpad.engines.litert import LiteRTEngine
from digitpad.engines.model_card import CARD_FILE, KERAS_FILE
from training.evaluation.drawing.galleries import GALLERIES, draw_galleries
from training.evaluation.drawing.pictures import draw_all
from training.evaluation.figures.seeing import Rival
from training.evaluation.figures.strangers import strangers_figures
from training.evaluation.material import (
    Material,
    test_material,
    validation_material,
    with_what_is_there,
)
from training.evaluation.measure import Figures, measure
from training.evaluation.report_sections import PICTURES
from training.evaluation.report_text import card_text, report_text
from training.evaluation.test_set_log import TestSetLook, rounded
from training.network.reproduce import RECIPES, REPRODUCED_FILE, SUMMARY_FILE
from training.runs import CURVES_FILE, existing, read_json, settings_of, write_json
from training.settings.training_run import Settings

REPORT_FILE = "report.json"
OURS = "DigitPad"  # our network's name among the readers


def report(model: Path, reproduced: Path, data: Path | None) -> None:
    """Measure the exported `model` on the test sets, and write its report and its card.

    `reproduced` contains the earlier networks; if there are none, the figures of the last report
    about them are kept. Raises ModelError or FileNotFoundError if the model is incomplete, OSError
    if data are missing, and ValueError if they are damaged.
    """
    look = TestSetLook(model)
    settings = settings_of(model)
    available = with_what_is_there(settings, data)
    material = test_material(settings, data)
    rivals = _summaries(reproduced)
    engine, validation = LiteRTEngine(model), validation_material(available, data)
    figures = measure(engine, load_rivals(reproduced), material)
    if validation.strangers:
        held_out = strangers_figures(engine, validation.strangers, validation.letters)
        figures["held_out_writers"] = held_out
    written: Figures = {
        **look.values,
        "rivals": rivals,
        "layers": _layers(model),
        "curves": _curves(model / CURVES_FILE),
        "engines": _compare_engines(model, material),
        "figures": figures,
        "galleries": GALLERIES,
    }
    if not rivals and (model / REPORT_FILE).is_file():
        before = read_json(model / REPORT_FILE)
        written |= {"rivals": before["rivals"]}
        keep_rivals(figures, before["figures"])
    write_json(model / REPORT_FILE, written)
    look.add(written["figures"])
    draw_galleries(engine, validation, model / PICTURES)
    write_documents(model)


def write_documents(model: Path) -> None:
    """Write texts, pictures and the card's figures, from the report.json in `model`.

    Raises FileNotFoundError, with the command to run first, if a file is missing.
    """
    written = read_json(model / REPORT_FILE, "report")
    # The galleries show people's digits, so they are not part of the project.
    drawn = written.get("galleries", {})
    drawn = {name: text for name, text in drawn.items() if _picture(model, name).is_file()}
    written["galleries"] = drawn
    card = read_json(model / CARD_FILE, "export")
    card["figures"] = _in_short(written["figures"])
    write_json(model / CARD_FILE, card)
    draw_all(written, Settings.from_dict(card["settings"]), model / PICTURES)
    (model / "report.md").write_text(report_text(written), encoding="utf-8")
    (model / "model-card.md").write_text(card_text(card, written), encoding="utf-8")


def _picture(model: Path, name: str) -> Path:
    return model / PICTURES / f"{name}.png"


def load_rivals(reproduced: Path) -> list[Rival]:
    """Return the earlier networks that have been reproduced so far."""
    return [
        Rival(recipe.architecture, _logits_of(reproduced / recipe.architecture / REPRODUCED_FILE))
        for recipe in RECIPES
        if (reproduced / recipe.architecture / SUMMARY_FILE).is_file()
    ]


def keep_rivals(figures: Figures, before: Figures) -> None:
    """Add the earlier networks' figures from the report `before`; these networks do not change."""
    for name, value in figures.items():
        if isinstance(value, dict) and isinstance(before.get(name), dict):
            if OURS in value:
                value |= {rival: kept for rival, kept in before[name].items() if rival != OURS}
            keep_rivals(value, before[name])


def _logits_of(path: Path) -> Callable[[npt.NDArray[np.float32]], npt.NDArray[np.float32]]:
    model = keras.saving.load_model(path, compile=False)

    def logits(tensors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return np.asarray(model.predict(tensors, batch_size=250, verbose=0)["logits"])

    return logits


def _summaries(reproduced: Path) -> list[Figures]:
    paths = [reproduced / recipe.architecture / SUMMARY_FILE for recipe in RECIPES]
    return [read_json(path) for path in paths if path.is_file()]


def _compare_engines(model: Path, material: Material) -> Figures:
    """Compare the Keras model of record with its export, on the first set of pictures."""
    pictures = next(iter(material.pictures.values())).pictures
    tensors = shares_of(pictures)
    engine = LiteRTEngine(model)
    parts = [tensors[first : first + 250] for first in range(0, len(tensors), 250)]
    ours = softmax(np.concatenate([engine.scores(part).logits for part in parts]))
    theirs = softmax(_logits_of(existing(model / KERAS_FILE))(tensors))
    return {
        "pictures": len(tensors),
        "same_digit": int((ours.argmax(1) == theirs.argmax(1)).sum()),
        "largest_difference": float(np.abs(ours - theirs).max()),
    }


def _layers(model: Path) -> list[Figures]:
    return _layers_of(keras.saving.load_model(existing(model / KERAS_FILE), compile=False))


def _layers_of(network: Any) -> list[Figures]:
    """Return all layers; the network that averages views contains the one that sees each view."""
    layers: list[Figures] = []
    for layer in network.layers:
        if isinstance(layer, keras.Model):
            layers += _layers_of(layer)
        elif not isinstance(layer, keras.layers.InputLayer):
            layers.append(
                {
                    "name": layer.name,
                    "kind": type(layer).__name__,
                    "output": " x ".join(str(side) for side in layer.output.shape[1:]),
                    "parameters": layer.count_params(),
                }
            )
    return layers


def _curves(path: Path) -> dict[str, list[float]]:
    with existing(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: [float(row[name]) for row in rows] for name in rows[0]}


def _in_short(figures: Figures) -> Figures:
    """Return the figures of the report that the card's JSON repeats."""
    return {
        "accuracy": rounded(figures["accuracy"]["DigitPad"]),
        "one_answer_in_all_ways": rounded(figures["one_answer_in_all_ways"]["DigitPad"]),
        "ece": {name: round(each["ece"], 5) for name, each in figures["probabilities"].items()},
        "non_digits_accepted": {
            group: round(each["accepted"], 4)
            for group, each in figures["non_digits"]["groups"].items()
        },
        "median_ms": round(figures["time"]["median_ms"], 2),
    }
