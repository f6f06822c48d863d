"""Errors with files are reported in the user's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

import digitpad
from digitpad.storage.exchange.datasets import json_lines, npz
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.text_lines import LineError
from digitpad.storage.history.database import HistoryError
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.pictures.picture_files import PictureError, read_picture

STORAGE = Path(digitpad.__file__).parent / "storage"
SHOWN = {  # what users read, at least within another sentence
    "ContentError",
    "ExchangeError",
    "HistoryBlockedError",
    "HistoryDamagedError",
    "HistoryError",
    "LineError",
    "PictureError",
    "RecordValueError",
    "TraceError",
    "XmlError",
}


class Shouting(QTranslator):
    """A test language in upper case, in which each text begins with its context."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{context} {source.upper()}"


@pytest.fixture
def shouting(qtbot: QtBot) -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("shouting")
def test_errors_are_in_the_language_of_the_window(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_bytes(b"[]\n")
    (tmp_path / "bad.npz").write_bytes(b"PK")
    (tmp_path / "bad.png").write_bytes(b"Dear Sir or Madam")
    (tmp_path / "history.sqlite3").mkdir()

    [error] = json_lines.read(tmp_path / "bad.jsonl")
    assert isinstance(error, LineError)
    assert error.reason == "RecordValueError THE LINE IS NOT A JSON OBJECT"
    with pytest.raises(ExchangeError, match=r"ExchangeError THE FILE IS DAMAGED \(File is not"):
        list(npz.read_pictures(tmp_path / "bad.npz"))
    with pytest.raises(PictureError, match=r"DIGITPAD CANNOT READ THIS KIND OF PICTURE; .*: PNG, "):
        read_picture(tmp_path / "bad.png")
    with pytest.raises(HistoryError, match=r"HistoryError THE HISTORY CANNOT BE OPENED \(Is a"):
        HistoryFile(tmp_path)


@pytest.mark.parametrize("path", sorted(STORAGE.rglob("*.py")), ids=lambda path: path.name)
def test_no_error_is_in_english_only(path: Path) -> None:
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SHOWN
    ]
    english = [
        ast.unparse(call)
        for call in calls
        for argument in call.args
        if isinstance(argument, ast.JoinedStr)
        or (isinstance(argument, ast.Constant) and isinstance(argument.value, str))
    ]

    assert not english


@pytest.mark.parametrize("path", sorted(STORAGE.rglob("*.py")), ids=lambda path: path.name)
def test_lupdate_finds_every_text_to_translate(path: Path) -> None:
    """It reads literals only."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "translate"
        ):
            assert all(isinstance(argument, ast.Constant) for argument in node.args)
