"""Answers that are shown, copied, labelled and kept belong to the ink on the pad."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitpad.api import Recognizer
from digitpad.app.parts import Parts
from digitpad.core.ink.content import Content
from digitpad.core.recognition.number import NumberReading
from digitpad.core.records.record import Record
from digitpad.ui.widgets.themes import CONTRAST, palette_of
from tests.app.test_history import records_in
from tests.history import History
from tests.window import Window


class Gate:
    """The real engine behind a gate; a test can make it fail."""

    def __init__(self) -> None:
        self._recognizer: Recognizer | None = None
        self.open = threading.Event()
        self.open.set()
        self.fails = False

    def load(self, *_model: Any) -> Gate:
        self._recognizer = Recognizer.load()
        return self

    def recognize_number(self, ink: Content, **options: bool) -> NumberReading:
        assert self.open.wait(timeout=10)
        if self.fails:
            raise ValueError("no luck")
        assert self._recognizer is not None
        return self._recognizer.recognize_number(ink, **options)


@pytest.fixture(autouse=True)
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr("digitpad.app.build.load_recognizer", gate.load)
    yield gate
    gate.open.set()


@pytest.fixture
def window(parts: Parts) -> Window:
    return Window(parts.window)


def draw_one_of_eighteen(window: Window, qtbot: QtBot) -> None:
    window.draw_digit_at(1, 0, 2)
    qtbot.waitUntil(lambda: window.answer == "1" and not is_dim(window.label("answer")))


def is_dim(widget: QWidget) -> bool:
    role = QPalette.ColorRole.WindowText
    return widget.palette().color(role) != widget.window().palette().color(role)


def wait_for_row(qtbot: QtBot, data: Path, text: str) -> Record:
    qtbot.waitUntil(lambda: [each.text for each in records_in(data)] == [text])
    return records_in(data)[0]


def test_ink_that_is_cleared_at_once_is_still_read(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    draw_one_of_eighteen(window, qtbot)
    window.draw_digit_at(8, 1, 2)
    window.action("clear").trigger()

    record = wait_for_row(qtbot, tmp_path, "18")
    assert len(record.model) == 64
    assert window.answer == ""


def test_ink_that_is_never_read_is_kept_as_unread(
    window: Window, qtbot: QtBot, tmp_path: Path, gate: Gate
) -> None:
    draw_one_of_eighteen(window, qtbot)
    gate.open.clear()
    window.draw_digit_at(8, 1, 2)
    window.action("clear").trigger()
    wait_for_row(qtbot, tmp_path, "")
    gate.fails = True
    gate.open.set()
    window.window.close()

    [record] = records_in(tmp_path)
    assert (record.text, record.model) == ("", "")


def test_an_answer_to_older_ink_is_dimmed_not_copied_and_moves_nothing(
    window: Window, qtbot: QtBot, gate: Gate
) -> None:
    draw_one_of_eighteen(window, qtbot)
    answer, bars = window.label("answer"), window.chart
    positions = [each.mapTo(window.window, each.rect().center()) for each in (answer, bars)]
    gate.open.clear()
    window.draw_digit_at(8, 1, 2)

    assert is_dim(answer)
    assert is_dim(bars)
    assert window.answer == "1"
    assert answer.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    assert not window.action("copy").isEnabled()
    qtbot.wait(20)
    assert positions == [each.mapTo(window.window, each.rect().center()) for each in (answer, bars)]

    gate.open.set()
    qtbot.waitUntil(lambda: window.number == "18")
    qtbot.waitUntil(lambda: not is_dim(bars))
    assert window.action("copy").isEnabled()


def test_a_dimmed_answer_follows_a_change_of_colours(
    window: Window, qtbot: QtBot, gate: Gate
) -> None:
    draw_one_of_eighteen(window, qtbot)
    gate.open.clear()
    window.draw_digit_at(8, 1, 2)
    dimmed = window.label("answer").palette().windowText().color()
    window.window.setPalette(palette_of(CONTRAST))
    again = window.label("answer").palette().windowText().color()
    assert again.lightness() > 150 > dimmed.lightness()
    gate.open.set()


def test_ink_whose_reading_fails_shows_no_other_answer(
    window: Window, qtbot: QtBot, gate: Gate
) -> None:
    draw_one_of_eighteen(window, qtbot)
    gate.fails = True
    window.draw_digit_at(8, 1, 2)
    qtbot.waitUntil(lambda: "could not be read" in window.answer)
    assert not window.action("copy").isEnabled()
    assert not window.chart.isVisible()
    QTest.keyClicks(window.pad, "7")
    assert window.label("label").text() == ""


def test_a_label_given_during_a_reading_is_kept_with_its_ink(
    window: Window, qtbot: QtBot, tmp_path: Path, gate: Gate
) -> None:
    draw_one_of_eighteen(window, qtbot)
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    gate.open.clear()
    window.draw_digit_at(8, 1, 2)
    QTest.keyClicks(window.pad, "9")
    assert window.label("label").text() == "Your label: 9"
    window.action("clear").trigger()
    gate.open.set()

    assert wait_for_row(qtbot, tmp_path, "18").label == "19"


def test_a_row_that_was_never_read_is_read_when_it_is_opened(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.action("live").trigger()
    window.draw(4)
    window.action("clear").trigger()
    wait_for_row(qtbot, tmp_path, "")
    window.action("live").trigger()
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 1)
    history.open_row()
    qtbot.waitUntil(lambda: window.answer == "4" and not is_dim(window.label("answer")))
    window.action("clear").trigger()

    assert wait_for_row(qtbot, tmp_path, "4").model
