"""Connects the window of one sheet with its exports and with the history."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.controllers.files.closing_question import ClosingQuestion
from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.records.record import Record
from digitpad.core.records.sheet_records import records_of
from digitpad.core.records.sheet_rows import SheetRow, csv_of
from digitpad.ui.dialogs.file_question import FileQuestion, Kind
from digitpad.ui.dialogs.front import show_in_front
from digitpad.ui.sheets.sheet_window import SheetWindow

if TYPE_CHECKING:
    from digitpad.storage.exchange.jobs import Advance

CSV = ".csv"


class SheetController(QObject):
    """Shows sheets in a window of their own, over which it asks its questions."""

    record_made = Signal(Record)  # for the history
    record_withdrawn = Signal(Record)  # the very one
    stayed = Signal()  # the window was about to close, but the user wants it to stay open
    closed = Signal()

    def __init__(self, identity: str, has_history: bool, parent: QObject | None = None) -> None:
        """`identity` is the SHA-256 of the network's file."""
        super().__init__(parent)
        self._identity = identity
        self._records: dict[int, Record] = {}  # of the digits that are in the history, by index
        self._rows: tuple[SheetRow, ...] = ()
        self._labels: dict[int, str] = {}  # as they were when the user asked to save them
        self._window = SheetWindow(has_history)
        self._saving = self._window.saving
        self._jobs = ShownJobs(self._window.progress_row, self._window)
        ClosingQuestion(self._window).watch(self._jobs)
        self._where = FileQuestion(self._window, self._texts)
        self._connect()

    def _connect(self) -> None:
        self._saving.csv_requested.connect(self._ask_where)
        self._saving.keeping_requested.connect(self._keep)
        self._saving.stayed.connect(self.stayed)
        self._window.closed.connect(self.closed)
        self._where.answered.connect(self._save)
        self._where.cancelled.connect(self._saving.stay)
        self._jobs.finished.connect(self._finish)
        self._jobs.failed.connect(self._fail)

    @property
    def is_free(self) -> bool:
        """Whether nothing would be lost if another sheet replaced this one."""
        return not self._saving.unsaved and not self._jobs.is_running

    def show_sheet(
        self, picture: Picture, readings: tuple[BoxedReading, ...], message: str = ""
    ) -> None:
        """Show another sheet instead of this one, and a message in it."""
        self._records = {}
        self._window.show_sheet(picture, readings)
        self._window.show_message(message)
        show_in_front(self._window)

    def close(self) -> None:
        """Close the window, or ask in front of all others what would be lost."""
        if self._window.isVisible() and not self.is_free:
            show_in_front(self._window)
        self._window.close()

    def shut_down(self) -> None:
        """Close the window without saving anything."""
        self._jobs.stop()
        self._saving.note_saved(self._saving.labels)
        self._window.close()

    # The history

    @Slot(Picture, tuple)
    def _keep(self, picture: Picture, readings: tuple[BoxedReading, ...]) -> None:
        labels, now = self._saving.labels, datetime.now(UTC)
        for index, record in list(self._records.items()):
            if record.label != labels.get(index):
                self.record_withdrawn.emit(self._records.pop(index))
        new = {index: label for index, label in labels.items() if index not in self._records}
        added = dict(records_of(picture, readings, new, self._identity, now))
        for record in added.values():
            self.record_made.emit(record)
        self._records |= added
        self._saving.note_saved(labels)
        text = self.tr("%Ln digits were added to the history.", "", len(added))
        self._window.show_message(text)

    # Files

    def _texts(self) -> tuple[str, list[Kind]]:
        return self.tr("Export Sheet"), [(self.tr("Table"), CSV)]

    @Slot(tuple)
    def _ask_where(self, rows: tuple[SheetRow, ...]) -> None:
        self._rows, self._labels = rows, self._saving.labels
        self._where.ask(Path(self._window.windowTitle()).stem)

    @Slot(Path, int)
    def _save(self, path: Path, _kind: int) -> None:
        from digitpad.storage.exchange.formats import with_suffix  # not needed before

        if self._jobs.is_running:
            self._fail(self.tr("The sheet is still being saved. Try again in a moment."))
            return
        path = with_suffix(path, CSV)
        text = self.tr("Saving “{0}”…").format(path.name)
        loss = self.tr("“{0}” has not been saved yet. Stop and close?").format(path.name)
        self._jobs.start(partial(_write_rows, self._rows, path), text, loss)

    @Slot(object)
    def _finish(self, path: Path) -> None:
        self._window.show_saved(path.name)
        self._saving.note_saved(self._labels)

    @Slot(str)
    def _fail(self, why: str) -> None:
        self._window.show_message(why)
        self._saving.stay()


def _write_rows(rows: tuple[SheetRow, ...], path: Path, _advance: Advance) -> Path:
    """A job: write the rows to `path`, and return that path."""
    from digitpad.storage.exchange.atomic_file import replacing

    with replacing(path) as (file,):
        file.write(csv_of(rows).encode("utf-8"))
    return path
