"""Remembers the files that were opened or saved last, so that they can be reopened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.controllers.preferences import PreferencesController
from digitpad.core.preferences import MOST_RECENT_FILES, Choices
from digitpad.storage.pictures.accepted_pictures import PICTURE_SUFFIXES, STROKES_SUFFIXES
from digitpad.system.files import is_there


class RecentFiles(QObject):
    """Keeps the list, the newest first, among the choices: it is stored as long as a history is."""

    message = Signal(str)  # for the user
    opened = Signal(tuple)  # of one Path

    def __init__(self, choices: PreferencesController, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self._files: tuple[str, ...] = ()
        choices.chosen.connect(self._take)

    @Slot(Path)
    def note(self, path: Path) -> None:
        """Put a file first, if it is of a kind that can be opened."""
        if path.suffix.lower() in PICTURE_SUFFIXES | STROKES_SUFFIXES:
            name = str(path.absolute())
            self._choices.set_recent_files((name, *self._without(name))[:MOST_RECENT_FILES])

    def open(self, index: int) -> None:
        """Open the file at an index, if there is one, or take it off the list if it is gone."""
        if index >= len(self._files):
            return
        path = Path(self._files[index])
        if is_there(path):
            self.opened.emit((path,))
            return
        self._choices.set_recent_files(self._without(str(path)))
        text = self.tr("“{0}” is no longer where it was, so it was removed from the list.")
        self.message.emit(text.format(path.name))

    @Slot()
    def clear(self) -> None:
        self._choices.set_recent_files(())

    def _without(self, name: str) -> tuple[str, ...]:
        return tuple(each for each in self._files if each != name)

    @Slot(Choices)
    def _take(self, choices: Choices) -> None:
        self._files = choices.recent_files
