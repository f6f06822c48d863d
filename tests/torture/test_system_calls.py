"""What the program asks the system for, seen from outside: no other program, no internet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests import program
from tests.test_privacy import can_trace

pytestmark = pytest.mark.skipif(not can_trace(), reason="strace cannot look")

TRACE = ("strace", "-f", "--seccomp-bpf", "-e", "trace=network,process", "-o")
TO_THE_INTERNET = r"\b(socket\(AF_INET|(connect|bind|sendto|sendmsg)\(.*AF_INET)"
TO_OTHERS = r"\bconnect\(.*sun_path="
NEW_PROGRAM = r"\bexecve(at)?\("
NEW_PROCESS = r"\b(fork|vfork)\(|\bclone3?\((?!.*CLONE_THREAD)"

A_PROGRAM = """
def act(parts):
    import os, socket
    socket.socket(socket.AF_INET).close()
    os.system("true")
    parts.window.close()
"""


def calls(log: Path, pattern: str) -> list[str]:
    return [line for line in log.read_text().splitlines() if re.search(pattern, line)]


def trace(log: Path, *arguments: str | Path, act: str = program.NOTHING) -> list[str]:
    """The lines of the log that tell of other programs, processes and the internet."""
    code, out, errors = program.run(*arguments, act=act, before=(*TRACE, str(log)))
    assert code == 0, (out, errors)
    first, *others = calls(log, NEW_PROGRAM)
    assert "python" in first
    return [*others, *calls(log, NEW_PROCESS), *calls(log, TO_THE_INTERNET)]


def test_the_demo_starts_no_program_and_opens_no_connection(tmp_path: Path) -> None:
    assert trace(tmp_path / "log", "demo") == []


def test_a_window_connects_only_to_itself(tmp_path: Path) -> None:
    act = "def act(parts): QTimer.singleShot(500, parts.window.close)"
    assert trace(tmp_path / "log", "--data", tmp_path / "data", act=act) == []
    assert own_or_nothing(calls(tmp_path / "log", TO_OTHERS), tmp_path) == []


def own_or_nothing(lines: Sequence[str], folder: Path) -> list[str]:
    """Connections to other sockets than the program's own."""
    return [line for line in lines if str(folder) not in line]


def test_another_program_and_a_socket_would_be_found(tmp_path: Path) -> None:
    found = trace(tmp_path / "log", "--data", tmp_path / "data", act=A_PROGRAM)

    assert [line for line in found if "AF_INET" in line]
    assert [line for line in found if "execve" in line]
