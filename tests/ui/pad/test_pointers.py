"""Which device may take over from which, and when."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

from digitpad.ui.pad.pointers import (
    ECHO_DISTANCE_PX,
    ECHO_TIME_S,
    PEN_NEAR_S,
    Holder,
    Pointers,
    is_hovering,
    is_original,
    is_touch_screen,
)
from tests import hand

HERE, ELSEWHERE = QPointF(100, 100), QPointF(200, 200)
ANYBODY = (Holder.MOUSE, Holder.STYLUS, Holder.FINGER, Holder.KEYBOARD)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0  # as a computer's that has just been started

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pointers(clock: Clock) -> Pointers:
    return Pointers(clock)


@pytest.mark.parametrize("holder", ANYBODY)
def test_any_device_may_take_a_pen_that_none_holds(pointers: Pointers, holder: Holder) -> None:
    assert pointers.admits(holder, HERE)
    assert not pointers.spoils(holder)


@pytest.mark.parametrize(
    ("holder", "admitted"),
    [
        (Holder.MOUSE, {Holder.MOUSE, Holder.STYLUS}),
        (Holder.FINGER, {Holder.FINGER, Holder.STYLUS}),
        (Holder.KEYBOARD, set(ANYBODY)),
    ],
)
def test_which_devices_may_take_over(
    pointers: Pointers, holder: Holder, admitted: set[Holder]
) -> None:
    pointers.take(holder)
    assert {other for other in ANYBODY if pointers.admits(other, HERE)} == admitted


def test_only_a_stylus_takes_over_from_one_that_is_near(pointers: Pointers, clock: Clock) -> None:
    pointers.note_stylus(HERE)
    pointers.take(Holder.STYLUS)
    clock.now = 0.9 * PEN_NEAR_S
    assert [other for other in ANYBODY if pointers.admits(other, ELSEWHERE)] == [Holder.STYLUS]
    pointers.note_stylus(HERE)
    clock.now += 0.9 * PEN_NEAR_S
    assert not pointers.admits(Holder.MOUSE, ELSEWHERE)
    clock.now += 0.2 * PEN_NEAR_S
    assert pointers.admits(Holder.MOUSE, ELSEWHERE)
    assert pointers.admits(Holder.KEYBOARD, ELSEWHERE)


def test_a_finger_waits_until_no_stylus_is_near(pointers: Pointers, clock: Clock) -> None:
    pointers.note_stylus(ELSEWHERE)
    clock.now = 0.9 * PEN_NEAR_S
    assert not pointers.admits(Holder.FINGER, HERE)
    assert pointers.admits(Holder.MOUSE, HERE)
    clock.now = 1.1 * PEN_NEAR_S
    assert pointers.admits(Holder.FINGER, HERE)


def lift_a_stylus(pointers: Pointers) -> None:
    pointers.take(Holder.STYLUS)
    pointers.note_stylus(HERE)
    pointers.let_go()


@pytest.mark.parametrize(
    ("after", "away", "admitted"),
    [
        (0.9 * ECHO_TIME_S, QPointF(0, 0), False),
        (0.9 * ECHO_TIME_S, QPointF(0.7, -0.7) * ECHO_DISTANCE_PX, False),
        (0.9 * ECHO_TIME_S, QPointF(0.8, -0.8) * ECHO_DISTANCE_PX, True),
        (1.1 * ECHO_TIME_S, QPointF(0, 0), True),
    ],
)
def test_a_mouse_event_right_after_and_where_the_stylus_was_is_a_copy(
    pointers: Pointers, clock: Clock, after: float, away: QPointF, admitted: bool
) -> None:
    lift_a_stylus(pointers)
    clock.now += after
    assert pointers.admits(Holder.MOUSE, HERE + away) is admitted


def test_only_a_mouse_can_be_a_copy(pointers: Pointers) -> None:
    lift_a_stylus(pointers)
    assert pointers.admits(Holder.STYLUS, HERE)
    assert pointers.admits(Holder.KEYBOARD, HERE)


def test_a_stylus_that_only_hovers_leaves_the_mouse_alone(pointers: Pointers) -> None:
    pointers.note_stylus(HERE)
    assert pointers.admits(Holder.MOUSE, HERE)


def test_mouse_events_after_a_mouse_release_are_not_copies(pointers: Pointers) -> None:
    pointers.take(Holder.MOUSE)
    pointers.let_go()
    assert pointers.holder is Holder.NOBODY
    assert pointers.admits(Holder.MOUSE, QPointF())


def test_a_stylus_cancels_earlier_strokes_of_a_palm_or_a_copy(
    pointers: Pointers, clock: Clock
) -> None:
    pointers.take(Holder.FINGER)
    clock.now = 10.0
    assert pointers.spoils(Holder.STYLUS)
    pointers.take(Holder.MOUSE)
    clock.now += 0.9 * ECHO_TIME_S
    assert pointers.spoils(Holder.STYLUS)
    assert not pointers.spoils(Holder.MOUSE)


@pytest.mark.parametrize("holder", [Holder.MOUSE, Holder.KEYBOARD, Holder.STYLUS])
def test_deliberate_strokes_are_not_cancelled(
    pointers: Pointers, clock: Clock, holder: Holder
) -> None:
    pointers.take(holder)
    clock.now = 1.1 * ECHO_TIME_S
    assert not any(pointers.spoils(newcomer) for newcomer in ANYBODY)


def mouse_event(source: Qt.MouseEventSource, device: QPointingDevice) -> QMouseEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseButtonPress
    return QMouseEvent(kind, HERE, HERE, HERE, left, left, none, source, device)


def device_of(kind: QInputDevice.DeviceType) -> QPointingDevice:
    pointer, every = QPointingDevice.PointerType.Generic, QInputDevice.Capability.All
    return QPointingDevice("device", 30, kind, pointer, every, 1, 3)


@pytest.mark.parametrize(
    ("kind", "original"),
    [
        (QInputDevice.DeviceType.Mouse, True),
        (QInputDevice.DeviceType.TouchPad, True),
        (QInputDevice.DeviceType.TouchScreen, False),
        (QInputDevice.DeviceType.Stylus, False),
        (QInputDevice.DeviceType.Airbrush, False),
    ],
)
def test_pens_and_touch_screens_make_no_original_mouse_events(
    kind: QInputDevice.DeviceType, original: bool
) -> None:
    device = device_of(kind)
    source = Qt.MouseEventSource.MouseEventNotSynthesized
    assert is_original(mouse_event(source, device)) is original


@pytest.mark.parametrize(
    "source",
    [source for source in Qt.MouseEventSource if source.name != "MouseEventNotSynthesized"],
)
def test_events_marked_as_synthesized_are_not_original(source: Qt.MouseEventSource) -> None:
    mouse = device_of(QInputDevice.DeviceType.Mouse)
    assert not is_original(mouse_event(source, mouse))


def tablet_event(pressure: float, buttons: Qt.MouseButton) -> QTabletEvent:
    none = Qt.KeyboardModifier.NoModifier
    kind, button = QEvent.Type.TabletMove, Qt.MouseButton.NoButton
    return QTabletEvent(
        kind, hand.STYLUS, HERE, HERE, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, none, button, buttons
    )


@pytest.mark.parametrize(
    ("pressure", "buttons", "hovers"),
    [
        (0.0, Qt.MouseButton.NoButton, True),
        (math.nan, Qt.MouseButton.NoButton, True),
        (0.0, Qt.MouseButton.LeftButton, False),  # of a stylus that feels no pressure
        (0.5, Qt.MouseButton.NoButton, False),  # of a driver that reports no buttons
    ],
)
def test_a_stylus_hovers_unless_its_tip_is_reported_down(
    pressure: float, buttons: Qt.MouseButton, hovers: bool
) -> None:
    assert is_hovering(tablet_event(pressure, buttons)) is hovers


def test_a_touchpad_is_not_a_touch_screen() -> None:
    def begin_on(device: QPointingDevice) -> QTouchEvent:
        return QTouchEvent(QEvent.Type.TouchBegin, device, Qt.KeyboardModifier.NoModifier, [])

    assert is_touch_screen(begin_on(hand.touch_screen()))
    assert not is_touch_screen(begin_on(hand.touchpad()))
