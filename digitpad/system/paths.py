"""Where models/ and resources/ lie: in the source tree, an installed wheel or a frozen bundle.

And where the user's own files go.
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
    """DigitPad's own licence, the GPL."""
    return _data_root() / "LICENSE"


def user_data_directory(chosen: str | Path | None = None) -> Path:
    """The folder for what this user draws, as each platform has it; it need not exist yet.

    `chosen` is one to use instead; a relative one counts from the working folder.
    """
    if chosen is not None:
        return Path(chosen).expanduser().absolute()
    if sys.platform == "win32":
        roaming = Path.home() / "AppData" / "Roaming"
        return _folder_from("APPDATA", roaming) / "DigitPad"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "DigitPad"
    return _folder_from("XDG_DATA_HOME", Path.home() / ".local" / "share") / "digitpad"


def make_private(folder: Path) -> None:
    """Make a folder for this user alone, unless it is there. Raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def _folder_from(variable: str, default: Path) -> Path:
    """An environment variable's folder; one that is relative does not count."""
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else default


def _data_root() -> Path:
    """The folder that holds models/ and resources/."""
    package = Path(__file__).resolve().parents[1]
    if getattr(sys, "frozen", False):  # PyInstaller unpacks data beside the package
        return package.parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent
