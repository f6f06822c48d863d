"""Find models/ and resources/ and the folder for the user's own files.

The first two may be in the source tree, an installed wheel or a frozen bundle.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def models_directory() -> Path:
    return _data_root() / "models"


def resources_directory() -> Path:
    return _data_root() / "resources"


def licence_file() -> Path:
    """Return the path of DigitPad's own licence, the GPL."""
    return _data_root() / "LICENSE"


def user_data_directory(chosen: str | Path | None = None) -> Path:
    """Return the platform's folder for the user's data; it need not exist yet.

    `chosen` is a folder to use instead; a relative path starts at the working folder.
    """
    if chosen is not None:
        return Path(chosen).expanduser().absolute()
    if sys.platform == "win32":
        roaming = Path.home() / "AppData" / "Roaming"
        return _folder_from("APPDATA", roaming) / "DigitPad"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "DigitPad"
    return _folder_from("XDG_DATA_HOME", Path.home() / ".local" / "share") / "digitpad"


def _folder_from(variable: str, default: Path) -> Path:
    """Return the folder in an environment variable, or the default unless it is absolute."""
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else default


def _data_root() -> Path:
    """Return the folder that contains models/ and resources/."""
    package = Path(__file__).resolve().parents[1]
    if getattr(sys, "frozen", False):  # PyInstaller puts data beside the package
        return package.parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent
