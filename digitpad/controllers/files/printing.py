"""Prints what is on the pad, with its reading.

Qt's module for printing is imported when it is first needed, so that the program starts faster.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.core.ink.content import Content
from digitpad.core.recognition.answer import NO_ANSWER, Answer
from digitpad.core.records.page import Page
from digitpad.ui.dialogs.dialog_buttons import take_icons_off
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.widgets.percent import percent

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from digitpad.storage.exchange.jobs import Advance

PRINTED_SIDE_PX = 2048  # pixels of the picture's longest side: 300 in an inch on A4


class PrintingController(QObject):
    """Asks for a printer, draws the picture off the GUI thread, and prints the page."""

    message = Signal(str)  # for the user

    def __init__(self, document: InkDocument, window: QWidget, jobs: ShownJobs) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._answer = NO_ANSWER
        self._page = Page()  # as it was when the user asked to print it
        self._printer: QPrinter | None = None
        self._dialog: QPrintDialog | None = None
        self._jobs = jobs
        jobs.finished.connect(self._print)
        jobs.failed.connect(self._fail)

    @Slot(Answer)
    def follow(self, answer: Answer) -> None:
        """Note what was read."""
        self._answer = answer

    @Slot()
    def ask(self) -> None:
        """Ask for a printer and how to print."""
        if self._document.content.is_empty or self._printer is not None:
            return
        self._page = self._document.page
        self._printer, self._dialog = self._make_dialog()
        self._dialog.finished.connect(self._begin)
        QDialog.open(self._dialog)  # its own `open` wants a receiver

    @Slot()
    def shut_down(self) -> None:
        self._jobs.stop()

    def _make_dialog(self) -> tuple[QPrinter, QPrintDialog]:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("DigitPad")
        printer.setCreator("DigitPad")
        dialog = QPrintDialog(printer, self._window)
        dialog.setOptions(
            QAbstractPrintDialog.PrintDialogOption.PrintToFile
            | QAbstractPrintDialog.PrintDialogOption.PrintShowPageSize
        )
        for buttons in dialog.findChildren(QDialogButtonBox):  # where the dialog is Qt's own
            take_icons_off(buttons)
        return printer, dialog

    @Slot(int)
    def _begin(self, result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        if result != QDialog.DialogCode.Accepted:
            self._printer = None
        else:
            job = partial(_picture_for_print, self._page.content)
            loss = self.tr("The drawing has not been printed yet. Stop and close?")
            self._jobs.start(job, self.tr("Printing…"), loss)

    @Slot(str)
    def _fail(self, why: str) -> None:
        self._printer = None
        self.message.emit(why)

    @Slot(object)
    def _print(self, contents: bytes) -> None:
        from digitpad.ui.pictures.printed_page import print_page

        printer, self._printer = self._printer, None
        if printer is None:
            return
        if print_page(printer, QImage.fromData(contents), self._lines()):
            self.message.emit(self.tr("The drawing was printed."))
        else:
            self.message.emit(
                self.tr("The drawing could not be printed. Check the printer or choose another.")
            )

    def _lines(self) -> list[str]:
        """Return what was read and, if it was corrected, the right answer."""
        number = self._answer.of(self._page.content)
        lines = []
        if number is not None and number.readings:
            text = self.tr("Read as {0} ({1})")
            lines.append(text.format(number.text, percent(number.confidence)))
        if label := self._page.label_of(number):
            lines.append(self.tr("Correct answer: {0}").format(label))
        return lines


def _picture_for_print(content: Content, _advance: Advance) -> bytes:
    """A job: return a drawing as a PNG file's contents."""
    from digitpad.storage.exchange.drawings import png

    return png.png_of(png.ink_of(content, PRINTED_SIDE_PX))
