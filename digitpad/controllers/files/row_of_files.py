"""Several files that arrive together: opened one after another, or read as one sheet."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.core.ink.picture import Picture
from digitpad.storage.pictures.accepted_pictures import STROKES_SUFFIXES
from digitpad.storage.pictures.picture_finder import Source

if TYPE_CHECKING:
    from digitpad.storage.exchange.jobs import Job
    from digitpad.storage.pictures.sheet_job import SheetOfFiles

    MakeSheetJob = Callable[[Sequence[Path | Picture], tuple[str, ...]], Job]

MOST_FILES = 100  # at a time: more than anybody goes through, and little enough to read
MOST_TOLD = 5  # problems that are told with their reasons; more would fill a small window


class RowOfFiles(QObject):
    """Says which file to open now; who opens it then says `go_on` or `stop`.

    A single file is a row of one, whose place a newer one takes. What arrives while several are
    being opened joins their end. Problems are told together at the end.
    """

    message = Signal(str)  # for the user
    wanted = Signal(object)  # the Source to open now
    grown = Signal()  # files have joined the row
    sheet_requested = Signal(Picture)  # the only one that shall be read as a sheet
    sheet_read = Signal(Picture, tuple, str)  # of BoxedReading, and a message or an empty text

    def __init__(self, window: QWidget, jobs: ShownJobs, make_job: MakeSheetJob) -> None:
        """Ask over `window`, which also shows the jobs."""
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._make_job = make_job
        self._files: tuple[Source, ...] = ()
        self.index = 0  # of the file that is open
        self._problems: list[str] = []
        self._for_sheet: list[Picture] = []
        self._sheets: deque[tuple[Sequence[Path | Picture], tuple[str, ...]]] = deque()
        jobs.finished.connect(self._finish_sheet)
        jobs.failed.connect(self._fail_sheet)

    @property
    def count(self) -> int:
        return len(self._files)

    @property
    def current(self) -> Source | None:
        """What is being opened, or is open in the dialog."""
        return self._files[self.index] if self._files else None

    @Slot(object)
    def take(self, source: Source) -> None:
        """Take one file, or contents of one."""
        self.begin_or_join((source,))

    @Slot(tuple)
    def take_several(self, files: tuple[Path, ...]) -> None:
        """Take files that arrive together, and ask what to do with them if that is unclear."""
        if len(files) > MOST_FILES:
            text = self.tr(
                "You can open at most {0} files at a time, but these are %Ln.", "", len(files)
            )
            self.message.emit(text.format(MOST_FILES))
            return
        strokes = sum(file.suffix.lower() in STROKES_SUFFIXES for file in files)
        if self.count > 1 or strokes == len(files):
            self.begin_or_join(files)
        else:
            self._ask(files, strokes > 0)

    @Slot(str)
    def note_problem(self, text: str) -> None:
        """Keep a sentence about the file that is open, to be told at the end."""
        self._problems.append(text)

    @Slot(Picture)
    def keep_for_sheet(self, picture: Picture) -> None:
        """Keep a picture that shall be read as a sheet, together with others, at the end."""
        self._for_sheet.append(picture)

    @Slot()
    def go_on(self) -> None:
        """Open the next file, or end the row after the last."""
        self.index += 1
        if self.index < self.count:
            self.wanted.emit(self._files[self.index])
        else:
            self.stop()

    @Slot()
    def stop(self) -> None:
        """End the row, open no other file of it, and tell what went wrong."""
        problems, pictures = tuple(self._problems), tuple(self._for_sheet)
        self._forget()
        if pictures and (problems or len(pictures) > 1):
            self._want_sheet(pictures, problems)
        elif pictures:
            self.sheet_requested.emit(pictures[0])
        elif problems:
            self.message.emit(self._told(problems))

    @Slot()
    def pause(self) -> None:
        """Pause the reading of a sheet while the user draws."""
        self._jobs.pause()

    @Slot()
    def shut_down(self) -> None:
        self._forget()
        self._sheets.clear()
        self._jobs.stop()

    @Slot(tuple)
    def begin_or_join(self, sources: tuple[Source, ...]) -> None:
        """Open these files one after another, once those that are being opened are through."""
        if self.count > 1:
            self._files += sources
            self.grown.emit()
            return
        self._forget()
        self._files = sources
        self.wanted.emit(sources[0])

    def _told(self, problems: Sequence[str]) -> str:
        more = len(problems) - MOST_TOLD
        rest = [self.tr("%Ln more files cannot be opened.", "", more)] if more > 0 else []
        return " ".join([*problems[:MOST_TOLD], *rest])

    def _forget(self) -> None:
        self._files, self.index = (), 0
        self._problems, self._for_sheet = [], []

    def _ask(self, files: tuple[Path, ...], has_strokes: bool) -> None:
        from digitpad.ui.pictures.several_question import SeveralQuestion  # not needed to start

        question = SeveralQuestion(files, has_strokes, self._window)
        question.row_chosen.connect(self.begin_or_join)
        question.sheet_chosen.connect(self._want_sheet)
        question.open()

    # One sheet of several files

    @Slot(tuple)
    def _want_sheet(
        self, sources: Sequence[Path | Picture], problems: tuple[str, ...] = ()
    ) -> None:
        self._sheets.append((sources, problems))
        self._start_sheet()

    def _start_sheet(self) -> None:
        if not self._sheets or self._jobs.is_running:
            return
        sources, problems = self._sheets.popleft()
        text = self.tr("Reading %Ln files as a sheet…", "", len(sources))
        self.message.emit(text)
        self._jobs.start(self._make_job(sources, problems), text)

    @Slot(object)
    def _finish_sheet(self, sheet: SheetOfFiles) -> None:
        problems = self._told(sheet.problems)
        picture = sheet.picture
        if picture is None:
            self.message.emit(problems)
        else:
            self.sheet_read.emit(picture, sheet.readings, problems)
        self._start_sheet()

    @Slot(str)
    def _fail_sheet(self, why: str) -> None:
        self.message.emit(why)
        self._start_sheet()
