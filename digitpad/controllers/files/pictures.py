"""Opens pictures from a file, a drop or the clipboard, to read on the pad or as a sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.background.recognition_service import RecognitionService
from digitpad.controllers.files.row_of_files import RowOfFiles
from digitpad.core.ink.picture import FoundPicture, Picture
from digitpad.core.preferences import Choices
from digitpad.storage.pictures.accepted_pictures import OPENED_SUFFIXES, STROKES_SUFFIXES
from digitpad.storage.pictures.picture_finder import Source
from digitpad.storage.pictures.picture_loader import PictureLoader
from digitpad.ui.pictures.picture_intake import PictureIntake

if TYPE_CHECKING:  # not needed to start
    from digitpad.ui.pictures.picture_dialog import PictureDialog


class PictureController(QObject):
    """Loads a picture, asks which region of it to read, and passes that on."""

    message = Signal(str)  # for the user
    dragged = Signal(bool)  # whether a file is dragged over the window
    opened = Signal(Picture)  # for the pad
    sheet_requested = Signal(Picture)  # to be read as a sheet
    sheet_read = Signal(Picture, tuple, str)  # of BoxedReading, and a message or an empty text
    strokes_chosen = Signal(Path)  # of a file with strokes, not a picture
    file_opened = Signal(Path)

    def __init__(
        self,
        loader: PictureLoader,
        reader: RecognitionService,
        window: QWidget,
        row: RowOfFiles,
    ) -> None:
        """Take what is dropped on `window`, and show questions over it.

        `reader` reads what is framed, apart from what is on the pad. `row` is what arrived.
        """
        super().__init__(window)
        self._loader = loader
        self._reader = reader
        self._window = window
        self._row = row
        self._dialog: PictureDialog | None = None
        self._intake = PictureIntake(window, OPENED_SUFFIXES, self, STROKES_SUFFIXES)
        self._intake.file_chosen.connect(row.take)
        self._intake.bytes_chosen.connect(row.take)
        self._intake.files_chosen.connect(row.take_several)
        row.wanted.connect(self._load)
        row.grown.connect(self._show_place)
        row.message.connect(self.message)
        row.sheet_requested.connect(self._request_sheet)
        row.sheet_read.connect(self.sheet_read)
        self._intake.refused.connect(self.message)
        self._intake.dragged.connect(self.dragged)
        loader.loaded.connect(self._show_picture)
        loader.failed.connect(self._fail)

    @Slot()
    def open(self) -> None:
        self._intake.open()

    @Slot()
    def paste(self) -> None:
        self._intake.paste()

    @Slot(tuple)
    def take_files(self, files: tuple[Path, ...]) -> None:
        """Take files that were named when the program was started."""
        if files:
            self._intake.take_files(files)

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        """Read what is framed as chosen."""
        self._reader.set_digits_only(choices.digits_only)

    @Slot()
    def shut_down(self) -> None:
        self._loader.stop()
        self._reader.stop()
        self._row.shut_down()

    @Slot()
    def pause(self) -> None:
        """Pause the reading of files while the user draws."""
        self._row.pause()

    @Slot(Path, str)
    def follow_strokes(self, path: Path, problem: str) -> None:
        """Go on after a file with strokes was opened, or could not be: `problem` says why."""
        if path == self._row.current:
            self._go_on(problem)
        elif problem:
            self.message.emit(problem)

    @Slot(object)
    def _load(self, source: Source) -> None:
        if not isinstance(source, Path):
            self.message.emit(self.tr("Opening the picture…"))
            self._loader.load_bytes(source)
        elif source.suffix.lower() in STROKES_SUFFIXES:
            self.strokes_chosen.emit(source)
        else:
            self.message.emit(self.tr("Opening “{0}”…").format(source.name))
            self._loader.load_file(source)

    @Slot(FoundPicture)
    def _show_picture(self, found: FoundPicture) -> None:
        self.message.emit("")
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self._reader.start()
        self._show_place()
        self._dialog.show_picture(found)
        source = self._row.current
        if isinstance(source, Path):
            self.file_opened.emit(source)

    @Slot()
    def _show_place(self) -> None:
        if self._dialog is not None:
            self._dialog.show_place(self._row.index, self._row.count)

    @Slot(str)
    def _fail(self, text: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_problem(text)
        else:
            self._go_on(text)

    def _go_on(self, problem: str = "") -> None:
        if problem:
            self._row.note_problem(problem)
        self._row.go_on()

    @Slot(Picture)
    def _open(self, picture: Picture) -> None:
        self.opened.emit(picture)
        self._go_on()

    @Slot(Picture)
    def _keep_for_sheet(self, picture: Picture) -> None:
        self._row.keep_for_sheet(picture)
        self._go_on()

    @Slot(object)
    def _read(self, picture: Picture | None) -> None:
        if picture is None:
            self._reader.clear()
        else:
            self._reader.request(picture)

    def _make_dialog(self) -> PictureDialog:
        from digitpad.ui.pictures.picture_dialog import PictureDialog

        dialog = PictureDialog(self._window)
        dialog.region_chosen.connect(self._open)
        dialog.sheet_chosen.connect(self._keep_for_sheet)
        dialog.rejected.connect(self._row.stop)
        dialog.change_requested.connect(self._loader.change)
        dialog.page_requested.connect(self._loader.show_page)
        dialog.frame_requested.connect(self._loader.look_into)
        dialog.region_shown.connect(self._read)
        dialog.finished.connect(self._reader.stop)
        self._loader.changed.connect(dialog.show_changed)
        self._loader.framed.connect(dialog.show_framed)
        self._reader.number_read.connect(dialog.show_reading)
        return dialog

    @Slot(Picture)
    def _request_sheet(self, picture: Picture) -> None:
        self.message.emit(self.tr("Reading the sheet…"))
        self.sheet_requested.emit(picture)
