"""The dialog for unexpected errors: only one, however many errors there are."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.dialog_buttons import take_icons_off
from digitpad.ui.dialogs.front import show_in_front
from digitpad.ui.widgets.retranslated import retranslated

DIALOG_WIDTH_PX, DIALOG_HEIGHT_PX = 560, 320  # logical pixels: room for the lines of a traceback


@guarded
@retranslated
class ErrorDialog(QDialog):
    """Says that you can carry on drawing, and shows the details of errors."""

    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("errors")
        self._count = 0
        self._message = QLabel()
        self._message.setObjectName("error_message")
        self._message.setWordWrap(True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._copy_button = QPushButton()
        self._lay_out()
        self.retranslate()
        self.resize(DIALOG_WIDTH_PX, DIALOG_HEIGHT_PX)
        self.finished.connect(self.dismissed)

    def show_errors(self, count: int, details: str) -> None:
        """Show the details of `count` errors, and open the dialog if it is not open."""
        self._count = count
        self.retranslate()
        self._details.setPlainText(details)
        if not self.isVisible():
            self._come_up()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Something Went Wrong"))
        self._details.setAccessibleName(self.tr("Details"))
        self._copy_button.setText(self.tr("&Copy Details"))
        message = self.tr("Something went wrong. Your drawing is safe, and you can carry on.")
        if self._count > 1:
            message += " " + self.tr("It happened %Ln times.", "", self._count)
        self._message.setText(message)

    def _come_up(self) -> None:
        """Open above any other dialog; a stroke that is being drawn carries on below."""
        if QApplication.activeModalWidget() is not None:
            self.open()  # unless modal itself, it would be blocked by the other
        show_in_front(self)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def _lay_out(self) -> None:
        copy = self._copy_button
        copy.setObjectName("copy_details")
        copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        take_icons_off(buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._message)
        column.addWidget(self._details)
        column.addWidget(buttons)
