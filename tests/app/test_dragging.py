"""The answer and the drawing are dragged out of the window with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QImage, QMouseEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.answer.number_view import NumberView
from tests.window import Window, child_of

Modifier = Qt.KeyboardModifier


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What is dragged; the drag itself would wait for a mouse."""
    dragged: list[QMimeData] = []

    def exec_(drag: QDrag, *_actions: object) -> Qt.DropAction:
        data, copy = drag.mimeData(), QMimeData()
        for kind in data.formats():
            copy.setData(kind, data.data(kind))
        if data.hasImage():
            copy.setImageData(data.imageData())
        dragged.append(copy)
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    return dragged


def drag(widget: QWidget, way: int = 60, modifier: Modifier = Modifier.NoModifier) -> None:
    """Press the left button in the middle of a widget, move it and let it go."""
    middle = QPointF(widget.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, shift, button, down in (
        (QEvent.Type.MouseButtonPress, 0, left, left),
        (QEvent.Type.MouseMove, way // 2, none, left),
        (QEvent.Type.MouseMove, way, none, left),
        (QEvent.Type.MouseButtonRelease, way, left, none),
    ):
        position = middle + QPointF(shift, 0)
        event = QMouseEvent(kind, position, widget.mapToGlobal(position), button, down, modifier)
        QApplication.sendEvent(widget, event)


def test_the_answer_is_dragged_as_text(
    window: Window, qtbot: QtBot, dragged: list[QMimeData]
) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    drag(child_of(window.window, QLabel, "answer"))

    assert [data.text() for data in dragged] == ["7"]


def test_a_number_can_be_dragged_by_any_of_its_digits(
    window: Window, qtbot: QtBot, dragged: list[QMimeData]
) -> None:
    window.draw_number(47)
    view = child_of(window.window, NumberView)
    qtbot.waitUntil(view.isVisible)
    qtbot.waitUntil(lambda: window.action("copy").isEnabled())
    digit = view.findChildren(QToolButton)[-1]
    drag(digit)

    assert [data.text() for data in dragged] == ["47"]
    assert not digit.isDown()


def test_a_click_with_a_shaky_hand_is_not_a_drag(
    window: Window, qtbot: QtBot, dragged: list[QMimeData]
) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    drag(child_of(window.window, QLabel, "answer"), way=4)

    assert dragged == []


def test_nothing_is_dragged_before_there_is_an_answer(
    window: Window, dragged: list[QMimeData]
) -> None:
    drag(child_of(window.window, QLabel, "answer"))
    drag(window.pad, modifier=Modifier.ControlModifier)

    assert dragged == []


def test_ctrl_drags_the_drawing_as_svg_and_picture_and_leaves_it_unchanged(
    window: Window, qtbot: QtBot, dragged: list[QMimeData]
) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    before = window.action("undo").text(), window.pad.grab().toImage()
    drag(window.pad, modifier=Modifier.ControlModifier)

    [data] = dragged
    assert QSvgRenderer(data.data("image/svg+xml")).isValid()
    picture = QImage(data.imageData())
    assert (picture.width(), picture.height()) == (1024, 1024)
    pixels = [
        picture.pixelColor(x, y).lightness() for x in range(0, 1024, 16) for y in range(0, 1024, 16)
    ]
    assert 0.005 < sum(each < 100 for each in pixels) / len(pixels) < 0.3
    assert (window.action("undo").text(), window.pad.grab().toImage()) == before
    assert not window.pad.is_in_use
