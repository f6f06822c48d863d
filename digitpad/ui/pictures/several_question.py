"""Asks what to do with several files that arrive together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from digitpad.ui.dialogs.dialog_buttons import take_icons_off
from digitpad.ui.dialogs.question import Question


class SeveralQuestion(Question):
    """Offers to open files one after another or all as one sheet; Cancel opens none."""

    row_chosen = Signal(tuple)  # the files
    sheet_chosen = Signal(tuple)  # likewise

    def __init__(self, files: Sequence[Path], has_strokes: bool, parent: QWidget) -> None:
        """`has_strokes` says whether there are drawings among them, which are on no sheet."""
        super().__init__(
            self.tr("How do you want to open these %Ln files?", "", len(files)),
            self.tr("A sheet lists all digits of all pictures."),
            self.tr("One After Another"),
            parent,
        )
        if has_strokes:
            text = self.tr("Files with strokes are not on it: they open only one after another.")
            self.setInformativeText(f"{self.informativeText()} {text}")
        self._files = tuple(files)
        self._sheet = self.addButton(self.tr("All as One Sheet"), QMessageBox.ButtonRole.AcceptRole)
        take_icons_off(self)
        self.setDefaultButton(self._consent)
        self.agreed.connect(self._choose_row)
        self.buttonClicked.connect(self._choose_sheet)

    @Slot()
    def _choose_row(self) -> None:
        self.row_chosen.emit(self._files)

    @Slot(QAbstractButton)
    def _choose_sheet(self, button: QAbstractButton) -> None:
        if button is self._sheet:
            self.sheet_chosen.emit(self._files)
