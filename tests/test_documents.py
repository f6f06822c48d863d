"""The documents are true: commands work, links lead somewhere, code runs."""

from __future__ import annotations

import gzip
import os
import re
import shlex
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import json_lines
from digitpad.storage.exchange.drawings import inkml
from digitpad.storage.history.history_file import HistoryFile
from tests.helpers import ink_from, paint, side_by_side, strokes_of

ROOT = Path(__file__).parents[1]
DOCUMENTS = [
    *(
        ROOT / f"{name}.md"
        for name in ("README", "CONTRIBUTING", "SECURITY", "PRIVACY", "CHANGELOG")
    ),
    ROOT / "tests" / "GUARANTEES.md",
    ROOT / "training" / "DATA.md",
    ROOT / "models" / "model-card.md",
    ROOT / "models" / "report.md",
]
MANUAL = ROOT / "resources" / "manual" / "en" / "command-line.md"
FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)\)")
COMMENT = re.compile(r"\s{2,}\S.*$|\s+#.*$")  # beside a command
MAKE = re.compile(r"`make ([a-z-]+)`|^make ([a-z-]+)$", re.MULTILINE)


def shell_lines(document: Path) -> list[str]:
    blocks = FENCED.findall(document.read_text(encoding="utf-8"))
    shell = [text for language, text in blocks if language in ("sh", "")]
    return [COMMENT.sub("", line) for text in shell for line in text.splitlines() if line]


COMMANDS = sorted({line for document in (*DOCUMENTS, MANUAL) for line in shell_lines(document)})
OURS = [line for line in COMMANDS if line.startswith("digitpad ")]
TRAINING = [line for line in COMMANDS if " -m training " in line]
# Tested elsewhere: by test_demo.py, test_wheel.py and `make` itself, and the plain window.
ELSEWHERE = ("digitpad demo", "python -m pip install", "make ", "digitpad", ".venv/bin/digitpad")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all files that the documents name, and a history."""
    folder = tmp_path_factory.mktemp("user")
    picture = Image.fromarray(255 - paint(strokes_of(7)))
    picture.save(folder / "photo.png")
    inkml.save(ink_from(strokes_of(9)), folder / "nine.inkml")
    (folder / "folder").mkdir()
    picture.save(folder / "folder" / "another.png")
    Image.fromarray(255 - paint(side_by_side("2026"))).save(folder / "year.png")
    record = Record(ink_from(strokes_of(4)), datetime.now(UTC), "4", Verdict.DIGIT, 0.9, label="9")
    json_lines.export([record], folder / "mine.jsonl", lambda _: None)
    head = bytes([0, 0, 8, 3, *(0, 0, 0, 1), *(0, 0, 0, 28), *(0, 0, 0, 28)])
    digit = np.asarray(Image.fromarray(paint(strokes_of(3))).resize((28, 28)))
    (folder / "train-images-idx3-ubyte.gz").write_bytes(gzip.compress(head + digit.tobytes()))
    history = HistoryFile(folder / "data" / "digitpad")
    history.add(record)
    history.close()
    return folder


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(folder / "data"),
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        command, cwd=folder, env=surroundings, capture_output=True, text=True, check=False
    )


def test_there_are_commands_to_test() -> None:
    assert len(OURS) >= 10
    assert len(TRAINING) >= 8


@pytest.mark.parametrize("line", [line for line in OURS if not line.startswith("digitpad demo")])
def test_the_programs_commands_work(folder: Path, line: str) -> None:
    ended = run([sys.executable, "-m", *shlex.split(line)], folder)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip()


def test_a_start_reports_its_stages(folder: Path) -> None:
    assert "digitpad demo --timings" in OURS
    ended = run([sys.executable, "-m", "digitpad", "demo", "--timings"], folder)
    assert ended.returncode == 0, ended.stderr
    stages = [line.split()[0] for line in ended.stdout.splitlines()]
    assert stages == ["painted", "read", "longest_block"]
    assert "read 7" in ended.stdout


@pytest.mark.parametrize("line", TRAINING)
def test_training_commands_are_understood(line: str) -> None:
    from training.cli import _parser

    words = shlex.split(line)
    options = _parser().parse_args(words[words.index("training") + 1 :])
    assert callable(options.command)


def test_every_other_command_is_run_elsewhere() -> None:
    others = [line for line in COMMANDS if line not in (*OURS, *TRAINING)]
    assert [line for line in others if not line.startswith(ELSEWHERE)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_make_knows_every_target_that_is_named(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for target in {one or other for one, other in MAKE.findall(text)}:
        rules = (ROOT / "Makefile").read_text(encoding="utf-8")
        assert re.search(rf"^{target}:", rules, re.MULTILINE), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_links_lead_to_files(document: Path) -> None:
    for target in LINK.findall(document.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (document.parent / target).exists(), target


def test_the_example_for_python_runs(folder: Path) -> None:
    [example] = [
        text for language, text in FENCED.findall(DOCUMENTS[0].read_text()) if language == "python"
    ]
    ended = run([sys.executable, "-c", example], folder)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split()[0] == "7"
