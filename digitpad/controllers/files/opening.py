"""Opens files of strokes: one drawing goes on the pad, several into the history."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.core.ink.content import Content
from digitpad.ui.dialogs.question import Question

if TYPE_CHECKING:
    from digitpad.storage.exchange.open_job import OpenedFile


class OpeningController(QObject):
    """Reads InkML and JSON Lines off the GUI thread."""

    message = Signal(str)  # for the user
    ended = Signal(Path, str)  # each file once; a message says why it was not opened, if it was not
    opened = Signal(object, object)  # Content, and its label or None
    import_requested = Signal(Path)
    file_opened = Signal(Path)

    def __init__(self, window: QWidget, jobs: ShownJobs) -> None:
        """Show questions over `window`, which also shows the jobs."""
        super().__init__(window)
        self._window = window
        self._can_import = False
        self._path = Path()  # of the file that was opened last
        self._jobs = jobs
        jobs.finished.connect(self._finish)
        jobs.failed.connect(self._end)

    def offer_imports(self) -> None:
        """Offer from now on to import several drawings into the history."""
        self._can_import = True

    @Slot(Path)
    def open(self, path: Path) -> None:
        from digitpad.storage.exchange.open_job import OpenJob  # not needed to start

        if self._jobs.is_running:
            text = self.tr("Another file is still being opened. Try again in a moment.")
            self.ended.emit(path, text)
            return
        self._path = path
        text = self.tr("Opening “{0}”…").format(path.name)
        self.message.emit(text)
        self._jobs.start(OpenJob(path), text)

    @Slot()
    def shut_down(self) -> None:
        self._jobs.stop()

    @Slot(object)
    def _finish(self, file: OpenedFile) -> None:
        content: Content | None = file.content
        self.message.emit("")
        self.file_opened.emit(file.path)
        if content is not None:
            self.opened.emit(content, file.label)
            self._end()
        elif self._can_import:
            self._offer_import(file.path)
        else:
            text = self.tr("“{0}” contains several drawings, but the pad holds only one.")
            self._end(text.format(file.path.name))

    def _offer_import(self, path: Path) -> None:
        question = Question(
            self.tr("“{0}” contains several drawings.").format(path.name),
            self.tr("The pad holds only one. Do you want to import all of them into the history?"),
            self.tr("Import"),
            self._window,
        )
        question.agreed.connect(self._request_import)
        question.finished.connect(self._end_question)
        question.open()

    @Slot()
    def _request_import(self) -> None:
        self.import_requested.emit(self._path)

    @Slot()
    def _end_question(self) -> None:
        self._end()

    @Slot(str)
    def _end(self, problem: str = "") -> None:
        self.ended.emit(self._path, problem)
