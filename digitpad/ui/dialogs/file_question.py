"""Asks the user for a file to open or to save to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

Kind = tuple[str, str]  # the user's name for a kind of file, and its suffix


class FileQuestion(QObject):
    """A question that can be asked repeatedly; it remembers the folder and the kind of file."""

    answered = Signal(Path, int)  # which of the kinds

    def __init__(
        self, window: QWidget, title: str, kinds: Sequence[Kind], *, saves: bool = True
    ) -> None:
        super().__init__(window)
        self._window = window
        self._title = title
        self._suffixes = [suffix for _, suffix in kinds]
        self._filters = [f"{name} (*{suffix})" for name, suffix in kinds]
        self._saves = saves
        self._folder = ""
        self._filter = self._filters[0]
        self._dialog: QFileDialog | None = None

    def ask(self, name: str = "") -> None:
        """Ask for a file; `name` is the suggestion for a file to save."""
        dialog = self._dialog = QFileDialog(self._window, self._title, self._folder)
        dialog.setNameFilters(self._filters)
        dialog.selectNameFilter(self._filter)
        if self._saves:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._answer)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _answer(self, chosen: str) -> None:
        if self._dialog is None:
            return
        self._filter = self._dialog.selectedNameFilter() or self._filter
        self._folder = str(Path(chosen).parent)
        self.answered.emit(Path(chosen), self._kind_of(Path(chosen)))

    def _kind_of(self, path: Path) -> int:
        """Return the index of the kind that the file's suffix names, or else of the chosen one."""
        for index, suffix in enumerate(self._suffixes):
            if self._saves and path.name.lower().endswith(suffix):
                return index
        return self._filters.index(self._filter)
