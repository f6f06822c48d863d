"""Asks how to save a drawing as a picture: its size, its paper and its margins."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QWidget

from digitpad.ui.dialogs.dialog_buttons import take_icons_off


class PictureOptions(QDialog):
    """Asks once; Cancel saves nothing."""

    answered = Signal(int, bool, bool)  # longest side in pixels; transparent paper; only the ink

    def __init__(self, sides: range, side: int, *, has_paper: bool, parent: QWidget) -> None:
        """`has_paper` says that the picture's format has no transparent paper."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Picture Options"))
        self._side = QSpinBox()
        self._side.setRange(sides.start, sides.stop - 1)
        self._side.setValue(side)
        self._transparent = QCheckBox(self.tr("&Transparent paper"))
        self._transparent.setObjectName("transparent")
        self._transparent.setHidden(has_paper)
        self._cropped = QCheckBox(self.tr("&Only the ink, without the paper around it"))
        self._cropped.setObjectName("cropped")
        choices = QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(choices)
        take_icons_off(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("Longest side in pixels:"), self._side)
        for widget in (self._transparent, self._cropped, buttons):
            form.addRow(widget)
        self.accepted.connect(self._answer)
        self.finished.connect(self.deleteLater)

    @Slot()
    def _answer(self) -> None:
        transparent, cropped = self._transparent.isChecked(), self._cropped.isChecked()
        self.answered.emit(self._side.value(), transparent, cropped)
