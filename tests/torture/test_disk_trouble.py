"""Any trouble with the disk is reported in one sentence, and drawing and reading continue."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from digitpad.storage.history.database import FILE_NAME
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.history.schema import MIGRATIONS
from digitpad.storage.recovery import find_left_behind
from tests import program
from tests.storage.made_up import record

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and mounts as on Unix")

# Draws a seven and a one, with Clear after each, closes the window, and prints all messages.
USE = """
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.storage.history.history_service import HistoryService
from tests import hand

said = []

def act(parts):
    parts.window.spoken.connect(said.append)
    answer = parts.window.findChild(QLabel, "answer")
    left = [7, 1]
    {first}
    def draw():
        for curve in DIGIT_CURVES[left[0]]:
            hand.draw_with_mouse(parts.pad, curve)
        look()
    def look():
        if answer.text() != str(left[0]):
            return QTimer.singleShot(20, look)
        print("read", left.pop(0), flush=True)
        parts.document.clear()
        QTimer.singleShot(100, draw if left else end)
    def end():
        {last}
        QTimer.singleShot({linger}, close)
    def close():
        print("said", *dict.fromkeys(said), sep=" | ")
        parts.window.close()
    QTimer.singleShot(100, draw)

import digitpad.ui.window.main_window as module
show_message = module.MainWindow.show_message
def hear(self, words):
    said.append(words)
    show_message(self, words)
module.MainWindow.show_message = hear
"""


def use(
    data: Path,
    *,
    before: tuple[str, ...] = (),
    first: str = "pass",
    last: str = "pass",
    linger: int = 100,
) -> str:
    """Return the messages of a window in normal use; it must read and end as usual."""
    act = USE.format(first=first, last=last, linger=linger)
    code, out, errors = program.run("--data", data, act=act, before=before)
    assert code == 0, errors
    assert "uncaught" not in errors, errors
    assert out.startswith("read 7\nread 1\n"), (out, errors)
    return out.partition("said")[2]


def as_ordinary_user() -> tuple[str, ...]:
    """Return a command under which file modes bind even root."""
    if os.getuid():
        return ()
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("root ignores modes, and there is no setpriv")
    return (setpriv, "--bounding-set=-dac_override,-dac_read_search")


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A data folder with one drawing; a test may change its modes."""
    folder = tmp_path / "data"
    with closing(HistoryFile(folder)) as file:
        file.add(record(0))
    yield folder
    for path in (tmp_path, folder):
        path.chmod(0o700)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "none", str(disk)]
    if os.getuid() or not shutil.which("mount") or subprocess.run(mount, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.torture
def test_a_healthy_disk_is_not_mentioned(data: Path) -> None:
    assert "history" not in use(data)
    assert len(drawings_in(data)) == 3


def drawings_in(data: Path) -> list[object]:
    with closing(HistoryFile(data)) as file:
        return list(file.records())


FILL = """
    import shutil
    def fill():
        folder = Path(sys.argv[2]).parent
        with (folder / "filler").open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
    fill()
"""
MAKE_ROOM = '(Path(sys.argv[2]).parent / "filler").unlink()'


def test_a_disk_that_fills_up_is_reported_and_drawings_are_written_once_there_is_room(
    small_disk: Path,
) -> None:
    said = use(small_disk / "data", first=FILL.strip(), last=MAKE_ROOM)

    assert "The disk is full. The history cannot be saved until you free some space." in said
    assert "Your drawing cannot be protected against a crash" in said
    assert len(drawings_in(small_disk / "data")) == 2


@pytest.mark.torture
def test_a_disk_that_is_full_from_the_start_is_reported(small_disk: Path) -> None:
    (small_disk / "data").mkdir()
    with (small_disk / "filler").open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))

    assert "disk is full" in use(small_disk / "data")


def test_a_folder_that_cannot_be_written_is_reported(data: Path) -> None:
    before = (data / FILE_NAME).read_bytes()
    data.chmod(0o500)
    (data / FILE_NAME).chmod(0o400)

    said = use(data, before=as_ordinary_user())
    assert "history" in said
    assert (data / FILE_NAME).read_bytes() == before


@pytest.mark.torture
def test_a_folder_that_cannot_be_entered_is_reported(data: Path) -> None:
    data.chmod(0o000)

    assert "history" in use(data, before=as_ordinary_user())


@pytest.mark.torture
def test_a_folder_that_cannot_be_created_is_reported(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)

    said = use(tmp_path / "closed" / "data", before=as_ordinary_user())
    assert "The history cannot be opened (Permission denied)." in said


@pytest.mark.torture
def test_a_file_where_the_folder_should_be_is_reported(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")

    assert "The history cannot be opened" in use(tmp_path / "data")
    assert (tmp_path / "data").read_text() == "mine"


@pytest.mark.torture
def test_a_folder_that_disappears_while_the_window_is_open_is_reported(data: Path) -> None:
    said = use(data, first='__import__("shutil").rmtree(sys.argv[2])')

    assert "history" in said


def test_drawings_that_another_programs_lock_keeps_out_are_offered_at_the_next_start(
    data: Path,
) -> None:
    with closing(sqlite3.connect(data / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        said = use(data, linger=2000)
        other.execute("ROLLBACK")

    assert "Another program is using the history" in said
    assert len(drawings_in(data)) == 1
    assert len([file.load() for file in find_left_behind(data)]) == 2


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "truncated": lambda whole: whole[: len(whole) // 2],
    "cut to nothing much": lambda whole: whole[:100],
    "overwritten": lambda whole: whole[:4096] + bytes(len(whole) - 4096),
    "bits turned": lambda whole: bytes(byte ^ (1 << index % 8) for index, byte in enumerate(whole)),
    "no database": lambda _whole: b"something else entirely",
}


@pytest.mark.parametrize(
    "damage",
    ["truncated", *(pytest.param(name, marks=pytest.mark.torture) for name in [*DAMAGES][1:])],
)
def test_a_damaged_history_is_set_aside_and_a_new_one_started(data: Path, damage: str) -> None:
    damaged = DAMAGES[damage]((data / FILE_NAME).read_bytes())
    (data / FILE_NAME).write_bytes(damaged)

    said = use(data)

    [kept] = data.glob("history-damaged-*.sqlite3")
    assert f"The history was damaged. It was kept as {kept}, and a new one was started." in said
    assert kept.read_bytes() == damaged
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert len(drawings_in(data)) == 2


@pytest.mark.torture
def test_a_history_of_a_newer_version_is_reported_and_left_alone(data: Path) -> None:
    with closing(sqlite3.connect(data / FILE_NAME)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = (data / FILE_NAME).read_bytes()

    assert "The history is off because a newer version of DigitPad saved it." in use(data)
    assert (data / FILE_NAME).read_bytes() == before
