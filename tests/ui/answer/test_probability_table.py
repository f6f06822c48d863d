"""The probabilities as a table, read and used by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.answer.probability_table import ProbabilityTable

SEVEN = [0.01] * 7 + [0.9] + [0.01] * 2
FOUR = [0.0] * 4 + [0.75] + [0.05] * 5
BLANK = [0.0] * 10


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[ProbabilityTable]:
    """A table in a window in which another widget has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    other, table = QLineEdit(), ProbabilityTable()
    column.addWidget(other)
    column.addWidget(table)
    window.resize(300, 300)
    other.setFocus()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(other.hasFocus)
    yield table
    window.close()


def column(table: ProbabilityTable, index: int) -> list[str]:
    model = table.model()
    return [model.index(row, index).data() for row in range(model.rowCount())]


def bold_rows(table: ProbabilityTable) -> list[int]:
    rows = range(table.rowCount())
    fonts = [table.model().index(row, 1).data(Qt.ItemDataRole.FontRole) for row in rows]
    return [row for row in rows if fonts[row].bold()]


def selected_rows(table: ProbabilityTable) -> set[int]:
    return {index.row() for index in table.selectedIndexes()}


def test_each_digit_has_its_row(table: ProbabilityTable) -> None:
    table.show_probabilities(SEVEN)
    assert column(table, 0) == list("0123456789")
    assert column(table, 1) == ["1.0 %"] * 7 + ["90.0 %"] + ["1.0 %"] * 2


def test_the_answer_is_in_bold_and_selected(table: ProbabilityTable) -> None:
    table.show_probabilities(SEVEN)
    assert bold_rows(table) == [7]
    assert selected_rows(table) == {7}
    table.show_probabilities(FOUR)
    assert bold_rows(table) == [4]
    assert selected_rows(table) == {4}


@pytest.mark.parametrize(("values", "named"), [(SEVEN, False), (BLANK, True)])
def test_without_an_answer_no_row_stands_out(
    table: ProbabilityTable, values: list[float], named: bool
) -> None:
    table.show_probabilities(FOUR)
    table.show_probabilities(values, named=named)
    assert bold_rows(table) == []
    assert selected_rows(table) == set()


def test_blank_ink_has_no_figures(table: ProbabilityTable) -> None:
    table.show_probabilities(SEVEN)
    table.show_probabilities(BLANK)
    assert set(column(table, 1)) == {""}


def test_a_new_reading_does_not_move_the_users_selection(table: ProbabilityTable) -> None:
    table.show_probabilities(SEVEN)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    table.show_probabilities(FOUR)
    assert table.currentIndex().row() == 6
    assert bold_rows(table) == [4]


def test_when_it_loses_the_focus_it_selects_the_answer_again(table: ProbabilityTable) -> None:
    table.show_probabilities(SEVEN)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert selected_rows(table) == {6}
    QTest.keyClick(table, Qt.Key.Key_Backtab)
    assert not table.hasFocus()
    assert selected_rows(table) == {7}


def test_a_ring_shows_that_a_key_led_to_the_table(table: ProbabilityTable) -> None:
    def edge() -> QColor:
        image = table.viewport().grab().toImage()
        return image.pixelColor(image.width() // 2, 0)

    before = edge()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert edge() == table.palette().highlight().color() != before
    QTest.keyClick(table, Qt.Key.Key_Backtab)
    assert edge() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_labels_the_ink_with_this_digit(
    table: ProbabilityTable, qtbot: QtBot, key: Qt.Key
) -> None:
    table.show_probabilities(SEVEN)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.digit_clicked) as emitted:
        QTest.keyClick(table, key)
    assert emitted.args == [8]


def test_the_label_is_reported_with_a_message(table: ProbabilityTable) -> None:
    table.show_label(3)
    assert column(table, 2) == [""] * 3 + ["your label"] + [""] * 6
    table.show_label(None)
    assert set(column(table, 2)) == {""}


def test_all_rows_fit_and_their_text_grows(table: ProbabilityTable, qtbot: QtBot) -> None:
    small = table.font().pixelSize()
    table.window().resize(300, 900)
    qtbot.waitUntil(lambda: table.font().pixelSize() > 1.5 * small)
    last = table.visualRect(table.model().index(9, 0))
    assert last.bottom() <= table.viewport().height()
