"""The moment from which a window can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.window.first_paint import FirstPaint


class Paper(QWidget):
    """Notes when it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[str] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.events.append("painted")


@pytest.fixture
def paper(qtbot: QtBot) -> Paper:
    paper = Paper()
    qtbot.addWidget(paper)
    first = FirstPaint(paper)
    first.painted.connect(lambda: paper.events.append("announced"))
    first.watch()
    return paper


def test_it_is_announced_once_and_after_the_painting(paper: Paper, qtbot: QtBot) -> None:
    paper.show()
    assert "announced" not in paper.events
    qtbot.waitUntil(lambda: "announced" in paper.events)
    assert paper.events[0] == "painted"

    paper.repaint()
    qtbot.wait(20)
    assert paper.events.count("announced") == 1


def test_a_window_closed_at_once_is_not_announced(paper: Paper, qtbot: QtBot) -> None:
    paper.show()
    QCoreApplication.sendEvent(paper, QPaintEvent(paper.rect()))
    paper.close()
    qtbot.wait(20)
    assert paper.events == ["painted"]


def test_it_handles_no_event_afterwards(
    paper: Paper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper.show()
    qtbot.waitUntil(lambda: "announced" in paper.events)

    def fail(_self: FirstPaint, _watched: QObject, _event: QEvent) -> bool:
        paper.events.append("seen")
        return False

    monkeypatch.setattr(FirstPaint, "eventFilter", fail)
    paper.repaint()
    qtbot.wait(20)
    assert "seen" not in paper.events
