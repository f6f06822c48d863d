"""Start a worker on its own thread, connect it, and end it."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QThread, SignalInstance

from digitpad.background.abandoned_threads import abandon, exit_at_once_if_abandoned

GOODBYE_MS = 300  # how long `stop` waits for a reading or for a picture that is loading

Link = tuple[SignalInstance, Callable[..., Any]]  # a signal and the bound method that receives it


class WorkerThread:
    """Runs one worker at a time on a new thread. Use it on the GUI thread.

    Results that a worker emitted before it ended may arrive afterwards. Give each request a ticket,
    as `NewestOnlyQueue` does, so that you can recognize them.
    """

    def __init__(self, name: str, goodbye_ms: int, at_exit: Callable[[], object]) -> None:
        """Prepare; `stop` waits for at most `goodbye_ms`.

        `at_exit` must call `stop`. It is called if the program ends without closing its window,
        since a running thread must not be destroyed.
        """
        self._name = name
        self._goodbye_ms = goodbye_ms
        self._at_exit = at_exit
        self._thread: QThread | None = None
        self._worker: QObject | None = None
        self._links: Sequence[Link] = ()

    @property
    def is_running(self) -> bool:
        """Whether there is a worker, busy or not."""
        return self._thread is not None

    def start(
        self,
        worker: QObject,
        links: Sequence[Link],
        begin: Callable[[], Any] | None = None,
        end: Callable[[], Any] | None = None,
    ) -> None:
        """Move a worker to a new thread; its slots `begin` and `end` are called first and last.

        The links between the worker and the GUI thread are kept until it ends. No other worker may
        be running, unless it was abandoned.
        """
        thread = QThread()
        thread.setObjectName(self._name)
        worker.moveToThread(thread)
        if begin is not None:
            thread.started.connect(begin)
        if end is not None:
            thread.finished.connect(end)  # also when an abandoned worker ends at last
        for signal, slot in links:
            signal.connect(slot)
        self._thread, self._worker, self._links = thread, worker, links
        atexit.register(exit_at_once_if_abandoned)
        atexit.register(self._at_exit)  # runs before the line above: last in, first out
        thread.start()

    def stop(self, goodbye_ms: int | None = None, *, quits_itself: bool = False) -> None:
        """End the thread and wait for it; abandon a worker that stays busy.

        Pass `quits_itself` for a worker that quits its thread once it has finished its work.
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
        """Abandon a worker that does not answer; you can start another at once."""
        thread, worker = self._thread, self._worker
        if thread is None or worker is None:
            return None
        thread.requestInterruption()
        thread.quit()
        self._forget()
        abandon(thread, worker)
        return thread

    def _forget(self) -> None:
        """Disconnect from the worker."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        atexit.unregister(self._at_exit)
        self._thread = self._worker = None
        self._links = ()
