"""What the pad shows: ink, the line under the pen, frames."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import (
    QColor,
    QImage,
    QPaintEvent,
    QPalette,
)
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.ink.smoothing import Smoothing
from digitpad.ui.pad.ink_pad import InkPad
from tests import hand
from tests.drawn import (
    ACROSS,
    LINE,
    MOVE,
    PRESS,
    RELEASE,
    SIDE,
    Drawn,
    grey_at,
    picture,
    positions,
)

# Ink


def test_ink_is_dark_on_paper(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    assert grey_at(pad, 0.5, 0.5) < 50
    assert grey_at(pad, 0.5, 0.2) > 200


def test_pressure_widens_the_line(pad: InkPad, drawn: Drawn) -> None:
    def width_with(pressure: float) -> int:
        pad.show_ink(EMPTY_INK)
        drawn.ink = EMPTY_INK
        hand.draw_with_pen(pad, [(0.2, 0.5), (0.8, 0.5)], [pressure, pressure])
        image = picture(pad)
        column = [image.pixelColor(SIDE // 2, y).lightness() for y in range(SIDE)]
        return sum(grey < 128 for grey in column)

    assert width_with(0.1) < width_with(0.5) < width_with(1.0)


def test_undone_ink_disappears(pad: InkPad, drawn: Drawn) -> None:
    blank = picture(pad)
    hand.draw_with_mouse(pad, LINE)
    assert picture(pad) != blank
    pad.show_ink(EMPTY_INK)
    assert picture(pad) == blank


def test_ink_that_comes_back_is_visible(pad: InkPad, drawn: Drawn) -> None:
    """As after Clear and its undoing, with the pad painted in between."""
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    pad.show_ink(EMPTY_INK)
    assert grey_at(pad, 0.5, 0.5) > 200
    pad.show_ink(drawn.ink)
    assert grey_at(pad, 0.5, 0.5) < 50


def test_remaining_ink_looks_as_if_the_rest_had_never_been_drawn(pad: InkPad, drawn: Drawn) -> None:
    """The area of a cut is repainted without seams."""
    hand.draw_with_mouse(pad, [(0.1, 0.1), (0.9, 0.9)])
    hand.draw_with_mouse(pad, ACROSS)
    picture(pad)
    pad.show_ink(Ink(drawn.strokes[:1]))
    repainted = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(Ink(drawn.strokes[:1]))
    assert picture(pad) == repainted


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_ink_is_sharp_at_every_pixel_ratio(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    """The edge of a line is about equally narrow in device pixels at each ratio."""
    pad = InkPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    monkeypatch.setattr(InkPad, "devicePixelRatioF", lambda self: ratio)
    pad.show_ink(Ink((Stroke((Point(0.5, 0.2), Point(0.5, 0.8))),)))
    image = QImage(round(SIDE * ratio), round(SIDE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    pad.render(image)
    row = [image.pixelColor(x, image.height() // 2).lightness() for x in range(image.width())]
    grey = [value for value in row[20:-20] if 20 < value < 235]
    assert len(grey) <= 4


def test_ink_becomes_sharp_on_the_screen_to_which_the_window_moves(
    pad: InkPad, drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    picture(pad)
    monkeypatch.setattr(InkPad, "devicePixelRatioF", lambda self: 3.0)
    image = QImage(3 * SIDE, 3 * SIDE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(3.0)
    image.fill(QColor("white"))
    pad.render(image)
    middle = 3 * SIDE // 2
    column = [image.pixelColor(middle, y).lightness() for y in range(20, 3 * SIDE - 20)]
    assert sum(20 < value < 235 for value in column) <= 4


def test_ink_follows_the_palette(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
    pad.setPalette(dark)
    assert grey_at(pad, 0.5, 0.5) > 200
    assert grey_at(pad, 0.5, 0.2) < 50


def test_ink_of_a_style_whose_text_is_not_opaque_shows_no_joints(pad: InkPad, drawn: Drawn) -> None:
    faint = QPalette()
    faint.setColor(QPalette.ColorRole.Text, QColor(0, 0, 0, 120))
    pad.setPalette(faint)
    hand.draw_with_mouse(pad, [(0.2 + 0.05 * k, 0.5) for k in range(13)])
    image = picture(pad)
    line = {image.pixel(x, SIDE // 2) for x in range(round(0.2 * SIDE), round(0.8 * SIDE))}
    assert len(line) == 1


def test_resizing_keeps_the_ink_in_its_place(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    pad.resize(2 * SIDE, 2 * SIDE)
    assert grey_at(pad, 0.5, 0.5) < 50
    assert grey_at(pad, 0.5, 0.3) > 200


# The line under the pen


class RecordingPad(InkPad):
    """Records which rectangles are repainted."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.areas.append(event.rect())
        super().paintEvent(event)


def test_the_line_under_the_pen_looks_like_the_finished_line(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    while_drawing = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(drawn.ink)
    assert picture(pad) == while_drawing


def test_only_the_changed_rectangle_is_repainted(qtbot: QtBot) -> None:
    pad = RecordingPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.show()
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.1, 0.1))
    qtbot.waitUntil(lambda: bool(pad.areas))
    qtbot.wait(50)
    pad.areas.clear()
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.15, 0.1))
    qtbot.waitUntil(lambda: bool(pad.areas))
    assert pad.areas[0].width() < SIDE / 4
    assert pad.areas[0].height() < SIDE / 4


def test_resizing_during_a_stroke_keeps_the_line(pad: InkPad, drawn: Drawn) -> None:
    for kind, position in ((PRESS, (0.1, 0.5)), (MOVE, (0.3, 0.5)), (MOVE, (0.5, 0.5))):
        hand.send_mouse(pad, kind, position)
    picture(pad)
    pad.resize(2 * SIDE, 2 * SIDE)
    assert grey_at(pad, 0.2, 0.5) < 50
    hand.send_mouse(pad, RELEASE, (0.9, 0.5))
    assert positions(drawn.strokes[0]) == [(0.1, 0.5), (0.3, 0.5), (0.5, 0.5), (0.9, 0.5)]
    assert grey_at(pad, 0.8, 0.5) < 50


def test_a_growing_smoothed_line_is_visible_up_to_the_pen(pad: InkPad, drawn: Drawn) -> None:
    pad.set_smoothing(Smoothing.STRONG)
    hand.send_mouse(pad, PRESS, (0.1, 0.5))
    for k in range(1, 80):
        position = (0.1 + 0.01 * k, 0.5 + 0.01 * (k % 2))
        hand.send_mouse(pad, MOVE, position)
        if k % 13 == 0:
            assert grey_at(pad, *position) < 50
    hand.send_mouse(pad, RELEASE, position)

    while_drawing = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(drawn.ink)
    assert picture(pad) == while_drawing
    assert np.ptp(drawn.strokes[0].positions[10:-10, 1]) < 0.006


def test_lines_that_smoothing_moves_are_repainted(qtbot: QtBot) -> None:
    """The line overshoots to the right, turns back, and is no longer where it was."""
    pad = RecordingPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.set_pen_width(0.005)
    pad.set_smoothing(Smoothing.STRONG)
    pad.show()
    for kind, position in ((PRESS, (0.3, 0.5)), (MOVE, (0.5, 0.5))):
        hand.send_mouse(pad, kind, position)
    qtbot.wait(50)
    pad.areas.clear()
    hand.send_mouse(pad, MOVE, (0.3, 0.52))
    qtbot.waitUntil(lambda: bool(pad.areas))
    assert pad.areas[0].contains(QPoint(round(0.5 * SIDE), SIDE // 2))
    hand.send_mouse(pad, RELEASE, (0.3, 0.52))


# Frames


@pytest.mark.parametrize("boxes", [(), ((0.6, 0.6, 0.7, 0.7),)])
def test_removed_frames_are_painted_over(
    qtbot: QtBot, boxes: tuple[tuple[float, float, float, float], ...]
) -> None:
    pad = RecordingPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.show()
    pad.show_boxes(((0.2, 0.2, 0.4, 0.4),), 0)
    qtbot.wait(50)
    pad.areas.clear()
    pad.show_boxes(boxes, 0)
    qtbot.waitUntil(lambda: bool(pad.areas))
    frame = QRect(55, 55, 70, 70)  # four pixels around it
    assert pad.areas[0].contains(frame)


@pytest.mark.parametrize("width", [0.02, 0.12])
def test_frames_surround_ink_of_any_width(pad: InkPad, drawn: Drawn, width: float) -> None:
    pad.set_pen_width(width)
    hand.draw_with_mouse(pad, [(0.5, 0.3), (0.5, 0.7)])
    plain = picture(pad)
    pad.show_boxes(((0.5, 0.3, 0.5, 0.7),), 0)
    framed = picture(pad)

    changed = [x for x in range(SIDE) if framed.pixel(x, SIDE // 2) != plain.pixel(x, SIDE // 2)]
    reach = width / 2 * SIDE
    assert min(changed) == pytest.approx(SIDE / 2 - reach - 4, abs=1.5)
    assert max(changed) == pytest.approx(SIDE / 2 + reach + 4, abs=1.5)
