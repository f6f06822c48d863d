"""Remembers all threads, to find those that are still running."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QThread

_made: weakref.WeakSet[QThread] = weakref.WeakSet()
_make_thread = QThread.__init__


def _make_and_remember_thread(self: QThread, *arguments: object, **options: object) -> None:
    _make_thread(self, *arguments, **options)  # type: ignore[arg-type]
    _made.add(self)


def watch_threads() -> None:
    """Remember every thread that is created from now on."""
    QThread.__init__ = _make_and_remember_thread  # type: ignore[method-assign]


def running_threads() -> list[QThread]:
    return [thread for thread in _made if thread.isRunning()]


def the_running_thread(name: str) -> QThread:
    """Return the only running thread with this name."""
    [thread] = [thread for thread in running_threads() if thread.objectName() == name]
    return thread
