"""PRIVACY.md is true: no connection is opened, and it names all files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # each test starts the program

ROOT = Path(__file__).parents[1]
WATCHED = """
import sys
made = []
def watch(event, arguments):
    if event.startswith("socket."):
        made.append((event, *map(str, arguments[1:3])))
sys.addaudithook(watch)
"""
TELL = "\nprint('EVENTS', made)"
A_SESSION = """
import json
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from digitpad.demo import demo
from digitpad.demo import scripted_pen
from digitpad.app.build import build
from digitpad.system.qt.display import make_application
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.pictures.picture_dialog import PictureDialog

folder = Path(sys.argv[1])
demo.PAUSE_MS, scripted_pen.TICK_MS, scripted_pen.POSITIONS_A_TICK = 0, 1, 20
application = make_application(or_off_screen=True)

def until(is_so):
    for _ in range(600):
        if is_so():
            return
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
    raise RuntimeError("it never came to that")

def the(kind):
    shown = [each for each in application.topLevelWidgets() if each.isVisible()]
    return next((each for each in shown if isinstance(each, kind)), None)

assert demo.run_demo(application, "litert", None, demo.DemoOutput()) == 0
parts = build(data=folder)
window = parts.window
window.show()
action = lambda name: window.findChild(QAction, name)

pen = scripted_pen.ScriptedPen(parts.pad)
pen.write(7)
until(lambda: action("label_1").isEnabled() and not pen.is_writing)
parts.pad.grab().save(str(folder / "seven.png"))
action("label_1").trigger()
until(lambda: parts.document.label == "1")
files = {path.name for path in folder.iterdir()}
action("clear").trigger()

QGuiApplication.clipboard().setImage(QImage(str(folder / "seven.png")))
action("paste").trigger()
until(lambda: the(PictureDialog))
the(PictureDialog).findChild(QPushButton, "read").click()
until(lambda: action("label_1").isEnabled())

record = {"digitpad": 2, "finished": "2026-01-31T09:30:00+01:00", "text": "1", "verdict": "digit",
          "confidence": 0.98, "label": "7", "framing_version": 1, "model": "", "strokes": [
          {"width": 0.04, "x": [0.4, 0.6], "y": [0.2, 0.8], "pressure": [0.5] * 2, "time": [0, 1]}]}
(folder / "mine.jsonl").write_text(json.dumps(record))
action("history").trigger()
until(lambda: the(HistoryWindow))
history = the(HistoryWindow)
history.import_requested.emit()
until(lambda: history.findChild(QFileDialog))
history.findChild(QFileDialog).fileSelected.emit(str(folder / "mine.jsonl"))
until(lambda: "Drawings imported: 1" in history.findChild(QLabel, "message").text())
history.findChild(QFileDialog).reject()

for name in ("manual", "shortcuts", "network", "about"):
    action(name).trigger()
window.close()
application.processEvents()
print("FILES", sorted(files | {path.name for path in folder.iterdir()}))
"""
A_SOCKET = "import socket; socket.socket(socket.AF_INET).close()"


def run(code: str, *arguments: str, before: tuple[str, ...] = ()) -> str:
    """Run this code in a fresh Python; return its output, which ends with the sockets it made."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [*before, sys.executable, "-c", WATCHED + code + TELL, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def can_trace() -> bool:
    """Return whether strace is installed and permitted."""
    strace = shutil.which("strace")
    return (
        strace is not None
        and not subprocess.run(
            [strace, "-o", os.devnull, "true"], capture_output=True, check=False
        ).returncode
    )


def tracing(log: Path) -> tuple[str, ...]:
    if not can_trace():
        return ()
    return ("strace", "-f", "--seccomp-bpf", "-e", "trace=socket", "-o", str(log))


def internet_sockets(log: Path) -> list[str]:
    """Return the lines of strace's log that created an internet socket."""
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    return [line for line in text.splitlines() if re.search(r"socket\(AF_INET6?\b", line)]


def test_no_connection_is_opened_and_only_the_named_files_are_written(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    said = run(A_SESSION, str(data), before=tracing(tmp_path / "log"))

    assert "EVENTS []" in said
    assert internet_sockets(tmp_path / "log") == []
    written = set(re.findall(r"'([^']+)'", said.partition("FILES")[2].partition("\n")[0]))
    assert_named(written - {"seven.png", "mine.jsonl"})


def assert_named(names: set[str]) -> None:
    """Assert that PRIVACY.md names each of these files."""
    kinds = {re.sub(r"^recovery-.*(\..+)$", r"recovery-…\1", name) for name in names}
    kinds = {re.sub(r"^(history\.sqlite3).*", r"\1", kind) for kind in kinds}
    privacy = (ROOT / "PRIVACY.md").read_text(encoding="utf-8")

    assert "history.sqlite3" in kinds
    assert {kind for kind in kinds if f"`{kind}`" not in privacy} == set()


def test_a_socket_would_be_found(tmp_path: Path) -> None:
    said = run(A_SOCKET, before=tracing(tmp_path / "log"))

    assert "EVENTS [('socket.__new__'" in said
    if can_trace():
        assert len(internet_sockets(tmp_path / "log")) == 1
