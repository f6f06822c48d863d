"""The chart of ten bars."""

from __future__ import annotations

import pytest
from PySide6.QtCharts import QBarSet, QHorizontalBarSeries
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QColor, QHelpEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from digitpad.ui.answer.probability_chart import ProbabilityChart
from tests.window import show

HIDING = 500  # milliseconds, more than Qt takes to hide a tip
VALUES = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.65, 0.0, 0.07]


@pytest.fixture
def chart(qtbot: QtBot) -> ProbabilityChart:
    return show(ProbabilityChart(), qtbot, 400, 320)


def bars_of(chart: ProbabilityChart) -> QBarSet:
    series = chart.chart().series()[0]
    assert isinstance(series, QHorizontalBarSeries)
    return series.barSets()[0]


def end_of_bar(chart: ProbabilityChart, digit: int) -> QPointF:
    """Return where the bar of a digit ends, in pixels of the chart; 0 is at the top."""
    value = chart.probabilities[digit] * 100
    return chart.chart().mapToPosition(QPointF(value, 9 - digit), chart.chart().series()[0])


def test_shows_the_ten_values(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    assert chart.probabilities == tuple(VALUES)
    bars = bars_of(chart)
    assert [bars.at(9 - digit) for digit in range(10)] == pytest.approx(
        [value * 100 for value in VALUES]
    )


def test_digits_run_from_top_to_bottom_and_bars_grow_with_probability(
    chart: ProbabilityChart,
) -> None:
    chart.show_probabilities(VALUES)
    ends = [end_of_bar(chart, digit) for digit in range(10)]
    assert [end.y() for end in ends] == sorted(end.y() for end in ends)
    assert ends[7].x() == max(end.x() for end in ends)


def test_only_the_likeliest_bar_has_the_accent_colour(chart: ProbabilityChart) -> None:
    accent = QColor("#c03060")
    palette = chart.palette()
    palette.setColor(QPalette.ColorRole.Accent, accent)
    chart.setPalette(palette)
    chart.show_probabilities(VALUES)
    image = chart.grab().toImage()
    colours = [
        image.pixelColor(
            round(end_of_bar(chart, digit).x()) - 4, round(end_of_bar(chart, digit).y())
        )
        for digit in (7, 9)
    ]
    assert colours[0] == accent
    assert colours[1] != accent


def test_no_bar_has_the_accent_colour_when_no_digit_is_named(chart: ProbabilityChart) -> None:
    chart.show_probabilities([0.0, 0.9, 0.1, *[0.0] * 7], named=False)

    assert bars_of(chart).selectedBars() == []


def test_accent_moves_with_the_likeliest_digit(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    chart.show_probabilities([0.9, *VALUES[1:]])
    assert bars_of(chart).selectedBars() == [9]  # row 9 from below: digit 0


def test_no_bar_is_marked_on_an_empty_pad(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    chart.show_probabilities([0.0] * 10)
    assert bars_of(chart).selectedBars() == []


def test_every_bar_has_its_percentage_but_not_on_an_empty_pad(chart: ProbabilityChart) -> None:
    def ink_right_of_bars() -> list[bool]:
        image = chart.grab().toImage()
        blank = image.pixelColor(image.width() - 2, 2)
        rows = [end_of_bar(chart, digit) for digit in range(10)]
        return [
            any(
                image.pixelColor(x, y) != blank
                for x in range(round(end.x()) + 5, min(round(end.x()) + 50, image.width()))
                for y in range(round(end.y()) - 4, round(end.y()) + 4)
            )
            for end in rows
        ]

    chart.show_probabilities(VALUES)
    assert ink_right_of_bars() == [True] * 10
    chart.show_probabilities([0.0] * 10)
    assert ink_right_of_bars() == [False] * 10


def rest_mouse(chart: ProbabilityChart, point: QPoint) -> None:
    """Send the event that Qt sends when the mouse rests for a moment."""
    event = QHelpEvent(QEvent.Type.ToolTip, point, chart.viewport().mapToGlobal(point))
    QApplication.sendEvent(chart.viewport(), event)


def test_a_mouse_at_rest_is_told_the_exact_value(chart: ProbabilityChart) -> None:
    chart.show_probabilities([0.12345, *[0.0] * 6, 0.87655, 0.0, 0.0])
    end = end_of_bar(chart, 7)
    QTest.mouseMove(chart.viewport(), QPointF(end.x() - 20, end.y()).toPoint())
    rest_mouse(chart, QPointF(end.x() - 20, end.y()).toPoint())
    QTest.qWait(HIDING)
    assert QToolTip.isVisible()
    assert QToolTip.text() == "7: 87.655 %"


def test_a_row_without_a_bar_tells_its_value_too(chart: ProbabilityChart) -> None:
    chart.show_probabilities([0.00012, *[0.0] * 6, 0.99988, 0.0, 0.0])
    rest_mouse(chart, QPointF(chart.width() / 2, end_of_bar(chart, 0).y()).toPoint())
    assert QToolTip.text() == "0: 0.012 %"


def test_an_empty_chart_has_no_values_to_tell(chart: ProbabilityChart) -> None:
    chart.show_probabilities([0.0] * 10)
    rest_mouse(chart, QPoint(50, 50))
    assert QToolTip.text() == ""


def test_tells_its_values_in_words(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    assert "7: 65 %" in chart.accessibleDescription()
