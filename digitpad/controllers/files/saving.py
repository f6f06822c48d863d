"""Saves what is on the pad to a file, or copies it to the clipboard.

The formats are imported when they are first needed, so that the program starts faster.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.ui.dialogs.file_question import FileQuestion, Kind
from digitpad.ui.pad.ink_document import InkDocument

if TYPE_CHECKING:
    from digitpad.storage.exchange.jobs import Advance, Job


class SavingController(QObject):
    """Saves and copies drawings on a thread of their own."""

    message = Signal(str)  # for the user
    saved = Signal(Path)

    def __init__(self, document: InkDocument, window: QWidget, jobs: ShownJobs) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._content: Content = EMPTY_INK  # as it was when the user asked to save it
        self._path = Path()
        self._is_jpeg = False
        self._where = FileQuestion(window, self._texts_for_drawings)
        self._where.answered.connect(self._save)
        self._jobs = jobs
        jobs.finished.connect(self._finish)
        jobs.failed.connect(self.message)

    @Slot()
    def save(self) -> None:
        """Ask where to save what is on the pad."""
        self._content = self._document.content
        if not self._content.is_empty:
            self._where.ask(self.tr("drawing"))

    @Slot()
    def copy(self) -> None:
        """Copy the drawing to the clipboard as a picture."""
        self._begin_copy()

    @Slot()
    def cut(self) -> None:
        """Copy the drawing to the clipboard and clear the pad, or do neither."""
        if self._begin_copy():
            self._document.clear()

    def _begin_copy(self) -> bool:
        content = self._document.content
        if content.is_empty:
            return False
        return self._run(partial(_picture_of, content), self.tr("Copying the drawing…"))

    @Slot()
    def shut_down(self) -> None:
        """Stop what still runs; the window does not close while a drawing is being saved."""
        self._jobs.stop()

    def _texts_for_drawings(self) -> tuple[str, list[Kind]]:
        from digitpad.storage.exchange.formats import DRAWING_FORMATS

        kinds = [(_translated(each.name), each.suffix) for each in DRAWING_FORMATS]
        return self.tr("Save Drawing"), kinds

    @Slot(Path, int)
    def _save(self, path: Path, index: int) -> None:
        from digitpad.storage.exchange.formats import DRAWING_FORMATS, with_suffix

        chosen = DRAWING_FORMATS[index]
        self._path = with_suffix(path, chosen.suffix)
        self._is_jpeg = chosen.suffix.startswith(".jpg")
        if self._is_jpeg or chosen.suffix == ".png":
            self._ask_options()
        else:
            self._write(partial(chosen.save, self._content), self._path)

    def _ask_options(self) -> None:
        from digitpad.storage.exchange.drawings import png
        from digitpad.ui.dialogs.picture_options import PictureOptions

        dialog = PictureOptions(
            png.SIDES, png.PICTURE_SIDE_PX, has_paper=self._is_jpeg, parent=self._window
        )
        dialog.answered.connect(self._write_picture)
        dialog.open()

    @Slot(int, bool, bool)
    def _write_picture(self, side: int, transparent: bool, cropped: bool) -> None:
        from digitpad.storage.exchange.drawings import png

        save: Callable[[Path], object]
        if self._is_jpeg:
            save = partial(png.save_jpeg, self._content, side=side, cropped=cropped)
        else:
            save = partial(
                png.save, self._content, side=side, transparent=transparent, cropped=cropped
            )
        self._write(save, self._path)

    def _write(self, save: Callable[[Path], object], path: Path) -> None:
        text = self.tr("Saving “{0}”…").format(path.name)
        loss = self.tr("“{0}” has not been saved yet. Stop and close?").format(path.name)
        self._run(partial(_saved, save, path), text, loss)

    def _run(self, job: Job, text: str, loss: str = "") -> bool:
        """Run a job off this thread: long scribbles and large pictures take a second.

        Return whether it was started; if not, a message says why.
        """
        if self._jobs.is_running:
            self.message.emit(
                self.tr("Another drawing is still being saved. Try again in a moment.")
            )
            return False
        self._jobs.start(job, text, loss)
        return True

    @Slot(object)
    def _finish(self, outcome: Path | bytes) -> None:
        if isinstance(outcome, bytes):
            self._put_on_clipboard(outcome)
        else:
            self.saved.emit(outcome)

    def _put_on_clipboard(self, contents: bytes) -> None:
        data = QMimeData()
        data.setImageData(QImage.fromData(contents))
        data.setData("image/png", contents)
        QGuiApplication.clipboard().setMimeData(data)
        self.message.emit(self.tr("Drawing copied to the clipboard."))


def _translated(name: str) -> str:
    return QCoreApplication.translate("formats", name)


def _saved(save: Callable[[Path], object], path: Path, _advance: Advance) -> Path:
    """A job: save something to `path`, and return that path."""
    save(path)
    return path


def _picture_of(content: Content, _advance: Advance) -> bytes:
    """A job: return a drawing as a PNG file's contents."""
    from digitpad.storage.exchange.drawings import png

    return png.png_of(png.ink_of(content, png.PICTURE_SIDE_PX))
