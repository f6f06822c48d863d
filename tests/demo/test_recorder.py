"""Filming a window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitpad.demo.recorder import Recorder


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    return window


def paint(window: QWidget, colour: str) -> None:
    window.setPalette(QPalette(QColor(colour)))


class Clock:
    """A second passes from look to look."""

    def __init__(self) -> None:
        self.looks = 0

    def __call__(self) -> float:
        self.looks += 1
        return float(self.looks)


def test_views_are_kept_with_their_times_and_only_once(window: QWidget, qtbot: QtBot) -> None:
    clock = Clock()
    recorder = Recorder(window, 100, clock)
    paint(window, "red")
    recorder.start()
    qtbot.waitUntil(lambda: clock.looks > 3)
    paint(window, "blue")
    recorder.stop()
    red, blue = recorder.frames

    assert (red.moment, blue.moment) == (1, clock.looks)
    assert red.image.getpixel((50, 25)) != blue.image.getpixel((50, 25))
    qtbot.wait(200)
    assert blue.moment == clock.looks


def test_all_pictures_have_one_size_whatever_the_windows(window: QWidget) -> None:
    recorder = Recorder(window, 101)
    recorder.start()
    window.resize(300, 300)
    paint(window, "blue")
    recorder.stop()

    assert [frame.size for frame in recorder.frames] == [(101, 50), (101, 50)]
