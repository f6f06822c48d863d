"""Only the user can read the program's own files, whatever modes new files get."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes as on Unix")

# Draws and clears, chooses a theme, logs a warning, and prints each file's mode while it runs.
USE = """
import logging, os, stat
from pathlib import Path
from digitpad.core.preferences import Theme
from digitpad.demo.scripted_pen import DIGIT_CURVES
from tests import hand

def draw(parts):
    for curve in DIGIT_CURVES[7]:
        hand.draw_with_mouse(parts.pad, curve)

def act(parts):
    logging.getLogger().warning("a line for the log")
    draw(parts)
    parts.document.clear()
    draw(parts)
    parts.choices.set_theme(Theme.DARK)
    QTimer.singleShot(600, lambda: leave(parts))

def leave(parts):
    for folder in sys.argv[2], os.environ.get("XDG_RUNTIME_DIR", ""):
        for path in Path(folder).rglob("*") if folder else ():
            print(oct(stat.S_IMODE(path.lstat().st_mode)), path, flush=True)
    parts.window.close()
"""
KINDS = {
    *("history.sqlite3", "history.sqlite3-wal", "history.sqlite3-shm", "settings.ini"),
    *("recovery.ink", "recovery.lock", "logs", "digitpad.log", "crash.log", "window.lock"),
    "socket",
}


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, as a socket needs, that everybody may read."""
    with tempfile.TemporaryDirectory(prefix="dp") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(
    params=[0o000, pytest.param(0o022, marks=pytest.mark.torture)], ids=["umask 000", "umask 022"]
)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def modes_while_running(data: Path, runtime: Path | None = None) -> dict[Path, int]:
    process = program.start("--data", data, act=USE, runtime=runtime)
    code, out, errors = program.end_of(process)
    assert code == 0, errors
    lines = [line.split(" ", 1) for line in out.splitlines()]
    return {Path(name): int(mode, 8) for mode, name in lines}


def kind_of(path: Path) -> str:
    if path.name.startswith("recovery-"):
        return f"recovery{path.suffix}"
    return "socket" if path.name.startswith(("digitpad-", "window.socket")) else path.name


def test_only_the_user_can_read_a_new_folder_and_its_files(folder: Path, umask: int) -> None:
    modes = modes_while_running(folder / "data")

    assert {kind_of(path) for path in modes} >= KINDS
    assert stat.S_IMODE((folder / "data").stat().st_mode) == 0o700
    assert open_to_others(modes) == {}
    assert open_to_others(modes_now(folder / "data")) == {}


def test_only_the_user_can_read_the_files_in_a_shared_folder(folder: Path, umask: int) -> None:
    (folder / "data").mkdir(mode=0o755)
    (folder / "runtime").mkdir(mode=0o700)
    modes = modes_while_running(folder / "data", folder / "runtime")

    assert {kind_of(path) for path in modes} >= KINDS
    assert open_to_others(modes) == {}
    assert open_to_others(modes_now(folder / "data")) == {}


def modes_now(folder: Path) -> dict[Path, int]:
    return {path: stat.S_IMODE(path.lstat().st_mode) for path in folder.rglob("*")}


def open_to_others(modes: dict[Path, int]) -> dict[Path, str]:
    return {path: oct(mode) for path, mode in modes.items() if mode & 0o077}
