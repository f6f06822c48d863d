"""The command line: its options, errors and exit codes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import digitpad
from digitpad.cli import command_line as cli
from digitpad.cli.command_line import main
from digitpad.cli.predict import Output

Captured = pytest.CaptureFixture[str]


def exit_code_of(*arguments: str) -> int:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert isinstance(caught.value.code, int)
    return caught.value.code


def test_the_version_is_the_packages(capsys: Captured) -> None:
    assert exit_code_of("--version") == 0
    assert capsys.readouterr().out == f"DigitPad {digitpad.__version__}\n"


def test_the_help_names_the_commands(capsys: Captured) -> None:
    assert exit_code_of("--help") == 0

    out = capsys.readouterr().out
    assert "predict" in out
    assert "demo" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["paint"],
        ["predict"],
        ["--engine", "torch"],
        ["predict", "x.png", "--engine", "torch"],
        ["predict", "x.png", "--json", "--csv"],
        ["demo", "--record", "x.gif", "--width", "12"],
        ["demo", "--record", "x.gif", "--width", "wide"],
    ],
    ids=" ".join,
)
def test_unknown_arguments_are_a_usage_error(arguments: list[str], capsys: Captured) -> None:
    assert exit_code_of(*arguments) == 2
    assert "usage: digitpad" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "engine", "model"),
    [
        (["predict", "x.png"], "litert", None),
        (["--engine", "keras", "predict", "x.png"], "keras", None),
        (["predict", "x.png", "--engine", "keras"], "keras", None),
        (["--model", "mine", "predict", "x.png"], "litert", Path("mine")),
        (["predict", "--model", "mine", "x.png"], "litert", Path("mine")),
        (["--model", "a", "predict", "--model", "b", "x.png"], "litert", Path("b")),
        (["--model", "a", "predict", "x.png", "--engine", "keras"], "keras", Path("a")),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_engine_and_model_may_stand_before_or_after_the_command(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], engine: str, model: Path | None
) -> None:
    given: list[Any] = []

    def predict(paths: list[Path], *of_model: Any, **_options: Any) -> int:
        given.extend(of_model)
        return 0

    monkeypatch.setattr("digitpad.cli.predict.predict", predict)

    assert main(arguments) == 0
    assert given == [engine, model]


@pytest.mark.parametrize(
    ("arguments", "number", "output"),
    [
        ([], False, Output.TEXT),
        (["--json"], False, Output.JSON),
        (["--csv"], False, Output.CSV),
        (["--csv", "--number"], True, Output.CSV),
    ],
)
def test_the_output_format_can_be_chosen(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], number: bool, output: Output
) -> None:
    given: dict[str, Any] = {}

    def predict(*_: Any, **options: Any) -> int:
        given.update(options)
        return 0

    monkeypatch.setattr("digitpad.cli.predict.predict", predict)

    assert main(["predict", "x.png", *arguments]) == 0
    assert given == {"number": number, "digits_only": False, "output": output}


def test_the_exit_code_is_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitpad.cli.predict.predict", lambda *_, **_options: 1)

    assert main(["predict", "x.png"]) == 1


def test_the_code_for_no_display_is_that_of_the_makefile() -> None:
    makefile = Path(__file__).parents[2] / "Makefile"

    assert f"NO_DISPLAY = {cli.NO_DISPLAY}\n" in makefile.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        ([], []),
        (["one.png"], ["one.png"]),
        (["one.png", "missing.png"], ["one.png", "missing.png"]),
        (["--engine", "keras", "one.png"], ["one.png"]),
        (["--data=d", "one.png", "--model", "m"], ["one.png"]),
        (["./predict"], ["./predict"]),
        (["--", "-odd"], ["-odd"]),
    ],
    ids=lambda value: " ".join(value) or "none",
)
def test_files_are_for_the_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str], files: list[str]
) -> None:
    given: list[list[Path]] = []

    def open_window(_engine: str, _model: object, _data: Path, files: list[Path]) -> int:
        given.append(files)
        return 0

    monkeypatch.setattr("digitpad.app.start.open_window", open_window)
    monkeypatch.chdir(tmp_path)
    for name in ("one.png", "predict", "keras"):
        (tmp_path / name).touch()

    assert main(arguments) == 0
    assert given == [[Path(file) for file in files]]


def test_a_command_is_a_command_whatever_files_there_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "predict").touch()

    assert exit_code_of("predict") == 2
    assert "usage: digitpad predict" in capsys.readouterr().err


def test_every_command_is_recognised_as_one(capsys: Captured) -> None:
    assert exit_code_of("no-command") == 2

    _, choices = capsys.readouterr().err.split("choose from")
    assert tuple(re.findall(r"\w+", choices)) == cli.COMMANDS
