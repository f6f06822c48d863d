"""The wheel contains everything that the program needs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.recognition.framing import frame_strokes
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.ui.help.help_book import linked_file, read_book

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's contents, as pip would install them."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=300,
    )
    with zipfile.ZipFile(wheel_in(folder)) as members:
        members.extractall(folder / "site")
    return folder / "site"


def wheel_in(folder: Path) -> Path:
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def environment(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment's folder of programs, into which pip installed the wheel.

    What the wheel depends on is lent by this environment: tests need no internet.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    lent = sysconfig.get_path("purelib")
    packages = sysconfig.get_path("purelib", "venv", {"base": str(folder)})
    Path(packages, "lent.pth").write_text(lent, encoding="utf-8")
    command = [sys.executable, "-m", "pip", "--python", str(programs / "python"), "install"]
    options = ["--no-index", "--no-deps", "--ignore-installed", "--disable-pip-version-check"]
    subprocess.run(
        [*command, *options, str(wheel_in(installed.parent))],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return programs


def run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return _run(installed, folder, "-m", "digitpad", *arguments)


def run_python(installed: Path, folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    return _run(installed, folder, "-c", script)


def _run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,  # away from the source tree
        env=os.environ | {"PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_wheel_holds_the_program_and_its_data_but_no_training(installed: Path) -> None:
    assert (installed / "digitpad/_data/models/digitpad.tflite").is_file()
    assert (installed / "digitpad/_data/models/digitpad.keras").is_file()
    assert (installed / "digitpad/_data/resources/icons/digitpad.svg").is_file()
    assert (installed / "digitpad/_data/LICENSE").is_file()
    assert not (installed / "training").exists()
    assert not (installed / "tests").exists()


def test_program_reads_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    seven = frame_strokes([np.array(curve) for curve in DIGIT_CURVES[7]])
    Image.fromarray(np.round(seven * 255).astype(np.uint8)).save(tmp_path / "seven.png")
    asked = run(installed, tmp_path, "predict", "seven.png")
    assert asked.stdout.startswith("seven.png  7  "), asked.stderr


def test_window_opens_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "from digitpad.app import create_window\n"
        "application = QApplication([])\n"
        "window = create_window()\n"
        "window.show()\n"
        "print(window.windowIcon().isNull())\n"
    )
    assert run_python(installed, tmp_path, script).stdout == "False\n"


def test_the_wheel_contains_the_whole_manual_model_card_and_report(installed: Path) -> None:
    data = installed / "digitpad/_data"
    for first in ("resources/manual/en/index.md", "models/model-card.md"):
        assert list(missing_files(data / first)) == list(missing_files(ROOT / first))


def missing_files(first: Path) -> Iterator[str]:
    """Return the missing files that the pages of a book show or link to."""
    book = read_book(first)
    assert len(book) > 1
    for page in book:
        text = page.path.read_text(encoding="utf-8")
        for name in re.findall(r"\]\(([^)#\s]+)", text):
            if linked_file(page.path, name) is None:
                yield name


def test_program_uses_the_wheel_s_own_files(installed: Path, tmp_path: Path) -> None:
    script = "import digitpad.system.paths; print(digitpad.system.paths.models_directory())"
    asked = run_python(installed, tmp_path, script)
    assert Path(asked.stdout.strip()) == (installed / "digitpad/_data/models").resolve()


def test_the_installed_command_plays_the_demo(environment: Path, tmp_path: Path) -> None:
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    played = subprocess.run(
        [str(environment / "digitpad"), "demo", "--screenshot", "demo.png"],
        cwd=tmp_path,
        env=outside | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert "10 of 10 right" in played.stdout, played.stderr
    assert (tmp_path / "demo.png").stat().st_size > 0


def test_the_installed_command_is_the_wheel_s(environment: Path, tmp_path: Path) -> None:
    script = "import digitpad; print(digitpad.__file__)"
    command = [str(environment / "python"), "-I", "-c", script]
    output = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(output.stdout.strip()).is_relative_to(environment.parent)
