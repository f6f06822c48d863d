"""Asks where to save a sheet's labels before the sheet closes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from digitpad.ui.dialogs.dialog_buttons import take_icons_off


class UnsavedQuestion(QMessageBox):
    """Offers to save the labels, to drop them, or, with Cancel or Esc, to keep the sheet open."""

    keep_chosen = Signal()  # in the history
    export_chosen = Signal()
    drop_chosen = Signal()
    refused = Signal()

    def __init__(self, count: int, has_history: bool, parent: QWidget) -> None:
        """`count` is how many digits' labels would be lost."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(self.tr("The labels of %Ln digits are not saved.", "", count))
        self.setInformativeText(self.tr("If you close the sheet now, your labels will be lost."))
        accept, drop = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.DestructiveRole
        export = self.addButton(self.tr("Export as CSV…"), accept)
        self._choices: dict[QAbstractButton, SignalInstance] = {export: self.export_chosen}
        self.setDefaultButton(export)
        if has_history:
            keep = self.addButton(self.tr("Add to History"), accept)
            self._choices[keep] = self.keep_chosen
            self.setDefaultButton(keep)
        self._choices[self.addButton(self.tr("Close Without Saving"), drop)] = self.drop_chosen
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self._choices[cancel] = self.refused
        self.setEscapeButton(cancel)
        take_icons_off(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttonClicked.connect(self._note_click)

    @Slot(QAbstractButton)
    def _note_click(self, button: QAbstractButton) -> None:
        self._choices[button].emit()
