"""Runs the program as a process, with code in it that acts while its window is open."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PATIENCE = 300  # seconds, for what takes far less; a busy machine takes its time

# Runs `digitpad`, and `act(parts)` once its window is open and can read. (While it gets ready to,
# nothing can be written to the standard error output: see digitpad/engines/litert.py.)
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
import digitpad.app.build
from digitpad.cli.command_line import main

build = digitpad.app.build.build

{act}

def build_and_act(*arguments):
    parts = build(*arguments)
    parts.service.ready.connect(lambda: QTimer.singleShot(0, lambda: act(parts)))
    return parts

digitpad.app.build.build = build_and_act
sys.exit(main(sys.argv[1:]))
"""
NOTHING = "def act(parts): pass"


def start(
    *arguments: str | Path,
    act: str = NOTHING,
    folder: Path | None = None,
    runtime: Path | None = None,
    before: Sequence[str] = (),
) -> subprocess.Popen[str]:
    """Start `digitpad` with these arguments, in this working folder.

    `before` is a command that runs another, such as strace.
    """
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", LANGUAGE="")
    surroundings.pop("XDG_RUNTIME_DIR", None)
    if runtime is not None:
        surroundings["XDG_RUNTIME_DIR"] = str(runtime)
    return subprocess.Popen(
        [*before, sys.executable, "-c", PROGRAM.format(act=act), *map(str, arguments)],
        cwd=folder,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end_of(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Wait for the end; return exit code, output and errors without Qt's off-screen messages."""
    try:
        out, errors = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    lines = [line for line in errors.splitlines() if "plugin does not support" not in line]
    return process.returncode, out, "\n".join(lines)


def run(
    *arguments: str | Path, act: str = NOTHING, before: Sequence[str] = ()
) -> tuple[int, str, str]:
    return end_of(start(*arguments, act=act, before=before))


def wait_until(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.02)
