"""Keep threads that do not stop, and end the process despite them."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QObject, QThread

logger = logging.getLogger(__name__)

_abandoned: list[QObject] = []


def abandon(thread: QThread, worker: QObject) -> None:
    """Give up a thread that does not end, but keep it and the worker on it.

    Qt aborts the process when a running thread is destroyed. So the thread is kept to the end, and
    then `exit_at_once_if_abandoned` ends the process without destroying anything.
    """
    logger.warning("the %s thread is still busy and was abandoned", thread.objectName())
    _abandoned.extend([thread, worker])


def exit_at_once_if_abandoned(exit_code: int = 1) -> None:
    """End the process now, without cleaning up, if an abandoned thread is still running.

    Call this last, with the program's exit code; a process that ends without calling it reports a
    failure.
    """
    if any(isinstance(one, QThread) and one.isRunning() for one in _abandoned):
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(exit_code)
