"""Locks of processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.system.locks import PrivateLock

TAKE = "import sys; from pathlib import Path; from digitpad.system.locks import PrivateLock; "
TRY = TAKE + "print(PrivateLock(Path(sys.argv[1])).take())"


def test_one_has_it_until_it_is_given_up(tmp_path: Path) -> None:
    one, other = PrivateLock(tmp_path / "lock"), PrivateLock(tmp_path / "lock")
    assert one.take()
    assert one.take(), "it is ours already"
    assert not other.take()
    one.unlock()
    assert other.take()


def test_the_end_of_a_process_makes_it_void(tmp_path: Path) -> None:
    kill = "; import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    take = TAKE + "lock = PrivateLock(Path(sys.argv[1])); assert lock.take()"
    subprocess.run([sys.executable, "-c", take + kill, str(tmp_path / "lock")], check=False)
    assert (tmp_path / "lock").exists()
    lock = PrivateLock(tmp_path / "lock")
    assert lock.take()
    tried = subprocess.run(
        [sys.executable, "-c", TRY, str(tmp_path / "lock")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert tried.stdout == "False\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_only_its_user_can_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    lock = PrivateLock(tmp_path / "lock")
    assert lock.take()
    os.umask(before)
    assert (tmp_path / "lock").stat().st_mode & 0o077 == 0
