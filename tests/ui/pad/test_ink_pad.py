"""Drawing and erasing on the pad."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QPointingDevice,
)
from PySide6.QtWidgets import QApplication

from digitpad.core.ink.ink import EMPTY_INK, Ink
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
    begin_stroke,
    grey_at,
    picture,
    positions,
)

DOWN = [(0.5, 0.3), (0.5, 0.7)]


# Strokes


def test_a_tap_is_a_dot_even_if_the_hand_wavers(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.5, 0.5), (0.505, 0.5), (0.5, 0.505)])
    assert len(drawn.strokes[0].points) == 1
    assert grey_at(pad, 0.5, 0.5) < 50


def test_strokes_end_at_the_edge_of_the_pad(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.5, 0.5), (1.7, 0.5), (1.7, -3.0)])
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.5, 0.5), (1.0, 0.5)]]


def test_a_stroke_that_leaves_the_pad_continues_where_it_comes_back(
    pad: InkPad, drawn: Drawn
) -> None:
    hand.draw_with_mouse(pad, [(0.8, 0.5), (1.2, 0.7), (1.4, 0.9), (0.9, 0.9), (0.5, 0.9)])
    assert [positions(stroke) for stroke in drawn.strokes] == [
        [(0.8, 0.5), (1.0, 0.6)],
        [(0.9, 0.9), (0.5, 0.9)],
    ]


@pytest.mark.parametrize("position", [(-1e30, 1e30), (1e300, 0.4)])
def test_huge_positions_end_the_stroke_at_the_edge(
    pad: InkPad, drawn: Drawn, position: tuple[float, float]
) -> None:
    hand.draw_with_pen(pad, [LINE[0], LINE[1], position])
    assert len(drawn.strokes) == 1
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in positions(drawn.strokes[0]))


def test_ink_is_announced_while_the_pen_moves(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    assert [len(ink.strokes[-1].points) for ink in drawn.moved] == [1, 2, 3]


@pytest.mark.parametrize("device", [hand.STYLUS, hand.ERASER])
def test_a_stylus_draws_up_to_where_it_is_lifted(
    pad: InkPad, drawn: Drawn, device: QPointingDevice
) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    hand.send_tablet(pad, QEvent.Type.TabletPress, (0.5, 0.2), 0.8, device)
    hand.send_tablet(pad, QEvent.Type.TabletRelease, (0.5, 0.8), 0.0, device)
    if device is hand.STYLUS:
        assert positions(drawn.strokes[1]) == [(0.5, 0.2), (0.5, 0.8)]
        assert [point.pressure for point in drawn.strokes[1].points] == pytest.approx([0.8, 0.8])
    else:
        assert grey_at(pad, 0.5, 0.5) > 200


def test_lifting_the_pen_off_the_pad_adds_no_dot(pad: InkPad, drawn: Drawn) -> None:
    for kind, position in ((PRESS, (0.5, 0.5)), (MOVE, (1.5, 0.5)), (RELEASE, (0.5, 0.9))):
        hand.send_mouse(pad, kind, position)
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.5, 0.5), (1.0, 0.5)]]


def test_ink_that_changes_under_the_pen_cancels_its_stroke(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    begin_stroke(pad)
    pad.show_ink(EMPTY_INK)
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.8, 0.9))
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.8, 0.9))
    assert len(drawn.strokes) == 1
    assert grey_at(pad, 0.5, 0.8) > 200


def test_cancelling_removes_only_the_stroke_under_the_pen(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    begin_stroke(pad)
    pad.cancel_stroke()
    assert drawn.moved[-1] == drawn.ink
    assert grey_at(pad, 0.5, 0.8) > 200
    assert grey_at(pad, 0.5, 0.2) < 50


# Erasing


@pytest.fixture
def erased(pad: InkPad) -> list[Ink]:
    """Return what the eraser's movements left."""
    inks: list[Ink] = []
    pad.ink_erased.connect(inks.append)
    return inks


def erase_with_right_button(pad: InkPad) -> None:
    hand.draw_with_mouse(pad, DOWN, Qt.MouseButton.RightButton)


def erase_with_eraser_end(pad: InkPad) -> None:
    hand.draw_with_pen(pad, DOWN, device=hand.ERASER)


def erase_with_chosen_eraser(pad: InkPad) -> None:
    pad.set_erasing(True)
    hand.draw_with_mouse(pad, DOWN)


@pytest.mark.parametrize(
    "erase", [erase_with_right_button, erase_with_eraser_end, erase_with_chosen_eraser]
)
def test_the_eraser_cuts_the_line_where_it_passes(
    pad: InkPad, drawn: Drawn, erased: list[Ink], erase: Callable[[InkPad], None]
) -> None:
    hand.draw_with_mouse(pad, ACROSS)

    erase(pad)

    assert len(erased) == 1
    assert len(erased[0].strokes) == 2
    assert drawn.moved[-1] is erased[0]  # and was emitted while it moved
    assert grey_at(pad, 0.5, 0.5) > 200
    assert grey_at(pad, 0.2, 0.5) < 50
    assert len(drawn.strokes) == 1  # nothing was drawn


def test_the_eraser_removes_what_its_cursor_covers(
    pad: InkPad, drawn: Drawn, erased: list[Ink]
) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    pad.set_erasing(True)
    radius = (pad.cursor().pixmap().width() - 4) / 2 / SIDE

    hand.draw_with_mouse(pad, [(0.5, 0.5)])

    assert grey_at(pad, 0.5 - radius + 0.01, 0.5) > 200
    assert grey_at(pad, 0.5 - radius - 0.015, 0.5) < 100


@pytest.mark.parametrize("position", [(1e300, -1e300), (-1e160, 0.5), (math.nan, 0.5)])
def test_an_eraser_that_leaves_the_pad_is_harmless(
    pad: InkPad, drawn: Drawn, erased: list[Ink], position: tuple[float, float]
) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    hand.draw_with_mouse(pad, [(0.5, 0.4), position, (0.5, 0.6)], Qt.MouseButton.RightButton)
    assert len(drawn.strokes) == 1


def test_an_eraser_that_touches_nothing_changes_nothing(
    pad: InkPad, drawn: Drawn, erased: list[Ink]
) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    count = len(drawn.moved)
    hand.draw_with_mouse(pad, [(0.2, 0.1), (0.8, 0.1)], Qt.MouseButton.RightButton)
    assert erased == []
    assert len(drawn.moved) == count


def test_erasing_can_be_cancelled_midway(pad: InkPad, drawn: Drawn, erased: list[Ink]) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    before = picture(pad)
    hand.send_mouse(pad, PRESS, (0.5, 0.5), button=Qt.MouseButton.RightButton)
    assert picture(pad) != before
    pad.cancel_stroke()
    hand.send_mouse(pad, RELEASE, (0.5, 0.5), button=Qt.MouseButton.RightButton)
    assert erased == []
    assert picture(pad) == before
    assert drawn.moved[-1] == drawn.ink


# The cursor


def outline(pad: InkPad) -> float:
    """Return the width of the cursor's circle in pad units, to a pixel or two."""
    return (pad.cursor().pixmap().width() - 4) / SIDE


def test_the_cursor_outlines_the_tool_in_use(pad: InkPad, drawn: Drawn) -> None:
    near = 2.0 / SIDE
    right = Qt.MouseButton.RightButton
    pen, eraser = pytest.approx(0.05, abs=near), pytest.approx(0.1, abs=near)
    pad.set_pen_width(0.05)
    assert outline(pad) == pen

    hand.send_mouse(pad, PRESS, (0.5, 0.5), button=right)
    assert outline(pad) == eraser
    hand.send_mouse(pad, RELEASE, (0.5, 0.5), button=right)
    assert outline(pad) == pen

    hand.send_tablet(pad, QEvent.Type.TabletMove, (0.5, 0.5), 0.0, hand.ERASER, is_down=False)
    assert outline(pad) == eraser
    hand.draw_with_pen(pad, DOWN, device=hand.ERASER)
    assert outline(pad) == eraser
    hand.send_tablet(pad, QEvent.Type.TabletMove, (0.5, 0.5), 0.0, is_down=False)
    assert outline(pad) == pen

    hand.send_tablet(pad, QEvent.Type.TabletPress, (0.5, 0.5), 0.5, hand.ERASER)
    pad.cancel_stroke()
    QApplication.sendEvent(pad, QEvent(QEvent.Type.Leave))
    assert outline(pad) == pen

    hand.send_tablet(pad, QEvent.Type.TabletPress, (0.5, 0.5), 0.5)
    pad.set_erasing(True)  # by key, for the next stroke
    assert outline(pad) == pen
    hand.send_tablet(pad, QEvent.Type.TabletRelease, (0.5, 0.5), 0.0)
    assert outline(pad) == eraser


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_cursor_is_as_wide_as_the_line(
    pad: InkPad, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    monkeypatch.setattr(InkPad, "devicePixelRatioF", lambda self: ratio)
    for width in (0.05, 0.2):
        pad.set_pen_width(width)
        pixmap = pad.cursor().pixmap()
        outline = pixmap.width() / pixmap.devicePixelRatio() - 4
        assert outline == pytest.approx(width * SIDE, abs=1)


# Width, pressure, smoothing


def test_strokes_keep_the_width_of_their_pen(pad: InkPad, drawn: Drawn) -> None:
    pad.set_pen_width(0.1)
    hand.draw_with_mouse(pad, ACROSS)
    pad.set_pen_width(0.02)
    hand.draw_with_mouse(pad, [(0.1, 0.2), (0.9, 0.2)])
    grown = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(drawn.ink)

    assert picture(pad) == grown
    assert [stroke.width for stroke in drawn.strokes] == [0.1, 0.02]
    assert grey_at(pad, 0.5, 0.54) < 50
    assert grey_at(pad, 0.5, 0.22) > 200


def test_a_stroke_keeps_the_width_with_which_it_began(pad: InkPad, drawn: Drawn) -> None:
    """Keys change the width of the next stroke, even while one is drawn."""
    pad.set_pen_width(0.02)
    hand.send_mouse(pad, PRESS, (0.1, 0.5))
    hand.send_mouse(pad, MOVE, (0.5, 0.5))
    begun = picture(pad)
    pad.set_pen_width(0.1)
    assert outline(pad) == pytest.approx(0.02, abs=2.0 / SIDE)
    assert picture(pad) == begun
    hand.send_mouse(pad, RELEASE, (0.9, 0.5))

    assert outline(pad) == pytest.approx(0.1, abs=2.0 / SIDE)
    grown = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(drawn.ink)
    assert picture(pad) == grown
    hand.draw_with_mouse(pad, [(0.1, 0.2), (0.9, 0.2)])
    assert [stroke.width for stroke in drawn.strokes] == [0.02, 0.1]


def test_pressure_can_be_switched_off(pad: InkPad, drawn: Drawn) -> None:
    pad.set_pressure(False)
    hand.draw_with_pen(pad, LINE, [0.1, 0.5, 0.9])
    assert [point.pressure for point in drawn.strokes[0].points] == [0.5, 0.5, 0.5]


def test_light_smoothing_moves_a_line_by_two_pixels_at_most(pad: InkPad, drawn: Drawn) -> None:
    pad.resize(1200, 1200)
    pad.set_smoothing(Smoothing.LIGHT)
    zigzag = [(0.2 + 0.02 * k, 0.5 + 0.05 * (k % 2)) for k in range(20)]
    hand.draw_with_mouse(pad, zigzag)
    moved = np.hypot(*(drawn.strokes[0].positions - zigzag).T) * 1200
    assert 1.0 < moved.max() <= 2.0
