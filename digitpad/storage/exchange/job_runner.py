"""Run exports and imports off the GUI thread, one at a time; you can cancel them at any moment."""

from __future__ import annotations

import logging
import threading
import time

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.background.worker_thread import WorkerThread
from digitpad.core.error_text import error_text
from digitpad.storage.exchange.exporter import Cancelled, ExchangeError
from digitpad.storage.exchange.jobs import Job

LONGEST_EXCHANGE_GOODBYE_MS = (
    400  # that `stop` waits; a job checks after each record whether to stop
)
FOR_EVER_MS = 2**31 - 1
BETWEEN_NEWS_S = 0.05  # more frequent updates go unseen and only keep the GUI thread busy
PAUSE_S = 0.3  # length of a pause; longer than a pen rests between two strokes

logger = logging.getLogger(__name__)


class JobRunner(QObject):
    """Runs a job on a thread of its own. Each job ends as finished, failed or cancelled.

    By then its thread has ended.
    """

    progressed = Signal(int, int)  # how much is done, out of how much
    finished = Signal(object)  # what the job returned: Exported, Imported or OpenedFile
    failed = Signal(str)  # a message for the user
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = WorkerThread("exchange", LONGEST_EXCHANGE_GOODBYE_MS, self.stop)
        self._worker: _Worker | None = None
        self._ticket = 0  # of the latest job

    @property
    def is_running(self) -> bool:
        return self._thread.is_running

    def start(self, job: Job) -> None:
        """Run a job. Raises RuntimeError if another one is running."""
        if self.is_running:
            raise RuntimeError("a job is running already")
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
        """Ask the job to stop; `cancelled` follows once it has."""
        if self._worker is not None:
            self._worker.request_stop()

    @Slot()
    def pause(self) -> None:
        """Pause the job for a moment, so that the pen does not have to wait for Python's lock."""
        if self._worker is not None:
            self._worker.pause()

    @Slot()
    def stop(self) -> None:
        """Cancel the job silently and wait for its thread, LONGEST_EXCHANGE_GOODBYE_MS at most."""
        self._end_thread(LONGEST_EXCHANGE_GOODBYE_MS)

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
        """End the thread if the ticket is that of the running job; return whether it is."""
        is_current = self._is_running(ticket)
        if is_current:
            self._end_thread()
        return is_current

    def _is_running(self, ticket: int) -> bool:
        """Return whether the ticket belongs to the running job.

        Signals of a stopped job may still be queued. Their sender is gone by then, and a new worker
        may have its address.
        """
        return self._worker is not None and ticket == self._ticket

    def _end_thread(self, goodbye_ms: int = FOR_EVER_MS) -> None:
        if self._worker is not None:
            self._worker.request_stop()  # a job that kept running would be waited for without end
        self._worker = None
        self._thread.stop(goodbye_ms)


class _Worker(QObject):
    """Runs the job on the thread that this object was moved to."""

    # The first argument is always the ticket of the job.
    progressed = Signal(int, int, int)
    finished = Signal(int, object)
    failed = Signal(int, str)
    cancelled = Signal(int)

    def __init__(self, job: Job, ticket: int) -> None:
        super().__init__()
        self._job = job
        self._ticket = ticket
        self._shall_stop = threading.Event()
        self._last_progress_at = 0.0
        self._paused_until = 0.0

    def request_stop(self) -> None:
        """Stop the job at its next record. You may call this from any thread."""
        self._shall_stop.set()

    def pause(self) -> None:
        """Pause the job for PAUSE_S at its next record. You may call this from any thread."""
        self._paused_until = time.monotonic() + PAUSE_S

    @Slot()
    def run(self) -> None:
        try:
            outcome = self._job(self._advance)
        except Cancelled:
            self.cancelled.emit(self._ticket)
        except ExchangeError as error:
            self.failed.emit(self._ticket, str(error))
        except Exception as error:  # the thread's outermost level: every error becomes a message
            logger.exception("a job failed")
            self.failed.emit(self._ticket, error_text(error))
        else:
            self.finished.emit(self._ticket, outcome)

    def _advance(self, done: int, total: int) -> None:
        self._pause_if_asked()
        if self._shall_stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_progress_at >= BETWEEN_NEWS_S:
            self._last_progress_at = now
            self.progressed.emit(self._ticket, done, total)

    def _pause_if_asked(self) -> None:
        while (left := self._paused_until - time.monotonic()) > 0:
            if self._shall_stop.wait(left):
                return
