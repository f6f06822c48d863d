"""The scripted pen draws and is read."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageSequence
from pytestqt.qtbot import QtBot

from digitpad.app.build import build
from digitpad.demo.demo import LAST_VIEW_S, PAUSE_MS, Demo
from tests.program import PATIENCE, start

pytestmark = pytest.mark.slow  # each test starts the program


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
        timeout=300,
        env=without_display,
    )


@pytest.fixture(scope="module")
def screenshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "demo.png"


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("film") / "demo.gif"


@pytest.fixture(scope="module")
def played(screenshot: Path, film: Path) -> subprocess.CompletedProcess[str]:
    return run_demo("--screenshot", str(screenshot), "--record", str(film), "--width", "640")


def test_it_reads_its_ten_digits_without_a_display(
    played: subprocess.CompletedProcess[str],
) -> None:
    lines = played.stdout.splitlines()
    assert [line.split(" -> ")[0] for line in lines[:10]] == [str(digit) for digit in range(10)]
    assert all(re.fullmatch(r"\d -> (\d( or \d)?|not a digit) \d+ %", line) for line in lines[:10])
    assert lines[10] == "2026 -> 2026"
    right = 1 + sum(line.split(" -> ")[1].startswith(line[0]) for line in lines[:10])
    assert lines[11] == f"{right} of 11 right"
    assert right >= 10
    assert played.returncode == 0


def test_it_saves_a_picture_of_the_window(
    played: subprocess.CompletedProcess[str], screenshot: Path
) -> None:
    with Image.open(screenshot) as image:
        assert image.format == "PNG"
        assert image.width > 400
        assert len(image.convert("RGB").getcolors(1_000_000) or []) > 20


def test_it_films_the_window_in_real_time(
    played: subprocess.CompletedProcess[str], film: Path
) -> None:
    size = film.stat().st_size
    assert re.search(rf"demo\.gif: \d+ frames, {size / 1e6:.2f} MB$", played.stdout.strip())
    assert size < 2_000_000
    assert [path.name for path in film.parent.iterdir()] == [film.name]
    with Image.open(film) as image:
        frames = [(f.convert("RGB"), f.info["duration"]) for f in ImageSequence.Iterator(image)]
    assert len(frames) > 50
    assert all(frame.width == 640 for frame, _ in frames)
    assert frames[0][0].tobytes() != frames[-1][0].tobytes()
    assert frames[-1][1] == 1000 * LAST_VIEW_S
    pauses = 10 * PAUSE_MS + 1000 * LAST_VIEW_S
    assert pauses < sum(milliseconds for _, milliseconds in frames) < pauses + 60_000


def test_ctrl_c_leaves_no_film(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "digitpad", "demo", "--record", str(tmp_path / "demo.webp")],
        stdout=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    with process.stdout as lines:
        assert lines.readline().startswith(b"0 -> ")
        process.send_signal(signal.SIGINT)
        assert process.wait(20) != 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [("demo.mp4", "ends in .gif or .webp"), ("nowhere/demo.gif", "cannot be written")],
)
def test_an_unwritable_film_is_reported_before_the_demo(
    tmp_path: Path, name: str, reason: str
) -> None:
    ended = run_demo("--record", str(tmp_path / name))
    assert ended.returncode == 1
    assert reason in ended.stderr
    assert ended.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_reported_before_the_demo(tmp_path: Path) -> None:
    ended = run_demo("--screenshot", str(tmp_path / "nowhere" / "demo.png"))
    assert ended.returncode == 1
    assert "there is no folder" in ended.stderr
    assert ended.stdout == ""


def test_a_digit_that_is_never_read_is_skipped(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("digitpad.demo.demo.PATIENCE_MS", 50)
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


def test_the_keras_model_can_run_the_demo() -> None:
    ended = run_demo("--engine", "keras")
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("arguments", [(), ("--timings",)])
def test_it_ends_when_nobody_reads_its_output_any_more(arguments: tuple[str, ...]) -> None:
    with start("demo", *arguments) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        try:
            program.stdout.readline()
            program.stdout.close()
            assert program.wait(PATIENCE) == 1
        finally:
            program.kill()
        assert "Traceback" not in program.stderr.read()
