"""The program in a real window, with X events from xdotool as from a mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.demo.scripted_pen import DIGIT_CURVES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("Xvfb") is None or shutil.which("xdotool") is None,
        reason="needs Xvfb and xdotool",
    ),
]

# Prints every reading as the window shows it, so that the test sees what the user sees.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from digitpad.system.qt.display import make_application
application = make_application()
from digitpad.app import create_window
from PySide6.QtWidgets import QLabel, QWidget
window = create_window()
window.resize(900, 600)
window.move(0, 0)
window.show()
answer = window.findChild(QLabel, "answer")
pad = window.findChild(QWidget, "ink_pad")
told = []
def tell():
    corner = pad.mapToGlobal(pad.rect().topLeft())
    line = f"{corner.x()} {corner.y()} {pad.width()} {answer.text()}"
    if told[-1:] != [line]:
        told.append(line)
        print(line, flush=True)
timer = QTimer()
timer.timeout.connect(tell)
timer.start(20)
sys.exit(application.exec())
"""


class Program:
    """The running program, and the mouse of its display."""

    def __init__(self, display: str, folder: Path) -> None:
        self._environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._log = folder / "log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-c", PROGRAM], env=self._environment, stdout=log, stderr=log
            )

    def wait_for(self, answer: str) -> tuple[int, int, int]:
        """Wait until the window shows an answer; return the pad's corner and side."""
        ends = time.monotonic() + 30
        while time.monotonic() < ends:
            lines = self._log.read_text().splitlines()
            if lines and lines[-1].endswith(f" {answer}"):
                x, y, side = lines[-1].split()[:3]
                return int(x), int(y), int(side)
            time.sleep(0.05)
        raise AssertionError(f"never showed {answer!r}:\n{self._log.read_text()}")

    def draw(self, digit: int, corner: tuple[int, int, int]) -> None:
        left, top, side = corner
        for curve in DIGIT_CURVES[digit]:
            positions = [(left + round(x * side), top + round(y * side)) for x, y in curve]
            moves = [f"mousemove {x} {y} sleep 0.01" for x, y in positions]
            moves.insert(1, "mousedown 1 sleep 0.02")
            self.act(*" ".join([*moves, "mouseup 1"]).split())

    def act(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=300)

    def close(self) -> int:
        self._process.terminate()
        return self._process.wait(300)


@pytest.fixture
def program(display: str, tmp_path: Path) -> Iterator[Program]:
    program = Program(display, tmp_path)
    yield program
    program.close()


def test_a_user_draws_reads_clears_and_undoes(program: Program) -> None:
    corner = program.wait_for("")
    program.draw(7, corner)
    program.wait_for("7")
    program.act("key", "Escape")
    program.wait_for("")
    program.draw(2, corner)
    program.wait_for("2")
    program.act("key", "ctrl+z")
    program.wait_for("")
