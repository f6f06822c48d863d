"""A thousand windows, opened and closed while they read: nothing of them is left."""

from __future__ import annotations

import gc
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from digitpad.app.build import build
from digitpad.app.parts import Parts
from tests import program
from tests.torture.dice import sized
from tests.window import Window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts in /proc")

SHORT, LONG = 15, 1_000
SHORT_STARTS, LONG_STARTS = 2, 50
WARM = 8  # windows, until all that is loaded once is there
MORE_FILES = 2  # may be open at the end
MORE_MEMORY = 0.25  # MB for each window: allocators keep some
MEMORY_AT_REST = 30  # MB that may come and go
SOON = 2.0  # seconds from closing the window to the end of the process


@dataclass(frozen=True)
class Left:
    """What a process holds."""

    threads: int
    files: int
    memory: float  # MB

    @classmethod
    def now(cls) -> Left:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        memory = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
        threads, files = (
            len(list(Path(f"/proc/self/{what}").iterdir())) for what in ("task", "fd")
        )
        return cls(threads, files, memory)


def open_and_close(data: Path, waits: bool) -> None:
    parts = build(data=data)
    parts.window.show()
    if waits:
        until_it_reads(parts)
    Window(parts.window).draw(7)  # which is being read from now on
    parts.window.close()
    parts.window.deleteLater()
    del parts
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until_it_reads(parts: Parts) -> None:
    ready: list[bool] = []
    parts.service.ready.connect(lambda: ready.append(True))
    program.wait_until(lambda: QApplication.processEvents() is None and bool(ready))


@sized(SHORT, LONG)
def test_nothing_is_left_of_a_closed_window(
    qapp: QApplication, tmp_path: Path, amount: int
) -> None:
    for number in range(WARM):
        open_and_close(tmp_path, waits=number % 2 == 0)
    before = Left.now()
    for number in range(amount):
        open_and_close(tmp_path, waits=number % 2 == 0)
    after = Left.now()

    print(before, after)
    assert after.threads <= before.threads
    assert after.files <= before.files + MORE_FILES
    assert after.memory <= before.memory + MEMORY_AT_REST + MORE_MEMORY * amount


CLOSE = """
import time
from digitpad.demo.scripted_pen import DIGIT_CURVES
from tests import hand
def act(parts):
    for curve in DIGIT_CURVES[7]:
        hand.draw_with_mouse(parts.pad, curve)
    print(time.monotonic(), flush=True)
    parts.window.close()
"""


@sized(SHORT_STARTS, LONG_STARTS)
def test_a_closed_window_ends_its_program_at_once(tmp_path: Path, amount: int) -> None:
    longest = 0.0
    for _ in range(amount):
        code, closed, errors = program.run("--data", tmp_path, act=CLOSE)
        assert (code, errors) == (0, "")
        longest = max(longest, time.monotonic() - float(closed))
    print(f"at most {longest:.2f} s")
    assert longest < (SOON if amount > SHORT_STARTS else program.PATIENCE)
