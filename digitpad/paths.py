"""Where models/ and resources/ lie: in the source tree, an installed wheel or a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path


def models_directory() -> Path:
    return _data_root() / "models"


def resources_directory() -> Path:
    return _data_root() / "resources"


def _data_root() -> Path:
    """The folder that holds models/ and resources/."""
    package = Path(__file__).resolve().parent
    if getattr(sys, "frozen", False):  # PyInstaller unpacks data beside the package
        return package.parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent
