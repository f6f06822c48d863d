"""The pad stays square."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.widgets.square import Square


@pytest.mark.parametrize(("width", "height"), [(400, 300), (300, 400), (301, 300), (50, 500)])
def test_the_child_is_the_largest_centred_square(qtbot: QtBot, width: int, height: int) -> None:
    child = QWidget()
    square = Square(child)
    qtbot.addWidget(square)
    square.resize(width, height)
    square.show()
    side = min(width, height)
    assert (child.width(), child.height()) == (side, side)
    assert abs(child.geometry().center().x() - square.rect().center().x()) <= 1
    assert abs(child.geometry().center().y() - square.rect().center().y()) <= 1
