"""The pad, drawn on as hands do with mouse, pen and finger."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.smoothing import Smoothing
from digitpad.ui.ink_pad import InkPad
from tests import hand

SIDE = 300
LINE = [(0.2, 0.2), (0.5, 0.4), (0.8, 0.8)]


class Drawn:
    """What a pad reported; it also does what the document does, and shows the ink."""

    def __init__(self, pad: InkPad) -> None:
        self.pad = pad
        self.ink = EMPTY_INK
        self.moved: list[Ink] = []
        pad.stroke_finished.connect(self._add)
        pad.ink_moved.connect(self.moved.append)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        return self.ink.strokes

    def _add(self, stroke: Stroke) -> None:
        self.ink = self.ink.with_stroke(stroke)
        self.pad.show_ink(self.ink)


@pytest.fixture
def pad(qtbot: QtBot) -> InkPad:
    pad = InkPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.show()
    qtbot.waitExposed(pad)
    return pad


@pytest.fixture
def drawn(pad: InkPad) -> Drawn:
    return Drawn(pad)


def positions(stroke: Stroke) -> list[tuple[float, float]]:
    return [(round(point.x, 2), round(point.y, 2)) for point in stroke.points]


def picture(pad: InkPad) -> QImage:
    return pad.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def grey_at(pad: InkPad, x: float, y: float) -> int:
    image = picture(pad)
    return image.pixelColor(round(x * image.width()), round(y * image.height())).lightness()


# Devices


def test_mouse_draws_a_stroke_in_pad_units(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    assert len(drawn.strokes) == 1
    assert positions(drawn.strokes[0]) == LINE


def test_pen_draws_with_its_pressure(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_pen(pad, LINE, [0.1, 0.5, 0.9])
    assert len(drawn.strokes) == 1
    assert [round(point.pressure, 1) for point in drawn.strokes[0].points] == [0.1, 0.5, 0.9]


def test_finger_draws(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_finger(pad, LINE)
    assert [positions(stroke) for stroke in drawn.strokes] == [LINE]


def test_second_finger_draws_nothing(pad: InkPad, drawn: Drawn) -> None:
    screen = hand.touch_screen()
    first, second = hand.on(pad, (0.2, 0.2)).toPoint(), hand.on(pad, (0.8, 0.2)).toPoint()
    QTest.touchEvent(pad, screen).press(0, first, pad).commit()
    QTest.touchEvent(pad, screen).stationary(0).press(1, second, pad).commit()
    end = hand.on(pad, (0.2, 0.8)).toPoint()
    QTest.touchEvent(pad, screen).move(0, end, pad).move(1, first, pad).commit()
    QTest.touchEvent(pad, screen).release(0, end, pad).release(1, first, pad).commit()
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.2, 0.2), (0.2, 0.8)]]


def test_fingers_on_a_touchpad_do_not_draw(pad: InkPad, drawn: Drawn) -> None:
    device = hand.touchpad()
    QTest.touchEvent(pad, device).press(0, hand.on(pad, (0.5, 0.5)).toPoint(), pad).commit()
    assert drawn.moved == []


def test_the_middle_button_does_nothing(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE, Qt.MouseButton.MiddleButton)
    assert drawn.moved == []


def test_mouse_moving_without_a_button_draws_nothing(pad: InkPad, drawn: Drawn) -> None:
    QTest.mouseMove(pad, hand.on(pad, (0.5, 0.5)).toPoint())
    assert drawn.moved == []


@pytest.mark.parametrize(
    "source",
    [
        Qt.MouseEventSource.MouseEventSynthesizedByQt,
        Qt.MouseEventSource.MouseEventSynthesizedBySystem,
    ],
)
def test_mouse_events_made_up_after_a_pen_add_no_stroke(
    pad: InkPad, drawn: Drawn, source: Qt.MouseEventSource
) -> None:
    hand.draw_with_pen(pad, LINE)
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    ):
        hand.send_mouse(pad, kind, (0.5, 0.5), source=source)
    assert len(drawn.strokes) == 1


def test_mouse_events_that_a_stylus_reports_add_no_stroke(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_pen(pad, LINE)
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.5, 0.5), device=hand.STYLUS)
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.5, 0.5), device=hand.STYLUS)
    assert len(drawn.strokes) == 1


def test_mouse_cannot_break_into_a_stroke_of_the_pen(pad: InkPad, drawn: Drawn) -> None:
    hand.send_tablet(pad, QEvent.Type.TabletPress, (0.1, 0.1), 0.5)
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.9, 0.1))
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.9, 0.1))
    hand.send_tablet(pad, QEvent.Type.TabletMove, (0.5, 0.5), 0.5)
    hand.send_tablet(pad, QEvent.Type.TabletRelease, (0.5, 0.5), 0.0)
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.1, 0.1), (0.5, 0.5)]]


def test_pen_and_finger_events_reach_nobody_else_as_mouse_events(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_finger(pad, LINE)
    hand.draw_with_finger(pad, LINE)
    assert len(drawn.strokes) == 2


# Strokes


def test_a_tap_is_a_dot_though_the_hand_wavers(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.5, 0.5), (0.505, 0.5), (0.5, 0.505)])
    assert len(drawn.strokes[0].points) == 1
    assert grey_at(pad, 0.5, 0.5) < 50


def test_double_click_is_two_dots(pad: InkPad, drawn: Drawn) -> None:
    place = hand.on(pad, (0.5, 0.5)).toPoint()
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(pad, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=place)
    assert len(drawn.strokes) == 2


def test_strokes_end_at_the_edge_of_the_pad(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.5, 0.5), (1.7, 0.5), (1.7, -3.0)])
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.5, 0.5), (1.0, 0.5)]]


def test_same_stroke_on_pads_of_any_size(qtbot: QtBot) -> None:
    strokes = []
    for side in (200, 400, 1000):
        pad = InkPad()
        qtbot.addWidget(pad)
        pad.resize(side, side)
        drawn = Drawn(pad)
        hand.draw_with_mouse(pad, LINE)
        strokes.append(positions(drawn.strokes[0]))
    assert strokes == [LINE] * 3


def test_ink_is_told_while_the_pen_moves(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    assert [len(ink.strokes[-1].points) for ink in drawn.moved] == [1, 2, 3]


def test_hiding_the_pad_ends_the_stroke(pad: InkPad, drawn: Drawn) -> None:
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, LINE[0])
    hand.send_mouse(pad, QEvent.Type.MouseMove, LINE[1])
    pad.hide()
    assert [positions(stroke) for stroke in drawn.strokes] == [LINE[:2]]


def test_a_touch_that_the_system_takes_back_leaves_nothing(pad: InkPad, drawn: Drawn) -> None:
    screen = hand.touch_screen()
    QTest.touchEvent(pad, screen).press(0, hand.on(pad, (0.2, 0.2)).toPoint(), pad).commit()
    QTest.touchEvent(pad, screen).move(0, hand.on(pad, (0.6, 0.6)).toPoint(), pad).commit()
    pad.event(_touch_cancel(screen))
    assert drawn.strokes == ()
    assert drawn.moved[-1] == EMPTY_INK
    assert grey_at(pad, 0.4, 0.4) > 200


def _touch_cancel(screen: object) -> QEvent:
    from PySide6.QtGui import QPointingDevice, QTouchEvent

    assert isinstance(screen, QPointingDevice)
    return QTouchEvent(QEvent.Type.TouchCancel, screen, Qt.KeyboardModifier.NoModifier, [])


# Painting


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


def test_what_grows_under_the_pen_is_what_stays(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, LINE)
    while_drawing = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(drawn.ink)
    assert picture(pad) == while_drawing


def test_undone_ink_disappears(pad: InkPad, drawn: Drawn) -> None:
    blank = picture(pad)
    hand.draw_with_mouse(pad, LINE)
    assert picture(pad) != blank
    pad.show_ink(EMPTY_INK)
    assert picture(pad) == blank


class RecordingPad(InkPad):
    """Takes down which rectangles are repainted."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.areas.append(event.rect())
        super().paintEvent(event)


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


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_ink_is_sharp_at_every_pixel_ratio(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    """The edge of a line is about as narrow in device pixels whatever the ratio."""
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


def test_resizing_in_mid_stroke_keeps_what_is_drawn(pad: InkPad, drawn: Drawn) -> None:
    for kind, place in ((PRESS, (0.1, 0.5)), (MOVE, (0.3, 0.5)), (MOVE, (0.5, 0.5))):
        hand.send_mouse(pad, kind, place)
    picture(pad)
    pad.resize(2 * SIDE, 2 * SIDE)
    assert grey_at(pad, 0.2, 0.5) < 50
    hand.send_mouse(pad, RELEASE, (0.9, 0.5))
    assert positions(drawn.strokes[0]) == [(0.1, 0.5), (0.3, 0.5), (0.5, 0.5), (0.9, 0.5)]
    assert grey_at(pad, 0.8, 0.5) < 50


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


def test_ink_that_comes_back_is_seen(pad: InkPad, drawn: Drawn) -> None:
    """After Clear and its undoing, with the pad painted in between."""
    hand.draw_with_mouse(pad, [(0.2, 0.5), (0.8, 0.5)])
    pad.show_ink(EMPTY_INK)
    assert grey_at(pad, 0.5, 0.5) > 200
    pad.show_ink(drawn.ink)
    assert grey_at(pad, 0.5, 0.5) < 50


@pytest.mark.parametrize("boxes", [(), ((0.6, 0.6, 0.7, 0.7),)])
def test_frames_that_go_are_painted_over(
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
def test_frames_lie_around_the_ink_however_wide(pad: InkPad, drawn: Drawn, width: float) -> None:
    pad.set_pen_width(width)
    hand.draw_with_mouse(pad, [(0.5, 0.3), (0.5, 0.7)])
    plain = picture(pad)
    pad.show_boxes(((0.5, 0.3, 0.5, 0.7),), 0)
    framed = picture(pad)

    changed = [x for x in range(SIDE) if framed.pixel(x, SIDE // 2) != plain.pixel(x, SIDE // 2)]
    reach = width / 2 * SIDE
    assert min(changed) == pytest.approx(SIDE / 2 - reach - 4, abs=1.5)
    assert max(changed) == pytest.approx(SIDE / 2 + reach + 4, abs=1.5)


# Interrupted strokes


def begin_stroke(pad: InkPad) -> None:
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, (0.2, 0.8))
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.8, 0.8))


def test_ink_changed_under_the_pen_takes_its_stroke_away(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    begin_stroke(pad)
    pad.show_ink(EMPTY_INK)
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.8, 0.9))
    hand.send_mouse(pad, QEvent.Type.MouseButtonRelease, (0.8, 0.9))
    assert len(drawn.strokes) == 1
    assert grey_at(pad, 0.5, 0.8) > 200


def test_cancelling_takes_only_the_stroke_under_the_pen(pad: InkPad, drawn: Drawn) -> None:
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    begin_stroke(pad)
    pad.cancel_stroke()
    assert drawn.moved[-1] == drawn.ink
    assert grey_at(pad, 0.5, 0.8) > 200
    assert grey_at(pad, 0.5, 0.2) < 50


def test_a_second_press_without_a_release_begins_a_new_stroke(pad: InkPad, drawn: Drawn) -> None:
    begin_stroke(pad)
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    assert [positions(stroke) for stroke in drawn.strokes] == [
        [(0.2, 0.8), (0.8, 0.8)],
        [(0.2, 0.2), (0.8, 0.2)],
    ]


def test_a_stroke_that_leaves_the_pad_goes_on_where_it_comes_back(
    pad: InkPad, drawn: Drawn
) -> None:
    hand.draw_with_mouse(pad, [(0.8, 0.5), (1.2, 0.7), (1.4, 0.9), (0.9, 0.9), (0.5, 0.9)])
    assert [positions(stroke) for stroke in drawn.strokes] == [
        [(0.8, 0.5), (1.0, 0.6)],
        [(0.9, 0.9), (0.5, 0.9)],
    ]


@pytest.mark.parametrize("place", [(math.nan, 0.5), (math.inf, 0.5), (0.5, -math.inf)])
def test_places_that_are_no_numbers_are_harmless(
    pad: InkPad, drawn: Drawn, place: tuple[float, float]
) -> None:
    hand.draw_with_pen(pad, [place, LINE[0]])
    hand.draw_with_pen(pad, [LINE[0], place, LINE[1], LINE[2]])
    assert positions(drawn.strokes[-1]) == LINE


@pytest.mark.parametrize("place", [(-1e30, 1e30), (1e300, 0.4)])
def test_huge_places_end_the_stroke_at_the_edge(
    pad: InkPad, drawn: Drawn, place: tuple[float, float]
) -> None:
    hand.draw_with_pen(pad, [LINE[0], LINE[1], place])
    assert len(drawn.strokes) == 1
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in positions(drawn.strokes[0]))


def test_losing_the_focus_ends_the_stroke(pad: InkPad, drawn: Drawn, qtbot: QtBot) -> None:
    pad.setFocus()
    begin_stroke(pad)
    QApplication.sendEvent(pad, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.5, 0.1))
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.2, 0.8), (0.8, 0.8)]]


def test_another_window_in_front_ends_the_stroke(pad: InkPad, drawn: Drawn) -> None:
    begin_stroke(pad)
    QApplication.sendEvent(pad, QEvent(QEvent.Type.WindowDeactivate))
    assert len(drawn.strokes) == 1


# What drivers send


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(qtbot: QtBot, clock: Clock) -> Drawn:
    pad = InkPad(clock=clock)
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.show()
    return Drawn(pad)


PRESS, MOVE, RELEASE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)


@pytest.mark.parametrize("after", [0.0, 0.05, 0.09])
def test_a_whole_click_after_the_pens_own_events_adds_nothing(
    timed: Drawn, clock: Clock, after: float
) -> None:
    """Some drivers send one that nothing marks as made up, a pixel or two beside."""
    hand.draw_with_pen(timed.pad, LINE)
    clock.now += after
    for kind in (PRESS, MOVE, RELEASE):
        hand.send_mouse(timed.pad, kind, (LINE[-1][0] + 0.01, LINE[-1][1]))
    assert [positions(stroke) for stroke in timed.strokes] == [LINE]


def test_a_click_elsewhere_or_later_draws(timed: Drawn, clock: Clock) -> None:
    hand.draw_with_pen(timed.pad, LINE)
    hand.draw_with_mouse(timed.pad, [(0.1, 0.9), (0.3, 0.9)])
    clock.now += 0.2
    hand.draw_with_mouse(timed.pad, [LINE[-1], (0.5, 0.9)])
    assert len(timed.strokes) == 3


def test_a_copy_that_comes_before_the_pens_own_press_is_dropped(timed: Drawn, clock: Clock) -> None:
    pad = timed.pad
    hand.send_mouse(pad, PRESS, LINE[0])
    clock.now += 0.01
    hand.send_tablet(pad, QEvent.Type.TabletPress, LINE[0], 0.5)
    for place in LINE[1:]:
        hand.send_mouse(pad, MOVE, place)
        hand.send_tablet(pad, QEvent.Type.TabletMove, place, 0.5)
    hand.send_mouse(pad, RELEASE, LINE[-1])
    hand.send_tablet(pad, QEvent.Type.TabletRelease, LINE[-1], 0.0)
    assert [positions(stroke) for stroke in timed.strokes] == [LINE]


def test_copies_between_the_pens_own_events_add_nothing(timed: Drawn) -> None:
    pad = timed.pad
    hand.send_tablet(pad, QEvent.Type.TabletPress, LINE[0], 0.5)
    hand.send_mouse(pad, PRESS, LINE[0])
    for place in LINE[1:]:
        hand.send_tablet(pad, QEvent.Type.TabletMove, place, 0.5)
        hand.send_mouse(pad, MOVE, place)
    hand.send_tablet(pad, QEvent.Type.TabletRelease, LINE[-1], 0.0)
    hand.send_mouse(pad, RELEASE, LINE[-1])
    assert [positions(stroke) for stroke in timed.strokes] == [LINE]


def test_a_palm_draws_nothing_while_a_pen_hovers(timed: Drawn, clock: Clock) -> None:
    hand.send_tablet(timed.pad, QEvent.Type.TabletMove, (0.5, 0.5), 0.0)
    clock.now += 0.3
    hand.draw_with_finger(timed.pad, LINE)
    assert timed.moved == []

    clock.now += 0.3
    hand.draw_with_finger(timed.pad, LINE)
    assert len(timed.strokes) == 1


def test_a_palm_that_was_there_first_gives_way_to_the_pen(timed: Drawn) -> None:
    pad, screen = timed.pad, hand.touch_screen()
    QTest.touchEvent(pad, screen).press(0, hand.on(pad, (0.9, 0.9)).toPoint(), pad).commit()
    QTest.touchEvent(pad, screen).move(0, hand.on(pad, (0.9, 0.8)).toPoint(), pad).commit()
    hand.draw_with_pen(pad, LINE)
    QTest.touchEvent(pad, screen).release(0, hand.on(pad, (0.9, 0.8)).toPoint(), pad).commit()
    assert [positions(stroke) for stroke in timed.strokes] == [LINE]


def test_a_palm_that_the_system_takes_back_leaves_the_pens_stroke(
    pad: InkPad, drawn: Drawn
) -> None:
    hand.send_tablet(pad, QEvent.Type.TabletPress, LINE[0], 0.5)
    hand.send_tablet(pad, QEvent.Type.TabletMove, LINE[1], 0.5)
    pad.event(_touch_cancel(hand.touch_screen()))
    hand.send_tablet(pad, QEvent.Type.TabletRelease, LINE[2], 0.0)
    assert [positions(stroke) for stroke in drawn.strokes] == [LINE]


def test_a_pulled_out_tablet_leaves_a_pad_that_draws(timed: Drawn, clock: Clock) -> None:
    hand.send_tablet(timed.pad, QEvent.Type.TabletPress, LINE[0], 0.5)
    hand.send_tablet(timed.pad, QEvent.Type.TabletMove, LINE[1], 0.5)
    clock.now += 1.0
    hand.draw_with_mouse(timed.pad, [(0.1, 0.9), (0.3, 0.9)])
    assert [positions(stroke) for stroke in timed.strokes] == [LINE[:2], [(0.1, 0.9), (0.3, 0.9)]]


def test_a_stylus_that_comes_back_hovering_draws_nothing(timed: Drawn, clock: Clock) -> None:
    """Its tablet was pulled out in the middle of a stroke, so nothing told of its lifting."""
    hand.send_tablet(timed.pad, QEvent.Type.TabletPress, LINE[0], 0.5)
    hand.send_tablet(timed.pad, QEvent.Type.TabletMove, LINE[1], 0.5)
    clock.now += 10.0
    for place in ((0.1, 0.9), (0.9, 0.9)):
        hand.send_tablet(timed.pad, QEvent.Type.TabletMove, place, 0.0, is_down=False)
    assert [positions(stroke) for stroke in timed.strokes] == [LINE[:2]]


def test_a_mouse_whose_release_was_lost_draws_nothing(pad: InkPad, drawn: Drawn) -> None:
    begin_stroke(pad)
    hand.send_mouse(pad, MOVE, (0.1, 0.1), button=Qt.MouseButton.MiddleButton)
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.2, 0.8), (0.8, 0.8)]]


@pytest.mark.parametrize("number", [0, 1])
def test_a_finger_draws_though_the_release_of_the_one_before_was_lost(
    pad: InkPad, drawn: Drawn, number: int
) -> None:
    screen, other = hand.touch_screen(), hand.touch_screen()
    begin, end = (hand.on(pad, place).toPoint() for place in LINE[:2])
    QTest.touchEvent(pad, screen).press(0, hand.on(pad, (0.1, 0.9)).toPoint(), pad).commit()
    QTest.touchEvent(pad, other).press(number, begin, pad).commit()
    QTest.touchEvent(pad, other).move(number, end, pad).commit()
    QTest.touchEvent(pad, other).release(number, end, pad).commit()
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.1, 0.9)], LINE[:2]]
    QTest.touchEvent(pad, screen).release(0, end, pad).commit()


@pytest.mark.parametrize("device", [hand.STYLUS, hand.ERASER])
def test_a_stylus_works_up_to_where_it_is_lifted(
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


def test_a_lifting_off_the_pad_adds_no_dot(pad: InkPad, drawn: Drawn) -> None:
    for kind, place in ((PRESS, (0.5, 0.5)), (MOVE, (1.5, 0.5)), (RELEASE, (0.5, 0.9))):
        hand.send_mouse(pad, kind, place)
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.5, 0.5), (1.0, 0.5)]]


# Erasing


@pytest.fixture
def erased(pad: InkPad) -> list[Ink]:
    """What movements of the eraser left."""
    inks: list[Ink] = []
    pad.ink_erased.connect(inks.append)
    return inks


ACROSS = [(0.1, 0.5), (0.9, 0.5)]
DOWN = [(0.5, 0.3), (0.5, 0.7)]


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
    assert drawn.moved[-1] is erased[0]  # and was told while it moved
    assert grey_at(pad, 0.5, 0.5) > 200
    assert grey_at(pad, 0.2, 0.5) < 50
    assert len(drawn.strokes) == 1  # nothing was drawn


def test_the_eraser_takes_what_its_cursor_covers(
    pad: InkPad, drawn: Drawn, erased: list[Ink]
) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    pad.set_erasing(True)
    radius = (pad.cursor().pixmap().width() - 4) / 2 / SIDE

    hand.draw_with_mouse(pad, [(0.5, 0.5)])

    assert grey_at(pad, 0.5 - radius + 0.01, 0.5) > 200
    assert grey_at(pad, 0.5 - radius - 0.015, 0.5) < 100


def outline(pad: InkPad) -> float:
    """How wide the cursor's circle is, in pad units; to a pixel or two."""
    return (pad.cursor().pixmap().width() - 4) / SIDE


def test_the_cursor_outlines_what_is_at_work(pad: InkPad, drawn: Drawn) -> None:
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
    pad.set_erasing(True)  # by key, for what comes next
    assert outline(pad) == pen
    hand.send_tablet(pad, QEvent.Type.TabletRelease, (0.5, 0.5), 0.0)
    assert outline(pad) == eraser


@pytest.mark.parametrize("place", [(1e300, -1e300), (-1e160, 0.5), (math.nan, 0.5)])
def test_an_eraser_that_flies_off_is_harmless(
    pad: InkPad, drawn: Drawn, erased: list[Ink], place: tuple[float, float]
) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    hand.draw_with_mouse(pad, [(0.5, 0.4), place, (0.5, 0.6)], Qt.MouseButton.RightButton)
    assert len(drawn.strokes) == 1


def test_an_eraser_that_meets_nothing_changes_nothing(
    pad: InkPad, drawn: Drawn, erased: list[Ink]
) -> None:
    hand.draw_with_mouse(pad, ACROSS)
    told = len(drawn.moved)
    hand.draw_with_mouse(pad, [(0.2, 0.1), (0.8, 0.1)], Qt.MouseButton.RightButton)
    assert erased == []
    assert len(drawn.moved) == told


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


def test_the_other_button_does_not_break_into_a_stroke(pad: InkPad, drawn: Drawn) -> None:
    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    begin_stroke(pad)
    press = QMouseEvent(
        PRESS, hand.on(pad, (0.8, 0.8)), pad.mapToGlobal(hand.on(pad, (0.8, 0.8))),
        right, left | right, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(pad, press)
    hand.send_mouse(pad, MOVE, (0.8, 0.2))
    hand.send_mouse(pad, RELEASE, (0.8, 0.2))
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.2, 0.8), (0.8, 0.8), (0.8, 0.2)]]


def test_what_is_left_looks_as_if_the_rest_had_never_been(pad: InkPad, drawn: Drawn) -> None:
    """The area of a cut is painted anew, and that without seams."""
    hand.draw_with_mouse(pad, [(0.1, 0.1), (0.9, 0.9)])
    hand.draw_with_mouse(pad, ACROSS)
    picture(pad)
    pad.show_ink(Ink(drawn.strokes[:1]))
    repainted = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(Ink(drawn.strokes[:1]))
    assert picture(pad) == repainted


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


def test_pressure_can_be_switched_off(pad: InkPad, drawn: Drawn) -> None:
    pad.set_pressure(False)
    hand.draw_with_pen(pad, LINE, [0.1, 0.5, 0.9])
    assert [point.pressure for point in drawn.strokes[0].points] == [0.5, 0.5, 0.5]


def test_a_smoothed_line_is_seen_up_to_the_pen_while_it_grows(pad: InkPad, drawn: Drawn) -> None:
    pad.set_smoothing(Smoothing.STRONG)
    hand.send_mouse(pad, PRESS, (0.1, 0.5))
    for k in range(1, 80):
        place = (0.1 + 0.01 * k, 0.5 + 0.01 * (k % 2))
        hand.send_mouse(pad, MOVE, place)
        if k % 13 == 0:
            assert grey_at(pad, *place) < 50
    hand.send_mouse(pad, RELEASE, place)

    while_drawing = picture(pad)
    pad.show_ink(EMPTY_INK)
    pad.show_ink(drawn.ink)
    assert picture(pad) == while_drawing
    assert np.ptp(drawn.strokes[0].positions[10:-10, 1]) < 0.006


def test_light_smoothing_moves_a_line_by_two_pixels_at_most(pad: InkPad, drawn: Drawn) -> None:
    pad.resize(1200, 1200)
    pad.set_smoothing(Smoothing.LIGHT)
    zigzag = [(0.2 + 0.02 * k, 0.5 + 0.05 * (k % 2)) for k in range(20)]
    hand.draw_with_mouse(pad, zigzag)
    moved = np.hypot(*(drawn.strokes[0].positions - zigzag).T) * 1200
    assert 1.0 < moved.max() <= 2.0


def test_where_smoothing_moves_a_line_it_is_painted_anew(qtbot: QtBot) -> None:
    """The line overshoots to the right, turns back, and is no longer where it was."""
    pad = RecordingPad()
    qtbot.addWidget(pad)
    pad.resize(SIDE, SIDE)
    pad.set_pen_width(0.005)
    pad.set_smoothing(Smoothing.STRONG)
    pad.show()
    for kind, place in ((PRESS, (0.3, 0.5)), (MOVE, (0.5, 0.5))):
        hand.send_mouse(pad, kind, place)
    qtbot.wait(50)
    pad.areas.clear()
    hand.send_mouse(pad, MOVE, (0.3, 0.52))
    qtbot.waitUntil(lambda: bool(pad.areas))
    assert pad.areas[0].contains(QPoint(round(0.5 * SIDE), SIDE // 2))
    hand.send_mouse(pad, RELEASE, (0.3, 0.52))


# The keyboard


def press_key(pad: InkPad, key: Qt.Key, times: int = 1, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for _ in range(times):
        QTest.keyClick(pad, key, held)


def test_arrows_and_space_draw(pad: InkPad, drawn: Drawn) -> None:
    press_key(pad, Qt.Key.Key_Up, 10)
    press_key(pad, Qt.Key.Key_Space)
    press_key(pad, Qt.Key.Key_Down, 20)
    press_key(pad, Qt.Key.Key_Space)
    press_key(pad, Qt.Key.Key_Right, 5)

    assert len(drawn.strokes) == 1
    assert positions(drawn.strokes[0])[0] == (0.5, 0.3)
    assert positions(drawn.strokes[0])[-1] == (0.5, 0.7)


def test_the_cross_is_seen_where_it_is_and_only_when_keys_are_used(
    pad: InkPad, drawn: Drawn
) -> None:
    blank = picture(pad)
    press_key(pad, Qt.Key.Key_Right, 10)
    shown = picture(pad)
    changed = [
        (x, y) for x in range(SIDE) for y in range(SIDE) if shown.pixel(x, y) != blank.pixel(x, y)
    ]
    assert np.mean(changed, axis=0) == pytest.approx([0.7 * SIDE, 0.5 * SIDE], abs=1)

    press: Callable[[], None]
    for press in (
        lambda: hand.send_mouse(pad, PRESS, (0.1, 0.1)),
        lambda: hand.send_tablet(pad, QEvent.Type.TabletPress, (0.1, 0.1), 0.5),
    ):
        press()
        pad.cancel_stroke()
        assert picture(pad) == blank
        press_key(pad, Qt.Key.Key_Right)
        assert picture(pad) != blank


def test_keys_go_to_the_pad_after_a_stylus_drew_on_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pad, other = InkPad(window), QLineEdit(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    hand.draw_with_pen(pad, LINE)
    assert QApplication.focusWidget() is pad


def test_two_arrows_at_once_move_slantwise(pad: InkPad, drawn: Drawn) -> None:
    press_key(pad, Qt.Key.Key_Space)
    QTest.keyPress(pad, Qt.Key.Key_Right)
    QTest.keyPress(pad, Qt.Key.Key_Down)
    QTest.keyRelease(pad, Qt.Key.Key_Right)
    QTest.keyPress(pad, Qt.Key.Key_Left)
    QTest.keyRelease(pad, Qt.Key.Key_Left)
    QTest.keyRelease(pad, Qt.Key.Key_Down)
    press_key(pad, Qt.Key.Key_Space)

    places = [(0.5, 0.5), (0.52, 0.5), (0.54, 0.52), (0.52, 0.54)]
    assert positions(drawn.strokes[0]) == places


def test_with_shift_the_cross_takes_small_steps_and_stays_on_the_pad(
    pad: InkPad, drawn: Drawn
) -> None:
    press_key(pad, Qt.Key.Key_Left, 60)
    press_key(pad, Qt.Key.Key_Right, 1, shift=True)
    press_key(pad, Qt.Key.Key_Space, 2)

    assert drawn.strokes[0].points[0].x == pytest.approx(0.004)


def test_space_held_down_puts_the_pen_down_once(pad: InkPad, drawn: Drawn) -> None:
    for repeats in (False, True, True, True):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", repeats
        )
        QApplication.sendEvent(pad, press)
    assert drawn.strokes == ()
    assert len(drawn.moved) == 1


def test_the_cross_goes_when_the_keys_go_elsewhere(pad: InkPad, drawn: Drawn) -> None:
    blank = picture(pad)
    press_key(pad, Qt.Key.Key_Space)
    QApplication.sendEvent(pad, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert len(drawn.strokes) == 1
    pad.show_ink(EMPTY_INK)
    assert picture(pad) == blank


def test_the_mouse_takes_over_from_the_keyboard(pad: InkPad, drawn: Drawn) -> None:
    press_key(pad, Qt.Key.Key_Space)
    press_key(pad, Qt.Key.Key_Down, 10)
    hand.draw_with_mouse(pad, ACROSS)

    assert [len(stroke.points) for stroke in drawn.strokes] == [11, 2]


# The ring around the pad


def edge_colour(pad: InkPad) -> str:
    """The colour within the middle of the pad's upper edge."""
    return pad.grab().toImage().pixelColor(pad.width() // 2, 1).name()


@pytest.fixture
def beside(pad: InkPad, qtbot: QtBot) -> Iterator[QLineEdit]:
    """Another part of the pad's window, which has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    pad.setParent(window)
    pad.move(0, 50)
    pad.show()
    window.setTabOrder(field, pad)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field
    pad.setParent(None)
    window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_a_ring_shows_that_a_key_led_to_the_pad(
    pad: InkPad, beside: QLineEdit, key: Qt.Key
) -> None:
    calm = edge_colour(pad)
    QTest.keyClick(beside, key)
    assert pad.hasFocus()
    assert edge_colour(pad) == pad.palette().highlight().color().name() != calm
    beside.setFocus()
    assert edge_colour(pad) == calm


def test_no_ring_disturbs_who_begins_or_draws(pad: InkPad, beside: QLineEdit) -> None:
    calm = edge_colour(pad)
    pad.setFocus()  # as the window does at its start
    assert edge_colour(pad) == calm
    beside.setFocus()
    hand.draw_with_mouse(pad, LINE)
    assert pad.hasFocus()
    assert edge_colour(pad) == calm
    beside.setFocus()
    QTest.keyClick(beside, Qt.Key.Key_Tab)
    hand.draw_with_mouse(pad, LINE)
    assert edge_colour(pad) == calm


def test_the_ring_is_there_again_after_another_window(pad: InkPad, beside: QLineEdit) -> None:
    QTest.keyClick(beside, Qt.Key.Key_Tab)
    ringed = edge_colour(pad)
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        QApplication.sendEvent(pad, QFocusEvent(kind, Qt.FocusReason.ActiveWindowFocusReason))
    assert edge_colour(pad) == ringed


def test_the_ring_grows_with_the_type(pad: InkPad, beside: QLineEdit) -> None:
    font = pad.font()
    font.setPixelSize(48)
    pad.setFont(font)
    QTest.keyClick(beside, Qt.Key.Key_Tab)
    picture = pad.grab().toImage()
    colours = [picture.pixelColor(pad.width() // 2, y).name() for y in range(12)]
    assert 5 <= colours.count(pad.palette().highlight().color().name()) <= 9
