"""No file that the program reads is ever unpickled, so code in it never runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.storage.preferences import Preferences
from digitpad.system.paths import models_directory
from tests import program
from tests.payload import pickled, write_settings
from tests.torture.eater import INK, KINDS

# Opens the history's windows, draws, and closes.
USE = """
from PySide6.QtGui import QAction

def act(parts):
    for name in ("history", "preferences", "network", "report"):
        parts.window.findChild(QAction, name).trigger()
    QTimer.singleShot(600, parts.window.close)
"""
OF_THE_DATA = ("history.sqlite3", "window.lock", "window.socket", INK, "recovery-1.lock")
OF_THE_LOG = ("digitpad.log", "crash.log", "crash-before.log")
MODEL = ("digitpad.json", "digitpad.tflite")


def test_payloads_in_files_of_any_kind_never_run(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.torture.payload_eater", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    lines = ran.stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(KINDS)
    assert [line for line in lines if not line.endswith(" []")] == []
    assert not list(tmp_path.rglob("proof"))


def test_settings_with_payloads_keep_their_valid_entries(tmp_path: Path) -> None:
    """Qt is loaded here, and could unpickle."""
    keys = ("look/theme", "window/geometry", "mine/own")
    write_settings(tmp_path / "settings.ini", tmp_path / "proof", *keys)
    preferences = Preferences(tmp_path)
    assert not (tmp_path / "proof").exists()
    assert preferences.choices.hand.name == "LEFT"
    assert "damaged" in preferences.damage


def test_a_data_folder_of_payloads_runs_nothing(tmp_path: Path) -> None:
    data, proof = tmp_path / "data", tmp_path / "proof"
    (data / "logs").mkdir(parents=True)
    for name in OF_THE_DATA:
        (data / name).write_bytes(pickled(proof))
    for name in OF_THE_LOG:
        (data / "logs" / name).write_bytes(pickled(proof))
    write_settings(data / "settings.ini", proof, "look/theme", "look/language", "window/geometry")
    code, _out, errors = program.run("--data", data, act=USE)
    assert code == 0, errors
    assert not proof.exists()


@pytest.mark.parametrize("name", MODEL)
def test_a_model_folder_of_payloads_runs_nothing(tmp_path: Path, name: str) -> None:
    model, proof = tmp_path / "model", tmp_path / "proof"
    model.mkdir()
    for each in MODEL:
        shutil.copyfile(models_directory() / each, model / each)
    (model / name).write_bytes(pickled(proof))
    picture = models_directory().parent / "resources/pictures/window.png"
    subprocess.run(
        [sys.executable, "-m", "digitpad", "--model", model, "predict", picture],
        capture_output=True,
        check=False,
        env=os.environ,
    )
    assert not proof.exists()


def test_the_payload_runs_when_it_is_unpickled(tmp_path: Path) -> None:
    """Proves that the payloads above work."""
    (tmp_path / "pickle").write_bytes(pickled(tmp_path / "proof"))
    load = "import pickle, sys; pickle.loads(open(sys.argv[1], 'rb').read())"
    subprocess.run([sys.executable, "-c", load, tmp_path / "pickle"], check=True)
    assert (tmp_path / "proof").exists()
