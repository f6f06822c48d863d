"""Files that run code when they are unpickled, and so leave a proof."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

from PySide6.QtCore import QSettings


class Payload:
    """An object whose pickle creates a file when it is read."""

    def __init__(self, proof: Path) -> None:
        self._proof = proof

    def __reduce__(self) -> tuple[object, tuple[str, int]]:
        return (os.open, (str(self._proof), os.O_CREAT))


def pickled(proof: Path) -> bytes:
    return pickle.dumps(Payload(proof))


def write_settings(path: Path, proof: Path, *keys: str) -> None:
    """Return an INI file in which each of these keys has a payload, and look/hand is left."""
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    for key in keys:
        settings.setValue(key, Payload(proof))
    settings.setValue("look/hand", "left")
    settings.sync()
