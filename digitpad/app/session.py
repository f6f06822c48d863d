"""Runs the program for its user: a window in the chosen language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.storage.preferences import Preferences
from digitpad.system.languages import Translation, language_of
from digitpad.system.paths import resources_directory


class Session(QObject):
    """Opens the window, and changes the language of all windows when the user chooses another."""

    def __init__(
        self, application: QApplication, engine: str, model: Path | None, data: Path
    ) -> None:
        super().__init__(application)
        self._arguments = (engine, model, data)
        self.translation = Translation(resources_directory() / "translations")

    def open(self) -> Parts:
        """Build the window and show it."""
        preferences = Preferences(self._arguments[-1])
        self._speak(preferences.choices.language)
        self.parts = build(*self._arguments, preferences)
        self.parts.choices.language_changed.connect(self._speak)
        self.parts.window.show()
        return self.parts

    @Slot(str)
    def _speak(self, chosen: str) -> None:
        self.translation.use(language_of(chosen))
