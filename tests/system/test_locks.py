"""Locks between processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QSysInfo

from digitpad.system.locks import PrivateLock

TAKE = "import sys; from pathlib import Path; from digitpad.system.locks import PrivateLock; "
STAY = "; print(is_ours, flush=True); sys.stdin.read()"
OURS = TAKE + "lock = PrivateLock(Path(sys.argv[1])); is_ours = lock.take()" + STAY
OF_0_1_0 = (
    "import sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]); "
    "lock.setStaleLockTime(0); is_ours = lock.tryLock(0)" + STAY
)
# Takes and releases the lock again and again, and writes to the other file while it has the lock.
IN_TURN = (
    TAKE
    + """
import os, time
lock, held = PrivateLock(Path(sys.argv[1])), Path(sys.argv[2])
times = 0
ends = time.monotonic() + 60
while times < 150 and time.monotonic() < ends:
    if not lock.take():
        continue
    file = os.open(held, os.O_CREAT | os.O_EXCL)  # fails if another has it, too
    os.close(file)
    held.unlink()
    lock.unlock()
    times += 1
print(times)
"""
)


@contextmanager
def holder(path: Path, code: str = OURS) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lock"


def written_by_0_1_0(pid: int) -> bytes:
    return f"{pid}\npython3.11\n{QSysInfo.machineHostName()}\n{'0' * 32}\n{'0' * 36}\n".encode()


def dead_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_one_process_holds_it_until_it_is_released(path: Path) -> None:
    one, other = PrivateLock(path), PrivateLock(path)
    assert one.take()
    assert one.take(), "it is ours already"
    assert not other.take()
    one.unlock()
    assert not path.exists()
    assert other.take()


def test_another_process_holds_it_until_it_ends_however_suddenly(path: Path) -> None:
    with holder(path):
        assert not PrivateLock(path).take()
    assert path.exists()

    lock = PrivateLock(path)
    assert lock.take()


@pytest.mark.parametrize("size", [0, 1, 7, None], ids=["empty", "one", "cut", "whole"])
def test_a_stale_lock_is_replaced_even_if_truncated(path: Path, size: int | None) -> None:
    path.write_bytes(written_by_0_1_0(dead_process())[:size])

    assert PrivateLock(path).take()


@pytest.mark.parametrize(
    "content", [b"\0" * 99, b"\xff\xfe garbage", b"1\nmy\nhost\n", b"9" * 9999]
)
def test_garbage_is_replaced(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert PrivateLock(path).take()


def test_a_reused_process_id_is_not_a_living_window(path: Path) -> None:
    path.write_bytes(written_by_0_1_0(os.getpid()))

    assert PrivateLock(path).take()


@pytest.mark.parametrize("size", [0, 7])
def test_a_living_window_keeps_its_lock_even_if_the_file_is_damaged(path: Path, size: int) -> None:
    with holder(path):
        os.truncate(path, size)

        assert not PrivateLock(path).take()


def test_an_open_window_of_0_1_0_is_respected_until_it_ends(path: Path) -> None:
    with holder(path, OF_0_1_0):
        assert not PrivateLock(path).take()

    assert PrivateLock(path).take()


def test_a_window_of_0_1_0_respects_ours(path: Path) -> None:
    lock = PrivateLock(path)
    assert lock.take()
    old = QLockFile(str(path))
    old.setStaleLockTime(0)

    assert not old.tryLock(0)
    os.truncate(path, 0)
    assert not old.tryLock(0)
    lock.unlock()
    assert old.tryLock(0)


def test_processes_that_take_and_remove_it_hold_it_one_at_a_time(path: Path) -> None:
    path.touch()
    command = [sys.executable, "-c", IN_TURN, str(path), str(path.with_name("held"))]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]

    counts = [int(process.communicate()[0] or 0) for process in processes]

    assert min(counts) > 0
    assert not path.exists()


def test_dropping_it_releases_it(path: Path) -> None:
    lock = PrivateLock(path)
    assert lock.take()
    del lock

    assert not path.exists()


def test_it_says_whether_another_computer_wrote_it(path: Path) -> None:
    lock = PrivateLock(path)
    assert not lock.is_elsewhere
    assert lock.take()
    assert not lock.is_elsewhere
    path.write_bytes(b"77\ndigitpad\nanother-computer\n")
    assert lock.is_elsewhere
    path.write_bytes(b"")
    assert not lock.is_elsewhere


def test_an_impossible_path_is_reported(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        PrivateLock(tmp_path / "no" / "lock").take()


def test_without_file_locks_everybody_gets_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def fail(*_arguments: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", fail)
    one, other = PrivateLock(path), PrivateLock(path)
    assert one.take()
    assert other.take()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_only_its_user_can_read_it(path: Path) -> None:
    before = os.umask(0)
    path.touch()  # as another program may have left it
    lock = PrivateLock(path)
    assert lock.take()
    os.umask(before)
    assert path.stat().st_mode & 0o077 == 0
