"""The view that is shown, bars or a table, is up to date."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.ui.answer.probability_chart import ProbabilityChart
from digitpad.ui.answer.probability_table import ProbabilityTable
from digitpad.ui.answer.probability_view import ProbabilityView
from tests.window import show

SEVEN = [0.01] * 7 + [0.9] + [0.01] * 2
FOUR = [0.0] * 4 + [0.75] + [0.05] * 5


@pytest.fixture
def view(qtbot: QtBot) -> ProbabilityView:
    return show(ProbabilityView(), qtbot, 300, 400)


def table_in(view: ProbabilityView) -> ProbabilityTable:
    table = view.shown
    assert isinstance(table, ProbabilityTable)
    return table


def test_bars_are_shown_at_first(view: ProbabilityView) -> None:
    view.show_probabilities(SEVEN)
    chart = view.shown
    assert isinstance(chart, ProbabilityChart)
    assert chart.probabilities == tuple(SEVEN)


def test_the_table_takes_over_what_the_bars_showed(view: ProbabilityView) -> None:
    view.show_probabilities(SEVEN)
    view.show_label(2)
    view.set_table(True)
    model = table_in(view).model()
    assert model.index(7, 1).data() == "90.0 %"
    assert model.index(2, 2).data() == "your label"


def test_the_bars_take_over_what_the_table_showed(view: ProbabilityView) -> None:
    view.set_table(True)
    view.show_probabilities(FOUR)
    view.show_label(4)
    view.set_table(False)
    chart = view.shown
    assert isinstance(chart, ProbabilityChart)
    assert chart.probabilities == tuple(FOUR)
    assert "your label: 4" in chart.accessibleDescription()


def test_an_answer_without_a_digit_has_none_in_the_table(view: ProbabilityView) -> None:
    view.show_probabilities(SEVEN, named=False)
    view.set_table(True)
    assert table_in(view).selectedIndexes() == []


def test_there_is_only_one_table_however_often_it_is_requested(view: ProbabilityView) -> None:
    for _ in range(3):
        view.set_table(True)
        view.set_table(False)
    assert len(view.findChildren(ProbabilityTable)) == 1


def test_both_report_which_digit_was_clicked(view: ProbabilityView, qtbot: QtBot) -> None:
    chart = view.shown
    assert isinstance(chart, ProbabilityChart)
    with qtbot.waitSignal(view.digit_clicked) as emitted:
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert emitted.args == [0]
    view.set_table(True)
    table = table_in(view)
    table.setCurrentCell(5, 0)
    with qtbot.waitSignal(view.digit_clicked) as emitted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert emitted.args == [5]
