"""Names, reads and writes the files of a training run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from digitpad.engines.model_card import CARD_FILE
from training.settings.training_run import Settings

MODEL_FILE = "digitpad.keras"
CHECKPOINT_FILE = "checkpoint.keras"
SETTINGS_FILE = "settings.json"
CALIBRATION_FILE = "calibration.json"
CURVES_FILE = "curves.csv"


def existing(path: Path, made_by: str = "fit") -> Path:
    """Return the path of a file that the command `made_by` makes.

    Raises FileNotFoundError with a message that names the command if the file is missing.
    """
    if not path.is_file():
        raise FileNotFoundError(f"there is no {path}; run “python -m training {made_by}” first")
    return path


def read_json(path: Path, made_by: str = "fit") -> Any:
    """Return the contents of a JSON file; raises FileNotFoundError as `existing` does."""
    return json.loads(existing(path, made_by).read_text(encoding="utf-8"))


def settings_of(model: Path) -> Settings:
    """Return the settings from the card of an exported model."""
    return Settings.from_dict(read_json(model / CARD_FILE, "export")["settings"])


def write_json(path: Path, values: Any) -> None:
    """Write values as JSON that people can read."""
    path.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
