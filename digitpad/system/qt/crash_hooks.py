"""Errors that nobody caught, on whatever thread: logged, and told to whoever listens."""

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

MOST_PLACES = 1_000  # that are told apart, before their counting begins anew
MOST_AT_ONCE = 10  # of one place that are told within SPAN; more are told together with a later one
SPAN = 1.0  # seconds

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class UncaughtError:
    """One error; those of one `place` have the same cause, whatever their words."""

    place: str
    details: str  # its traceback
    times: int = 1  # so often since one of this place was last told


class UncaughtErrors(QObject):
    """Takes over Python's hooks for the whole process.

    An error that comes again and again, as in painting, is logged at its 1st, 10th, 100th time. One
    that comes at every event would come again as it is told, and so for ever: see MOST_AT_ONCE.
    """

    happened = Signal(UncaughtError)  # sent by the thread on which it happened

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times: Counter[str] = Counter()
        self._untold: Counter[str] = Counter()
        self._told_at: dict[str, deque[float]] = {}

    def watch(self) -> None:
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable

    def stop(self) -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._take("uncaught", kind, error, trace)

    def _on_thread_error(self, news: threading.ExceptHookArgs) -> None:
        if not issubclass(news.exc_type, SystemExit):  # a thread's own way to end
            self._take("uncaught in a thread", news.exc_type, news.exc_value, news.exc_traceback)

    def _on_unraisable(self, news: sys.UnraisableHookArgs) -> None:
        what = news.err_msg or "ignored"
        self._take(f"{what} {news.object!r}", news.exc_type, news.exc_value, news.exc_traceback)

    def _take(
        self,
        what: str,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Never raises: nobody is left who would catch it."""
        try:
            details = "".join(traceback.format_exception(kind, error, trace))
            happened = UncaughtError(_place_of(kind, trace), details)
            self._log(what, happened)
            self._tell(happened)
        except Exception:
            sys.__excepthook__(kind, error or kind(), trace)

    def _log(self, what: str, error: UncaughtError) -> None:
        if len(self._times) > MOST_PLACES:
            self._times.clear()
            self._told_at.clear()
        self._times[error.place] += 1
        times = self._times[error.place]
        if times == 10 ** (len(str(times)) - 1):
            logger.critical("%s, time %d\n%s", what, times, error.details)

    def _tell(self, error: UncaughtError) -> None:
        self._untold[error.place] += 1
        told_at = self._told_at.setdefault(error.place, deque(maxlen=MOST_AT_ONCE))
        now = monotonic()
        if len(told_at) < MOST_AT_ONCE or now - told_at[0] > SPAN:
            told_at.append(now)
            self.happened.emit(replace(error, times=self._untold.pop(error.place)))


def _place_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    where = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{kind.__name__} {where}"
