"""Without a display, starting the window prints a message instead of aborting."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from digitpad.cli.command_line import NO_DISPLAY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")

NO_SUCH_DISPLAYS = {
    "none": {},
    "empty": {"DISPLAY": ""},
    "x11": {"DISPLAY": ":987"},
    "wayland": {"WAYLAND_DISPLAY": "wayland-987"},
    "both": {"DISPLAY": ":987", "WAYLAND_DISPLAY": "wayland-987"},
    "platform": {"QT_QPA_PLATFORM": "xcb"},
}
OF_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start(code: list[str], display: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in OF_DISPLAYS}
    return subprocess.run(
        [sys.executable, *code],
        env=environment | display,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize("display", NO_SUCH_DISPLAYS.values(), ids=NO_SUCH_DISPLAYS)
def test_without_a_display_the_window_says_what_to_do_instead(display: dict[str, str]) -> None:
    ran = start(["-m", "digitpad"], display)

    assert ran.returncode == NO_DISPLAY
    assert ran.stdout == ""
    assert ran.stderr.startswith("digitpad: no display can be opened")
    assert "digitpad predict" in ran.stderr
    assert "digitpad demo" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_display_that_cannot_be_opened_is_explained_by_qt_itself() -> None:
    assert ":987" in start(["-m", "digitpad"], {"DISPLAY": ":987"}).stderr


OFF_SCREEN = """
from digitpad.system.qt.display import make_application
application = make_application(or_off_screen=True)
print(application.platformName(), application.applicationName(), application.applicationVersion())
"""


@pytest.mark.parametrize("display", NO_SUCH_DISPLAYS.values(), ids=NO_SUCH_DISPLAYS)
def test_without_a_display_the_demo_runs_off_screen(display: dict[str, str]) -> None:
    ran = start(["-c", OFF_SCREEN], display)

    assert ran.returncode == 0
    assert ran.stdout.startswith("offscreen DigitPad ")
    assert ran.stderr == ""


def test_off_screen_is_used_on_request() -> None:
    code = "from digitpad.system.qt.display import make_application as m; print(m().platformName())"

    ran = start(["-c", code], {"QT_QPA_PLATFORM": "offscreen"})

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "offscreen\n", "")
