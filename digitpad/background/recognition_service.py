"""Readings for the window: one thread, one request at a time, the newest ink only."""

from __future__ import annotations

import atexit
import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.background.abandoned_threads import abandon, leave_at_once_if_abandoned
from digitpad.background.recognition_messages import (
    RecognitionOutcome,
    RecognitionRequest,
    SheetOutcome,
)
from digitpad.background.recognition_worker import RecognitionWorker
from digitpad.background.watchdog import TICK, Patience
from digitpad.core.recognition.answer import Answer

if TYPE_CHECKING:
    from digitpad.core.ink.content import Content
    from digitpad.core.ink.picture import Picture
    from digitpad.core.recognition.recognizer import Recognizer

LONGEST_GOODBYE = 300  # milliseconds that leaving waits for a running load or reading
PATIENCE = 5  # ticks; a reading takes milliseconds
PATIENCE_WITH_SHEET = 30  # ticks between two signs of life; finding what is on a sheet takes some
MOST_LATE = 200  # finished drawings that wait to be read: as many as undo may bring back
MOST_STUCK = 3  # workers given up while they still run: each keeps its memory

logger = logging.getLogger(__name__)


class RecognitionService(QObject):
    """Reads ink in the background. All its state lives on the GUI thread, so it needs no locks.

    One request runs and at most one waits; a newer one replaces the waiting one. `clear` makes
    every earlier request's outcome void. Ink that was finished before it was read is read late,
    whenever nothing else is to be read. A worker that does not answer is left to itself and
    replaced by another, which is given the newest ink, but no ink twice.
    """

    ready = Signal()
    unavailable = Signal(str)  # nothing can be read: why, in words
    number_read = Signal(object)  # Answer: a number of one digit, mostly
    late_read = Signal(object)  # Answer, to a late request
    reading_failed = Signal(object, str)  # Content; why, in words
    sheet_read = Signal(object, object)  # Picture, tuple of BoxedReading
    sheet_failed = Signal(str)
    restarted = Signal(str)  # the worker did not answer and was replaced: a sentence for the user
    became_idle = Signal()

    _requested = Signal(object)  # RecognitionRequest, to the worker
    _sheet_requested = Signal(object)  # Picture, likewise

    def __init__(
        self,
        load_recognizer: Callable[[], Recognizer],
        parent: QObject | None = None,
        tick: int = TICK,
    ) -> None:
        """`tick` is what patience is counted in, in milliseconds."""
        super().__init__(parent)
        self._load_recognizer = load_recognizer
        self._thread: QThread | None = None
        self._worker: RecognitionWorker | None = None
        self._stuck: list[QThread] = []
        self._is_ready = False
        self._is_replacement = False
        self._running: RecognitionRequest | None = None
        self._waiting: RecognitionRequest | None = None
        self._late: deque[Content] = deque(maxlen=MOST_LATE)
        self._running_sheet: Picture | None = None
        self._waiting_sheet: Picture | None = None
        self._stalled: Content | None = None  # the ink that the last worker was given up over
        self._last_ticket = 0
        self._void_up_to = 0
        self._patience = Patience(tick, self)
        self._patience.exhausted.connect(self._on_stalled)

    @property
    def is_idle(self) -> bool:
        """Whether every request for a reading has had its answer."""
        return self._running is None and self._waiting is None

    @Slot()
    def start(self) -> None:
        """Start the thread and load the recognizer on it; does nothing when it runs."""
        if self._thread is not None:
            return
        self._is_replacement = False
        # A program that ends without closing its window must not destroy a running thread.
        atexit.register(leave_at_once_if_abandoned)
        atexit.register(self.stop)  # runs before the other, last in first out
        self._start_worker()

    @Slot()
    def stop(self) -> None:
        """End the thread and wait for it; `start` begins anew."""
        if self._thread is None or self._worker is None:
            return
        atexit.unregister(self.stop)
        thread, worker = self._let_go(self._thread, self._worker)
        if not thread.wait(LONGEST_GOODBYE):
            abandon(thread, worker)
        self._waiting = self._waiting_sheet = None
        self._late.clear()

    @Slot(object)
    def request(self, ink: Content) -> None:
        """Ask for a reading of this ink instead of any that still waits."""
        self._wait_with(ink)
        self._send_next()

    @Slot(object)
    def request_late(self, ink: Content) -> None:
        """Ask for a reading of ink that was finished unread; no newer ink takes its place."""
        self._late.append(ink)
        self._send_next()

    @Slot(object)
    def request_sheet(self, picture: Picture) -> None:
        """Ask for all digits of a page; a reading that is asked for meanwhile comes after it."""
        self._waiting_sheet = picture
        self._send_next()

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
        if not self._is_replacement:
            self.ready.emit()
        self._send_next()

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self.unavailable.emit(why)

    @Slot(object)
    def _on_answered(self, outcome: RecognitionOutcome) -> None:
        request = self._running
        if request is None or outcome.ticket != request.ticket:
            return  # from before the last stop; Qt may deliver what was queued by then
        self._running = None
        self._patience.end()
        is_late = self._forget_late(request.ink)
        self._send_next()  # first, so that the worker is busy while the window is updated
        if is_late and outcome.number is not None:
            self.late_read.emit(Answer(request.ink, outcome.number))
        if not request.is_late and outcome.ticket > self._void_up_to:
            self._tell(request.ink, outcome)
        if self.is_idle:
            self.became_idle.emit()

    @Slot(object)
    def _on_sheet_answered(self, outcome: SheetOutcome) -> None:
        if outcome.picture is not self._running_sheet:
            return  # likewise
        self._running_sheet = None
        self._patience.end()
        self._send_next()
        if outcome.error is None:
            self.sheet_read.emit(outcome.picture, outcome.readings)
        else:
            self.sheet_failed.emit(outcome.error)

    @Slot()
    def _on_stalled(self) -> None:
        """Give the worker up, and begin anew with another."""
        request, sheet = self._running, self._running_sheet
        if self._thread is None or self._worker is None:
            return
        logger.error("the worker did not answer in time")
        thread, worker = self._let_go(self._thread, self._worker)
        self._stuck.append(thread)
        abandon(thread, worker)
        self._begin_anew()
        if sheet is not None:
            self.sheet_failed.emit(
                self.tr("This sheet could not be read because it took too long.")
            )
        elif request is not None:
            self._ask_again(request)
        if self.is_idle:
            self.became_idle.emit()

    def _begin_anew(self) -> None:
        if sum(thread.isRunning() for thread in self._stuck) <= MOST_STUCK:
            self._is_replacement = True
            self._start_worker()
        else:
            atexit.unregister(self.stop)
            words = self.tr("Reading has stopped working. Save your drawing and restart DigitPad.")
            self.unavailable.emit(words)

    def _ask_again(self, request: RecognitionRequest) -> None:
        """Ask for the newest ink once more, unless it is what the worker before stalled over."""
        self._forget_late(request.ink)
        is_wanted = not request.is_late and request.ticket > self._void_up_to
        newest = self._waiting or (request if is_wanted else None)
        stalled, self._stalled = self._stalled, request.ink
        self._waiting = None
        if newest is None or self._thread is None:
            return
        if newest.ink is stalled:
            words = self.tr("This drawing could not be read because it took too long. It is kept.")
            self.reading_failed.emit(newest.ink, words)
        else:
            self._wait_with(newest.ink)
            words = self.tr("Reading took too long and was restarted. Your drawing is kept.")
            self.restarted.emit(words)

    def _tell(self, ink: Content, outcome: RecognitionOutcome) -> None:
        if outcome.number is not None:
            self.number_read.emit(Answer(ink, outcome.number))
        else:
            self.reading_failed.emit(ink, outcome.error)

    def _wait_with(self, ink: Content) -> None:
        self._waiting = self._request_of(ink)

    def _request_of(self, ink: Content, *, is_late: bool = False) -> RecognitionRequest:
        self._last_ticket += 1
        return RecognitionRequest(self._last_ticket, ink, is_late)

    def _forget_late(self, ink: Content) -> bool:
        """Whether somebody has waited for this ink late; it was read, or never will be."""
        is_late = ink in self._late
        while ink in self._late:
            self._late.remove(ink)
        return is_late

    def _send_next(self) -> None:
        """Send one request, so that none waits behind another while its time is counted."""
        if not self._is_ready or self._running is not None or self._running_sheet is not None:
            return
        if self._waiting_sheet is not None:
            self._running_sheet, self._waiting_sheet = self._waiting_sheet, None
            self._patience.begin(PATIENCE_WITH_SHEET)
            self._sheet_requested.emit(self._running_sheet)
            return
        if self._waiting is not None:
            self._running, self._waiting = self._waiting, None
        elif self._late:
            self._running = self._request_of(self._late[0], is_late=True)
        if self._running is not None:
            self._patience.begin(PATIENCE)
            self._requested.emit(self._running)

    def _start_worker(self) -> None:
        thread = self._thread = QThread()
        thread.setObjectName("recognition")
        worker = self._worker = RecognitionWorker(self._load_recognizer)
        worker.moveToThread(thread)
        thread.started.connect(worker.load)
        thread.finished.connect(worker.unload)
        worker.ready.connect(self._on_ready)
        worker.failed.connect(self._on_failed)
        worker.answered.connect(self._on_answered)
        worker.sheet_answered.connect(self._on_sheet_answered)
        worker.advanced.connect(self._patience.renew)
        self._requested.connect(worker.recognize)
        self._sheet_requested.connect(worker.recognize_sheet)
        thread.start()

    def _let_go(
        self, thread: QThread, worker: RecognitionWorker
    ) -> tuple[QThread, RecognitionWorker]:
        """Hear no more of a worker, and have its thread end as soon as it can."""
        self._requested.disconnect(worker.recognize)
        self._sheet_requested.disconnect(worker.recognize_sheet)
        worker.ready.disconnect(self._on_ready)
        worker.failed.disconnect(self._on_failed)
        worker.answered.disconnect(self._on_answered)
        worker.sheet_answered.disconnect(self._on_sheet_answered)
        worker.advanced.disconnect(self._patience.renew)
        thread.requestInterruption()
        thread.quit()
        self._patience.end()
        self._thread = self._worker = None
        self._running = self._running_sheet = None
        self._is_ready = False
        return thread, worker
