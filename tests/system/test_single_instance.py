"""One program for each user and data folder: what a second start does, and what it withstands."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, QSysInfo, QThread, Slot
from pytestqt.qtbot import QtBot

from digitpad.system import single_instance
from digitpad.system.locks import PrivateLock
from digitpad.system.single_instance import MOST_MESSAGE_BYTES, Role, SingleInstance
from tests import program
from tests.torture.dice import sized

SHORT_ROUNDS, MANY_ROUNDS = 1, 25

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with names of files")

# Finds its role as the program does, and prints it and the calls it receives; opens no window.
PEER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from digitpad.system.single_instance import SingleInstance

def tell(files):
    print(*[str(file).encode("utf-8", "surrogateescape") for file in files] or ["none"], flush=True)

application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
role = instance.find_role([Path(name) for name in sys.argv[2:]])
instance.called.connect(tell)
instance.listen()
print(role.name, flush=True)
if role.name != "DONE":
    application.exec()
"""


_peers: list[Peer] = []


class Peer:
    """A process that is the first start or a later one."""

    def __init__(
        self,
        data: Path,
        *files: str,
        folder: Path | None = None,
        runtime: Path | None = None,
        code: str = PEER,
    ) -> None:
        surroundings = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
        surroundings.pop("XDG_RUNTIME_DIR", None)
        if runtime is not None:
            surroundings["XDG_RUNTIME_DIR"] = str(runtime)
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, str(data), *files],
            cwd=folder,
            env=surroundings,
            stdout=subprocess.PIPE,
            text=True,
        )
        _peers.append(self)

    def next_line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def kill(self) -> None:
        """May be called twice."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture(autouse=True)
def _no_peer_left_running() -> Iterator[None]:
    yield
    while _peers:
        _peers.pop().kill()


@pytest.fixture
def data() -> Iterator[Path]:
    """A folder with a short path, as a socket needs."""
    folder = Path(tempfile.mkdtemp(prefix="dp"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def first(data: Path) -> Peer:
    first = Peer(data)
    assert first.next_line() == "FIRST"
    return first


def role_of_next(data: Path, *files: str, folder: Path | None = None) -> str:
    return Peer(data, *files, folder=folder).next_line()


def test_a_second_start_calls_the_first_whatever_its_age(first: Peer, data: Path) -> None:
    os.utime(data / "window.lock", (0, 0))
    assert role_of_next(data) == "DONE"
    assert first.next_line() == "none"


def test_files_are_handed_over_with_their_full_paths(
    first: Peer, data: Path, tmp_path: Path
) -> None:
    name = os.fsdecode(b"\xff \xc3\xa4\n.png") if sys.platform == "linux" else "\u00e4.png"

    assert role_of_next(data, name, "/other.png", folder=tmp_path) == "DONE"
    assert first.next_line() == f"{os.fsencode(tmp_path / name)!r} b'/other.png'"


def test_thousands_of_files_are_handed_over(first: Peer, data: Path) -> None:
    assert role_of_next(data, *["a" * 500] * 2_000) == "DONE"
    assert first.next_line().count("a" * 500) == 2_000


def test_another_data_folder_is_another_program(first: Peer, tmp_path: Path) -> None:
    assert role_of_next(tmp_path) == "FIRST"


def test_after_a_sudden_end_the_next_start_is_the_first(first: Peer, data: Path) -> None:
    first.kill()
    assert (data / "window.socket").exists()

    next_one = Peer(data)
    assert next_one.next_line() == "FIRST"
    assert role_of_next(data) == "DONE"
    assert next_one.next_line() == "none"


@pytest.mark.slow
def test_a_start_that_finds_the_first_hanging_works_alone_without_replacing_it(
    first: Peer, data: Path
) -> None:
    first.process.send_signal(signal.SIGSTOP)
    assert role_of_next(data, "/given/up.png") == "ALONE"
    _peers.pop().kill()
    first.process.send_signal(signal.SIGCONT)

    assert role_of_next(data, "/heard.png") == "DONE"
    assert first.next_line() == "b'/heard.png'"


def a_stale_lock() -> bytes:
    """Return the content of the lock that DigitPad 0.1.0 left after a crash."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return f"{process.pid}\npython3.11\n{QSysInfo.machineHostName()}\n".encode()


LOCKS: dict[str, Callable[[], bytes | None]] = {
    "none": lambda: None,
    "empty": lambda: b"",
    "stale": a_stale_lock,
}


@sized(SHORT_ROUNDS, MANY_ROUNDS)
@pytest.mark.parametrize("kind", LOCKS)
def test_of_ten_starts_at_once_one_is_the_first(data: Path, amount: int, kind: str) -> None:
    for _ in range(amount):
        left_behind = LOCKS[kind]()
        if left_behind is not None:
            (data / "window.lock").write_bytes(left_behind)
        peers = [Peer(data) for _ in range(10)]

        assert sorted(peer.next_line() for peer in peers) == ["DONE"] * 9 + ["FIRST"]
        for peer in peers:
            peer.kill()


def test_an_empty_lock_does_not_keep_a_start_waiting(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(_seconds: float) -> None:
        raise AssertionError("it waits")

    (data / "window.lock").touch()
    monkeypatch.setattr("digitpad.system.single_instance.time.sleep", wait)
    instance = SingleInstance(data)

    assert instance.find_role([]) is Role.FIRST
    instance.close()


def test_of_many_starts_after_a_sudden_end_one_is_the_first(first: Peer, data: Path) -> None:
    first.kill()
    peers = [Peer(data) for _ in range(6)]

    assert sorted(peer.next_line() for peer in peers) == ["DONE"] * 5 + ["FIRST"]


@pytest.mark.slow
def test_a_start_waits_for_a_first_one_that_is_still_starting(data: Path) -> None:
    slow = PEER.replace("instance.listen()", "import time; time.sleep(6); instance.listen()")
    first = Peer(data, code=slow)
    program.wait_until((data / "window.lock").exists)

    assert role_of_next(data) == "DONE"
    assert first.next_line() == "FIRST"
    assert first.next_line() == "none"


def test_a_start_waits_only_briefly_for_one_on_another_computer(
    data: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(single_instance, "LONGEST_WAIT_MS", 50)
    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        assert len(pauses) < 100
        QThread.msleep(round(seconds * 1000))

    monkeypatch.setattr("digitpad.system.single_instance.time.sleep", pause)
    there = PrivateLock(data / "window.lock")
    assert there.take()
    (data / "window.lock").write_bytes(b"77\ndigitpad\nanother-computer\n")

    assert SingleInstance(data).find_role([]) is Role.ALONE


def test_the_runtime_folder_is_preferred_but_not_needed(
    data: Path,
) -> None:
    runtime = Path(tempfile.mkdtemp(prefix="dp"))
    with_it = Peer(data, runtime=runtime)
    assert with_it.next_line() == "FIRST"
    assert not (data / "window.socket").exists()
    (folder,) = runtime.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0
    with_it.kill()

    without = Peer(data)
    assert without.next_line() == "FIRST"
    asking = Peer(data, runtime=runtime)
    assert asking.next_line() == "DONE"
    shutil.rmtree(runtime)


class Heard(QObject):
    """Records the calls that an instance receives."""

    def __init__(self, instance: SingleInstance) -> None:
        super().__init__()
        self.files: list[Sequence[Path]] = []
        instance.called.connect(self._hear)

    @Slot(object)
    def _hear(self, files: Sequence[Path]) -> None:
        self.files.append(files)


@pytest.fixture
def instance(data: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[SingleInstance]:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    instance = SingleInstance(data)
    assert instance.find_role([]) is Role.FIRST
    instance.listen()
    yield instance
    instance.close()


def answer_to(message: bytes, data: Path, qtbot: QtBot) -> bytes:
    """Send a message from another thread; return the answer, or nothing after a hang-up."""
    answers: list[bytes] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(program.PATIENCE)
            line.connect(str(data / "window.socket"))
            try:
                line.sendall(message)
                answers.append(line.recv(100))
            except (BrokenPipeError, ConnectionResetError):
                answers.append(b"")

    talking = threading.Thread(target=talk)
    talking.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=program.PATIENCE * 1000)
    talking.join()
    return answers[0]


@pytest.mark.parametrize(
    "message",
    [
        b"\n",
        b"\xff\xfe\x00\n",
        b"[" * 100_000 + b"\n",
        b'{"files": 7}\n',
        b'{"files": [7]}\n',
        b'{"files": ["relative.png"]}\n',
        b'{"files": ["/with/a\\u0000nought"]}\n',
        b"1" * 10_000 + b"\n",
        b"x" * (MOST_MESSAGE_BYTES + 100_000),
    ],
    ids=["empty", "bytes", "deep", "number", "numbers", "relative", "nought", "digits", "long"],
)
def test_garbage_ends_the_connection_and_does_no_harm(
    instance: SingleInstance,
    data: Path,
    qtbot: QtBot,
    message: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(single_instance, "LONGEST_TALK_MS", 2 * program.PATIENCE * 1000)
    heard = Heard(instance)
    assert answer_to(message, data, qtbot) == b""
    assert heard.files == []

    assert answer_to(b'{"files": ["/one.png"]}\n', data, qtbot) == single_instance.ANSWER
    assert heard.files == [(Path("/one.png"),)]


def test_a_message_may_come_in_pieces_but_only_one_per_caller(
    instance: SingleInstance, data: Path, qtbot: QtBot
) -> None:
    heard = Heard(instance)
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(data / "window.socket"))
        line.sendall(b'{"files": ')
        qtbot.wait(50)
        line.sendall(b'[]}\n{"files": []}\n')
        qtbot.waitUntil(lambda: bool(heard.files))
        qtbot.wait(50)
    assert heard.files == [()]


def test_silent_callers_are_disconnected(
    instance: SingleInstance, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "LONGEST_TALK_MS", 50)
    heard = Heard(instance)
    assert answer_to(b"", data, qtbot) == b""
    assert heard.files == []


def test_only_the_user_can_reach_the_socket(instance: SingleInstance, data: Path) -> None:
    found = (data / "window.socket").stat()

    assert stat.S_ISSOCK(found.st_mode)
    assert stat.S_IMODE(found.st_mode) & 0o077 == 0


def test_a_folder_that_others_can_write_to_is_not_used(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="dp"))
    assert len(list(single_instance.addresses(data))) == 2
    Path(os.environ["XDG_RUNTIME_DIR"]).chmod(0o777)
    assert list(single_instance.addresses(data)) == [str(data / "window.socket")]
    Path(os.environ["XDG_RUNTIME_DIR"]).rmdir()


def test_if_no_lock_is_possible_each_start_works_alone(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    assert SingleInstance(tmp_path / "data").find_role([]) is Role.FIRST


def test_without_qts_network_module_each_start_works_alone(
    first: Peer, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None)

    assert SingleInstance(data).find_role([]) is Role.FIRST


def test_a_window_that_has_closed_is_not_called(instance: SingleInstance, data: Path) -> None:
    instance.close()

    assert not (data / "window.socket").exists()
    assert role_of_next(data) == "FIRST"


# The whole program

SAY_WHAT_IS_ASKED = """
def act(parts):
    def tell(files):
        print(*[file.name for file in files], parts.window.isMinimized(), flush=True)
        parts.window.close()
    parts.window.files_given.connect(tell)
    parts.window.showMinimized()
    print("open", flush=True)
"""

SAY_WHAT_IS_SAID = """
def act(parts):
    from PySide6.QtWidgets import QLabel
    print(parts.window.findChild(QLabel, "message").text())
    parts.window.close()
"""

OPEN = """
from digitpad.ui.pictures.picture_dialog import PictureDialog
def act(parts):
    def look():
        if parts.window.findChild(PictureDialog).isVisible():
            print("asks for the part", flush=True)
            parts.window.close()
    timer = QTimer(parts.window)
    timer.timeout.connect(look)
    timer.start(20)
"""


@pytest.mark.slow
def test_the_program_reports_a_hanging_window_or_raises_it(data: Path) -> None:
    first = program.start("--data", data, act=SAY_WHAT_IS_ASKED)
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"

    first.send_signal(signal.SIGSTOP)
    code, out, errors = program.run("--data", data, act=SAY_WHAT_IS_SAID)
    assert code == 0
    assert out == "Another DigitPad window is not responding, so this one works on its own.\n"
    assert errors.startswith("digitpad: another DigitPad window is not responding,")
    first.send_signal(signal.SIGCONT)

    assert program.run("--data", data) == (0, "", "")
    assert program.end_of(first)[:2] == (0, "False\n")


def test_a_picture_on_the_command_line_is_opened_as_one_that_is_dropped(
    data: Path, tmp_path: Path
) -> None:
    paper = np.full((40, 40), 255, dtype=np.uint8)
    paper[8:32, 18:22] = 0
    Image.fromarray(paper).save(tmp_path / "one.png")

    assert program.run("--data", data, tmp_path / "one.png", act=OPEN)[:2] == (
        0,
        "asks for the part\n",
    )
