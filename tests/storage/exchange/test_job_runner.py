"""Jobs off the GUI thread end once, can be cancelled at any moment, and leave no thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from digitpad.core.records.record import Record
from digitpad.storage.exchange.exporter import ExchangeError, Exported
from digitpad.storage.exchange.formats import DATA_FORMATS, JSON_LINES, DataFormat
from digitpad.storage.exchange.job_runner import JobRunner
from digitpad.storage.exchange.jobs import Advance, ExportJob, ImportJob
from tests.storage.exchange.made_up import many, mixed, names_in
from tests.storage.exchange.test_jobs import Store
from tests.threads import the_running_thread


class Heard(QObject):
    """Records what a runner emits, and on which threads."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.ends: list[Any] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[int] = set()
        runner.progressed.connect(self._hear_progress)
        runner.finished.connect(self._hear_end)
        runner.failed.connect(self._hear_end)
        runner.cancelled.connect(self._hear_cancelled)

    @Slot(int, int)
    def _hear_progress(self, done: int, total: int) -> None:
        self.threads.add(threading.get_ident())
        self.progress.append((done, total))

    @Slot(object)
    @Slot(str)
    def _hear_end(self, end: Any) -> None:
        self.threads.add(threading.get_ident())
        self.ends.append(end)

    @Slot()
    def _hear_cancelled(self) -> None:
        self.ends.append("cancelled")


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.stop()


@pytest.fixture
def heard(runner: JobRunner) -> Heard:
    return Heard(runner)


class EndlessJob:
    """Works until it is stopped, and reports its beginning and its end."""

    def __init__(self) -> None:
        self.has_begun = threading.Event()
        self.has_ended = threading.Event()
        self.done = 0

    def __call__(self, advance: Advance) -> None:
        try:
            while True:
                advance(self.done, 1_000_000)
                self.done += 1
                self.has_begun.set()
        finally:
            self.has_ended.set()


def test_an_export_ends_with_its_outcome_on_the_gui_thread(
    runner: JobRunner, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    threads: list[int] = []

    def records() -> list[Record]:
        threads.append(threading.get_ident())
        return mixed()

    with qtbot.waitSignal(runner.finished):
        runner.start(ExportJob(JSON_LINES.export, tmp_path / "d.jsonl", records, 14))
        assert runner.is_running

    assert heard.ends == [Exported(14)]
    assert heard.progress[0] == (0, 14)
    assert heard.threads == {threading.get_ident()}
    assert threads
    assert threading.get_ident() not in threads
    assert not runner.is_running
    assert names_in(tmp_path) == ["d.jsonl"]


def test_an_import_ends_with_its_outcome(
    runner: JobRunner, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    path, store = tmp_path / "d.jsonl", Store()
    JSON_LINES.export(many(20), path, lambda _: None)

    with qtbot.waitSignal(runner.finished):
        runner.start(ImportJob(path, store.open))

    assert heard.ends[0].read == len(store.records) == 20


@pytest.mark.parametrize("data_format", DATA_FORMATS, ids=lambda one: one.suffix)
def test_a_cancelled_export_ends_as_cancelled_and_leaves_nothing(
    runner: JobRunner, heard: Heard, qtbot: QtBot, tmp_path: Path, data_format: DataFormat
) -> None:
    path = tmp_path / f"d{data_format.suffix}"
    with qtbot.waitSignal(runner.progressed):
        runner.start(ExportJob(data_format.export, path, lambda: many(10**9), 10**9))

    with qtbot.waitSignal(runner.cancelled, timeout=2_000):
        runner.cancel()

    assert heard.ends == ["cancelled"]
    assert not runner.is_running
    assert names_in(tmp_path) == []


def test_failures_are_reported_with_a_message(
    runner: JobRunner, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(runner.failed):
        runner.start(ExportJob(JSON_LINES.export, tmp_path / "no" / "d.jsonl", mixed, 14))

    assert len(heard.ends) == 1
    assert "“d.jsonl” cannot be written" in heard.ends[0]


@pytest.mark.parametrize("error", [ValueError("no luck"), ExchangeError("no luck"), KeyError()])
def test_no_error_leaves_it_running_forever(
    runner: JobRunner, heard: Heard, qtbot: QtBot, error: Exception
) -> None:
    def job(advance: Advance) -> None:
        raise error

    with qtbot.waitSignal(runner.failed):
        runner.start(job)

    assert heard.ends == [str(error) or "KeyError"]
    assert not runner.is_running


def test_one_job_can_follow_another(
    runner: JobRunner, heard: Heard, qtbot: QtBot, tmp_path: Path
) -> None:
    for _ in range(3):
        with qtbot.waitSignal(runner.finished):
            runner.start(ExportJob(JSON_LINES.export, tmp_path / "d.jsonl", mixed, 14))

    assert heard.ends == [Exported(14)] * 3


def test_the_next_job_may_start_from_the_end_of_the_last(runner: JobRunner, qtbot: QtBot) -> None:
    class Starter(QObject):
        @Slot(object)
        def start(self, outcome: int) -> None:
            if outcome == 1:
                runner.start(lambda advance: 2)

    starter = Starter()
    runner.finished.connect(starter.start)

    with qtbot.waitSignals([runner.finished, runner.finished]):
        runner.start(lambda advance: 1)


def test_two_jobs_at_once_are_refused(runner: JobRunner) -> None:
    runner.start(EndlessJob())

    with pytest.raises(RuntimeError, match="running already"):
        runner.start(EndlessJob())


def test_a_job_pauses_on_request_and_then_continues(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.storage.exchange.job_runner.PAUSE_S", 0.5)
    job = EndlessJob()
    runner.start(job)
    assert job.has_begun.wait(5)

    runner.pause()
    time.sleep(0.05)  # one step may still be running
    done = job.done
    time.sleep(0.05)

    assert job.done == done
    qtbot.waitUntil(lambda: job.done > done)


def test_a_paused_job_can_be_stopped(
    runner: JobRunner, heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.storage.exchange.job_runner.PAUSE_S", 3_600)
    runner.start(EndlessJob())
    runner.pause()

    with qtbot.waitSignal(runner.cancelled):
        runner.cancel()

    assert heard.ends == ["cancelled"]


def test_stop_waits_for_the_thread_and_reports_nothing(runner: JobRunner, heard: Heard) -> None:
    job = EndlessJob()
    runner.start(job)
    assert job.has_begun.wait(5)
    thread = the_running_thread("exchange")

    runner.stop()

    assert job.has_ended.is_set()
    assert thread.isFinished()
    QCoreApplication.processEvents()
    assert heard.ends == []
    assert not runner.is_running


def test_the_end_of_a_stopped_job_is_not_taken_for_the_next_jobs_end(
    runner: JobRunner, heard: Heard
) -> None:
    ended = threading.Event()

    def job(advance: Advance) -> str:
        ended.set()
        return "old"

    for round_ in range(20):
        ended.clear()
        runner.start(job)
        assert ended.wait(5)
        time.sleep(0.005)
        runner.stop()  # the signal of its end is queued by now
        if round_ % 2:
            QCoreApplication.processEvents()
        endless = EndlessJob()
        runner.start(endless)
        assert endless.has_begun.wait(5)
        QCoreApplication.processEvents()

        assert heard.ends == []
        assert runner.is_running
        runner.stop()


def test_cancel_and_stop_without_a_job_do_nothing(runner: JobRunner, heard: Heard) -> None:
    runner.cancel()
    runner.stop()

    assert heard.ends == []


def test_progress_is_reported_rarely_enough_for_the_window(
    runner: JobRunner, heard: Heard, qtbot: QtBot
) -> None:
    def job(advance: Advance) -> None:
        for done in range(100_000):
            advance(done, 100_000)

    with qtbot.waitSignal(runner.finished):
        runner.start(job)

    assert 1 <= len(heard.progress) < 1_000
