"""Decides which of mouse, stylus, finger and keyboard holds the pen."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QTabletEvent, QTouchEvent

PEN_NEAR_S = 0.5  # seconds; a stylus near the pad reports its position many times a second
ECHO_TIME_S = 0.1  # seconds after a pen's event in which a driver may repeat it as a mouse's
ECHO_DISTANCE_PX = 10.0  # logical pixels; copies are rounded and scaled differently


class Holder(Enum):
    """The device that draws the current stroke; `Pointers` decides which others may take over."""

    NOBODY = auto()
    MOUSE = auto()
    STYLUS = auto()
    FINGER = auto()
    KEYBOARD = auto()


class Pointers:
    """Decides which device may take the pen. `clock` returns seconds that never run backwards."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._taken = -math.inf
        self._stylus_seen = -math.inf
        self._stylus_lifted = -math.inf
        self._stylus_position = QPointF()
        self.holder = Holder.NOBODY

    def note_stylus(self, position: QPointF) -> None:
        """Note that a stylus has reported its position, and so is near."""
        self._stylus_seen = self._clock()
        self._stylus_position = position

    def take(self, holder: Holder) -> None:
        self.holder = holder
        self._taken = self._clock()

    def let_go(self) -> None:
        if self.holder is Holder.STYLUS:
            self._stylus_lifted = self._clock()
        self.holder = Holder.NOBODY

    def admits(self, holder: Holder, position: QPointF) -> bool:
        """Return whether this device may put the pen down here and now."""
        if holder is Holder.FINGER and self._clock() - self._stylus_seen < PEN_NEAR_S:
            return False  # it is the palm of the hand with the pen
        if holder is Holder.MOUSE and self._is_echo(position):
            return False
        match self.holder:
            case Holder.STYLUS:
                return holder is Holder.STYLUS or self._clock() - self._stylus_seen > PEN_NEAR_S
            case Holder.MOUSE | Holder.FINGER:
                return holder in (Holder.STYLUS, self.holder)
        return True

    def spoils(self, newcomer: Holder) -> bool:
        """Return whether the stroke so far was unintended, given which device takes over."""
        if newcomer is not Holder.STYLUS:
            return False
        is_copy = self.holder is Holder.MOUSE and self._clock() - self._taken < ECHO_TIME_S
        return is_copy or self.holder is Holder.FINGER

    def _is_echo(self, position: QPointF) -> bool:
        away = position - self._stylus_position
        is_near = math.hypot(away.x(), away.y()) <= ECHO_DISTANCE_PX
        return is_near and self._clock() - self._stylus_lifted < ECHO_TIME_S


def is_original(event: QMouseEvent) -> bool:
    """Return whether an event is not a copy that Qt or the system made of a pen or touch event."""
    is_original = event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
    return is_original and event.deviceType() not in (
        QInputDevice.DeviceType.TouchScreen,
        QInputDevice.DeviceType.Stylus,
        QInputDevice.DeviceType.Airbrush,
    )


def is_hovering(event: QTabletEvent) -> bool:
    """Return whether neither buttons nor pressure show that the tip touches the pad."""
    return event.buttons() == Qt.MouseButton.NoButton and not event.pressure() > 0.0


def is_touch_screen(event: QTouchEvent) -> bool:
    """Return whether an event is from a touch screen, not from a touchpad that moves the mouse."""
    return event.deviceType() == QInputDevice.DeviceType.TouchScreen
