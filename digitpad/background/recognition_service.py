"""Give the window readings through a thread that reads only the newest ink."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.background.newest_only import NewestOnlyQueue
from digitpad.background.recognition_messages import RecognitionOutcome, SheetOutcome
from digitpad.background.recognition_worker import RecognitionWorker
from digitpad.background.watchdog import (
    SHEET_WATCHDOG_TICKS,
    WATCHDOG_TICK_MS,
    WATCHDOG_TICKS,
    Watchdog,
)
from digitpad.background.worker_thread import GOODBYE_MS, Link, WorkerThread
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.answer import Answer

if TYPE_CHECKING:
    from digitpad.core.ink.content import Content
    from digitpad.core.recognition.recognizer import Recognizer

MOST_LATE = 200  # finished drawings that may wait to be read: as many as undo can bring back
MOST_STUCK = 3  # abandoned workers that may still be running: each keeps its memory

logger = logging.getLogger(__name__)


class _State(Enum):
    """What the worker can do now."""

    STOPPED = auto()  # there is no worker
    LOADING = auto()
    RELOADING = auto()  # LOADING, to replace an abandoned worker
    READY = auto()
    UNAVAILABLE = auto()  # it cannot be loaded, or too many were abandoned


class RecognitionService(QObject):
    """Reads ink in the background. All its state lives on the GUI thread, so it needs no locks.

    One request runs and at most one waits; a newer one replaces the waiting one. After `clear`, the
    outcomes of earlier requests are not reported. Ink that was finished before it was read is read
    late, when there is nothing else to read. A worker that does not answer is abandoned; its
    replacement reads the newest ink, but tries no ink a third time.
    """

    ready = Signal()
    unavailable = Signal(str)  # nothing can be read; a message that says why
    number_read = Signal(Answer)  # mostly of one digit
    late_read = Signal(Answer)  # the answer to a late request
    reading_failed = Signal(object, str)  # Content, and a message that says why
    sheet_read = Signal(Picture, tuple)  # of BoxedReading
    sheet_failed = Signal(str)
    restarted = Signal(str)  # a message: the worker did not answer and was replaced
    became_idle = Signal()

    _requested = Signal(int, object, bool)  # ticket, Content and digits_only, to the worker
    _sheet_requested = Signal(int, Picture)  # ticket and sheet, to the worker

    def __init__(
        self,
        load_recognizer: Callable[[], Recognizer],
        parent: QObject | None = None,
        tick_ms: int = WATCHDOG_TICK_MS,
    ) -> None:
        """Prepare; the watchdog's ticks last `tick_ms` milliseconds."""
        super().__init__(parent)
        self._load_recognizer = load_recognizer
        self._thread = WorkerThread("recognition", GOODBYE_MS, self.stop)
        self._state = _State.STOPPED
        self._stuck: list[QThread] = []
        self._sheets: NewestOnlyQueue[Picture] = NewestOnlyQueue()
        self._inks: NewestOnlyQueue[Content] = NewestOnlyQueue()
        self._late: NewestOnlyQueue[Content] = NewestOnlyQueue(MOST_LATE)
        self._digits_only = False
        self._void_ticket = 0  # of the request that was running at the last `clear`
        self._stalled: Content | None = None  # the ink over which the last worker was abandoned
        self._watchdog = Watchdog(tick_ms, self)
        self._watchdog.exhausted.connect(self._on_stalled)

    @property
    def is_idle(self) -> bool:
        """Whether all requests for readings have been answered."""
        return self._inks.is_idle and self._late.is_idle

    @Slot()
    def start(self) -> None:
        """Start the thread and load the recognizer on it; does nothing if it is running."""
        if self._state is _State.STOPPED:
            self._start_worker(_State.LOADING)

    @Slot()
    def stop(self) -> None:
        """Forget all requests, end the thread and wait for it; you can `start` again."""
        self._state = _State.STOPPED
        self._forget_all()
        self._thread.stop()

    @Slot(bool)
    def set_digits_only(self, digits_only: bool) -> bool:
        """Seek no separators from the next reading on, or seek them; return whether that is new."""
        was, self._digits_only = self._digits_only, digits_only
        return was is not digits_only

    @Slot(object)
    def request(self, ink: Content) -> None:
        """Request a reading of this ink; this replaces any request that is still waiting."""
        self._inks.put(ink)
        self._send_next()

    @Slot(object)
    def request_late(self, ink: Content) -> None:
        """Request a reading of ink that was finished unread; newer ink does not replace it."""
        self._late.put(ink)
        self._send_next()

    @Slot(Picture)
    def request_sheet(self, picture: Picture) -> None:
        """Request all digits of a sheet; readings requested in the meantime come after it."""
        self._sheets.put(picture)
        self._send_next()

    @Slot()
    def clear(self) -> None:
        """Forget the requests for ink so far: their outcomes will not be reported."""
        self._inks.drop_waiting()
        if self._inks.running is not None:
            self._void_ticket, _ink = self._inks.running

    @Slot()
    def _on_ready(self) -> None:
        if self._state not in (_State.LOADING, _State.RELOADING):
            return  # stopped while the signal was on its way
        is_first = self._state is _State.LOADING
        self._state = _State.READY
        if is_first:
            self.ready.emit()
        self._send_next()

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        if self._state in (_State.LOADING, _State.RELOADING):
            self._state = _State.UNAVAILABLE
            self.unavailable.emit(why)

    @Slot(int, RecognitionOutcome)
    def _on_answered(self, ticket: int, outcome: RecognitionOutcome) -> None:
        was_late, was_newest = self._late.finish(ticket), self._inks.finish(ticket)
        if not was_late and not was_newest:
            return  # requested before the last stop; Qt may still deliver what was queued
        self._watchdog.end()
        is_late = self._late.discard(outcome.ink) or was_late
        self._send_next()  # first, so that the worker is busy while the window is updated
        if is_late and outcome.number is not None:
            self.late_read.emit(Answer(outcome.ink, outcome.number))
        if was_newest and ticket != self._void_ticket:
            self._emit_outcome(outcome)
        if self.is_idle:
            self.became_idle.emit()

    @Slot(int, SheetOutcome)
    def _on_sheet_answered(self, ticket: int, outcome: SheetOutcome) -> None:
        if not self._sheets.finish(ticket):
            return  # requested before the last stop
        self._watchdog.end()
        self._send_next()
        if outcome.error is None:
            self.sheet_read.emit(outcome.picture, outcome.readings)
        else:
            self.sheet_failed.emit(outcome.error)

    @Slot()
    def _on_stalled(self) -> None:
        """Abandon the worker and start another."""
        logger.error("the worker did not answer in time")
        thread = self._thread.abandon()
        if thread is None:
            return
        self._stuck.append(thread)
        self._restart_reading()
        self._give_up_sheet()
        self._give_up_ink()
        if self._state is _State.UNAVAILABLE:
            self._forget_all()
        if self.is_idle:
            self.became_idle.emit()

    def _restart_reading(self) -> None:
        if sum(thread.isRunning() for thread in self._stuck) <= MOST_STUCK:
            self._start_worker(_State.RELOADING)
            return
        self._state = _State.UNAVAILABLE
        message = self.tr("Reading has stopped working. Save your drawing and restart DigitPad.")
        self.unavailable.emit(message)

    def _give_up_sheet(self) -> None:
        if self._sheets.running is None:
            return
        ticket, _picture = self._sheets.running
        self._sheets.finish(ticket)
        self.sheet_failed.emit(self.tr("Reading this sheet took too long, so it was stopped."))

    def _give_up_ink(self) -> None:
        """Give up the running reading, but request its ink again unless newer ink is waiting."""
        reading = self._inks.running or self._late.running
        if reading is None:
            return
        ticket, ink = reading
        was_newest = self._inks.finish(ticket)
        self._late.finish(ticket)
        self._late.discard(ink)
        if was_newest and ticket != self._void_ticket and self._inks.newest is None:
            self._inks.put(ink)
        stalled_before, self._stalled = self._stalled, ink
        if self._state is not _State.UNAVAILABLE:
            self._report_restart(stalled_before)

    def _report_restart(self, stalled_before: Content | None) -> None:
        """Report the restart; if the same ink has now stalled two workers, give it up."""
        newest = self._inks.newest
        if newest is None:
            return
        if newest is stalled_before:
            self._inks.drop_waiting()
            text = self.tr(
                "Reading this drawing took too long, so it was stopped. The drawing is kept."
            )
            self.reading_failed.emit(newest, text)
        else:
            text = self.tr("Reading took too long and was restarted. Your drawing is kept.")
            self.restarted.emit(text)

    def _emit_outcome(self, outcome: RecognitionOutcome) -> None:
        if outcome.number is not None:
            self.number_read.emit(Answer(outcome.ink, outcome.number))
        else:
            self.reading_failed.emit(outcome.ink, outcome.error)

    def _send_next(self) -> None:
        """Send one request at a time, so that the watchdog counts only the time of its reading."""
        lanes = (self._sheets, self._inks, self._late)
        if self._state is not _State.READY or any(lane.running for lane in lanes):
            return
        if sheet := self._sheets.next():
            self._watchdog.begin(SHEET_WATCHDOG_TICKS)
            self._sheet_requested.emit(*sheet)
        elif reading := self._inks.next() or self._late.next():
            self._watchdog.begin(WATCHDOG_TICKS)
            self._requested.emit(*reading, self._digits_only)

    def _forget_all(self) -> None:
        """Forget all requests; answers to them will not count."""
        self._watchdog.end()
        for lane in (self._sheets, self._inks, self._late):
            lane.clear()

    def _start_worker(self, state: _State) -> None:
        self._state = state
        worker = RecognitionWorker(self._load_recognizer)
        self._thread.start(worker, self._links_to(worker), begin=worker.load, end=worker.unload)

    def _links_to(self, worker: RecognitionWorker) -> tuple[Link, ...]:
        return (
            (worker.ready, self._on_ready),
            (worker.failed, self._on_failed),
            (worker.answered, self._on_answered),
            (worker.sheet_answered, self._on_sheet_answered),
            (worker.advanced, self._watchdog.renew),
            (self._requested, worker.recognize),
            (self._sheet_requested, worker.recognize_sheet),
        )
