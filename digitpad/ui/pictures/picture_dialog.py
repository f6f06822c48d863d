"""The dialog in which you choose the region of a picture to read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.ink.picture import FoundPicture, Picture
from digitpad.core.photo.picture_region import has_ink, picture_of
from digitpad.core.recognition.sheet import is_sheet
from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.dialog_buttons import take_icons_off
from digitpad.ui.pictures.region_chooser import RegionChooser
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.retranslated import retranslated


@guarded
@retranslated
class PictureDialog(QDialog):
    """Shows what was found in a picture and asks which region to read; Cancel changes nothing."""

    region_chosen = Signal(Picture)  # the ink of one region
    sheet_chosen = Signal(Picture)  # all ink, as large as the picture
    turn_requested = Signal(FoundPicture, int)  # quarter turns to the left; `show_turned` answers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: FoundPicture | None = None
        self._turns = 0  # quarter turns to the left that were requested for it
        self._chooser = RegionChooser()
        self._chooser.setObjectName("region_chooser")
        self._chooser.region_changed.connect(self._show_region)
        self._hint = QLabel()
        self._hint.setObjectName("hint")
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox()
        self._make_turn_buttons()
        self._make_buttons()
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle((self._found and self._found.name) or self.tr("Picture"))
        self._read.setText(self.tr("Read"))
        self._sheet.setText(self.tr("Read as Sheet"))
        self._sheet.setToolTip(self.tr("Read all digits in the picture and list them"))
        self._hint.setText(self._hint_text())
        self._left.setText(self.tr("Turn &Left"))
        self._left.setToolTip(self.tr("Turn the picture to the left (Ctrl+L)"))
        self._right.setText(self.tr("Turn &Right"))
        self._right.setToolTip(self.tr("Turn the picture to the right (Ctrl+R)"))
        self._left.setShortcut("Ctrl+L")  # after the text, which sets another
        self._right.setShortcut("Ctrl+R")

    @Slot(FoundPicture)
    def show_picture(self, found: FoundPicture) -> None:
        """Ask about this picture instead of any other; the window behind waits meanwhile."""
        self._show(found)
        self._chooser.setFocus()
        self.open()

    @Slot(FoundPicture)
    def show_turned(self, found: FoundPicture) -> None:
        """Show the picture turned, unless the dialog was closed meanwhile."""
        if self.isVisible():
            self._show(found)

    def _show(self, found: FoundPicture) -> None:
        self._found, self._turns = found, 0
        self._chooser.show_picture(found)
        self._sheet.setVisible(is_sheet(found.regions))
        self._show_region()
        self.retranslate()

    @Slot()
    def _show_region(self) -> None:
        if self._found is None:
            return
        region = self._chooser.region
        self._read.setEnabled(region is not None and has_ink(self._found.ink, region))
        self._hint.setText(self._hint_text())

    def _hint_text(self) -> str:
        if self._found is None or not self._found.ink.any():
            return self.tr(
                "No ink was found in this picture. Try a plain background, more light or a "
                "darker pen."
            )
        if not self._read.isEnabled():
            return self.tr("There is no ink in this frame. Drag a frame around the digits to read.")
        if self._found.was_turned:
            return self.tr("This picture seemed to lie on its side, so it was turned.")
        if len(self._found.regions) > 1:
            return self.tr("Click the region to read, or drag a frame around it.")
        return self.tr("To read only part of the picture, drag a frame around that part.")

    @Slot()
    def _read_region(self) -> None:
        region = self._chooser.region
        picture = picture_of(self._found.ink, region) if self._found and region else None
        self.accept()
        if picture is not None:
            self.region_chosen.emit(picture)

    @Slot()
    def _read_sheet(self) -> None:
        self.accept()
        if self._found is not None:
            self.sheet_chosen.emit(Picture(self._found.ink, self._found.name))

    @Slot()
    def _turn_left(self) -> None:
        self._turn(1)

    @Slot()
    def _turn_right(self) -> None:
        self._turn(-1)

    def _turn(self, turns: int) -> None:
        """Turn the picture further, even if the last turn is not shown yet."""
        if self._found is not None:
            self._turns += turns
            self.turn_requested.emit(self._found, self._turns % 4)

    def _make_turn_buttons(self) -> None:
        self._left = QPushButton()
        self._left.setObjectName("turn_left")
        self._left.clicked.connect(self._turn_left)
        self._right = QPushButton()
        self._right.setObjectName("turn_right")
        self._right.clicked.connect(self._turn_right)
        for button in (self._left, self._right):
            button.setAutoDefault(False)

    def _make_buttons(self) -> None:
        self._read = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._read.setObjectName("read")
        self._read.setDefault(True)
        self._read.clicked.connect(self._read_region)
        self._sheet = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._sheet.setObjectName("read_as_sheet")
        self._sheet.setAutoDefault(False)
        self._sheet.clicked.connect(self._read_sheet)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        take_icons_off(self._buttons)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        self._chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self._chooser, stretch=1)
        turning = QHBoxLayout()
        turning.addWidget(self._hint, stretch=1)
        turning.addWidget(self._left)
        turning.addWidget(self._right)
        column.addLayout(turning)
        column.addWidget(self._buttons)

    # Qt

    def sizeHint(self) -> QSize:
        """Return a size that is large enough for the picture, but not larger than the screen."""
        return within_screen(self, super().sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._chooser.setFocus()
