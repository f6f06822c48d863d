"""Threads that would not stop, and how a process ends all the same."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QObject, QThread

logger = logging.getLogger(__name__)

_abandoned: list[QObject] = []


def abandon(thread: QThread, worker: QObject) -> None:
    """Leave a thread that does not end to itself, with the worker that lives on it.

    Qt aborts the process when a running thread is destroyed. So it is kept, and the process ends
    without taking itself apart, which would destroy it after all.
    """
    logger.warning("the %s thread is still busy and left to itself", thread.objectName())
    _abandoned.extend([thread, worker])


def exit_at_once_if_abandoned(exit_code: int = 1) -> None:
    """End the process here if a thread still runs that would not stop.

    A program that knows its exit code calls this last; else the end counts as a failure.
    """
    if any(isinstance(one, QThread) and one.isRunning() for one in _abandoned):
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(exit_code)
