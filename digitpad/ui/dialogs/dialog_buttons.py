"""Buttons of dialogs, the same on every system."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def take_icons_off(buttons: QDialogButtonBox | QMessageBox) -> None:
    """Leave all buttons of a dialog their words alone.

    Some systems have icons for “Close” and its like, in colours for light windows only: in the
    dark and the high contrast look the cross would be black on nearly black.
    """
    for button in buttons.buttons():
        button.setIcon(QIcon())
