"""The dialog in which you choose the region of a picture to read, with a preview of its reading."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.ink.picture import FoundPicture, FramedInk, Picture
from digitpad.core.photo.picture_region import picture_of
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import UNREADABLE, NumberReading
from digitpad.core.recognition.sheet import has_several_rows, is_sheet
from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.dialog_buttons import take_icons_off
from digitpad.ui.pictures.picture_tools import PictureTools
from digitpad.ui.pictures.region_chooser import RegionChooser
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.percent import percent
from digitpad.ui.widgets.retranslated import retranslated

READING_SIZE = 1.4  # times the usual size of text


@guarded
@retranslated
class PictureDialog(QDialog):
    """Shows what was found in a picture and asks which region to read; Cancel changes nothing."""

    region_chosen = Signal(Picture)  # the ink of one region
    sheet_chosen = Signal(Picture)  # all ink, as large as the picture
    change_requested = Signal(FoundPicture, int, bool)  # turns to the left, inverted; see `update`
    page_requested = Signal(int)  # its index; likewise
    frame_requested = Signal(FoundPicture, tuple)  # a Box; `show_framed` answers
    region_shown = Signal(object)  # the Picture that would be read, or None; see `show_reading`

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: FoundPicture | None = None
        self._picture: Picture | None = None  # of the chosen region
        self._number: NumberReading | None = None  # read from it
        self._problem = ""  # why a page cannot be shown
        self._is_known = True  # whether `_picture` is what was found in the frame itself
        self._waits = False  # to read a frame as soon as the ink in it is known
        self._proposes_sheet = False
        self._chooser = RegionChooser()
        self._chooser.setObjectName("region_chooser")
        self._chooser.region_changed.connect(self._follow_region)
        self._tools = PictureTools()
        self._tools.change_requested.connect(self._request_change)
        self._tools.page_requested.connect(self.page_requested)
        self._hint, self._reading = self._label("hint"), self._label("reading")
        self._buttons = QDialogButtonBox()
        self._make_buttons()
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle((self._found and self._found.name) or self.tr("Picture"))
        self._read.setText(self.tr("Read"))
        self._sheet.setText(self.tr("Read as Sheet"))
        self._sheet.setToolTip(self.tr("Read all digits in the picture and list them"))
        self._hint.setText(self._hint_text())
        self._reading.setText(self._reading_text())

    @Slot(FoundPicture)
    def show_picture(self, found: FoundPicture) -> None:
        """Ask about this picture instead of any other; the window behind waits meanwhile."""
        self._show(found)
        self._chooser.setFocus()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.sizeHint())  # Qt itself gives no window more than two thirds
        self.open()

    def show_place(self, index: int, count: int) -> None:
        """Show which of the files that are opened one after another this is."""
        self._tools.show_place(index, count)

    @Slot(FoundPicture)
    def show_changed(self, found: FoundPicture) -> None:
        """Show the picture changed, or another page, unless the dialog was closed meanwhile."""
        if self.isVisible():
            self._show(found)

    @Slot(FramedInk)
    def show_framed(self, framed: FramedInk) -> None:
        """Show the ink in your own frame; ignore a frame that is out of date."""
        if framed.found is not self._found or framed.box != self._chooser.region:
            return
        self._chooser.show_framed(framed)
        self._set_picture(framed.picture)
        if self._waits and self._picture is not None:
            self._read_region()

    @Slot(Answer)
    def show_reading(self, answer: Answer) -> None:
        """Show what was read; ignore an answer for another region."""
        if answer.content is self._picture:
            self._number = answer.number
            self._reading.setText(self._reading_text())

    @Slot(str)
    def show_problem(self, text: str) -> None:
        """Show why what was asked for, such as a page, cannot be shown; what is shown stays."""
        self._problem = text
        if self._found is not None:
            self._tools.show_picture(self._found)
        self._hint.setText(self._hint_text())

    def _show(self, found: FoundPicture) -> None:
        self._found, self._picture, self._problem = found, None, ""
        self._proposes_sheet = has_several_rows(found.regions)
        self._sheet.setVisible(bool(found.cells) or is_sheet(found.regions))
        self._tools.show_picture(found)
        self._chooser.show_picture(found)
        self._show_region()
        self.retranslate()

    @Slot()
    def _follow_region(self) -> None:
        self._proposes_sheet = self._proposes_sheet and not self.isVisible()
        self._show_region()

    def _show_region(self) -> None:
        found, region = self._found, self._chooser.region
        self._waits = False
        if found is None:
            return
        if region is None or found.is_inverted or not self._chooser.is_own_frame:
            self._set_picture(None if region is None else picture_of(found.ink, region))
            return
        self._set_picture(None)
        self._is_known = False
        self._read.setEnabled(True)  # until the ink in it is known
        self._hint.setText(self._hint_text())
        self.frame_requested.emit(found, region)

    def _set_picture(self, picture: Picture | None) -> None:
        self._picture, self._number, self._is_known = picture, None, True
        self._read.setEnabled(picture is not None)
        proposed = self._sheet if self._proposes_sheet else self._read
        proposed.setDefault(True)
        self._hint.setText(self._hint_text())
        self._reading.setText(self._reading_text())
        self.region_shown.emit(picture)

    def _hint_text(self) -> str:
        if self._problem:
            return self._problem
        if self._found is None or not self._found.ink.any():
            return self.tr(
                "No ink was found in this picture. Drag a frame around the digits, or try a plain "
                "background, more light or a darker pen."
            )
        if not self._read.isEnabled():
            return self.tr("There is no ink in this frame. Drag a frame around the digits to read.")
        if self._found.was_turned:
            return self.tr("This picture seemed to lie on its side, so it was turned.")
        if self._proposes_sheet:
            return self.tr(
                "Several rows were found. “Read as Sheet” lists all of them; to read only one, "
                "click it."
            )
        if len(self._found.regions) > 1:
            return self.tr("Click the region to read, or drag a frame around it.")
        return self.tr("To read only part of the picture, drag a frame around that part.")

    def _reading_text(self) -> str:
        number = self._number
        if number is None or not number.text:
            return ""
        if not number.text.strip(UNREADABLE):
            return self.tr("DigitPad cannot read anything in this frame.")
        text = " / ".join(number.text.split("\n"))
        return self.tr("Reads as {0} ({1})").format(text, percent(number.confidence))

    @Slot()
    def _read_region(self) -> None:
        picture, self._waits = self._picture, not self._is_known
        if self._waits:
            return
        self.accept()
        if picture is not None:
            self.region_chosen.emit(picture)

    @Slot()
    def _read_sheet(self) -> None:
        self.accept()
        if self._found is not None:
            self.sheet_chosen.emit(Picture(self._found.ink, self._found.name, self._found.cells))

    @Slot(int, bool)
    def _request_change(self, turns: int, inverted: bool) -> None:
        if self._found is not None:
            self.change_requested.emit(self._found, turns, inverted)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def _button(self, role: QDialogButtonBox.ButtonRole, name: str) -> QPushButton:
        button = self._buttons.addButton("", role)
        button.setObjectName(name)
        return button

    def _make_buttons(self) -> None:
        self._read = self._button(QDialogButtonBox.ButtonRole.AcceptRole, "read")
        self._read.clicked.connect(self._read_region)
        self._sheet = self._button(QDialogButtonBox.ButtonRole.ActionRole, "read_as_sheet")
        self._sheet.clicked.connect(self._read_sheet)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        take_icons_off(self._buttons)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        self._chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        font = self._reading.font()
        font.setPixelSize(round(QFontInfo(font).pixelSize() * READING_SIZE))
        self._reading.setFont(font)
        for widget in (self._tools, self._hint, self._reading, self._buttons):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self._chooser, stretch=1)
        for widget in (self._tools, self._hint, self._reading, self._buttons):
            column.addWidget(widget)

    # Qt

    def sizeHint(self) -> QSize:
        """Return a size that is large enough for the picture, but not larger than the screen."""
        return within_screen(self, super().sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._chooser.setFocus()
