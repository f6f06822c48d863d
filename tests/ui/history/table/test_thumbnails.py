"""Thumbnails of ink and pictures."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.ui.history.table.thumbnails import Size, Thumbnails, thumbnail
from tests.helpers import ink_from, paint, side_by_side, strokes_of

SIZE = Size(60, 40, 2.0)
RED = QColor("red")


def opacity_of(pixmap: QPixmap) -> npt.NDArray[np.uint8]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8)
    return rows.reshape(image.height(), image.bytesPerLine())[:, : image.width()].copy()


def box_of(pixmap: QPixmap) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the painted pixels, in the screen's pixels."""
    rows, columns = np.nonzero(opacity_of(pixmap) > 60)
    return int(columns.min()), int(rows.min()), int(columns.max()), int(rows.max())


CONTENTS: list[Content] = [
    ink_from(strokes_of(8)),
    ink_from([line * 0.5 for line in strokes_of(8)]),
    ink_from([line * 0.3 for line in side_by_side("2026")]),
    Picture(paint(strokes_of(8))),
]


@pytest.mark.parametrize("content", CONTENTS)
def test_ink_is_as_large_as_fits_and_centred(qtbot: QtBot, content: Content) -> None:
    left, top, right, bottom = box_of(thumbnail(content, SIZE, RED))
    assert (right - left > 100) or (bottom - top > 60)
    assert (left + right) / 2 == pytest.approx(59.5, abs=5)
    assert (top + bottom) / 2 == pytest.approx(39.5, abs=5)
    assert left > 0 or top > 0


def test_a_dot_stays_a_dot(qtbot: QtBot) -> None:
    dot = Ink((Stroke((Point(0.1, 0.9),)),))
    left, top, right, bottom = box_of(thumbnail(dot, SIZE, RED))
    assert right - left < 15
    assert (left + right) / 2 == pytest.approx(59.5, abs=2)
    assert (top + bottom) / 2 == pytest.approx(39.5, abs=2)


@pytest.mark.parametrize("content", CONTENTS)
def test_it_has_the_colour_it_was_given(qtbot: QtBot, content: Content) -> None:
    pixmap = thumbnail(content, SIZE, RED)
    image, opacity = pixmap.toImage(), opacity_of(pixmap)
    row, column = np.unravel_index(np.argmax(opacity), opacity.shape)
    assert image.pixelColor(int(column), int(row)) == RED


@pytest.mark.parametrize("content", [EMPTY_INK, Picture(np.zeros((9, 9), dtype=np.uint8))])
def test_blank_paper_stays_blank(qtbot: QtBot, content: Content) -> None:
    assert not opacity_of(thumbnail(content, SIZE, RED)).any()


def test_long_strokes_keep_their_shape(qtbot: QtBot) -> None:
    angle = np.linspace(0, 2 * np.pi, 20_000)
    circle = ink_from([0.5 + 0.4 * np.stack([np.cos(angle), np.sin(angle)], axis=1)])
    coarse = ink_from([circle.polylines[0][::200]])
    long, short = (opacity_of(thumbnail(ink, SIZE, RED)) for ink in (circle, coarse))
    assert np.abs(long.astype(int) - short).mean() < 3


def test_the_latest_are_kept(qtbot: QtBot) -> None:
    thumbnails = Thumbnails(most_kept=2)
    first = thumbnails.pixmap(1, CONTENTS[0], SIZE, RED)
    assert thumbnails.pixmap(1, CONTENTS[0], SIZE, RED) is first
    for row_id in (2, 3):
        thumbnails.pixmap(row_id, CONTENTS[0], SIZE, RED)
    assert thumbnails.pixmap(1, CONTENTS[0], SIZE, RED) is not first
    black = thumbnails.pixmap(1, CONTENTS[0], SIZE, QColor("black"))
    assert black.toImage() != first.toImage()
