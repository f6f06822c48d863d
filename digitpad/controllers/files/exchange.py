"""Exports the history as data sets and imports them: long jobs that you can stop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.core.records.record import Record
from digitpad.storage.exchange.exporter import Exported
from digitpad.storage.exchange.formats import DATA_FORMATS, JSON_LINES, with_suffix
from digitpad.storage.exchange.jobs import ExportJob, Imported, ImportJob, Keep
from digitpad.storage.history.history_file import HistoryFile
from digitpad.ui.dialogs.file_question import FileQuestion, Kind


class ExchangeController(QObject):
    """Exports rows of the history and imports them, with questions over the history window."""

    message = Signal(str)  # for the user
    imported = Signal()  # there may be new rows

    def __init__(self, folder: Path, window: QWidget, jobs: ShownJobs) -> None:
        """`folder` contains the history; `window` shows the jobs."""
        super().__init__(window)
        self._folder = folder
        self._row_ids: tuple[int, ...] = ()
        self._jobs = jobs
        jobs.finished.connect(self._finish)
        jobs.failed.connect(self._fail)
        self._where = FileQuestion(window, self._export_texts)
        self._where.answered.connect(self._export)
        self._what = FileQuestion(window, self._import_texts, saves=False)
        self._what.answered.connect(self._import)

    def _export_texts(self) -> tuple[str, list[Kind]]:
        names = (QCoreApplication.translate("formats", each.name) for each in DATA_FORMATS)
        suffixes = (each.suffix for each in DATA_FORMATS)
        return self.tr("Export"), list(zip(names, suffixes, strict=True))

    def _import_texts(self) -> tuple[str, list[Kind]]:
        return self.tr("Import"), [(self.tr("JSON Lines"), JSON_LINES.suffix)]

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
        records = partial(_records_of, self._folder, self._row_ids)
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
            self.message.emit(self.tr("Another export or import is still running."))
        return self._jobs.is_running

    @Slot(object)
    def _finish(self, outcome: Exported | Imported) -> None:
        if isinstance(outcome, Exported):
            self.message.emit(self._export_message(outcome))
        else:
            self.message.emit(self._import_message(outcome))
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


def _records_of(folder: Path, row_ids: tuple[int, ...]) -> Iterator[Record]:
    """Yield records from a history, opened on the thread that asks for the first of them."""
    with closing(HistoryFile(folder)) as file:
        yield from file.records(row_ids)


@contextmanager
def store_in(folder: Path) -> Iterator[Keep]:
    """Open the history in `folder`, and provide a function that adds records to it."""
    with closing(HistoryFile(folder)) as file:

        def keep(records: Sequence[Record]) -> int:
            return file.add_many(records)[0]

        yield keep
