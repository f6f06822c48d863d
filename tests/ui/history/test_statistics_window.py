"""The window of the statistics: the figures as columns, as text, and for screen readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.records.statistics import DigitStatistics, HistoryStatistics
from digitpad.ui.history.statistics_window import AccuracyChart, StatisticsWindow, bar_of
from tests.window import child_of, show


def statistics(digits: Mapping[int, tuple[int, int]]) -> HistoryStatistics:
    by_digit = tuple(DigitStatistics(*digits.get(digit, (0, 0))) for digit in range(10))
    none: Mapping[str, int] = MappingProxyType({})
    return HistoryStatistics(0, 0, 0, none, (0,) * 10, None, None, (), by_digit)  # type: ignore[arg-type]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[StatisticsWindow]:
    parent = show(QWidget(), qtbot)
    window = StatisticsWindow(parent)
    window.resize(700, 400)
    window.show()
    qtbot.waitExposed(window)
    child_of(window, AccuracyChart).set_gliding(False)
    yield window
    parent.close()


def summary(window: StatisticsWindow) -> str:
    return child_of(window, QLabel, "statistics_summary").text()


def test_each_digit_has_a_column_as_high_as_its_accuracy(window: StatisticsWindow) -> None:
    chart = child_of(window, AccuracyChart)
    window.show_statistics(statistics({4: (8, 6), 9: (2, 2)}))

    assert chart.lengths == pytest.approx((0, 0, 0, 0, 0.75, 0, 0, 0, 0, 1))
    assert chart.track(0).bottom() == pytest.approx(chart.track(9).bottom())  # side by side
    assert summary(window) == "8 of 10 labelled digits were read correctly: 80.0 %."
    assert chart.accessibleDescription() == (
        "4: 6 of 8 read correctly (75.0 %). 9: 2 of 2 read correctly (100.0 %)"
    )


def test_only_a_digit_that_was_always_read_correctly_has_100_percent() -> None:
    cases = (
        DigitStatistics(),
        DigitStatistics(4, 3),
        DigitStatistics(500, 499),
        DigitStatistics(2, 2),
    )
    assert [bar_of(each).text for each in cases] == ["–", "75 %", "> 99 %", "100 %"]


def test_hovering_shows_the_exact_figures(window: StatisticsWindow, qtbot: QtBot) -> None:
    chart = child_of(window, AccuracyChart)
    window.show_statistics(statistics({4: (8, 6)}))
    for digit, text in ((4, "4: 6 of 8 read correctly (75.0 %)"), (5, "5: no label")):
        position = chart.track(digit).center().toPoint()
        area = chart.viewport()
        event = QHelpEvent(QEvent.Type.ToolTip, position, area.mapToGlobal(QPoint(position)))
        QApplication.sendEvent(area, event)
        qtbot.waitUntil(lambda text=text: QToolTip.text() == text)  # type: ignore[misc]
    QToolTip.hideText()


def test_without_labels_it_says_how_to_add_them(window: StatisticsWindow) -> None:
    window.show_statistics(statistics({}))
    assert summary(window).startswith("Label drawings in the history")
    assert child_of(window, AccuracyChart).accessibleDescription() == ""
