"""Makes the buttons of dialogs look the same on every system."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def take_icons_off(buttons: QDialogButtonBox | QMessageBox) -> None:
    """Remove the icons from all buttons of a dialog, and leave only their text.

    Some systems have icons for “Close” and similar buttons, in colours for light windows only: in
    the dark and high contrast themes the cross would be black on nearly black.
    """
    for button in buttons.buttons():
        button.setIcon(QIcon())
