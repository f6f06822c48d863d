"""How good a model is: `python -m training evaluate`, on validation data unless `--final`.

Everything goes the way of the user's digits: through the recognizer, its framing and LiteRT.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.reading import Reading, Verdict
from digitpad.core.recognizer import Recognizer
from digitpad.engines.litert import LiteRTEngine
from digitpad.engines.model_card import CARD_FILE
from training.data import (
    LabelledPictures,
    Labels,
    PenSample,
    load_mnist,
    load_pendigits,
    split_pictures,
    split_writers,
)
from training.runs import write_json
from training.settings import Settings

LOG_FILE = "final-evaluations.jsonl"


@dataclass(frozen=True)
class Figures:
    """Accuracy counts the likeliest digit; accepted ones are named outright ("digit")."""

    digits: int
    accuracy: float
    low: float  # 95 % interval
    high: float
    accepted: float
    accuracy_of_accepted: float


def evaluate(model: Path, data: Path | None, *, final: bool) -> None:
    """Print a model's figures and write them into its card.

    With `final` the test sets are read, and date, commit and figures are appended to the log
    beside the card.
    """
    commit = _commit()  # before the card is written, which changes the working tree
    recognizer = Recognizer(LiteRTEngine(model))
    figures = _on_test_sets(recognizer, data) if final else _on_validation_sets(recognizer, data)
    for name, values in figures.items():
        print(_line(name, values))
    _note_in_card(model, "test" if final else "validation", figures)
    if final:
        _append_to_log(model / LOG_FILE, commit, figures)


def _on_validation_sets(recognizer: Recognizer, data: Path | None) -> dict[str, Figures]:
    settings = Settings()
    mnist, _ = load_mnist(data)
    _, pictures = split_pictures(mnist, settings.validation_digits, settings.seed)
    _, pens = split_writers(load_pendigits(data, "tra"), settings.validation_writers, settings.seed)
    return {
        "MNIST validation": _on_pictures(recognizer, pictures),
        "pen validation": _on_pens(recognizer, pens),
    }


def _on_test_sets(recognizer: Recognizer, data: Path | None) -> dict[str, Figures]:
    _, mnist = load_mnist(data)
    return {
        "MNIST test": _on_pictures(recognizer, mnist),
        "pendigits test": _on_pens(recognizer, load_pendigits(data, "tes")),
        "scikit-learn digits": _on_pictures(recognizer, _scikit_learn_digits()),
    }


def _scikit_learn_digits() -> LabelledPictures:
    """1,797 digits of 8x8 pixels; E. Alpaydin, C. Kaynak, UCI data set 80."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    greys = np.round(digits.images * (255 / 16)).astype(np.uint8)
    return LabelledPictures(greys, digits.target.astype(np.int64))


def _on_pictures(recognizer: Recognizer, samples: LabelledPictures) -> Figures:
    return figures_of(recognizer.recognize_many(samples.pictures), samples.labels)


def _on_pens(recognizer: Recognizer, samples: list[PenSample]) -> Figures:
    readings = [recognizer.recognize_strokes(sample.strokes) for sample in samples]
    return figures_of(readings, np.array([sample.label for sample in samples]))


def figures_of(readings: list[Reading], labels: Labels) -> Figures:
    likeliest = [
        -1 if reading.verdict is Verdict.EMPTY else int(reading.probabilities.argmax())
        for reading in readings
    ]
    right = np.array(likeliest) == labels
    accepted = np.array([reading.verdict is Verdict.DIGIT for reading in readings])
    low, high = wilson_interval(int(right.sum()), len(right))
    of_accepted = float(right[accepted].mean()) if accepted.any() else 0.0
    return Figures(len(right), float(right.mean()), low, high, float(accepted.mean()), of_accepted)


def wilson_interval(right: int, count: int, z: float = 1.96) -> tuple[float, float]:
    """95 % interval of a share; E. Wilson, "Probable Inference", JASA 22, 1927."""
    share = right / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * (share * (1 - share) / count + (z / (2 * count)) ** 2) ** 0.5
    return middle - half, middle + half


def _line(name: str, values: Figures) -> str:
    return (
        f"{name:22} {values.digits:6,} digits   {values.accuracy:7.2%} right "
        f"({values.low:.2%} to {values.high:.2%})   {values.accepted:6.1%} named outright, "
        f"{values.accuracy_of_accepted:.2%} of those right"
    )


def _note_in_card(model: Path, kind: str, figures: dict[str, Figures]) -> None:
    card = json.loads((model / CARD_FILE).read_text(encoding="utf-8"))
    card["figures"][kind] = _rounded(figures)
    write_json(model / CARD_FILE, card)


def _append_to_log(path: Path, commit: str, figures: dict[str, Figures]) -> None:
    entry = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit,
        "figures": _rounded(figures),
    }
    with path.open("a", encoding="utf-8") as log:
        log.write(json.dumps(entry) + "\n")


def _rounded(figures: dict[str, Figures]) -> dict[str, dict[str, Any]]:
    return {
        name: {key: round(value, 5) for key, value in asdict(values).items()}
        for name, values in figures.items()
    }


def _commit() -> str:
    """The commit that is checked out, marked where files differ from it."""
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--abbrev=12"],
        capture_output=True,
        text=True,
        check=False,
    )
    return described.stdout.strip() or "unknown"
