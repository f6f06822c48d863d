"""The scripted pen."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from digitpad.app import build
from digitpad.demo import Demo


def run_demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    without_display = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "digitpad", "demo", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=without_display,
    )


@pytest.fixture(scope="module")
def screenshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "demo.png"


@pytest.fixture(scope="module")
def played(screenshot: Path) -> subprocess.CompletedProcess[str]:
    return run_demo("--screenshot", str(screenshot))


def test_reads_its_ten_digits_without_a_display(
    played: subprocess.CompletedProcess[str],
) -> None:
    lines = played.stdout.splitlines()
    assert [line.split(" -> ")[0] for line in lines[:10]] == [str(digit) for digit in range(10)]
    assert all(re.fullmatch(r"\d -> (\d( or \d)?|not a digit) \d+ %", line) for line in lines[:10])
    right = sum(line.split(" -> ")[1].startswith(line[0]) for line in lines[:10])
    assert lines[10] == f"{right} of 10 right"
    assert right >= 9
    assert played.returncode == 0


def test_leaves_a_picture_of_the_window(
    played: subprocess.CompletedProcess[str], screenshot: Path
) -> None:
    with Image.open(screenshot) as image:
        assert image.format == "PNG"
        assert image.width > 400
        assert len(image.convert("RGB").getcolors(1_000_000) or []) > 20


def test_a_folder_that_is_not_there_is_said_before_the_demo(tmp_path: Path) -> None:
    ended = run_demo("--screenshot", str(tmp_path / "nowhere" / "demo.png"))
    assert ended.returncode == 1
    assert "there is no folder" in ended.stderr
    assert ended.stdout == ""


def test_a_digit_that_nobody_reads_is_passed_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("digitpad.demo.PATIENCE", 50)
    parts = build()
    qtbot.addWidget(parts.window)
    parts.choices.set_live(False)
    demo = Demo(parts)
    demo.write_next()
    qtbot.waitUntil(lambda: "0 -> not read" in capsys.readouterr().out)
    parts.window.close()


def test_without_a_model_the_demo_says_why(tmp_path: Path) -> None:
    ended = run_demo("--model", str(tmp_path))
    assert ended.returncode == 1
    assert "There is no model in" in ended.stderr


def test_the_keras_model_itself_can_play_the_demo() -> None:
    ended = run_demo("--engine", "keras")
    assert ended.returncode == 0, ended.stderr
