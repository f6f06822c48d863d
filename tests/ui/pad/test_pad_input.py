"""The pad with all devices: mouse, pen, finger, keys."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTouchEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK
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


def test_double_click_is_two_dots(pad: InkPad, drawn: Drawn) -> None:
    position = hand.on(pad, (0.5, 0.5)).toPoint()
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=position)
    QTest.mouseDClick(pad, Qt.MouseButton.LeftButton, pos=position)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=position)
    assert len(drawn.strokes) == 2


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


# What ends a stroke


def test_hiding_the_pad_ends_the_stroke(pad: InkPad, drawn: Drawn) -> None:
    hand.send_mouse(pad, QEvent.Type.MouseButtonPress, LINE[0])
    hand.send_mouse(pad, QEvent.Type.MouseMove, LINE[1])
    pad.hide()
    assert [positions(stroke) for stroke in drawn.strokes] == [LINE[:2]]


def test_hiding_the_pad_ends_the_stroke_behind_another_window_too(
    pad: InkPad, drawn: Drawn, qtbot: QtBot
) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    begin_stroke(pad)
    pad.hide()
    assert len(drawn.strokes) == 1


def test_losing_the_focus_ends_the_stroke(pad: InkPad, drawn: Drawn) -> None:
    pad.setFocus()
    begin_stroke(pad)
    QApplication.sendEvent(pad, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    hand.send_mouse(pad, QEvent.Type.MouseMove, (0.5, 0.1))
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.2, 0.8), (0.8, 0.8)]]


def test_another_window_in_front_ends_the_stroke(pad: InkPad, drawn: Drawn) -> None:
    begin_stroke(pad)
    QApplication.sendEvent(pad, QEvent(QEvent.Type.WindowDeactivate))
    assert len(drawn.strokes) == 1


def test_a_second_press_without_a_release_begins_a_new_stroke(pad: InkPad, drawn: Drawn) -> None:
    begin_stroke(pad)
    hand.draw_with_mouse(pad, [(0.2, 0.2), (0.8, 0.2)])
    assert [positions(stroke) for stroke in drawn.strokes] == [
        [(0.2, 0.8), (0.8, 0.8)],
        [(0.2, 0.2), (0.8, 0.2)],
    ]


def test_a_touch_that_the_system_cancels_leaves_nothing(pad: InkPad, drawn: Drawn) -> None:
    screen = hand.touch_screen()
    QTest.touchEvent(pad, screen).press(0, hand.on(pad, (0.2, 0.2)).toPoint(), pad).commit()
    QTest.touchEvent(pad, screen).move(0, hand.on(pad, (0.6, 0.6)).toPoint(), pad).commit()
    pad.event(_touch_cancel(screen))
    assert drawn.strokes == ()
    assert drawn.moved[-1] == EMPTY_INK
    assert grey_at(pad, 0.4, 0.4) > 200


def _touch_cancel(screen: object) -> QEvent:

    assert isinstance(screen, QPointingDevice)
    return QTouchEvent(QEvent.Type.TouchCancel, screen, Qt.KeyboardModifier.NoModifier, [])


# What drivers send


@pytest.mark.parametrize("position", [(math.nan, 0.5), (math.inf, 0.5), (0.5, -math.inf)])
def test_positions_that_are_not_numbers_are_harmless(
    pad: InkPad, drawn: Drawn, position: tuple[float, float]
) -> None:
    hand.draw_with_pen(pad, [position, LINE[0]])
    hand.draw_with_pen(pad, [LINE[0], position, LINE[1], LINE[2]])
    assert positions(drawn.strokes[-1]) == LINE


class Clock:
    """A clock in seconds that a test advances."""

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


@pytest.mark.parametrize("after", [0.0, 0.05, 0.09])
def test_a_complete_click_after_the_pens_own_events_adds_nothing(
    timed: Drawn, clock: Clock, after: float
) -> None:
    """Some drivers send an unmarked copy that is one or two pixels off."""
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
    for position in LINE[1:]:
        hand.send_mouse(pad, MOVE, position)
        hand.send_tablet(pad, QEvent.Type.TabletMove, position, 0.5)
    hand.send_mouse(pad, RELEASE, LINE[-1])
    hand.send_tablet(pad, QEvent.Type.TabletRelease, LINE[-1], 0.0)
    assert [positions(stroke) for stroke in timed.strokes] == [LINE]


def test_copies_between_the_pens_own_events_add_nothing(timed: Drawn) -> None:
    pad = timed.pad
    hand.send_tablet(pad, QEvent.Type.TabletPress, LINE[0], 0.5)
    hand.send_mouse(pad, PRESS, LINE[0])
    for position in LINE[1:]:
        hand.send_tablet(pad, QEvent.Type.TabletMove, position, 0.5)
        hand.send_mouse(pad, MOVE, position)
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


def test_a_palm_that_came_first_gives_way_to_the_pen(timed: Drawn) -> None:
    pad, screen = timed.pad, hand.touch_screen()
    QTest.touchEvent(pad, screen).press(0, hand.on(pad, (0.9, 0.9)).toPoint(), pad).commit()
    QTest.touchEvent(pad, screen).move(0, hand.on(pad, (0.9, 0.8)).toPoint(), pad).commit()
    hand.draw_with_pen(pad, LINE)
    QTest.touchEvent(pad, screen).release(0, hand.on(pad, (0.9, 0.8)).toPoint(), pad).commit()
    assert [positions(stroke) for stroke in timed.strokes] == [LINE]


def test_a_palm_that_the_system_cancels_leaves_the_pens_stroke(pad: InkPad, drawn: Drawn) -> None:
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
    """Its tablet was unplugged in the middle of a stroke, so no event said that it was lifted."""
    hand.send_tablet(timed.pad, QEvent.Type.TabletPress, LINE[0], 0.5)
    hand.send_tablet(timed.pad, QEvent.Type.TabletMove, LINE[1], 0.5)
    clock.now += 10.0
    for position in ((0.1, 0.9), (0.9, 0.9)):
        hand.send_tablet(timed.pad, QEvent.Type.TabletMove, position, 0.0, is_down=False)
    assert [positions(stroke) for stroke in timed.strokes] == [LINE[:2]]


def test_a_mouse_whose_release_was_lost_draws_nothing(pad: InkPad, drawn: Drawn) -> None:
    begin_stroke(pad)
    hand.send_mouse(pad, MOVE, (0.1, 0.1), button=Qt.MouseButton.MiddleButton)
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.2, 0.8), (0.8, 0.8)]]


@pytest.mark.parametrize("number", [0, 1])
def test_a_finger_draws_even_if_the_previous_release_was_lost(
    pad: InkPad, drawn: Drawn, number: int
) -> None:
    screen, other = hand.touch_screen(), hand.touch_screen()
    begin, end = (hand.on(pad, position).toPoint() for position in LINE[:2])
    QTest.touchEvent(pad, screen).press(0, hand.on(pad, (0.1, 0.9)).toPoint(), pad).commit()
    QTest.touchEvent(pad, other).press(number, begin, pad).commit()
    QTest.touchEvent(pad, other).move(number, end, pad).commit()
    QTest.touchEvent(pad, other).release(number, end, pad).commit()
    assert [positions(stroke) for stroke in drawn.strokes] == [[(0.1, 0.9)], LINE[:2]]
    QTest.touchEvent(pad, screen).release(0, end, pad).commit()


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


def test_the_cross_is_visible_only_while_keys_are_used(pad: InkPad, drawn: Drawn) -> None:
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


def test_two_arrows_at_once_move_diagonally(pad: InkPad, drawn: Drawn) -> None:
    press_key(pad, Qt.Key.Key_Space)
    QTest.keyPress(pad, Qt.Key.Key_Right)
    QTest.keyPress(pad, Qt.Key.Key_Down)
    QTest.keyRelease(pad, Qt.Key.Key_Right)
    QTest.keyPress(pad, Qt.Key.Key_Left)
    QTest.keyRelease(pad, Qt.Key.Key_Left)
    QTest.keyRelease(pad, Qt.Key.Key_Down)
    press_key(pad, Qt.Key.Key_Space)

    expected = [(0.5, 0.5), (0.52, 0.5), (0.54, 0.52), (0.52, 0.54)]
    assert positions(drawn.strokes[0]) == expected


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


def test_the_cross_disappears_when_the_focus_moves_away(pad: InkPad, drawn: Drawn) -> None:
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
    """Return the colour in the middle of the pad's upper edge."""
    return pad.grab().toImage().pixelColor(pad.width() // 2, 1).name()


@pytest.fixture
def beside(pad: InkPad, qtbot: QtBot) -> Iterator[QLineEdit]:
    """Another widget in the pad's window, which has the focus."""
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


def test_no_ring_appears_at_the_start_or_while_drawing(pad: InkPad, beside: QLineEdit) -> None:
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


def test_the_ring_grows_with_the_text(pad: InkPad, beside: QLineEdit) -> None:
    font = pad.font()
    font.setPixelSize(48)
    pad.setFont(font)
    QTest.keyClick(beside, Qt.Key.Key_Tab)
    picture = pad.grab().toImage()
    colours = [picture.pixelColor(pad.width() // 2, y).name() for y in range(12)]
    assert 5 <= colours.count(pad.palette().highlight().color().name()) <= 9
