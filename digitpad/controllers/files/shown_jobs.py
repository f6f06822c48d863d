"""Shows jobs in a window while they run: a bar, a Cancel button, and a question before closing.

The runner is imported with the first job, so that the program starts faster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.progress_row import ProgressRow
from digitpad.ui.dialogs.question import Question

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


@guarded
class ClosingGuard(QObject):
    """Lets a window close once nothing would be lost.

    When a short job ends, the window closes by itself; during a long one it asks. If a job fails
    meanwhile, the window stays open and says so.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._jobs: list[ShownJobs] = []
        self._wants_to_close = False
        self._question: Question | None = None
        window.installEventFilter(self)

    def watch(self, jobs: ShownJobs) -> None:
        """Make the window wait for these jobs too."""
        self._jobs.append(jobs)
        jobs.lasting.connect(self._ask_if_closing)
        jobs.succeeded.connect(self._close_if_wanted)
        jobs.given_up.connect(self._stay)

    @property
    def _holds(self) -> bool:
        """Whether something would be lost if the window closed now."""
        return any(jobs.loss for jobs in self._jobs)

    @Slot()
    def _ask_if_closing(self) -> None:
        if self._wants_to_close:
            self._ask()

    def _ask(self) -> None:
        lasting = [jobs.loss for jobs in self._jobs if jobs.loss and jobs.is_lasting]
        if not lasting or self._question is not None:
            return
        question = self._question = Question(
            lasting[0], "", self.tr("Stop and Close"), self._window, self.tr("Keep Going")
        )
        # Queued: the question itself must close first.
        question.agreed.connect(self._stop_and_close, Qt.ConnectionType.QueuedConnection)
        question.finished.connect(self._forget_question)
        question.open()

    @Slot()
    def _stop_and_close(self) -> None:
        for jobs in self._jobs:
            jobs.stop()
        self._window.close()

    @Slot()
    def _forget_question(self) -> None:
        self._question = None
        self._wants_to_close = False

    @Slot()
    def _close_if_wanted(self) -> None:
        """Close after a finished job, if the user wanted that and no other job holds the window."""
        if self._holds:
            return
        closes = self._wants_to_close
        self._dismiss_question()
        if closes:
            self._window.close()

    @Slot()
    def _stay(self) -> None:
        """Stay open after a job without success, so that the user sees its message."""
        if not self._holds:
            self._dismiss_question()

    def _dismiss_question(self) -> None:
        self._wants_to_close = False
        if self._question is not None:
            self._question.reject()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() != QEvent.Type.Close or not self._holds:
            return super().eventFilter(watched, event)
        event.ignore()
        self._wants_to_close = True
        self._ask()
        return True
