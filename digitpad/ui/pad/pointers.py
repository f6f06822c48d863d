"""Which device holds the pen: mouse, stylus, finger and keyboard get in each other's way."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QTabletEvent, QTouchEvent

PEN_NEAR_S = 0.5  # seconds; a stylus near the pad reports its place many times a second
ECHO_TIME_S = 0.1  # seconds; so long after the pen's own events drivers send copies as a mouse's
ECHO_DISTANCE_PX = 10.0  # logical pixels; copies are rounded, and scaled by other numbers


class Holder(Enum):
    """What draws the current stroke; until it lets go nothing else can draw."""

    NOBODY = auto()
    MOUSE = auto()
    STYLUS = auto()
    FINGER = auto()
    KEYBOARD = auto()


class Pointers:
    """Decides who may take the pen. `clock` gives seconds that never run backwards."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._taken = -math.inf
        self._stylus_seen = -math.inf
        self._stylus_lifted = -math.inf
        self._stylus_place = QPointF()
        self.holder = Holder.NOBODY

    def note_stylus(self, place: QPointF) -> None:
        """A stylus has reported something: it is near."""
        self._stylus_seen = self._clock()
        self._stylus_place = place

    def take(self, holder: Holder) -> None:
        self.holder = holder
        self._taken = self._clock()

    def let_go(self) -> None:
        if self.holder is Holder.STYLUS:
            self._stylus_lifted = self._clock()
        self.holder = Holder.NOBODY

    def admits(self, holder: Holder, place: QPointF) -> bool:
        """Whether this device may put the pen down here, now."""
        if holder is Holder.FINGER and self._clock() - self._stylus_seen < PEN_NEAR_S:
            return False  # it is the palm of the hand that holds the pen
        if holder is Holder.MOUSE and self._is_echo(place):
            return False
        match self.holder:
            case Holder.STYLUS:
                return holder is Holder.STYLUS or self._clock() - self._stylus_seen > PEN_NEAR_S
            case Holder.MOUSE | Holder.FINGER:
                return holder in (Holder.STYLUS, self.holder)
        return True

    def spoils(self, newcomer: Holder) -> bool:
        """Whether what the holder has drawn so far was not meant, given who takes over."""
        if newcomer is not Holder.STYLUS:
            return False
        is_copy = self.holder is Holder.MOUSE and self._clock() - self._taken < ECHO_TIME_S
        return is_copy or self.holder is Holder.FINGER

    def _is_echo(self, place: QPointF) -> bool:
        away = place - self._stylus_place
        is_near = math.hypot(away.x(), away.y()) <= ECHO_DISTANCE_PX
        return is_near and self._clock() - self._stylus_lifted < ECHO_TIME_S


def is_original(event: QMouseEvent) -> bool:
    """Not one that Qt or the system made of an event that a pen or finger already sent."""
    is_original = event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
    return is_original and event.deviceType() not in (
        QInputDevice.DeviceType.TouchScreen,
        QInputDevice.DeviceType.Stylus,
        QInputDevice.DeviceType.Airbrush,
    )


def is_hovering(event: QTabletEvent) -> bool:
    """Neither the buttons nor the pressure tell of a tip on the paper."""
    return event.buttons() == Qt.MouseButton.NoButton and not event.pressure() > 0.0


def is_touch_screen(event: QTouchEvent) -> bool:
    """Not a touchpad, whose fingers move the mouse and do not point at the pad."""
    return event.deviceType() == QInputDevice.DeviceType.TouchScreen
