"""What the user has chosen, kept from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

SETTINGS_FILE = "settings.ini"
KEEP_HISTORY = "history/keep"


class Preferences:
    """Choices in a file of this folder; what cannot be read there is as at first."""

    def __init__(self, folder: Path) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        self._settings = QSettings(str(folder / SETTINGS_FILE), QSettings.Format.IniFormat)

    @property
    def keeps_history(self) -> bool:
        return bool(self._settings.value(KEEP_HISTORY) != "false")

    @keeps_history.setter
    def keeps_history(self, keeps: bool) -> None:
        self._settings.setValue(KEEP_HISTORY, "true" if keeps else "false")
        self._settings.sync()
