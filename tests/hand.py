"""A hand for the tests: draws on a pad with the events that a mouse, a pen or a finger sends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Place = tuple[float, float]  # in pad units

_ALL = QInputDevice.Capability.All
STYLUS = QPointingDevice(
    "stylus", 11, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen, _ALL, 1, 3
)
ERASER = QPointingDevice(
    "eraser", 12, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Eraser, _ALL, 1, 3
)


def on(pad: QWidget, place: Place) -> QPointF:
    return QPointF(place[0] * pad.width(), place[1] * pad.height())


def draw_with_mouse(
    pad: QWidget, places: Sequence[Place], button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    send_mouse(pad, QEvent.Type.MouseButtonPress, places[0], button=button)
    for place in places[1:]:
        send_mouse(pad, QEvent.Type.MouseMove, place, button=button)
    send_mouse(pad, QEvent.Type.MouseButtonRelease, places[-1], button=button)


def send_mouse(
    pad: QWidget,
    kind: QEvent.Type,
    place: Place,
    *,
    source: Qt.MouseEventSource = Qt.MouseEventSource.MouseEventNotSynthesized,
    device: QPointingDevice | None = None,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> None:
    """One mouse event, possibly one that Qt or a driver made up of another device's.

    It moves with `button` down.
    """
    position = on(pad, place)
    left, none = button, Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        position,
        QPointF(pad.mapTo(pad.window(), position)),
        pad.mapToGlobal(position),
        none if kind == QEvent.Type.MouseMove else left,
        none if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
        source,
        device or QPointingDevice.primaryPointingDevice(),
    )
    QApplication.sendEvent(pad, event)


def draw_with_pen(
    pad: QWidget,
    places: Sequence[Place],
    pressures: Sequence[float] | None = None,
    device: QPointingDevice | None = None,
) -> None:
    pressures = pressures or [0.5] * len(places)
    send_tablet(pad, QEvent.Type.TabletPress, places[0], pressures[0], device)
    for place, pressure in zip(places[1:], pressures[1:], strict=True):
        send_tablet(pad, QEvent.Type.TabletMove, place, pressure, device)
    send_tablet(pad, QEvent.Type.TabletRelease, places[-1], 0.0, device)


def send_tablet(
    pad: QWidget,
    kind: QEvent.Type,
    place: Place,
    pressure: float,
    device: QPointingDevice | None = None,
    *,
    is_down: bool = True,
) -> None:
    """One event of a stylus. It moves with its tip down, or hovers."""
    position = on(pad, place)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QTabletEvent(
        kind, device or STYLUS, position, pad.mapToGlobal(position), pressure,
        0.0, 0.0, 0.0, 0.0, 0.0,
        Qt.KeyboardModifier.NoModifier,
        none if kind == QEvent.Type.TabletMove else left,
        left if is_down and kind != QEvent.Type.TabletRelease else none,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)


def draw_with_finger(
    pad: QWidget, places: Sequence[Place], device: QPointingDevice | None = None
) -> None:
    device = device or touch_screen()
    QTest.touchEvent(pad, device).press(0, on(pad, places[0]).toPoint(), pad).commit()
    for place in places[1:]:
        QTest.touchEvent(pad, device).move(0, on(pad, place).toPoint(), pad).commit()
    QTest.touchEvent(pad, device).release(0, on(pad, places[-1]).toPoint(), pad).commit()


def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def touchpad() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)
