"""The program ends at once and cleanly when the window closes, whatever is still running."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import program

pytestmark = pytest.mark.slow  # each test starts the program

# Slow work takes twice as long as a test waits for a program's end.
BEGIN = f"""
import threading
import time
from pathlib import Path
from PySide6.QtWidgets import QApplication, QFileDialog
from digitpad.core.ink.ink import Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.storage.history import history_file
from digitpad.storage.pictures import picture_files
from digitpad.storage.exchange.datasets import json_lines
from tests.window import Window, open_windows
import numpy as np

busy = threading.Event()

def begin():
    print("busy", flush=True)
    busy.set()

def sleep(*_arguments, **_options):
    begin()
    time.sleep({2 * program.PATIENCE})

def close_soon(parts, when=busy.is_set):
    timer = QTimer(parts.window, interval=20)
    timer.timeout.connect(lambda: when() and parts.window.close())
    timer.start()

def close_and_agree(parts):
    from digitpad.ui.dialogs.question import Question
    def agree():
        question = parts.window.findChild(Question)
        if question is not None and question.isVisible():
            [button] = [each for each in question.buttons() if each.text() == "Stop and Close"]
            button.click()
            timer.stop()
    timer = QTimer(parts.window)
    timer.timeout.connect(agree)
    timer.start(20)
    close_soon(parts)

def exchange_of(parts):
    from digitpad.controllers.files.exchange import ExchangeController
    Window(parts.window).action("history").trigger()
    found = [each.findChild(ExchangeController) for each in QApplication.topLevelWidgets()]
    return next(each for each in found if each is not None)
"""

READING = """
Recognizer.recognize_number = sleep
def act(parts):
    parts.document.add_stroke(Stroke((Point(0.2, 0.2), Point(0.8, 0.8))))
    close_soon(parts)
"""

SHEET = """
Recognizer.recognize_sheet = sleep
def act(parts):
    parts.service.request_sheet(Picture(np.zeros((9, 9), dtype=np.uint8)))
    close_soon(parts)
"""

LOADING = """
from digitpad.api import Recognizer as Loaded
build_before = build
Loaded.load = sleep
def act(parts): pass
def build(*arguments):
    parts = build_before(*arguments)
    close_soon(parts)
    return parts
"""

PICTURE = """
picture_files.read_page = sleep
def act(parts):
    parts.window.files_given.emit((Path("picture.png").absolute(),))
    close_soon(parts)
"""

EXPORT = """
history_file.HistoryFile.records = sleep
def act(parts):
    exchange = exchange_of(parts)
    exchange.export((1, 2))
    [dialog] = open_windows(QFileDialog)
    dialog.fileSelected.emit(str(Path(sys.argv[2]) / "digits.jsonl"))
    dialog.close()
    close_and_agree(parts)
"""

IMPORT = """
def read_for_ever(path, advance):
    begin()
    while True:
        time.sleep(0.01)
        advance(0)
        yield from ()
json_lines.read = read_for_ever
def act(parts):
    exchange_of(parts).import_file(Path(sys.argv[2]) / "digits.jsonl")
    close_and_agree(parts)
"""


@pytest.mark.parametrize(
    "work",
    [READING, SHEET, LOADING, PICTURE, EXPORT, IMPORT],
    ids=["reading", "sheet", "loading", "picture", "export", "import"],
)
def test_the_program_ends_cleanly_while_it_is_busy(tmp_path: Path, work: str) -> None:
    code, out, errors = program.run("--data", tmp_path, act=BEGIN + work)

    assert (code, out) == (0, "busy\n")
    assert all("still busy and was abandoned" in line for line in errors.splitlines())
    left = [path.name for path in tmp_path.iterdir()]
    assert not [name for name in left if name.startswith(("digits", "recovery", "window"))]


DRAW = """
def act(parts):
    parts.document.add_stroke(Stroke((Point(0.2, 0.2), Point(0.8, 0.8))))
    Recognizer.recognize_number = sleep
    parts.document.add_stroke(Stroke((Point(0.2, 0.8), Point(0.8, 0.2))))
    close_soon(parts)
"""


def test_the_drawing_on_the_pad_is_kept_when_the_program_ends(tmp_path: Path) -> None:
    assert program.run("--data", tmp_path, act=BEGIN + DRAW)[0] == 0

    stats = program.run("history", "stats", "--json", "--data", tmp_path)
    assert '"drawings": 1' in stats[1]


COPY = """
def act(parts):
    parts.document.add_stroke(Stroke((Point(0.2, 0.2), Point(0.8, 0.8))))
    Window(parts.window).action("copy_drawing").trigger()
    close_soon(parts, when=lambda: QApplication.clipboard().mimeData() is not None)
"""


def test_a_copied_drawing_does_not_disturb_the_end(tmp_path: Path) -> None:
    code, _, errors = program.run("--data", tmp_path, act=BEGIN + COPY)
    assert (code, errors) == (0, "")
