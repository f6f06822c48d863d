"""Read the model card: the files of a model and the calibration of its answers.

Damaged model files may load and return nonsense, and model files can contain code. So a runtime
only gets files that match the SHA-256 in their card.
"""

from __future__ import annotations

import errno
import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digitpad.core.recognition import FRAMING_VERSION
from digitpad.core.recognition.verdict import USUAL_MARGIN, Calibration
from digitpad.system.files import is_special
from digitpad.system.translate import translate

CARD_FILE = "digitpad.json"
LITERT_FILE = "digitpad.tflite"
KERAS_FILE = "digitpad.keras"
FORMAT = 1
MOST_INK = 28.0 * 28.0  # pixels; the most that a tensor can have
LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE = 0.01, 100.0  # calibration finds 0.1 to 10


class ModelError(Exception):
    """A model cannot be used; the message says what is wrong and how to fix it."""


@dataclass(frozen=True)
class ModelCard:
    """The part of a card that the program needs."""

    directory: Path
    sha256: Mapping[str, str]
    calibration: Calibration

    @classmethod
    def load(cls, directory: Path) -> ModelCard:
        """Read the card in a model's folder; raises ModelError if it cannot be used."""
        values = _read_json(directory)
        try:
            _check_versions(values, directory)
            sha256 = {str(name): str(digest) for name, digest in values["sha256"].items()}
            calibration = _calibration_of(values["calibration"])
        except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
            message = translate("ModelCard", "The model card {0} is incomplete ({1}).")
            raise _unusable(message, directory / CARD_FILE, repr(error)) from error
        return cls(directory, sha256, calibration)

    def verified_bytes(self, file_name: str) -> bytes:
        """Return the contents of one of the model's files, verified against the card.

        Raises ModelError if the file is missing, unreadable, damaged or not in the card.
        """
        path = self.directory / file_name
        try:
            contents = _contents_of(path)
        except OSError as error:
            message = translate("ModelCard", "The model file {0} cannot be read ({1}).")
            raise _unusable(message, path, error.strerror) from error
        if file_name not in self.sha256:
            raise _unusable(translate("ModelCard", "The model card does not list {0}."), path)
        if hashlib.sha256(contents).hexdigest() != self.sha256[file_name]:
            message = translate(
                "ModelCard", "The model file {0} is damaged or does not match its model card."
            )
            raise _unusable(message, path)
        return contents


def _unusable(message: str, *details: object) -> ModelError:
    remedy = translate(
        "ModelCard",
        "Install DigitPad again, or use --model with a folder made by “python -m training export”.",
    )
    return ModelError(f"{message.format(*details)} {remedy}")


def _read_json(directory: Path) -> dict[str, Any]:
    path = directory / CARD_FILE
    try:
        values = json.loads(_contents_of(path))
    except OSError as error:
        message = translate("ModelCard", "There is no model in {0}: {1} cannot be read ({2}).")
        raise _unusable(message, directory, CARD_FILE, error.strerror) from error
    except (ValueError, RecursionError) as error:
        message = translate("ModelCard", "The model card {0} is damaged ({1}).")
        raise _unusable(message, path, error) from error
    if not isinstance(values, dict):
        message = translate("ModelCard", "The model card {0} is damaged (it is not a JSON object).")
        raise _unusable(message, path)
    return values


def _contents_of(path: Path) -> bytes:
    """Read a file; raises OSError for a pipe or a device, which may be endless."""
    if is_special(path):
        raise OSError(errno.EINVAL, translate("ModelCard", "not a file"))
    return path.read_bytes()


def _check_versions(values: dict[str, Any], directory: Path) -> None:
    if values["format"] != FORMAT:
        message = translate(
            "ModelCard", "The model card in {0} has format {1}, but this DigitPad reads format {2}."
        )
        raise _unusable(message, directory, repr(values["format"]), FORMAT)
    if values["framing_version"] != FRAMING_VERSION:
        message = translate(
            "ModelCard",
            "The model in {0} was trained with version {1} of framing, but this DigitPad uses "
            "version {2}.",
        )
        raise _unusable(message, directory, values["framing_version"], FRAMING_VERSION)


def _calibration_of(values: dict[str, Any]) -> Calibration:
    """Return the calibration in a card; a network without digitness has no value for it."""
    return Calibration(
        temperature=_temperature(values["temperature"]),
        sure_from=_share(values["sure_from"]),
        digitness_from=_finite(values.get("digitness_from", 0.0)),
        usual_margin=_finite(values.get("usual_margin", USUAL_MARGIN)),
        least_ink=_finite(values.get("least_ink", 0.0)),
        most_ink=_finite(values.get("most_ink", MOST_INK)),
    )


def _finite(value: Any) -> float:
    number = _number(value)
    if not math.isfinite(number):
        raise ValueError(f"{number} is not a finite number")
    return number


def _temperature(value: Any) -> float:
    number = _number(value)
    if not LOWEST_TEMPERATURE <= number <= HIGHEST_TEMPERATURE:
        raise ValueError(f"{number} is not a valid temperature")
    return number


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} is not a number")
    return float(value)


def _share(value: Any) -> float:
    number = _number(value)
    if not 0 <= number <= 1:
        raise ValueError(f"{number} is not between 0 and 1")
    return number


def model_identity(engine: str, directory: Path) -> str:
    """Return the SHA-256 of the file that an engine runs; empty if the card cannot be used."""
    try:
        card = ModelCard.load(directory)
    except ModelError:
        return ""
    return card.sha256.get(LITERT_FILE if engine == "litert" else KERAS_FILE, "")
