"""Asks before a window closes while an export or another job runs in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.question import Question


@guarded
class ClosingQuestion(QObject):
    """Lets a window close once nothing would be lost.

    When a short job ends, the window closes on its own; during a long one it asks. If a job fails
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
