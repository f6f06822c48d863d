"""The program's log: what it contains, what it leaves out, and who may read it."""

from __future__ import annotations

import os
import signal
import stat
import sys
from pathlib import Path

import pytest

from digitpad.system.logs import MOST_LOG_BYTES, OLDER_FILES
from tests import program

pytestmark = pytest.mark.slow  # each test starts the program

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and signals of POSIX")

BREAK = """
import gc, logging, threading
from PySide6.QtCore import qWarning

class Careless:
    def __del__(self):
        raise KeyError("in a destructor")

def break_in_a_thread():
    raise OSError("in a thread")

def act(parts):
    logging.getLogger("digitpad.somewhere").warning("a record for “\\udc80”")
    qWarning("from Qt")
    thread = threading.Thread(target=break_in_a_thread)
    thread.start()
    thread.join()
    Careless()
    QTimer.singleShot(200, parts.window.close)
    raise ValueError("in a slot")
"""


def log_in(data: Path) -> str:
    return (data / "logs" / "digitpad.log").read_text(encoding="utf-8")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_records_errors_and_qts_messages_are_in_the_log(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir(mode=0o755)
    code, _out, errors = program.run("--data", tmp_path, act=BREAK)

    assert code == 0
    for text in (
        "WARNING digitpad.somewhere (MainThread): a record for",
        "WARNING qt (MainThread): default: from Qt",
        "ValueError: in a slot",
        "OSError: in a thread",
        "KeyError: 'in a destructor'",
        ", in break_in_a_thread",
    ):
        assert text in log_in(tmp_path)
    assert errors.count("ValueError: in a slot") == 1  # shown once in the terminal that started it
    assert sys.platform == "win32" or mode_of(tmp_path / "logs") == 0o700


@posix
def test_the_files_stay_small_and_only_their_user_can_read_them(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        program.run("--data", tmp_path / "mine", act=FILL)
    finally:
        os.umask(before)

    assert mode_of(tmp_path / "mine") == 0o700
    assert mode_of(tmp_path / "mine" / "logs") == 0o700
    files = list((tmp_path / "mine" / "logs").iterdir())
    assert len(files) == 1 + OLDER_FILES + 1  # and the crash log
    assert {mode_of(file) for file in files} == {0o600}
    size = sum(file.stat().st_size for file in files)
    assert MOST_LOG_BYTES < size <= (1 + OLDER_FILES) * MOST_LOG_BYTES
    assert "line 2999 " in log_in(tmp_path / "mine")


FILL = """
import logging
def act(parts):
    for number in range(3_000):
        logging.getLogger("somewhere").info("line %d of many, %s long", number, "very " * 60)
    parts.window.close()
"""


REPEAT = """
def act(parts):
    def paint(event):
        raise ZeroDivisionError("in painting")
    parts.pad.paintEvent = paint
    timer = QTimer(parts.window)
    timer.timeout.connect(lambda: fail(parts.window))
    timer.start(0)

times = 0
def fail(window):
    global times
    times += 1
    if times == 150:
        window.close()
    raise ZeroDivisionError(f"for the {times}th time")
"""


def test_a_constant_error_does_not_fill_the_log(tmp_path: Path) -> None:
    assert program.run("--data", tmp_path, act=REPEAT)[0] == 0

    assert 2 <= log_in(tmp_path).count("th time\n") <= 6
    assert "for the 100th time" in log_in(tmp_path)


DRAW_AND_FAIL = """
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.ink.ink import Ink, Point, Stroke

def fail(self, ink, **options):
    raise ValueError("no luck")

Recognizer.recognize_number = fail

def act(parts):
    parts.service.reading_failed.connect(parts.window.close)
    parts.document.add_stroke(Stroke((Point(0.123456, 0.234567), Point(0.345678, 0.456789))))
"""


def test_no_drawing_is_in_the_log(tmp_path: Path) -> None:
    assert program.run("--data", tmp_path, act=DRAW_AND_FAIL)[0] == 0

    assert "ValueError: no luck" in log_in(tmp_path)
    for part in ("123456", "234567", "Stroke(", "Point("):
        assert part not in log_in(tmp_path)


CLOSE = "def act(parts): parts.window.close()"


@posix
@pytest.mark.parametrize("hindrance", ["a file in its place", "a full disk"])
def test_without_a_log_the_program_continues_silently(tmp_path: Path, hindrance: str) -> None:
    if hindrance == "a full disk":
        if not Path("/dev/full").exists():
            pytest.skip("there is no /dev/full")
        (tmp_path / "logs").mkdir()
        (tmp_path / "logs" / "digitpad.log").symlink_to("/dev/full")
    else:
        (tmp_path / "logs").write_text("here first")
    act = "import logging\ndef act(parts):\n    logging.getLogger('x').info('lost')\n"

    assert program.run("--data", tmp_path, act=act + "    parts.window.close()") == (0, "", "")


@posix
def test_a_crash_by_signal_leaves_a_trace_that_survives_the_next_start(tmp_path: Path) -> None:
    act = "import os, signal\ndef act(parts): os.kill(os.getpid(), signal.SIGSEGV)"

    assert program.run("--data", tmp_path, act=act)[0] == -signal.SIGSEGV
    assert "Segmentation fault" in (tmp_path / "logs" / "crash.log").read_text()
    assert program.run("--data", tmp_path, act=CLOSE)[0] == 0
    assert "in act" in (tmp_path / "logs" / "crash-before.log").read_text()
