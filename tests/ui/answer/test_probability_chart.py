"""The chart of ten bars."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.ui.answer.probability_chart import ProbabilityChart
from digitpad.ui.widgets.themes import LIGHT, palette_of
from tests.window import show

HIDING = 500  # milliseconds, more than Qt takes to hide a tip
VALUES = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.65, 0.0, 0.07]


@pytest.fixture
def chart(qtbot: QtBot) -> ProbabilityChart:
    return show(ProbabilityChart(), qtbot, 400, 320)


def settled(chart: ProbabilityChart, qtbot: QtBot) -> ProbabilityChart:
    """Wait until the bars have their lengths."""
    wanted = pytest.approx(chart.probabilities, abs=0.001)
    qtbot.waitUntil(lambda: chart.lengths == wanted)
    return chart


def end_of_bar(chart: ProbabilityChart, digit: int) -> QPointF:
    """Return where the bar of a digit ends, in pixels of the chart."""
    track, value = chart.track(digit), chart.probabilities[digit]
    is_mirrored = chart.isRightToLeft()
    x = (
        track.right() - value * track.width()
        if is_mirrored
        else track.left() + value * track.width()
    )
    return QPointF(x, track.center().y())


def test_it_shows_the_ten_values(chart: ProbabilityChart, qtbot: QtBot) -> None:
    chart.show_probabilities(VALUES)
    assert chart.probabilities == tuple(VALUES)
    assert settled(chart, qtbot).lengths == pytest.approx(VALUES, abs=0.001)


def coloured(chart: ProbabilityChart, colour: QColor) -> tuple[list[int], list[int]]:
    """Return the columns and rows of pixels with this very colour."""
    image = chart.grab().toImage()
    found = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == colour
    ]
    return [x for x, _ in found], [y for _, y in found]


ACCENT = QColor("#c03060")


def accented(chart: ProbabilityChart) -> ProbabilityChart:
    palette = chart.palette()
    palette.setColor(QPalette.ColorRole.Accent, ACCENT)
    chart.setPalette(palette)
    return chart


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_accent_fills_the_most_likely_digits_track_up_to_its_probability(
    chart: ProbabilityChart, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    chart.setLayoutDirection(direction)
    accented(chart).show_probabilities(VALUES)
    columns, rows = coloured(settled(chart, qtbot), ACCENT)
    track = chart.track(7)
    assert (max(columns) - min(columns)) / track.width() == pytest.approx(0.65, abs=0.02)
    assert track.top() - 1 <= min(rows) <= max(rows) <= track.bottom() + 1
    start = max(columns) if direction is Qt.LayoutDirection.RightToLeft else min(columns)
    edge = track.right() if direction is Qt.LayoutDirection.RightToLeft else track.left()
    assert start == pytest.approx(edge, abs=2)


def test_digits_run_from_top_to_bottom(chart: ProbabilityChart) -> None:
    tops = [chart.track(digit).top() for digit in range(10)]
    assert tops == sorted(tops)
    assert chart.track(0).width() == chart.track(9).width() > chart.width() / 2


def test_no_bar_has_the_accent_colour_when_no_digit_is_named(
    chart: ProbabilityChart, qtbot: QtBot
) -> None:
    accented(chart).show_probabilities([0.0, 0.9, 0.1, *[0.0] * 7], named=False)
    assert coloured(settled(chart, qtbot), ACCENT) == ([], [])


def test_bars_of_an_unsure_reading_are_dim(chart: ProbabilityChart, qtbot: QtBot) -> None:
    accented(chart).show_probabilities(VALUES, sure=False)
    assert coloured(settled(chart, qtbot), ACCENT) == ([], [])
    chart.show_probabilities(VALUES)
    assert coloured(chart, ACCENT) != ([], [])


def test_the_accent_moves_with_the_most_likely_digit(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    chart.show_probabilities([0.9, *VALUES[1:]])
    assert chart.named == 0


def test_no_bar_is_marked_on_an_empty_pad(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    chart.show_probabilities([0.0] * 10)
    assert chart.named is None


def inked(chart: ProbabilityChart) -> list[bool]:
    """Return for each digit whether anything is written behind its track."""
    image = chart.grab().toImage()
    blank = image.pixelColor(image.width() - 1, 1)
    tracks = [chart.track(digit) for digit in range(10)]
    return [
        any(
            image.pixelColor(x, y) != blank
            for x in range(round(track.right()) + 3, image.width())
            for y in range(round(track.top()), round(track.bottom()))
        )
        for track in tracks
    ]


def test_every_bar_has_its_percentage_but_not_on_an_empty_pad(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    assert inked(chart) == [True] * 10
    chart.show_probabilities([0.0] * 10)
    assert inked(chart) == [False] * 10


@pytest.mark.parametrize("size", [(110, 135), (250, 900), (900, 140)])
def test_no_percentage_is_cut_off(chart: ProbabilityChart, size: tuple[int, int]) -> None:
    chart.resize(*size)
    chart.show_probabilities([1.0, *[0.0] * 9])
    chart.show_label(0)
    image, track = chart.grab().toImage(), chart.track(0)
    edge = {image.pixelColor(image.width() - 1, y).name() for y in range(image.height())}
    assert len(edge) == 1
    assert inked(chart)[0]
    gap = {
        image.pixelColor(round(track.right()) + 2, y).name() for y in range(round(track.bottom()))
    }
    assert len(gap) == 1


def test_unlikely_digits_are_muted(chart: ProbabilityChart) -> None:
    def darkest(digit: int) -> int:
        image, track = chart.grab().toImage(), chart.track(digit)
        return min(
            image.pixelColor(x, y).lightness()
            for x in range(round(track.right()) + 3, image.width())
            for y in range(round(track.top()), round(track.bottom()))
        )

    palette = palette_of(LIGHT)
    chart.setPalette(palette)
    chart.show_probabilities([0.008, *VALUES[1:]])
    assert darkest(0) > darkest(1) + 40


def test_bars_glide_to_their_new_lengths(chart: ProbabilityChart, qtbot: QtBot) -> None:
    chart.show_probabilities(VALUES)
    settled(chart, qtbot)
    qtbot.wait(200)  # longer than a glide takes
    chart.show_probabilities([0.65, *VALUES[1:7], 0.01, *VALUES[8:]])
    assert chart.lengths[0] == pytest.approx(0.01, abs=0.001)  # it has just set out
    settled(chart, qtbot)


def test_bars_jump_while_changes_come_faster_than_they_glide(chart: ProbabilityChart) -> None:
    for _ in range(2):
        chart.show_probabilities([0.1] * 10)
        chart.show_probabilities(VALUES)
    assert chart.lengths == pytest.approx(VALUES, abs=0.001)


def test_bars_jump_if_the_user_chose_that(chart: ProbabilityChart) -> None:
    chart.set_gliding(False)
    chart.show_probabilities(VALUES)
    assert chart.lengths == pytest.approx(VALUES, abs=0.001)


def test_bars_jump_if_the_style_has_no_animations(chart: ProbabilityChart) -> None:
    still = Still()
    chart.setStyle(still)
    chart.show_probabilities(VALUES)
    assert chart.lengths == pytest.approx(VALUES, abs=0.001)


class Still(QProxyStyle):
    """A style of a system where the user wants no animations."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  # as Qt names it
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_hovering_over_a_row_shows_what_a_click_does(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    assert chart.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    chart.offer(True)
    assert chart.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    rest_mouse(chart, chart.track(4).center().toPoint())
    assert QToolTip.text().endswith("Click if the digit is 4")


def rest_mouse(chart: ProbabilityChart, point: QPoint) -> None:
    """Send the event that Qt sends when the mouse rests for a moment."""
    event = QHelpEvent(QEvent.Type.ToolTip, point, chart.viewport().mapToGlobal(point))
    QApplication.sendEvent(chart.viewport(), event)


def test_resting_the_mouse_shows_the_exact_value(chart: ProbabilityChart) -> None:
    chart.show_probabilities([0.12345, *[0.0] * 6, 0.87655, 0.0, 0.0])
    end = end_of_bar(chart, 7)
    QTest.mouseMove(chart.viewport(), QPointF(end.x() - 20, end.y()).toPoint())
    rest_mouse(chart, QPointF(end.x() - 20, end.y()).toPoint())
    QTest.qWait(HIDING)
    assert QToolTip.isVisible()
    assert QToolTip.text() == "7: 87.655 %"


def test_a_row_without_a_bar_shows_its_value_too(chart: ProbabilityChart) -> None:
    chart.show_probabilities([0.00012, *[0.0] * 6, 0.99988, 0.0, 0.0])
    rest_mouse(chart, QPointF(chart.width() / 2, end_of_bar(chart, 0).y()).toPoint())
    assert QToolTip.text() == "0: 0.012 %"


def test_an_empty_chart_shows_no_values(chart: ProbabilityChart) -> None:
    chart.show_probabilities([0.0] * 10)
    rest_mouse(chart, QPoint(50, 50))
    assert QToolTip.text() == ""


def test_it_describes_its_values_in_words(chart: ProbabilityChart) -> None:
    chart.show_probabilities(VALUES)
    assert "7: 65 %" in chart.accessibleDescription()
