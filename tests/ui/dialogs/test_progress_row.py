"""Jobs show their progress in a row of the window, and the window stays usable."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.app import create_window
from digitpad.ui.dialogs import progress_row
from digitpad.ui.dialogs.progress_row import ProgressRow

T = TypeVar("T", bound=QObject)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A row below a line to type in."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    line = QLineEdit()
    column.addWidget(line)
    column.addWidget(ProgressRow(line))
    window.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return window


@pytest.fixture
def row(window: QWidget) -> ProgressRow:
    return the(window, ProgressRow)


def the(window: QWidget, kind: type[T]) -> T:
    [found] = window.findChildren(kind)
    return found


def shown(row: ProgressRow, qtbot: QtBot, text: str = "Exporting to “a”…") -> None:
    row.begin(text)
    qtbot.waitUntil(row.isVisible)


def test_quick_work_shows_nothing(
    row: ProgressRow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress_row, "SHOWN_AFTER_MS", 100)
    row.begin("a")
    row.show_progress(1, 2)
    assert not row.isVisible()
    row.end()
    qtbot.wait(200)
    assert not row.isVisible()


class Post(QObject):
    """An event that waits to be delivered."""

    sent = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_there = False
        self.sent.connect(self.take, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def take(self) -> None:
        self.is_there = True


def test_showing_progress_processes_no_events(row: ProgressRow, qtbot: QtBot) -> None:
    shown(row, qtbot)
    post = Post()
    post.sent.emit()
    for done in range(100):
        row.show_progress(done, 100)
    assert not post.is_there
    qtbot.waitUntil(lambda: post.is_there)


def test_it_takes_no_focus_and_returns_any_that_it_had(
    window: QWidget, row: ProgressRow, qtbot: QtBot
) -> None:
    line, button = the(window, QLineEdit), the(row, QPushButton)
    shown(row, qtbot)
    assert line.hasFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.hasFocus()

    row.begin("another")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert button.hasFocus()
    row.end()
    assert line.hasFocus()


def test_a_key_cancels_once(window: QWidget, row: ProgressRow, qtbot: QtBot) -> None:
    shown(row, qtbot)
    QTest.keyClick(the(window, QLineEdit), Qt.Key.Key_Tab)
    button = the(row, QPushButton)
    with qtbot.waitSignal(row.cancelled):
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert not button.isEnabled()
    row.end()
    row.begin("the next")
    assert button.isEnabled()


def test_a_screen_reader_gets_the_name_and_the_value(row: ProgressRow, qtbot: QtBot) -> None:
    shown(row, qtbot, "Exporting to “digits.jsonl”…")
    row.show_progress(3 * 10**9, 6 * 10**9)  # more than Qt can count
    found = QAccessible.queryAccessibleInterface(the(row, QProgressBar))

    assert found.role() == QAccessible.Role.ProgressBar
    assert found.text(QAccessible.Text.Name) == "Exporting to “digits.jsonl”…"
    value = found.valueInterface()
    assert value.currentValue() / value.maximumValue() == 0.5


@pytest.mark.parametrize(("done", "total"), [(5, 0), (0, 0), (-1, 0)])
def test_the_duration_may_be_unknown(row: ProgressRow, qtbot: QtBot, done: int, total: int) -> None:
    shown(row, qtbot)
    row.show_progress(done, total)
    bar = the(row, QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)


def test_a_name_with_percent_signs_is_shown_as_it_is(row: ProgressRow, qtbot: QtBot) -> None:
    shown(row, qtbot, "%p 100%v")
    row.show_progress(1, 2)
    assert the(row, QProgressBar).text() == "%p 100%v"


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_rows_fit_in_the_main_window_and_the_pad_stays_where_it_is(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        window = create_window()
        qtbot.addWidget(window)
        window.resize(480, 360)
        window.show()
        pad = window.findChild(QWidget, "ink_pad")
        assert pad is not None
        size = window.size()  # some fonts need more room
        before = pad.mapTo(window, pad.rect().center()), pad.size()
        rows = window.findChildren(ProgressRow)
        assert not any(row.isVisible() for row in rows)
        for row in rows:
            shown(row, qtbot, "Opening “a name that is as long as names of files may be.jsonl”…")
        qtbot.wait(50)  # Qt lays them out
        positions = []
        for row in rows:
            for part in (the(row, QProgressBar), the(row, QPushButton)):
                positions.append(part.mapTo(window, part.rect().center()).x())
                assert window.rect().contains(part.mapTo(window, part.rect().topLeft()))
                assert window.rect().contains(part.mapTo(window, part.rect().bottomRight()))

        assert window.size() == size
        assert (pad.mapTo(window, pad.rect().center()), pad.size()) == before
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        assert positions == sorted(positions, reverse=is_mirrored)
        for row in rows:
            row.end()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
