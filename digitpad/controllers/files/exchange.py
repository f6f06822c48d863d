"""Exports, imports and rereads rows of the history: long jobs that you can stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.core.records.record import Record
from digitpad.storage.exchange.exporter import Exported
from digitpad.storage.exchange.formats import (
    DATA_FORMATS,
    IMPORT_FORMATS,
    DataFormat,
    with_suffix,
)
from digitpad.storage.exchange.jobs import ExportJob, Imported, ImportJob, Job, Keep
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.history.reading_again import ReadAgain
from digitpad.ui.dialogs.file_question import FileQuestion, Kind

RereadJob = Callable[[tuple[int, ...]], Job]  # makes the job that reads these rows again


class ExchangeController(QObject):
    """Exports, imports and rereads rows, with questions over the history window."""

    message = Signal(str)  # for the user
    imported = Signal()  # there may be new rows or new readings

    def __init__(
        self, folder: Path, window: QWidget, jobs: ShownJobs, reread_job: RereadJob
    ) -> None:
        """`folder` contains the history; `window` shows the jobs."""
        super().__init__(window)
        self._folder = folder
        self._reread_job = reread_job
        self._row_ids: tuple[int, ...] = ()
        self._jobs = jobs
        jobs.finished.connect(self._finish)
        jobs.failed.connect(self._fail)
        self._where = FileQuestion(window, self._export_texts)
        self._where.answered.connect(self._export)
        self._what = FileQuestion(window, self._import_texts, saves=False)
        self._what.answered.connect(self._import)

    def _export_texts(self) -> tuple[str, list[Kind]]:
        return self.tr("Export"), _kinds(DATA_FORMATS)

    def _import_texts(self) -> tuple[str, list[Kind]]:
        suffixes = " *".join(each.suffix for each in IMPORT_FORMATS)
        everything = (self.tr("All supported formats"), suffixes)
        return self.tr("Import"), [everything, *_kinds(IMPORT_FORMATS)]

    def export(self, row_ids: tuple[int, ...]) -> None:
        """Ask where to write the rows with these ids."""
        if not row_ids:
            self.message.emit(self.tr("There is nothing to export."))
        elif not self._is_busy():
            self._row_ids = row_ids
            self._where.ask(self.tr("digits"))

    @Slot()
    def import_rows(self) -> None:
        """Ask which file to take rows from."""
        if not self._is_busy():
            self._what.ask()

    @Slot(tuple)
    def read_again(self, numbers: tuple[int, ...]) -> None:
        """Read the rows with these ids with the running network."""
        if not self._is_busy():
            question = self.tr("Not all drawings have been read again. Stop and close?")
            self._jobs.start(self._reread_job(numbers), self.tr("Reading again…"), question)

    def import_file(self, path: Path) -> None:
        """Take rows from this file."""
        self._import(path, 0)

    @Slot()
    def pause(self) -> None:
        """Pause while the user draws."""
        self._jobs.pause()

    @Slot()
    def stop(self) -> None:
        """Stop without finishing; no half-written file stays."""
        self._jobs.stop()

    @Slot(Path, int)
    def _export(self, path: Path, index: int) -> None:
        chosen = DATA_FORMATS[index]
        records = partial(records_of, self._folder, self._row_ids)
        path = with_suffix(path, chosen.suffix)
        job = ExportJob(chosen.export, path, records, len(self._row_ids))
        if not self._is_busy():
            text = self.tr("Exporting to “{0}”…").format(path.name)
            self._jobs.start(job, text, self.tr("The export is not finished. Stop it and close?"))

    @Slot(Path, int)
    def _import(self, path: Path, _kind: int) -> None:
        job = ImportJob(path, partial(store_in, self._folder))
        if not self._is_busy():
            text = self.tr("Importing “{0}”…").format(path.name)
            self._jobs.start(job, text, self.tr("The import is not finished. Stop it and close?"))

    def _is_busy(self) -> bool:
        if self._jobs.is_running:
            self.message.emit(self.tr("Another task is still running."))
        return self._jobs.is_running

    @Slot(object)
    def _finish(self, outcome: Exported | Imported | ReadAgain) -> None:
        match outcome:
            case Exported():
                self.message.emit(self._export_message(outcome))
            case Imported():
                self.message.emit(self._import_message(outcome))
                self.imported.emit()
            case ReadAgain():
                self.message.emit(self._reread_message(outcome))
                self.imported.emit()

    @Slot(str)
    def _fail(self, why: str) -> None:
        self.message.emit(why)
        self.imported.emit()  # rows before the failure may have been kept

    def _export_message(self, outcome: Exported) -> str:
        text = self.tr("Drawings exported: {0}.").format(outcome.written)
        if outcome.left_out:
            left_out = self.tr("Left out because they have no label or are not single digits: {0}.")
            text = f"{text} {left_out.format(outcome.left_out)}"
        if outcome.with_separators:
            with_signs = self.tr("Left out because they have signs such as “.” or “/”: {0}.")
            text = f"{text} {with_signs.format(outcome.with_separators)}"
        return text

    def _import_message(self, outcome: Imported) -> str:
        sentences = [self.tr("Drawings imported: {0}.").format(outcome.kept)]
        if outcome.read > outcome.kept:
            here = self.tr("Already in the history: {0}.")
            sentences.append(here.format(outcome.read - outcome.kept))
        if outcome.damaged:
            damaged = self.tr("Damaged lines: {0}. The first is line {1}: {2}.")
            first = outcome.errors[0]
            sentences.append(damaged.format(outcome.damaged, first.number, first.reason))
        return " ".join(sentences)

    def _reread_message(self, outcome: ReadAgain) -> str:
        sentences = [
            self.tr("%Ln drawings were read again.", "", outcome.read),
            self.tr("%Ln now read differently.", "", outcome.changed),
        ]
        if outcome.failed:
            sentences.append(
                self.tr("%Ln could not be read and were left as they were.", "", outcome.failed)
            )
        return " ".join(sentences)


def _kinds(formats: Sequence[DataFormat]) -> list[Kind]:
    return [(QCoreApplication.translate("formats", each.name), each.suffix) for each in formats]


def records_of(folder: Path, row_ids: tuple[int, ...]) -> Iterator[Record]:
    """Yield records from a history, opened on the thread that asks for the first of them."""
    with closing(HistoryFile(folder)) as file:
        yield from file.records(row_ids)


@contextmanager
def store_in(folder: Path, has_times: bool) -> Iterator[Keep]:
    """Open the history in `folder`, and provide a function that adds new records to it.

    `has_times` says whether the records have the times at which they were finished.
    """
    with closing(HistoryFile(folder)) as file:
        newest_before = None if has_times else file.newest_row_id()

        def keep(records: Sequence[Record]) -> int:
            return file.add_many(records, newest_before)[0]

        yield keep
