"""Cursors that outline the pen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QCursor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from digitpad.core.arrays import Grey
from digitpad.ui.pad.cursors import LEAST, MOST, round_cursor

HALO = 2.5  # the light line, half of which is outside the circle


def on_paper(cursor: QCursor, paper: str) -> Grey:
    """Return the cursor's pixels on a background of this colour."""
    pixmap = cursor.pixmap()
    image = QImage(pixmap.size(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(pixmap.devicePixelRatio())
    image.fill(QColor(paper))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8)
    return rows.reshape(image.height(), image.bytesPerLine())[:, : image.width()].copy()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("diameter", [5.0, 16.2, 21.0, 22.0, 57.5, 200.0])
def test_the_circle_has_the_requested_width_around_the_hot_spot(
    qapp: QApplication, diameter: float, ratio: float
) -> None:
    cursor = round_cursor(diameter, ratio)
    rows, columns = np.nonzero(on_paper(cursor, "black") > 40)
    for positions, spot in ((rows, cursor.hotSpot().y()), (columns, cursor.hotSpot().x())):
        first, last = positions.min() / ratio, (positions.max() + 1) / ratio
        assert last - first == pytest.approx(diameter + HALO, abs=1.6)
        assert (first + last) / 2 == pytest.approx(spot, abs=0.1)


def test_the_middle_is_clear(qapp: QApplication) -> None:
    drawn = on_paper(round_cursor(30.0, 1.0), "black")
    middle = len(drawn) // 2
    assert not drawn[middle - 8 : middle + 8, middle - 8 : middle + 8].any()


@pytest.mark.parametrize(("paper", "grey"), [("white", 255), ("black", 0)])
def test_it_is_visible_on_dark_and_on_light_paper(
    qapp: QApplication, paper: str, grey: int
) -> None:
    drawn = on_paper(round_cursor(30.0, 1.0), paper).astype(int)
    row = drawn[len(drawn) // 2]
    assert abs(row - grey).max() > 80


@pytest.mark.parametrize(("asked", "given"), [(0.0, LEAST), (0.3, LEAST), (1000.0, MOST)])
def test_a_cursor_is_always_visible_and_small_enough_to_show(
    qapp: QApplication, asked: float, given: float
) -> None:
    assert round_cursor(asked, 1.0).pixmap().size() == round_cursor(given, 1.0).pixmap().size()
