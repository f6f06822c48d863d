"""The history window with its exports and imports, made when it is first needed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from digitpad.controllers.files.closing_question import ClosingQuestion
from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.controllers.preferences import PreferencesController
from digitpad.storage.history.history_service import HistoryService
from digitpad.ui.dialogs.front import show_in_front

if TYPE_CHECKING:
    from digitpad.controllers.files.exchange import ExchangeController, RereadJob
    from digitpad.ui.history.history_window import HistoryWindow


class HistoryWindowController(QObject):
    """Shows the history that is stored in a folder."""

    def __init__(
        self,
        folder: Path,
        service: HistoryService,
        choices: PreferencesController,
        guard: ClosingQuestion,
        reread_job: RereadJob,
        parent: QObject | None = None,
    ) -> None:
        """`guard` belongs to the main window, which waits for exports and imports too."""
        super().__init__(parent)
        self._folder = folder
        self.service = service
        self._choices = choices
        self._guard = guard
        self._reread_job = reread_job
        self._view: HistoryWindow | None = None
        self._exchange: ExchangeController | None = None
        self._matching: tuple[int, ...] = ()

    @Slot()
    def show(self) -> None:
        show_in_front(self._view or self._make())

    @Slot(Path)
    def import_file(self, path: Path) -> None:
        """Show the history, and import a file into it."""
        self.show()
        if self._exchange is not None:
            self._exchange.import_file(path)

    @Slot()
    def shut_down(self) -> None:
        """Close the window, and stop what runs behind it."""
        if self._view is not None and self._exchange is not None:
            self._exchange.stop()  # first, since the window does not close before
            self._view.close()

    @Slot()
    def pause(self) -> None:
        """Pause what runs behind the window while the user draws."""
        if self._exchange is not None:
            self._exchange.pause()

    @Slot(tuple)
    def _export(self, row_ids: tuple[int, ...]) -> None:
        """Export the rows with these ids, or all that match if there are none."""
        if self._exchange is not None:
            self._exchange.export(row_ids or self._matching)

    @Slot(tuple)
    def _note_matching(self, row_ids: tuple[int, ...]) -> None:
        self._matching = row_ids

    def _make(self) -> HistoryWindow:
        # Imported here so that the program starts a tenth of a second faster.
        from digitpad.controllers.files.exchange import ExchangeController
        from digitpad.ui.history.history_window import HistoryWindow

        view = self._view = HistoryWindow()
        jobs = ShownJobs(view.progress_row, view)
        self._exchange = ExchangeController(self._folder, view, jobs, self._reread_job)
        for guard in (self._guard, ClosingQuestion(view)):
            guard.watch(jobs)
        view.set_keeping(self._choices.keeps_history)
        self._connect(view, self._exchange)
        return view

    def _connect(self, view: HistoryWindow, exchange: ExchangeController) -> None:
        service, choices = self.service, self._choices
        view.query_changed.connect(service.search)
        view.rows_requested.connect(service.read_rows)
        view.open_requested.connect(service.load)
        view.delete_requested.connect(service.delete)
        view.restore_requested.connect(service.restore)
        view.deleted_outdated.connect(service.forget_deleted)
        view.delete_all_requested.connect(service.delete_all)
        view.label_requested.connect(service.set_label)
        view.keeping_changed.connect(choices.set_keeping)
        choices.keeping_changed.connect(view.set_keeping)
        view.statistics_requested.connect(service.count)
        service.counted.connect(view.show_statistics)
        view.export_requested.connect(self._export)
        view.import_requested.connect(exchange.import_rows)
        view.reread_requested.connect(exchange.read_again)
        exchange.imported.connect(view.refresh)
        exchange.message.connect(view.show_message)
        service.found.connect(self._note_matching)
        service.found.connect(view.show_row_ids)
        service.rows_read.connect(view.show_rows)
        service.changed.connect(view.refresh)
        service.failed.connect(view.show_message)
        service.unavailable.connect(view.show_message)
