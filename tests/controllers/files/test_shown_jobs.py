"""Jobs shown in a window may end at any moment, and the window closes without loss."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from digitpad.controllers.files.closing_question import ClosingQuestion
from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.jobs import Advance
from digitpad.ui.dialogs.progress_row import ProgressRow
from digitpad.ui.dialogs.question import Question

LONGEST_LOOP = 10_000  # milliseconds
LOSS = "The export is not finished. Stop it and close?"


class Job:
    """Advances until the test ends it or it is cancelled."""

    def __init__(self, error: str = "") -> None:
        self.shall_end = threading.Event()
        self._error = error

    def __call__(self, advance: Advance) -> str:
        done = 0
        while not self.shall_end.wait(0.01):
            done += 1
            advance(done % 10, 10)
        if self._error:
            raise ExchangeError(self._error)
        return "done"


class Ends(QObject):
    """Records how jobs end."""

    def __init__(self, jobs: ShownJobs) -> None:
        super().__init__()
        self.news: list[object] = []
        jobs.finished.connect(self._hear)
        jobs.failed.connect(self._hear)

    @Slot(object)
    @Slot(str)
    def _hear(self, outcome: object) -> None:
        self.news.append(outcome)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(ProgressRow(window))
    window.show()
    return window


@pytest.fixture
def row(window: QWidget) -> ProgressRow:
    [row] = window.findChildren(ProgressRow)
    return row


@pytest.fixture
def jobs(window: QWidget, row: ProgressRow) -> Iterator[ShownJobs]:
    jobs = ShownJobs(row, window)
    guard = ClosingQuestion(window)
    guard.watch(jobs)
    yield jobs
    jobs.stop()


@pytest.fixture
def ends(jobs: ShownJobs) -> Ends:
    return Ends(jobs)


class Opener(QObject):
    """Opens one dialog from within another, each in its own event loop, while the job ends.

    The dialog behind stays for a moment, in which Qt destroys what is no longer needed.
    """

    def __init__(self, job: Job, jobs: ShownJobs, bar: QProgressBar) -> None:
        super().__init__()
        self._job, self._bar = job, bar
        self._behind, self._before = QDialog(), QDialog()
        jobs.succeeded.connect(self._before.accept)
        self._before.finished.connect(self._wait_a_moment)
        self.was_there: bool | None = None  # whether the bar is still there at the end
        bar.valueChanged.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self._bar.valueChanged.disconnect(self._open)
        QTimer.singleShot(0, self._before.exec)
        self._job.shall_end.set()
        QTimer.singleShot(LONGEST_LOOP, self._behind.reject)  # so that a failure does not hang
        QTimer.singleShot(LONGEST_LOOP, self._before.reject)
        self._behind.exec()
        self.was_there = isValid(self._bar)

    @Slot()
    def _wait_a_moment(self) -> None:
        QTimer.singleShot(100, self._behind.accept)


def test_a_job_may_end_inside_any_event_loop_and_the_bar_survives(
    jobs: ShownJobs, ends: Ends, row: ProgressRow, window: QWidget, qtbot: QtBot
) -> None:
    job = Job()
    jobs.start(job, "a job")
    qtbot.waitUntil(row.isVisible)
    [bar] = window.findChildren(QProgressBar)
    opener = Opener(job, jobs, bar)

    qtbot.waitUntil(lambda: opener.was_there is not None, timeout=2 * LONGEST_LOOP)

    assert opener.was_there
    assert ends.news == ["done"]
    assert not row.isVisible()


def test_cancel_ends_a_job(jobs: ShownJobs, ends: Ends, row: ProgressRow, qtbot: QtBot) -> None:
    jobs.start(Job(), "a job")
    qtbot.waitUntil(row.isVisible)
    [button] = row.findChildren(QPushButton)
    button.click()
    qtbot.waitUntil(lambda: ends.news == ["Cancelled."])
    assert not row.isVisible()


def question_of(window: QWidget, qtbot: QtBot) -> Question:
    found: list[Question] = []

    def look() -> bool:
        found[:] = [each for each in window.findChildren(Question) if each.isVisible()]
        return bool(found)

    qtbot.waitUntil(look)
    [question] = found
    return question


def answer(question: Question, text: str) -> None:
    [button] = [one for one in question.buttons() if one.text().replace("&", "") == text]
    button.click()


def test_a_window_asks_before_it_closes_during_a_long_job(
    jobs: ShownJobs, ends: Ends, row: ProgressRow, window: QWidget, qtbot: QtBot
) -> None:
    jobs.start(Job(), "a job", LOSS)
    qtbot.waitUntil(row.isVisible)
    for _ in range(2):
        assert not window.close()
        question = question_of(window, qtbot)
        assert question.text() == LOSS
        answer(question, "Keep Going")
        assert window.isVisible()
        assert jobs.is_running

    window.close()
    answer(question_of(window, qtbot), "Stop and Close")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not jobs.is_running
    assert ends.news == []


def test_a_window_closed_during_a_short_job_closes_when_the_job_ends(
    jobs: ShownJobs, ends: Ends, window: QWidget, qtbot: QtBot
) -> None:
    job = Job()
    jobs.start(job, "a job", LOSS)
    assert not window.close()
    job.shall_end.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert ends.news == ["done"]
    assert not window.findChildren(Question)


def test_the_question_appears_once_the_job_proves_long_and_closes_with_it(
    jobs: ShownJobs, window: QWidget, qtbot: QtBot
) -> None:
    job = Job()
    jobs.start(job, "a job", LOSS)
    window.close()
    question_of(window, qtbot)
    assert window.isVisible()
    job.shall_end.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not any(each.isVisible() for each in window.findChildren(Question))


def test_a_job_that_fails_keeps_the_window_open(
    jobs: ShownJobs, ends: Ends, window: QWidget, qtbot: QtBot
) -> None:
    job = Job("the disk is full")
    jobs.start(job, "a job", LOSS)
    window.close()
    job.shall_end.set()
    qtbot.waitUntil(lambda: ends.news == ["the disk is full"])
    assert window.isVisible()
    assert window.close()


def test_a_job_that_can_be_repeated_keeps_no_window_open(jobs: ShownJobs, window: QWidget) -> None:
    jobs.start(Job(), "a job")
    assert window.close()
