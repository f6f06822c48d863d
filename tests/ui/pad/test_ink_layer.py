"""Painted ink has the right width, stays in its area, and does not depend on how it was drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from digitpad.core.arrays import Grey
from digitpad.core.ink.ink import Point, Stroke, width_at
from digitpad.ui.pad.ink_layer import InkLayer, area_of, area_of_points

SIDE = 120
DOT = Stroke((Point(0.3, 0.6),), 0.1)
FLAT = Stroke((Point(0.1, 0.5), Point(0.5, 0.5), Point(0.9, 0.5)), 0.1)
STEEP = Stroke((Point(0.6, 0.1, 0.0), Point(0.4, 0.9, 1.0)), 0.05)
STROKES = [DOT, FLAT, STEEP]


def layer_with(*strokes: Stroke, ratio: float = 1.0) -> InkLayer:
    layer = InkLayer(QSize(SIDE, SIDE), SIDE, ratio, QColor("black"))
    for stroke in strokes:
        layer.add(stroke.points, stroke.width)
    return layer


def opacity(layer: InkLayer) -> Grey:
    image = layer.pixmap.toImage().convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8)
    return rows.reshape(image.height(), image.bytesPerLine())[:, : image.width()].copy()


def test_a_new_layer_is_clear(qapp: QApplication) -> None:
    assert not opacity(layer_with()).any()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_it_has_the_pixels_of_its_screen(qapp: QApplication, ratio: float) -> None:
    layer = layer_with(FLAT, ratio=ratio)
    assert layer.pixmap.width() == SIDE * ratio
    column = opacity(layer)[:, round(0.5 * SIDE * ratio)]
    assert column.sum() / 255 == pytest.approx(0.1 * SIDE * ratio, abs=0.6)


@pytest.mark.parametrize(("pressure", "factor"), [(0.0, 0.5), (0.5, 1.0), (1.0, 1.5)])
def test_pressure_makes_it_half_to_one_and_a_half_times_as_wide(
    qapp: QApplication, pressure: float, factor: float
) -> None:
    line = Stroke((Point(0.1, 0.5, pressure), Point(0.9, 0.5, pressure)), 0.1)
    column = opacity(layer_with(line))[:, SIDE // 2]
    assert column.sum() / 255 == pytest.approx(factor * 0.1 * SIDE, abs=0.6)
    assert width_at(pressure, 0.1, SIDE) == pytest.approx(factor * 0.1 * SIDE)


def test_a_piece_of_line_is_as_wide_as_the_mean_of_its_ends(qapp: QApplication) -> None:
    line = Stroke((Point(0.1, 0.5, 0.0), Point(0.9, 0.5, 1.0)), 0.1)
    drawn = opacity(layer_with(line))
    for column in (round(0.2 * SIDE), round(0.8 * SIDE)):
        assert drawn[:, column].sum() / 255 == pytest.approx(0.1 * SIDE, abs=0.6)


def test_a_single_point_is_a_round_dot(qapp: QApplication) -> None:
    drawn = opacity(layer_with(DOT))
    rows, columns = np.nonzero(drawn > 128)
    assert np.ptp(rows) == np.ptp(columns)
    assert drawn.sum() / 255 == pytest.approx(np.pi * (0.05 * SIDE) ** 2, rel=0.05)
    assert (rows.mean() + 0.5, columns.mean() + 0.5) == pytest.approx(
        (0.6 * SIDE, 0.3 * SIDE), abs=0.5
    )


@pytest.mark.parametrize("stroke", STROKES, ids=["dot", "flat", "steep"])
def test_it_lies_entirely_in_its_area(qapp: QApplication, stroke: Stroke) -> None:
    rows, columns = np.nonzero(opacity(layer_with(stroke)))
    left, top, right, bottom = columns.min(), rows.min(), columns.max(), rows.max()
    painted = QRect(int(left), int(top), int(right - left + 1), int(bottom - top + 1))
    assert area_of(stroke, SIDE).contains(painted)
    assert area_of_points(stroke.points, stroke.width, SIDE) == area_of(stroke, SIDE)
    full = 2 * width_at(1.0, stroke.width, SIDE)
    assert area_of(stroke, SIDE).width() < painted.width() + full


def test_a_line_that_grows_looks_like_one_painted_at_once(qapp: QApplication) -> None:
    whole = layer_with(FLAT, STEEP)
    grown = layer_with()
    for points, width in ((FLAT.points[:2], 0.1), (FLAT.points[1:], 0.1), (STEEP.points, 0.05)):
        grown.add(points, width)
    assert (opacity(grown) == opacity(whole)).all()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("gone", STROKES, ids=["dot", "flat", "steep"])
def test_repainting_leaves_nothing_of_removed_ink(
    qapp: QApplication, gone: Stroke, ratio: float
) -> None:
    left = [stroke for stroke in STROKES if stroke is not gone]
    layer = layer_with(*STROKES, ratio=ratio)
    layer.repaint(area_of(gone, SIDE), left)
    expected = opacity(layer_with(*left, ratio=ratio)).astype(int)
    if ratio == 1.0:
        assert (opacity(layer) == expected).all()
    else:  # the area's edge may cross a pixel
        assert abs(opacity(layer) - expected).max() <= 1


def test_ink_elsewhere_is_not_painted_twice(qapp: QApplication) -> None:
    """If it were painted twice, the edges of a line would become harder."""
    layer = layer_with(*STROKES)
    layer.repaint(QRect(0, 0, 20, 20), STROKES)
    assert (opacity(layer) == opacity(layer_with(*STROKES))).all()
