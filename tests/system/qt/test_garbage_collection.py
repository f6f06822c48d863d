"""Widgets in reference cycles are destroyed on the GUI thread, whichever thread makes garbage."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitpad.system.qt import garbage_collection as garbage
from digitpad.system.qt.garbage_collection import GarbageCollector, collect_on_gui_thread


class Loop:
    """Makes a widget in a reference cycle, which notes the thread that destroys it."""

    threads: list[int]

    def __init__(self) -> None:
        self.widget = QWidget()
        self.itself = self

    def __del__(self) -> None:
        Loop.threads.append(threading.get_ident())


def make_garbage() -> None:
    """Make as many objects as would start Python's own garbage collection."""
    for _ in range(20):
        cycles = [[] for _ in range(5_000)]  # type: ignore[var-annotated]
        for cycle in cycles:
            cycle.append(cycle)


def test_another_thread_destroys_no_widget(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 20)
    monkeypatch.setattr(Loop, "threads", [], raising=False)
    collector = GarbageCollector(qapp)
    loops = [Loop() for _ in range(20)]
    last = weakref.ref(loops[-1])
    loops.clear()

    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    assert Loop.threads == []

    gc.collect(1)  # survivors count as old now
    qtbot.waitUntil(lambda: last() is None)
    assert set(Loop.threads) == {threading.get_ident()}
    collector.deleteLater()


def test_one_collector_is_enough(qapp: QApplication) -> None:
    collect_on_gui_thread(qapp)
    count = len(qapp.findChildren(GarbageCollector))
    collect_on_gui_thread(qapp)
    assert len(qapp.findChildren(GarbageCollector)) == count
    assert not gc.isenabled()
