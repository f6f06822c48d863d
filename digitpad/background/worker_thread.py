"""A worker on a thread of its own: how it starts, how it is linked, and how it ends."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QThread, SignalInstance

from digitpad.background.abandoned_threads import abandon, exit_at_once_if_abandoned

GOODBYE_MS = 300  # that `stop` waits for a running reading, or for a picture that is loading

Link = tuple[SignalInstance, Callable[..., Any]]  # a signal and the bound method that receives it


class WorkerThread:
    """Runs one worker at a time on a thread made for it. It lives on the GUI thread.

    Results that the worker emitted before the end may still arrive after it: give each request a
    ticket, as `NewestOnlyQueue` does, to know them.
    """

    def __init__(self, name: str, goodbye_ms: int, at_exit: Callable[[], object]) -> None:
        """`goodbye_ms` is the longest wait of `stop`.

        A program that ends without closing its window must not destroy a running thread, so
        `at_exit`, which calls `stop`, is called then.
        """
        self._name = name
        self._goodbye_ms = goodbye_ms
        self._at_exit = at_exit
        self._thread: QThread | None = None
        self._worker: QObject | None = None
        self._links: Sequence[Link] = ()

    @property
    def is_running(self) -> bool:
        """Whether there is a worker, which may have nothing to do."""
        return self._thread is not None

    def start(
        self,
        worker: QObject,
        links: Sequence[Link],
        begin: Callable[[], Any] | None = None,
        end: Callable[[], Any] | None = None,
    ) -> None:
        """Move a worker to a new thread; its slots `begin` and `end` are the first and last there.

        No other worker may be running, unless it was abandoned.
        The links between the worker and the GUI thread hold until it ends.
        """
        thread = QThread()
        thread.setObjectName(self._name)
        worker.moveToThread(thread)
        if begin is not None:
            thread.started.connect(begin)
        if end is not None:
            thread.finished.connect(end)  # also once an abandoned worker is free at last
        for signal, slot in links:
            signal.connect(slot)
        self._thread, self._worker, self._links = thread, worker, links
        atexit.register(exit_at_once_if_abandoned)
        atexit.register(self._at_exit)  # runs before the other, last in first out
        thread.start()

    def stop(self, goodbye_ms: int | None = None, *, quits_itself: bool = False) -> None:
        """End the thread and wait for it; a worker that stays busy is left to itself.

        A worker that `quits_itself` has been asked to finish its work and then quit its thread.
        """
        thread, worker = self._thread, self._worker
        if thread is None or worker is None:
            return
        thread.requestInterruption()
        if not quits_itself:
            thread.quit()
        has_ended = thread.wait(self._goodbye_ms if goodbye_ms is None else goodbye_ms)
        self._forget()
        if not has_ended:
            abandon(thread, worker)

    def abandon(self) -> QThread | None:
        """Leave a worker that does not answer to itself; another can be started at once."""
        thread, worker = self._thread, self._worker
        if thread is None or worker is None:
            return None
        thread.requestInterruption()
        thread.quit()
        self._forget()
        abandon(thread, worker)
        return thread

    def _forget(self) -> None:
        """Hear no more of the worker."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        atexit.unregister(self._at_exit)
        self._thread = self._worker = None
        self._links = ()
