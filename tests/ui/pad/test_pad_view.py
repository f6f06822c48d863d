"""A wide pad shows more of the plane, and all ink stays in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.pad.pad_view import PadView
from tests import hand
from tests.drawn import Drawn
from tests.window import show

FAR = Ink((Stroke((Point(-0.8, 0.5), Point(1.8, 0.5))),))


@pytest.mark.parametrize("size", [(300, 300), (900, 300), (300, 400)])
def test_the_square_is_centred_and_as_large_as_fits(size: tuple[int, int]) -> None:
    view = PadView.showing(QSize(*size))
    middle = view.pixel_at((0.5, 0.5))
    assert (middle.x(), middle.y()) == (size[0] / 2, size[1] / 2)
    assert view.unit == min(size)


def test_a_narrower_pad_shows_all_ink_of_a_wide_one_smaller() -> None:
    assert PadView.showing(QSize(900, 300), FAR).unit == 300
    narrow = PadView.showing(QSize(300, 300), FAR)
    assert narrow.unit < 150
    assert all(map(narrow.shows, FAR.strokes))


def test_you_can_write_on_all_of_a_wide_pad(qtbot: QtBot) -> None:
    pad = show(InkPad(), qtbot, 900, 300)
    drawn = Drawn(pad)
    hand.draw_with_mouse(pad, [(-0.9, 0.5), (1.9, 0.5)])
    [stroke] = drawn.strokes
    assert [round(point.x, 2) for point in stroke.points] == [-0.9, 1.9]


def test_ink_is_where_the_pen_was_after_the_window_becomes_narrow(qtbot: QtBot) -> None:
    pad = show(InkPad(), qtbot, 900, 300)
    drawn = Drawn(pad)
    hand.draw_with_mouse(pad, [(-0.9, 0.5), (1.9, 0.5)])
    pad.resize(300, 300)
    hand.draw_with_mouse(pad, [(0.5, 0.4), (0.5, 0.6)])
    image = pad.grab().toImage()
    ink = [x for x in range(3, 297) if image.pixelColor(x, 150).lightness() < 100]
    assert (min(ink), max(ink)) == pytest.approx((5, 295), abs=6)
    assert len(drawn.strokes) == 2
    pad.show_ink(Ink())
    assert pad.pixel_at((1.0, 0.0)).x() == 300
