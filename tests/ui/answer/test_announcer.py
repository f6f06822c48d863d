"""Announcements to screen readers: their texts and their timing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import NumberReading
from digitpad.ui.answer.announcer import Announcer
from tests.ui.answer.test_number_view import boxed, number

REST = 60  # milliseconds, shorter than in the program, so that tests are quick
LONG_REST = 1_500  # milliseconds, far longer than a busy machine needs between two steps


def answer(number: NumberReading) -> Answer:
    return Answer(EMPTY_INK, number)


class Listener:
    """Records what is announced."""

    def __init__(self, announcer: Announcer, qtbot: QtBot) -> None:
        self.heard: list[str] = []
        self._qtbot = qtbot
        announcer.announced.connect(self.heard.append)

    def wait_for(self, *message: str) -> None:
        self._qtbot.waitUntil(lambda: len(self.heard) >= len(message))
        self._qtbot.wait(2 * REST)
        assert self.heard == list(message)


@pytest.fixture
def announcer(
    request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Announcer:
    """An announcer that waits REST milliseconds, or as many as a test names."""
    monkeypatch.setattr("digitpad.ui.answer.announcer.REST_MS", getattr(request, "param", REST))
    window = QWidget()
    qtbot.addWidget(window)
    return Announcer(window)


@pytest.fixture
def listener(announcer: Announcer, qtbot: QtBot) -> Listener:
    return Listener(announcer, qtbot)


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (number(7), "7, 90 %"),
        (NumberReading((boxed(0, 4, confidence=0.4),)), "4 or 0, not sure"),
        (number(None), "not a digit"),
        (number(4, 2), "4 2, 81 %"),
        (
            NumberReading((boxed(0, 2), boxed(1, 7, confidence=0.4), boxed(2, None))),
            "2 7 ?, 32 %, digit 2: 7 or 0, not sure, digit 3: not a digit",
        ),
    ],
)
def test_readings_are_reported_with_a_message(
    announcer: Announcer, listener: Listener, read: NumberReading, message: str
) -> None:
    announcer.follow(answer(read))
    listener.wait_for(message)


@pytest.mark.parametrize("announcer", [LONG_REST], indirect=True, ids=["long rest"])
def test_nothing_is_announced_while_the_pen_moves(
    announcer: Announcer, listener: Listener, qtbot: QtBot
) -> None:
    for digit in (1, 7, 1, 7, 2):
        announcer.wait()
        announcer.follow(answer(number(digit)))
        qtbot.wait(LONG_REST // 4)
        assert listener.heard == []
    listener.wait_for("2, 90 %")


def test_the_same_text_is_announced_once(announcer: Announcer, listener: Listener) -> None:
    announcer.follow(answer(number(7)))
    listener.wait_for("7, 90 %")
    announcer.follow(answer(number(7)))
    listener.wait_for("7, 90 %")


def test_after_an_empty_pad_the_same_text_is_announced_again(
    announcer: Announcer, listener: Listener
) -> None:
    announcer.follow(answer(number(7)))
    listener.wait_for("7, 90 %")
    announcer.forget()
    announcer.follow(answer(number(7)))
    listener.wait_for("7, 90 %", "7, 90 %")


def test_ink_cleared_before_the_pen_rested_is_not_announced(
    announcer: Announcer, listener: Listener
) -> None:
    announcer.follow(answer(number(7)))
    announcer.forget()
    announcer.warn("The pad is empty.")
    listener.wait_for("The pad is empty.")


def test_readings_of_older_ink_are_not_announced(announcer: Announcer, listener: Listener) -> None:
    announcer.follow(answer(number(7)))
    announcer.follow(answer(number(7)), is_current=False)
    announcer.wait()
    announcer.warn("The pad was saved.")
    listener.wait_for("The pad was saved.")
    announcer.follow(answer(number(1)))
    announcer.follow(answer(number(1)), is_current=False)
    listener.wait_for("The pad was saved.")
