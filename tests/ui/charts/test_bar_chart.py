"""A chart of bars, lying or standing as columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.ui.charts.bar_chart import Bar, BarChart
from tests.window import show

ACCENT = QColor("#c03060")
NAMES = ("low", "middle", "high")


@pytest.fixture
def columns(qtbot: QtBot) -> BarChart:
    chart = show(BarChart(NAMES, "100 %", columns=True), qtbot, 300, 200)
    chart.set_gliding(False)
    palette = chart.palette()
    palette.setColor(QPalette.ColorRole.Accent, ACCENT)
    chart.setPalette(palette)
    return chart


def test_columns_stand_side_by_side_and_grow_from_the_bottom(columns: BarChart) -> None:
    columns.show_bars([Bar(0.2), Bar(0.5), Bar(1.0)], named=1)
    image, track = columns.grab().toImage(), columns.track(1)
    x = round(track.center().x())
    filled = [y for y in range(image.height()) if image.pixelColor(x, y) == ACCENT]
    assert len(filled) / track.height() == pytest.approx(0.5, abs=0.03)
    assert max(filled) == pytest.approx(track.bottom(), abs=2)
    assert columns.track(0).right() < track.left() < track.right() < columns.track(2).left()


def test_columns_have_their_names_below_and_their_texts_above(columns: BarChart) -> None:
    def is_written(above: bool) -> bool:
        image, track = columns.grab().toImage(), columns.track(2)
        rows = range(round(track.top()) - 2) if above else range(round(track.bottom()) + 2, 200)
        columns_of_it = range(round(track.left()), round(track.right()))
        return len({image.pixelColor(x, y).name() for x in columns_of_it for y in rows}) > 1

    columns.show_bars([Bar(0.2), Bar(0.5), Bar(1.0)])
    assert is_written(above=False)
    assert not is_written(above=True)
    columns.show_bars([Bar(0.2), Bar(0.5), Bar(1.0, "100 %")])
    assert is_written(above=True)


def test_a_click_reports_its_column(columns: BarChart, qtbot: QtBot) -> None:
    columns.show_bars([Bar(0.2), Bar(0.0), Bar(1.0)])
    with qtbot.waitSignal(columns.bar_clicked) as clicked:
        position = columns.track(1).center().toPoint()
        QTest.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert clicked.args == [1]
