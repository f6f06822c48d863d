"""Log and report uncaught errors, on every thread."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import Counter, deque
from dataclasses import dataclass, replace
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QObject, Signal

MOST_ORIGINS = 1_000  # that are counted separately before the counts are reset
MOST_REPORTS = 10  # reports per origin within SPAN_S; a later report includes the rest
SPAN_S = 1.0  # seconds

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class UncaughtError:
    """One error; errors with the same `origin` have the same cause, whatever their messages."""

    origin: str  # its class, and the line that raised it
    details: str  # its traceback
    times: int = 1  # how often it has happened since this origin was last reported


class UncaughtErrors(QObject):
    """Takes over Python's error hooks for the whole process.

    An error that keeps happening, for example when painting, is logged the 1st, 10th, 100th … time.
    An error in every event would also happen while it is reported, and so without end:
    MOST_REPORTS stops this.
    """

    happened = Signal(UncaughtError)  # sent by the thread on which it happened

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times: Counter[str] = Counter()
        self._unreported: Counter[str] = Counter()
        self._reported_at: dict[str, deque[float]] = {}

    def watch(self) -> None:
        """Set the hooks."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable

    def stop(self) -> None:
        """Restore Python's own hooks."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._handle("uncaught", kind, error, trace)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):  # raised by a thread to end itself
            self._handle("uncaught in a thread", args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        what = args.err_msg or "ignored"
        self._handle(f"{what} {args.object!r}", args.exc_type, args.exc_value, args.exc_traceback)

    def _handle(
        self,
        what: str,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log and report an error. Never raises, since nothing could catch it."""
        try:
            details = "".join(traceback.format_exception(kind, error, trace))
            happened = UncaughtError(_origin_of(kind, trace), details)
            self._log(what, happened)
            self._report(happened)
        except Exception:
            sys.__excepthook__(kind, error or kind(), trace)

    def _log(self, what: str, error: UncaughtError) -> None:
        if len(self._times) > MOST_ORIGINS:
            self._times.clear()
            self._reported_at.clear()
        self._times[error.origin] += 1
        times = self._times[error.origin]
        if times == 10 ** (len(str(times)) - 1):
            logger.critical("%s, time %d\n%s", what, times, error.details)

    def _report(self, error: UncaughtError) -> None:
        self._unreported[error.origin] += 1
        reported_at = self._reported_at.setdefault(error.origin, deque(maxlen=MOST_REPORTS))
        now = monotonic()
        if len(reported_at) < MOST_REPORTS or now - reported_at[0] > SPAN_S:
            reported_at.append(now)
            self.happened.emit(replace(error, times=self._unreported.pop(error.origin)))


def _origin_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    where = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{kind.__name__} {where}"
