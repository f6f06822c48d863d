"""Asks the user for a file to open or to save to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

Kind = tuple[str, str]  # the user's name for a kind of file, and its suffix: “.jpg *.jpeg”


class FileQuestion(QObject):
    """A question that can be asked repeatedly; it remembers the folder and the kind of file."""

    answered = Signal(Path, int)  # which of the kinds
    cancelled = Signal()

    def __init__(
        self,
        window: QWidget,
        texts: Callable[[], tuple[str, Sequence[Kind]]],
        *,
        saves: bool = True,
    ) -> None:
        """`texts` returns the title and the kinds of file, in the current language."""
        super().__init__(window)
        self._window = window
        self._texts = texts
        self._suffixes: list[tuple[str, ...]] = []
        self._filters: list[str] = []  # of the dialog that is open
        self._saves = saves
        self._folder = ""
        self._kind = 0
        self._dialog: QFileDialog | None = None

    def ask(self, name: str = "") -> None:
        """Ask for a file; `name` is the suggestion for a file to save."""
        title, kinds = self._texts()
        self._suffixes = [tuple(suffix.split(" *")) for _, suffix in kinds]
        self._filters = [f"{name} (*{suffix})" for name, suffix in kinds]
        dialog = self._dialog = QFileDialog(self._window, title, self._folder)
        dialog.setNameFilters(self._filters)
        dialog.selectNameFilter(self._filters[self._kind])
        if self._saves:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._answer)
        dialog.rejected.connect(self.cancelled)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _answer(self, chosen: str) -> None:
        if self._dialog is None:
            return
        if (chosen_filter := self._dialog.selectedNameFilter()) in self._filters:
            self._kind = self._filters.index(chosen_filter)
        self._folder = str(Path(chosen).parent)
        self.answered.emit(Path(chosen), self._kind_of(Path(chosen)))

    def _kind_of(self, path: Path) -> int:
        """Return the index of the kind that the file's suffix names, or else of the chosen one.

        Kinds may share a suffix; the chosen one comes first.
        """
        kinds = sorted(range(len(self._suffixes)), key=lambda index: index != self._kind)
        named = (index for index in kinds if path.name.lower().endswith(self._suffixes[index]))
        return next(named, self._kind) if self._saves else self._kind
