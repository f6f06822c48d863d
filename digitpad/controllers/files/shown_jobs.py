"""Shows jobs in a window while they run: a bar and a Cancel button.

The runner is imported with the first job, so that the program starts faster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.ui.dialogs.progress_row import ProgressRow

if TYPE_CHECKING:
    from digitpad.storage.exchange.job_runner import JobRunner
    from digitpad.storage.exchange.jobs import Job


class ShownJobs(QObject):
    """Runs one job at a time off the GUI thread; each ends once: finished or failed."""

    finished = Signal(object)  # what the job returned
    failed = Signal(str)  # why, as a message; also when the user cancelled it
    succeeded = Signal()  # after `finished`
    given_up = Signal()  # after `failed`, or when the job was stopped
    lasting = Signal()  # the job takes a while

    def __init__(self, row: ProgressRow, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self._runner: JobRunner | None = None
        self._loss = ""

    @property
    def is_running(self) -> bool:
        return self._runner is not None and self._runner.is_running

    @property
    def is_lasting(self) -> bool:
        return self.is_running and not self._row.isHidden()

    @property
    def loss(self) -> str:
        """The question to ask before the job is stopped; empty if nothing would be lost."""
        return self._loss if self.is_running else ""

    def start(self, job: Job, text: str, loss: str = "") -> None:
        """Run a job, shown as `text`; see `loss`. Raises RuntimeError while another runs."""
        runner = self._runner = self._runner or self._make_runner()
        runner.start(job)
        self._loss = loss
        self._row.begin(text)

    @Slot()
    def cancel(self) -> None:
        if self._runner is not None:
            self._runner.cancel()

    @Slot()
    def pause(self) -> None:
        """Pause while the user draws."""
        if self._runner is not None:
            self._runner.pause()

    @Slot()
    def stop(self) -> None:
        """Stop the job without a message; no half-written file stays."""
        if self._runner is not None and self._runner.is_running:
            self._runner.stop()
            self._row.end()
            self.given_up.emit()

    def _make_runner(self) -> JobRunner:
        from digitpad.storage.exchange.job_runner import JobRunner

        runner = JobRunner(self)
        runner.progressed.connect(self._row.show_progress)
        runner.finished.connect(self._finish)
        runner.failed.connect(self._fail)
        runner.cancelled.connect(self._end_cancelled)
        self._row.cancelled.connect(self.cancel)
        self._row.lasting.connect(self.lasting)
        return runner

    @Slot(object)
    def _finish(self, outcome: object) -> None:
        self._row.end()
        self.finished.emit(outcome)
        self.succeeded.emit()

    @Slot(str)
    def _fail(self, why: str) -> None:
        self._row.end()
        self.failed.emit(why)
        self.given_up.emit()

    @Slot()
    def _end_cancelled(self) -> None:
        self._fail(self.tr("Cancelled."))
