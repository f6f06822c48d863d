"""Readings for the window: one thread, one request at a time, the newest ink only."""

from __future__ import annotations

import atexit
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.background.messages import RecognitionOutcome, RecognitionRequest, SheetOutcome
from digitpad.background.worker import RecognitionWorker
from digitpad.core.picture import Picture
from digitpad.core.recognizer import Recognizer
from digitpad.core.record import Content
from digitpad.threads import abandon, leave_at_once_if_abandoned

LONGEST_GOODBYE = 1_500  # milliseconds that leaving waits for a running load or reading


class RecognitionService(QObject):
    """Reads ink in the background. All its state lives on the GUI thread, so it needs no locks.

    One request runs and at most one waits; a newer one replaces the waiting one. `clear` makes
    every earlier request's outcome void.
    """

    ready = Signal()
    unavailable = Signal(str)  # the recognizer could not be loaded: why, in words
    number_read = Signal(object)  # Number: of one digit, mostly
    reading_failed = Signal(str)
    sheet_read = Signal(object, object)  # Picture, tuple of BoxedReading
    sheet_failed = Signal(str)
    became_idle = Signal()

    _requested = Signal(object)  # RecognitionRequest, to the worker
    _sheet_requested = Signal(object)  # Picture, likewise

    def __init__(
        self, load_recognizer: Callable[[], Recognizer], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._load_recognizer = load_recognizer
        self._thread: QThread | None = None
        self._worker: RecognitionWorker | None = None
        self._is_ready = False
        self._running: RecognitionRequest | None = None
        self._waiting: RecognitionRequest | None = None
        self._sheet: Picture | None = None  # until the recognizer is ready
        self._last_ticket = 0
        self._void_up_to = 0

    @property
    def is_idle(self) -> bool:
        """Whether every request has had its answer."""
        return self._running is None and self._waiting is None

    @Slot()
    def start(self) -> None:
        """Start the thread and load the recognizer on it; does nothing when it runs."""
        if self._thread is not None:
            return
        self._thread = QThread()
        self._thread.setObjectName("recognition")
        self._worker = RecognitionWorker(self._load_recognizer)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.load)
        self._thread.finished.connect(self._worker.unload)
        self._worker.ready.connect(self._on_ready)
        self._worker.failed.connect(self._on_failed)
        self._worker.answered.connect(self._on_answered)
        self._worker.sheet_answered.connect(self._on_sheet_answered)
        self._requested.connect(self._worker.recognize)
        self._sheet_requested.connect(self._worker.recognize_sheet)
        # A program that ends without closing its window must not destroy a running thread.
        atexit.register(leave_at_once_if_abandoned)
        atexit.register(self.stop)  # runs before the other, last in first out
        self._thread.start()

    @Slot()
    def stop(self) -> None:
        """End the thread and wait for it; `start` begins anew."""
        if self._thread is None or self._worker is None:
            return
        atexit.unregister(self.stop)
        self._requested.disconnect(self._worker.recognize)
        self._sheet_requested.disconnect(self._worker.recognize_sheet)
        self._worker.ready.disconnect(self._on_ready)
        self._worker.failed.disconnect(self._on_failed)
        self._worker.answered.disconnect(self._on_answered)
        self._worker.sheet_answered.disconnect(self._on_sheet_answered)
        self._thread.quit()
        if not self._thread.wait(LONGEST_GOODBYE):
            abandon(self._thread, self._worker)
        self._thread = self._worker = None
        self._running = self._waiting = None
        self._is_ready = False

    @Slot(object)
    def request(self, ink: Content) -> None:
        """Ask for a reading of this ink instead of any that still waits."""
        self._last_ticket += 1
        self._waiting = RecognitionRequest(self._last_ticket, ink)
        self._send_waiting()

    @Slot(object)
    def request_sheet(self, picture: Picture) -> None:
        """Ask for all digits of a page; a reading that is asked for meanwhile comes after it."""
        self._sheet = picture
        self._send_sheet()

    @Slot()
    def clear(self) -> None:
        """Forget all requests so far: none of their outcomes will be told."""
        self._void_up_to = self._last_ticket
        self._waiting = None

    @Slot()
    def _on_ready(self) -> None:
        if self._thread is None:
            return  # stopped while the news was on its way
        self._is_ready = True
        self.ready.emit()
        self._send_waiting()
        self._send_sheet()

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self.unavailable.emit(why)

    @Slot(object)
    def _on_answered(self, outcome: RecognitionOutcome) -> None:
        if self._running is None or outcome.ticket != self._running.ticket:
            return  # from before the last stop; Qt may deliver what was queued by then
        self._running = None
        self._send_waiting()  # first, so that the worker is busy while the window is updated
        if outcome.ticket > self._void_up_to:
            self._tell(outcome)
        if self.is_idle:
            self.became_idle.emit()

    @Slot(object)
    def _on_sheet_answered(self, outcome: SheetOutcome) -> None:
        if outcome.error is None:
            self.sheet_read.emit(outcome.picture, outcome.readings)
        else:
            self.sheet_failed.emit(outcome.error)

    def _tell(self, outcome: RecognitionOutcome) -> None:
        if outcome.number is not None:
            self.number_read.emit(outcome.number)
        else:
            self.reading_failed.emit(outcome.error)

    def _send_waiting(self) -> None:
        if self._is_ready and self._running is None and self._waiting is not None:
            self._running, self._waiting = self._waiting, None
            self._requested.emit(self._running)

    def _send_sheet(self) -> None:
        if self._is_ready and self._sheet is not None:
            picture, self._sheet = self._sheet, None
            self._sheet_requested.emit(picture)
