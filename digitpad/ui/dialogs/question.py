"""A plain question before something that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from digitpad.ui.dialogs.dialog_buttons import take_icons_off


class Question(QMessageBox):
    """Asks once; nothing happens unless the user clicks the one button that agrees."""

    agreed = Signal()

    def __init__(
        self, text: str, details: str, consent: str, parent: QWidget, refusal: str = ""
    ) -> None:
        """`consent` is the text of the button that agrees, `refusal` that of the default button.

        Without a `refusal`, the default button is Cancel.
        """
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(text)
        self.setInformativeText(details)
        self._consent = self.addButton(consent, QMessageBox.ButtonRole.AcceptRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        if refusal:
            cancel.setText(refusal)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)
        take_icons_off(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttonClicked.connect(self._note_click)

    @Slot(QAbstractButton)
    def _note_click(self, button: QAbstractButton) -> None:
        if button is self._consent:
            self.agreed.emit()
