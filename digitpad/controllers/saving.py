"""What is on the pad goes out: into a file, or to the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QInputDialog, QWidget

from digitpad.core.ink import EMPTY_INK
from digitpad.core.record import Content
from digitpad.core.sheet_rows import SheetRow, csv_of
from digitpad.storage.exchange import png
from digitpad.storage.exchange.atomic import replacing
from digitpad.storage.exchange.exporting import ExchangeError
from digitpad.storage.exchange.formats import DRAWING_FORMATS, DrawingFormat, with_suffix
from digitpad.ui.file_question import FileQuestion
from digitpad.ui.ink_document import InkDocument


class SavingController(QObject):
    """Saves and copies drawings, and saves the rows of sheets."""

    told = Signal(str)  # a sentence for the user

    def __init__(self, document: InkDocument, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._content: Content = EMPTY_INK  # as it was when the user asked to save it
        self._rows: tuple[SheetRow, ...] = ()
        self._path = Path()
        names = [(_translated(each.name), each.suffix) for each in DRAWING_FORMATS]
        self._where = FileQuestion(window, self.tr("Save Drawing"), names)
        self._where.answered.connect(self._save)
        self._where_rows = FileQuestion(
            window, self.tr("Export Sheet"), [(self.tr("Table"), ".csv")]
        )
        self._where_rows.answered.connect(self._save_rows)

    @Slot()
    def save(self) -> None:
        """Ask where to save what is on the pad."""
        self._content = self._document.content
        if not self._content.is_empty:
            self._where.ask(self.tr("drawing"))

    @Slot()
    def copy(self) -> None:
        """Put the drawing on the clipboard, as a picture."""
        content = self._document.content
        if content.is_empty:
            return
        contents = png.png_of(png.ink_of(content, png.SIDE))
        data = QMimeData()
        data.setImageData(QImage.fromData(contents))
        data.setData("image/png", contents)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("The drawing is on the clipboard."))

    @Slot(object)
    def save_rows(self, rows: tuple[SheetRow, ...]) -> None:
        """Ask where to save the rows of a sheet."""
        self._rows = rows
        self._where_rows.ask(self.tr("sheet"))

    @Slot(object, int)
    def _save(self, path: Path, place: int) -> None:
        chosen = DRAWING_FORMATS[place]
        self._path = with_suffix(path, chosen.suffix)
        if chosen.suffix == ".png":
            self._ask_size()
        else:
            self._write(chosen)

    def _ask_size(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setWindowTitle(self.tr("Size of the Picture"))
        dialog.setLabelText(self.tr("Longest side in pixels:"))
        dialog.setIntRange(png.SIDES.start, png.SIDES.stop - 1)
        dialog.setIntValue(png.SIDE)
        dialog.intValueSelected.connect(self._write_png)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(int)
    def _write_png(self, side: int) -> None:
        try:
            png.save(self._content, self._path, side)
        except ExchangeError as error:
            self.told.emit(str(error))
        else:
            self._tell_saved(self._path)

    def _write(self, chosen: DrawingFormat) -> None:
        try:
            chosen.save(self._content, self._path)
        except ExchangeError as error:
            self.told.emit(str(error))
        else:
            self._tell_saved(self._path)

    @Slot(object, int)
    def _save_rows(self, path: Path, _kind: int) -> None:
        path = with_suffix(path, ".csv")
        try:
            with replacing(path) as (file,):
                file.write(csv_of(self._rows).encode("utf-8"))
        except ExchangeError as error:
            self.told.emit(str(error))
        else:
            self._tell_saved(path)

    def _tell_saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved as “{0}”.").format(path.name))


def _translated(name: str) -> str:
    return QCoreApplication.translate("formats", name)
