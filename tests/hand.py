"""Draws on a pad with the events of a mouse, a pen or a finger."""

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

from digitpad.ui.pad.ink_pad import InkPad

Position = tuple[float, float]  # in pad units

_ALL = QInputDevice.Capability.All
STYLUS = QPointingDevice(
    "stylus", 11, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen, _ALL, 1, 3
)
ERASER = QPointingDevice(
    "eraser", 12, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Eraser, _ALL, 1, 3
)


def on(pad: QWidget, position: Position) -> QPointF:
    if isinstance(pad, InkPad):
        return pad.pixel_at(position)
    return QPointF(position[0] * pad.width(), position[1] * pad.height())


def draw_with_mouse(
    pad: QWidget, positions: Sequence[Position], button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    send_mouse(pad, QEvent.Type.MouseButtonPress, positions[0], button=button)
    for position in positions[1:]:
        send_mouse(pad, QEvent.Type.MouseMove, position, button=button)
    send_mouse(pad, QEvent.Type.MouseButtonRelease, positions[-1], button=button)


def send_mouse(
    pad: QWidget,
    kind: QEvent.Type,
    position: Position,
    *,
    source: Qt.MouseEventSource = Qt.MouseEventSource.MouseEventNotSynthesized,
    device: QPointingDevice | None = None,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> None:
    """Send a mouse event, perhaps one that Qt or a driver made from another device's.

    It moves with `button` down.
    """
    pixels = on(pad, position)
    left, none = button, Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        pixels,
        QPointF(pad.mapTo(pad.window(), pixels)),
        pad.mapToGlobal(pixels),
        none if kind == QEvent.Type.MouseMove else left,
        none if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
        source,
        device or QPointingDevice.primaryPointingDevice(),
    )
    QApplication.sendEvent(pad, event)


def draw_with_pen(
    pad: QWidget,
    positions: Sequence[Position],
    pressures: Sequence[float] | None = None,
    device: QPointingDevice | None = None,
) -> None:
    pressures = pressures or [0.5] * len(positions)
    send_tablet(pad, QEvent.Type.TabletPress, positions[0], pressures[0], device)
    for position, pressure in zip(positions[1:], pressures[1:], strict=True):
        send_tablet(pad, QEvent.Type.TabletMove, position, pressure, device)
    send_tablet(pad, QEvent.Type.TabletRelease, positions[-1], 0.0, device)


def send_tablet(
    pad: QWidget,
    kind: QEvent.Type,
    position: Position,
    pressure: float,
    device: QPointingDevice | None = None,
    *,
    is_down: bool = True,
) -> None:
    """Send an event of a stylus that moves with its tip down, or hovers."""
    pixels = on(pad, position)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QTabletEvent(
        kind, device or STYLUS, pixels, pad.mapToGlobal(pixels), pressure,
        0.0, 0.0, 0.0, 0.0, 0.0,
        Qt.KeyboardModifier.NoModifier,
        none if kind == QEvent.Type.TabletMove else left,
        left if is_down and kind != QEvent.Type.TabletRelease else none,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)


def draw_with_finger(
    pad: QWidget, positions: Sequence[Position], device: QPointingDevice | None = None
) -> None:
    device = device or touch_screen()
    QTest.touchEvent(pad, device).press(0, on(pad, positions[0]).toPoint(), pad).commit()
    for position in positions[1:]:
        QTest.touchEvent(pad, device).move(0, on(pad, position).toPoint(), pad).commit()
    QTest.touchEvent(pad, device).release(0, on(pad, positions[-1]).toPoint(), pad).commit()


def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def touchpad() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)
