"""Pictures are painted at every size."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from digitpad.ui.widgets.ink_image import PictureLayers, grey_image, ink_image


def painted(layers: PictureLayers, width: int, height: int) -> QImage:
    image = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layers.paint(painter, QRectF(image.rect()), width / layers.size.width())
    painter.end()
    return image


def test_greys_and_ink_keep_their_positions() -> None:
    grey = np.arange(35, dtype=np.uint8).reshape(5, 7) * 7  # its width is no multiple of four
    image = grey_image(grey)
    ink = ink_image(grey, QColor(200, 100, 0))
    for y, x in np.ndindex(5, 7):
        assert image.pixelColor(x, y).red() == grey[y, x]
        assert ink.pixelColor(x, y).alpha() == grey[y, x]
    assert ink.pixelColor(6, 4).red() == pytest.approx(200, abs=2)


def test_an_image_does_not_depend_on_its_array() -> None:
    grey = np.full((4, 4), 9, dtype=np.uint8)
    image = grey_image(grey)
    grey[:] = 200
    assert image.pixelColor(1, 1).red() == 9


def test_ink_lies_over_the_picture_in_its_colour(qtbot: QtBot) -> None:
    ink = np.zeros((20, 20), dtype=np.uint8)
    ink[:, :10] = 255
    layers = PictureLayers.of(np.full((20, 20), 100, dtype=np.uint8), ink, QColor("red"), 0.5)
    image = painted(layers, 20, 20)
    assert image.pixelColor(5, 10).red() == pytest.approx(178, abs=3)
    assert image.pixelColor(15, 10) == QColor(100, 100, 100)


@pytest.mark.parametrize("width", [1600, 800, 300, 130, 41])
def test_thin_lines_stay_whole_at_every_size(qtbot: QtBot, width: int) -> None:
    ink = np.zeros((1600, 1600), dtype=np.uint8)
    for x in range(5, 1600, 40):
        ink[:, x : x + 3] = 255  # 3 of 40 pixels everywhere
    image = painted(PictureLayers(ink_image(ink, QColor("black"))), width, width)
    row = [255 - image.pixelColor(x, width // 2).red() for x in range(width)]
    assert np.mean(row) == pytest.approx(255 * 3 / 40, rel=0.15)


def test_a_picture_of_one_pixel_is_painted(qtbot: QtBot) -> None:
    image = painted(PictureLayers(grey_image(np.full((1, 1), 7, dtype=np.uint8))), 50, 50)
    assert image.pixelColor(25, 25).red() == 7
