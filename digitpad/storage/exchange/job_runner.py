"""Exports and imports off the GUI thread, one at a time, to be cancelled at any moment."""

from __future__ import annotations

import logging
import threading
import time

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.background.worker_thread import WorkerThread
from digitpad.storage.exchange.exporter import Cancelled, ExchangeError
from digitpad.storage.exchange.jobs import Job

LONGEST_GOODBYE_MS = 400  # that `stop` waits; a job looks after each record whether it shall stop
FOR_EVER_MS = 2**31 - 1
BETWEEN_NEWS_S = 0.05  # more often nobody sees, and the GUI thread has better to do
REST_S = 0.3  # that a job rests when it makes way: longer than a pen between two strokes

logger = logging.getLogger(__name__)


class ExchangeRunner(QObject):
    """Runs a job on a thread made for it. Each start has one end: finished, failed or cancelled.

    By then the thread is gone.
    """

    progressed = Signal(int, int)  # done, of how much
    finished = Signal(object)  # what the job returned: Exported or Imported
    failed = Signal(str)  # why, in words
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = WorkerThread("exchange", LONGEST_GOODBYE_MS, self.stop)
        self._worker: _Worker | None = None
        self._ticket = 0  # of the job that was started last

    @property
    def is_running(self) -> bool:
        return self._thread.is_running

    def start(self, job: Job) -> None:
        """Run a job. Raises RuntimeError while another runs."""
        if self.is_running:
            raise RuntimeError("an export or import is running already")
        self._ticket += 1
        worker = self._worker = _Worker(job, self._ticket)
        links = (
            (worker.progressed, self._on_progressed),
            (worker.finished, self._on_finished),
            (worker.failed, self._on_failed),
            (worker.cancelled, self._on_cancelled),
        )
        self._thread.start(worker, links, begin=worker.run)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to end; `cancelled` tells when it has."""
        if self._worker is not None:
            self._worker.please_stop()

    @Slot()
    def make_way(self) -> None:
        """Rest for a moment. Python runs one thread at a time, and a pen shall not wait for it."""
        if self._worker is not None:
            self._worker.rest()

    @Slot()
    def stop(self) -> None:
        """Cancel without telling, and wait until the thread has ended, but not long."""
        self._end_thread(LONGEST_GOODBYE_MS)

    @Slot(int, int, int)
    def _on_progressed(self, ticket: int, done: int, total: int) -> None:
        if self._is_running(ticket):
            self.progressed.emit(done, total)

    @Slot(int, object)
    def _on_finished(self, ticket: int, outcome: object) -> None:
        if self._has_ended(ticket):
            self.finished.emit(outcome)

    @Slot(int, str)
    def _on_failed(self, ticket: int, why: str) -> None:
        if self._has_ended(ticket):
            self.failed.emit(why)

    @Slot(int)
    def _on_cancelled(self, ticket: int) -> None:
        if self._has_ended(ticket):
            self.cancelled.emit()

    def _has_ended(self, ticket: int) -> bool:
        """End the thread, if it is the running job that tells of its end."""
        is_news = self._is_running(ticket)
        if is_news:
            self._end_thread()
        return is_news

    def _is_running(self, ticket: int) -> bool:
        """False for a job that was stopped while its news, queued by then, were on their way.

        Their sender is gone, and another may lie in its place.
        """
        return self._worker is not None and ticket == self._ticket

    def _end_thread(self, goodbye_ms: int = FOR_EVER_MS) -> None:
        if self._worker is not None:
            self._worker.please_stop()  # else nothing ends the wait for a job that goes on
        self._worker = None
        self._thread.stop(goodbye_ms)


class _Worker(QObject):
    """Runs the job on the thread it was moved to."""

    # All with the ticket of the job.
    progressed = Signal(int, int, int)
    finished = Signal(int, object)
    failed = Signal(int, str)
    cancelled = Signal(int)

    def __init__(self, job: Job, ticket: int) -> None:
        super().__init__()
        self._job = job
        self._ticket = ticket
        self._shall_stop = threading.Event()
        self._last_news = 0.0
        self._rests_until = 0.0

    def please_stop(self) -> None:
        """May be called from any thread."""
        self._shall_stop.set()

    def rest(self) -> None:
        """May be called from any thread."""
        self._rests_until = time.monotonic() + REST_S

    @Slot()
    def run(self) -> None:
        try:
            outcome = self._job(self._advance)
        except Cancelled:
            self.cancelled.emit(self._ticket)
        except ExchangeError as error:
            self.failed.emit(self._ticket, str(error))
        except Exception as error:  # the worker's edge: whatever goes wrong is told in words
            logger.exception("an export or import failed")
            self.failed.emit(self._ticket, str(error) or type(error).__name__)
        else:
            self.finished.emit(self._ticket, outcome)

    def _advance(self, done: int, total: int) -> None:
        self._rest_if_asked()
        if self._shall_stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_news >= BETWEEN_NEWS_S:
            self._last_news = now
            self.progressed.emit(self._ticket, done, total)

    def _rest_if_asked(self) -> None:
        while (left := self._rests_until - time.monotonic()) > 0:
            if self._shall_stop.wait(left):
                return
