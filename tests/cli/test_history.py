"""`digitpad history`, as the user types it."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from digitpad.cli.command_line import main
from digitpad.cli.history import EXPORT_FORMATS
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.record import Record
from digitpad.engines.model_card import model_identity
from digitpad.storage.history.history_file import HistoryFile
from digitpad.system.paths import models_directory
from tests.helpers import ink_from, strokes_of

DAY = datetime(2026, 3, 1, 9, tzinfo=UTC)


def record(digit: int, text: str, label: str | None) -> Record:
    verdict = Verdict.NOT_A_DIGIT if text == "?" else Verdict.DIGIT
    return Record(ink_from(strokes_of(digit)), DAY, text, verdict, 0.9, label)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    file = HistoryFile(folder)
    for each in (record(4, "4", "9"), record(7, "7", "7"), record(1, "1", None)):
        file.add(each)
    file.close()
    return folder


def run(*arguments: object) -> int:
    return main(["history", *map(str, arguments)])


def test_the_figures_are_printed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stats", "--data", data) == 0
    out = capsys.readouterr().out
    assert "drawings: 3" in out
    assert "labelled: 2, of which corrected: 1" in out
    assert "read correctly, by digit  7: 1 of 1  9: 0 of 1" in out
    assert "read by an unknown network: 3; read correctly: 50.0% of 2 labelled" in out


def test_the_figures_are_separate_for_each_network(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    today = model_identity("litert", models_directory())
    with closing(HistoryFile(data)) as file:
        file.add(replace(record(2, "2", "3"), model="b0b" * 20))
        file.add(replace(record(5, "5", None), model="0dd" * 20))
        file.add(replace(record(6, "6", "6"), model=today))

    assert run("stats", "--data", data) == 0
    lines = capsys.readouterr().out.splitlines()
    assert run("stats", "--json", "--data", data) == 0
    values = json.loads(capsys.readouterr().out)

    assert [line for line in lines if "read by" in line] == [
        f"read by the current network ({today[:12]}): 1; read correctly: 100.0% of 1 labelled",
        "read by another network (0dd0dd0dd0dd): 1, none of them labelled",
        "read by another network (b0bb0bb0bb0b): 1; read correctly: 0.0% of 1 labelled",
        "read by an unknown network: 3; read correctly: 50.0% of 2 labelled",
    ]
    assert [each["network"] for each in values["networks"]] == [
        today,
        "0dd" * 20,
        "b0b" * 20,
        None,
    ]
    assert [each["today"] for each in values["networks"]] == [True, False, False, False]


def test_the_figures_as_json(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stats", "--json", "--data", data) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["drawings"] == 3
    assert [each["agreement"] for each in values["networks"]] == [0.5]
    assert values["digits"] == [0, 1, 0, 0, 0, 0, 0, 1, 0, 1]
    assert values["by_digit"][9] == {"labelled": 1, "right": 0}
    assert values["first"].startswith("2026-03-01T09")


def test_a_data_set_is_written(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", tmp_path / "out.npz", "--data", data) == 0
    with np.load(tmp_path / "out.npz", allow_pickle=False) as archive:
        assert archive["y"].tolist() == [9, 7]
        assert archive["x"].shape == (2, 28, 28)
    out = capsys.readouterr().out
    assert "out.npz: 2" in out
    assert "not single digits: 1" in out


def test_what_is_left_out_because_of_separators_is_said(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(HistoryFile(data)) as file:
        file.add(record(3, "3.14", "3.14"))
        file.add(record(5, "-5", None))
    assert run("export", tmp_path / "out.csv", "--data", data) == 0
    out = capsys.readouterr().out
    assert "not single digits: 1" in out
    assert "signs such as . or /: 2" in out


@pytest.mark.parametrize(
    ("which", "count"),
    [("all", 3), ("corrected", 1), ("labelled", 2), ("told", 2), ("doubtful", 0)],
)
def test_a_subset_can_be_exported(data: Path, tmp_path: Path, which: str, count: int) -> None:
    out = tmp_path / "out.jsonl"
    assert run("export", out, "--which", which, "--data", data) == 0
    assert len(out.read_text().splitlines()) == count


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_any_format_can_be_chosen_by_name(data: Path, tmp_path: Path, name: str) -> None:
    assert run("export", tmp_path / "out", "--format", name, "--data", data) == 0
    written = {path.name for path in tmp_path.iterdir() if path.is_file()}
    pair = {"out-images-idx3-ubyte", "out-labels-idx1-ubyte"}
    assert written == (pair if name == "idx" else {"out"})


def test_a_name_that_implies_no_format_is_refused(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", tmp_path / "out.doc", "--data", data) == 1
    assert "choose one with --format: jsonl, csv" in capsys.readouterr().err
    assert not (tmp_path / "out.doc").exists()


@pytest.mark.parametrize("command", [["stats"], ["export", "out.csv"]])
def test_a_missing_history_is_not_created(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    folder = tmp_path / "none"
    assert run(*command, "--data", folder) == 1
    assert f"There is no history in {folder}." in capsys.readouterr().err
    assert not folder.exists()


def test_no_window_system_and_no_engine_are_needed(data: Path) -> None:
    script = (
        "import sys; from digitpad.cli.command_line import main; "
        f"code = main(['history', 'stats', '--data', {str(data)!r}]); "
        "assert not [m for m in sys.modules if 'QtWidgets' in m or 'litert' in m]; sys.exit(code)"
    )
    ended = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True)
    assert ended.returncode == 0, ended.stderr
