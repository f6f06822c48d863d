"""The program as blind users use it: AT-SPI, keys and announcements."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.screen_reader import CHECKED, FOCUSABLE, FOCUSED, ScreenReader

TOOLS = ("Xvfb", "xdotool", "dbus-run-session", "dbus-daemon")
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS) or not LAUNCHER.exists(),
        reason="needs Xvfb, xdotool, dbus and at-spi2-core",
    ),
]


@pytest.fixture
def environment(display: str, tmp_path: Path) -> Iterator[dict[str, str]]:
    """A separate session in which programs are accessible."""
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "LANGUAGE": "en",
    }
    session = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; cat'],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert session.stdin is not None
    assert session.stdout is not None
    environment["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
    yield environment
    session.stdin.close()  # the session's end
    session.wait(300)
    session.stdout.close()


@pytest.fixture
def reader(environment: dict[str, str]) -> Iterator[ScreenReader]:
    with closing(ScreenReader(environment["DBUS_SESSION_BUS_ADDRESS"])) as reader:
        reader.listen()
        yield reader


class Program:
    """The running program, and its keyboard."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        self._environment = environment
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "digitpad"], env=environment, stdout=out, stderr=out
            )

    def focus(self) -> None:
        """Give its window the focus, as a window manager would."""
        self._act("search", "--onlyvisible", "--name", "^DigitPad$", "windowfocus", "--sync")

    def press(self, *keys: str) -> None:
        self._act("key", "--delay", "15", *keys)

    def draw_a_one(self) -> None:
        """Draw a line from above the middle straight down."""
        self.press(*["Up"] * 14, "space", *["Down"] * 28, "space")

    def _act(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, env=self._environment, check=True, timeout=300)

    def end(self) -> int:
        """Wait until it has ended, and return its exit code."""
        try:
            return self._process.wait(300)
        finally:
            self._process.kill()


@pytest.fixture
def program(environment: dict[str, str], reader: ScreenReader, tmp_path: Path) -> Iterator[Program]:
    program = Program(environment, tmp_path / "log")
    reader.find("canvas", "Drawing pad")
    program.focus()
    yield program
    program.press("ctrl+q")
    assert program.end() == 0, (tmp_path / "log").read_text()
    assert not (tmp_path / "log").read_text()


def test_drawing_with_keys_is_announced(program: Program, reader: ScreenReader) -> None:
    pad = reader.find("canvas", "Drawing pad", having=FOCUSED)
    assert pad.has(FOCUSABLE)
    assert "arrow keys" in pad.description
    program.draw_a_one()
    reader.find("label", "1")
    reader.hear("1, ")
    assert "1: " in reader.find("chart", "Probability of each digit").description
    program.press("1")
    reader.find("label", "you")
    reader.hear("Your label: 1")


def test_a_screen_reader_can_press_buttons(program: Program, reader: ScreenReader) -> None:
    live = reader.find("check box", "Live")
    assert live.has(CHECKED)
    reader.act(live, "Toggle")
    program.draw_a_one()
    reader.find("label", "Press Predict")
    reader.act(reader.find("push button", "Predict"), "Press")
    reader.find("label", "1")
    reader.act(reader.find("push button", "Clear"), "Press")
    reader.lose("label", "1")
    assert not reader.find("check box", "Live").has(CHECKED)
