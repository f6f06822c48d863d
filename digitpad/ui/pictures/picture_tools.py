"""The row of the picture dialog that names file and page, turns the picture and inverts it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from digitpad.core.ink.picture import FoundPicture
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.retranslated import retranslated


@guarded
@retranslated
class PictureTools(QWidget):
    """Buttons that ask for a change of the picture; who uses them carries it out."""

    change_requested = Signal(int, bool)  # quarter turns to the left, and whether it is inverted
    page_requested = Signal(int)  # its index

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = 0  # quarter turns to the left that were requested for the picture shown
        self._index, self._count = 0, 1  # of the file, among those that are opened
        self._place = QLabel()
        self._place.setObjectName("place")
        self._place.hide()
        self._of_pages = QLabel()
        self._page = QSpinBox()
        self._page.setObjectName("page")
        self._page.setKeyboardTracking(False)
        self._page.valueChanged.connect(self._request_page)
        self._left, self._right, self._invert = QPushButton(), QPushButton(), QPushButton()
        self._invert.setCheckable(True)
        self._left.clicked.connect(self._turn_left)
        self._right.clicked.connect(self._turn_right)
        self._invert.toggled.connect(self._request_change)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self._place.setText(self.tr("File {0} of {1}").format(self._index + 1, self._count))
        self._page.setPrefix(self.tr("Page "))
        self._page.setAccessibleName(self.tr("Page"))
        self._of_pages.setText(self.tr("of {0}").format(self._page.maximum()))
        self._left.setText(self.tr("Turn &Left"))
        self._left.setToolTip(self.tr("Turn the picture to the left (Ctrl+L)"))
        self._right.setText(self.tr("Turn &Right"))
        self._right.setToolTip(self.tr("Turn the picture to the right (Ctrl+R)"))
        self._invert.setText(self.tr("&Invert"))
        self._invert.setToolTip(self.tr("Swap paper and ink (Ctrl+I)"))
        self._left.setShortcut("Ctrl+L")  # after the text, which sets another
        self._right.setShortcut("Ctrl+R")
        self._invert.setShortcut("Ctrl+I")

    def show_picture(self, found: FoundPicture) -> None:
        """Show which page of a picture this is, and whether it is inverted."""
        self._turns = 0
        with QSignalBlocker(self._page), QSignalBlocker(self._invert):
            self._page.setRange(1, found.pages)
            self._page.setValue(found.page + 1)
            self._invert.setChecked(found.is_inverted)
        for widget in (self._page, self._of_pages):
            widget.setVisible(found.pages > 1)
        self.retranslate()

    def show_place(self, index: int, count: int) -> None:
        """Show which of the files that are opened one after another this is, if it has company."""
        self._index, self._count = index, count
        self._place.setVisible(count > 1)
        self.retranslate()

    @Slot()
    def _turn_left(self) -> None:
        self._turns += 1
        self._request_change()

    @Slot()
    def _turn_right(self) -> None:
        self._turns -= 1
        self._request_change()

    @Slot()
    def _request_change(self) -> None:
        """Ask for all changes so far, even if the last one is not shown yet."""
        self.change_requested.emit(self._turns % 4, self._invert.isChecked())

    @Slot(int)
    def _request_page(self, number: int) -> None:
        self.page_requested.emit(number - 1)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._place)
        row.addWidget(self._page)
        row.addWidget(self._of_pages)
        row.addStretch(1)
        for button, name in (
            (self._left, "turn_left"),
            (self._right, "turn_right"),
            (self._invert, "invert"),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            row.addWidget(button)
