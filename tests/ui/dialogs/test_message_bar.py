"""A message stays until it is dismissed, replaced or out of date."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.dialogs.message_bar import MessageBar
from tests.window import child_of, show


@pytest.fixture
def field() -> QLineEdit:
    return QLineEdit()


@pytest.fixture
def bar(qtbot: QtBot, field: QLineEdit) -> Iterator[MessageBar]:
    window = QWidget()
    bar = MessageBar(field)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(bar)
    show(window, qtbot)
    bar.show_message("This is not a picture.")
    yield bar
    window.close()


def test_a_click_dismisses_it_and_leaves_the_keys_where_they_were(
    bar: MessageBar, field: QLineEdit
) -> None:
    assert bar.isVisible()
    field.setFocus()
    QTest.mouseClick(child_of(bar, QToolButton, "dismiss"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert field.hasFocus()


def test_a_key_dismisses_it_and_the_focus_returns(bar: MessageBar, field: QLineEdit) -> None:
    button = child_of(bar, QToolButton, "dismiss")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not bar.isVisible()
    assert field.hasFocus()


def test_another_message_replaces_it_and_an_empty_one_hides_it(bar: MessageBar) -> None:
    bar.show_message("The disk is full.")
    assert bar.text == "The disk is full."
    bar.show_message("")
    assert not bar.isVisible()
