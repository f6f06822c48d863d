"""Exports and imports off the GUI thread, one at a time, to be cancelled at any moment."""

from __future__ import annotations

import atexit
import logging
import threading
import time

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.background.abandoned_threads import abandon, leave_at_once_if_abandoned
from digitpad.storage.exchange.exporter import Cancelled, ExchangeError
from digitpad.storage.exchange.jobs import Job

LONGEST_GOODBYE = 400  # milliseconds that leaving waits; jobs look after each record
FOR_EVER = 2**31 - 1  # milliseconds
BETWEEN_NEWS = 0.05  # seconds; more often nobody sees, and the GUI thread has better to do
REST = 0.3  # seconds that a job rests when it makes way: longer than a pen between two strokes

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
        self._thread: QThread | None = None
        self._worker: _Worker | None = None
        self._ticket = 0  # of the job that was started last

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def start(self, job: Job) -> None:
        """Run a job. Raises RuntimeError while another runs."""
        if self._thread is not None:
            raise RuntimeError("an export or import is running already")
        self._thread = QThread()
        self._thread.setObjectName("exchange")
        self._ticket += 1
        self._worker = _Worker(job, self._ticket)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.finished.connect(self._on_finished)
        self._worker.failed.connect(self._on_failed)
        self._worker.cancelled.connect(self._on_cancelled)
        # A program that ends without a word must not destroy a running thread.
        atexit.register(leave_at_once_if_abandoned)
        atexit.register(self.stop)  # runs before the other, last in first out
        self._thread.start()

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
        worker = self._worker
        if worker is None:
            return
        worker.progressed.disconnect(self._on_progressed)
        worker.finished.disconnect(self._on_finished)
        worker.failed.disconnect(self._on_failed)
        worker.cancelled.disconnect(self._on_cancelled)
        self._end_thread(LONGEST_GOODBYE)

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

    def _end_thread(self, longest: int = FOR_EVER) -> None:
        if self._thread is not None and self._worker is not None:
            atexit.unregister(self.stop)
            self._worker.please_stop()  # else nothing ends the wait for a job that goes on
            self._thread.quit()
            if not self._thread.wait(longest):
                abandon(self._thread, self._worker)
        self._thread = self._worker = None


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
        self._rests_until = time.monotonic() + REST

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
        if now - self._last_news >= BETWEEN_NEWS:
            self._last_news = now
            self.progressed.emit(self._ticket, done, total)

    def _rest_if_asked(self) -> None:
        while (left := self._rests_until - time.monotonic()) > 0:
            if self._shall_stop.wait(left):
                return
