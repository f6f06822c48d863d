"""What the user has chosen, kept from one start to the next."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings

from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices, Hand, Theme
from digitpad.system.languages import LANGUAGES
from digitpad.system.paths import make_private

SETTINGS_FILE = "settings.ini"
DAMAGED = ".damaged"  # the suffix of what is kept of a file that could not be read
GEOMETRY = "window/geometry"
KEYS = {  # of the choices, in the file
    "theme": "look/theme",
    "language": "look/language",
    "hand": "look/hand",
    "shows_table": "look/table",
    "pen_width": "pen/width",
    "smoothing": "pen/smoothing",
    "pressure_widens": "pen/pressure",
    "is_live": "reading/live",
    "keeps_history": "history/keep",
}
PEN_WIDTHS = (0.005, 0.2)  # pad units: beyond, somebody else has written the file


class Preferences:
    """Choices in a file of this folder; without a folder they are forgotten in the end.

    What cannot be read is as at first; then the file is copied, and `damage` says so in words.
    """

    def __init__(self, folder: Path | None) -> None:
        self.damage = ""
        self._choices = Choices()
        self._geometry = b""
        self._settings: QSettings | None = None
        if folder is not None:
            with suppress(OSError):  # then choices last as long as the program
                _make_private(folder / SETTINGS_FILE)
            with suppress(OSError):
                self._open(folder / SETTINGS_FILE)

    @property
    def choices(self) -> Choices:
        return self._choices

    @choices.setter
    def choices(self, choices: Choices) -> None:
        self._choices = choices
        texts = {name: _text(value) for name, value in asdict(choices).items()}
        self._write({KEYS[name]: text for name, text in texts.items()})

    @property
    def keeps_history(self) -> bool:
        return self._choices.keeps_history

    @property
    def geometry(self) -> bytes:
        """Size and place of the main window, as Qt packs them; empty at first."""
        return self._geometry

    @geometry.setter
    def geometry(self, geometry: bytes) -> None:
        self._geometry = geometry
        self._write({GEOMETRY: geometry.hex()})

    def reset(self) -> None:
        """Everything is as at first."""
        self._choices = Choices()
        self._geometry = b""
        if self._settings is not None:
            self._settings.clear()
            self._settings.sync()

    def _open(self, file: Path) -> None:
        settings = self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        is_sound = settings.status() is QSettings.Status.NoError
        is_ours = file.is_file() and (file.stat().st_size == 0 or bool(settings.allKeys()))
        readable = {
            name: _READERS[name](text)
            for name, key in KEYS.items()
            if isinstance(text := settings.value(key), str)
        }
        self._choices = Choices(**{k: v for k, v in readable.items() if v is not None})
        try:
            self._geometry = bytes.fromhex(str(settings.value(GEOMETRY, "")))
        except ValueError:
            is_sound = False
        if file.exists() and (not is_sound or not is_ours or None in readable.values()):
            self._set_aside(file)

    def _set_aside(self, file: Path) -> None:
        try:
            kept = file.with_name(file.name + DAMAGED)
            shutil.copyfile(file, kept)
            kept.chmod(0o600)
        except OSError:
            self.damage = QCoreApplication.translate(
                "Preferences", "Your settings cannot be read. What cannot be is as at first."
            )
        else:
            self.damage = QCoreApplication.translate(
                "Preferences",
                "Your settings were damaged. What could not be read is as at first; "
                "the old file is kept as {0}.",
            ).format(kept)
        self.choices, self.geometry = self._choices, self._geometry  # sound at the next start

    def _write(self, texts: dict[str, str]) -> None:
        if self._settings is not None:
            for key, text in texts.items():
                self._settings.setValue(key, text)
            self._settings.sync()


def _make_private(file: Path) -> None:
    """Make the file and its folder for this user alone; Qt keeps the mode whenever it writes."""
    make_private(file.parent)
    file.touch(mode=0o600)
    file.chmod(0o600)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Smoothing):
        return value.name.lower()
    return str(value.value if isinstance(value, Enum) else value)


# What the texts mean; None for none that we wrote


def _bool(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text)


def _one_of(values: dict[str, Any]) -> Callable[[str], Any]:
    return values.get


def _width(text: str) -> float | None:
    try:
        width = float(text)
    except ValueError:
        return None
    return width if PEN_WIDTHS[0] <= width <= PEN_WIDTHS[1] else None


_READERS: dict[str, Callable[[str], Any]] = {
    "theme": _one_of({theme.value: theme for theme in Theme}),
    "language": _one_of({code: code for code in ("", *LANGUAGES)}),
    "hand": _one_of({hand.value: hand for hand in Hand}),
    "shows_table": _bool,
    "pen_width": _width,
    "smoothing": _one_of({each.name.lower(): each for each in Smoothing}),
    "pressure_widens": _bool,
    "is_live": _bool,
    "keeps_history": _bool,
}
