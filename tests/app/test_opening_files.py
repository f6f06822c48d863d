"""Stroke files are dropped on the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from digitpad.app.parts import Parts
from digitpad.core.ink.content import digest_of
from digitpad.storage.exchange.datasets import json_lines
from digitpad.storage.exchange.drawings import inkml, svg
from digitpad.ui.dialogs.question import Question
from tests.app.test_pictures import drop
from tests.history import History
from tests.storage.exchange.made_up import ignore, ink_of, many, record_of
from tests.window import OpenWindow, Window, message_of

FOREIGN = b"""<?xml version="1.0"?>
<ink xmlns="http://www.w3.org/2003/InkML">
<trace>300 0, 300 500, 300 1000</trace>
</ink>
"""


def drop_file(window: Window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)


def said(window: Window) -> str:
    return message_of(window.window)


def test_an_inkml_file_puts_its_strokes_on_the_pad_and_can_be_undone(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    window = Window(parts.window)
    inkml.save(ink_of(4), path := tmp_path / "four.InkML")
    window.draw(3)
    qtbot.waitUntil(lambda: window.answer == "3")
    drop_file(window, path)

    qtbot.waitUntil(lambda: window.answer == "4")
    assert digest_of(parts.document.ink) == digest_of(ink_of(4))
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "3")


def test_its_own_svg_puts_its_strokes_on_the_pad(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    svg.save(ink_of(4), path := tmp_path / "four.svg")
    drop_file(Window(parts.window), path)

    qtbot.waitUntil(lambda: Window(parts.window).answer == "4")
    assert digest_of(parts.document.ink) == digest_of(ink_of(4))


def test_inkml_of_another_program_is_fitted_to_the_pad(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (path := tmp_path / "one.inkml").write_bytes(FOREIGN)
    drop_file(window, path)

    qtbot.waitUntil(lambda: window.answer == "1")


def test_json_lines_of_one_drawing_go_on_the_pad_with_their_label(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    json_lines.export([record_of(ink_of(4), label="9")], path := tmp_path / "one.jsonl", ignore)
    drop_file(window, path)

    qtbot.waitUntil(lambda: window.answer == "9")
    assert window.label("guesses").text().startswith("read as 4\n")


def test_several_drawings_are_imported_into_the_history(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(tmp_path / "data")
    json_lines.export(many(5), path := tmp_path / "several.jsonl", ignore)
    drop_file(window, path)
    qtbot.waitUntil(lambda: window.window.findChild(Question) is not None)
    question = window.window.findChild(Question)
    assert question is not None
    assert question.text() == "“several.jsonl” contains several drawings."
    [consent] = [one for one in question.findChildren(QPushButton) if one.text() == "Import"]
    consent.click()

    history = History()
    qtbot.waitUntil(lambda: history.message == "Drawings imported: 5.")
    assert window.answer == ""
    window.window.close()


def test_without_a_history_several_drawings_are_refused(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    json_lines.export(many(5), path := tmp_path / "several.jsonl", ignore)
    drop_file(window, path)

    message = "“several.jsonl” contains several drawings, but the pad holds only one."
    qtbot.waitUntil(lambda: said(window) == message)


@pytest.mark.parametrize(
    ("name", "contents", "why"),
    [
        ("bad.inkml", b"<ink><trace>1 2", "this InkML file cannot be read: it is damaged"),
        ("empty.inkml", b"<ink></ink>", "it contains no ink."),
        ("bad.jsonl", b"{}\n", "line 1 is damaged (“digitpad” is not a version"),
        ("empty.jsonl", b"", "it contains no ink."),
        ("foreign.svg", b"<svg><path/></svg>", "this SVG file is not from DigitPad"),
        ("missing.jsonl", None, "No such file or directory."),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str, contents: bytes | None, why: str
) -> None:
    path = tmp_path / name
    if contents is not None:
        path.write_bytes(contents)
    window.draw(3)
    drop_file(window, path)

    begins = f"“{name}” cannot be opened: {why}"
    qtbot.waitUntil(lambda: said(window).startswith(begins))
    qtbot.waitUntil(lambda: window.answer == "3")
