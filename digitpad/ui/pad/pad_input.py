"""Turns the events of mouse, pen, finger and keys into a few steps on the pad."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.core.ink.ink import NEUTRAL_PRESSURE
from digitpad.core.ink.positions import Position, is_position
from digitpad.system.qt.guard import guarded
from digitpad.ui.pad.keyboard_cursor import KeyboardCursor
from digitpad.ui.pad.pad_view import PadView
from digitpad.ui.pad.pointers import Holder, Pointers, is_hovering, is_original, is_touch_screen
from digitpad.ui.widgets.focus_ring import FocusRing

PEN_KEY = Qt.Key.Key_Space  # puts the keyboard's pen down, or lifts it


@guarded
class PadInput(QWidget):
    """Takes the events of all devices, and lets one device work at a time.

    A subclass defines what happens on the pad when the pen goes down, moves and is lifted.
    """

    def __init__(self, parent: QWidget | None, clock: Callable[[], float]) -> None:
        super().__init__(parent)
        self._pointers = Pointers(clock)
        self._finger = -1
        self._button = Qt.MouseButton.NoButton
        self._eraser_near = False  # the stylus shows its eraser end
        self._cross = KeyboardCursor()
        self._ring = FocusRing(self)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(True)  # a hovering pen keeps palms from drawing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def cancel_stroke(self) -> None:
        """Discard what is being drawn or erased, if anything is."""
        raise NotImplementedError

    # What a subclass defines

    @property
    def _view(self) -> PadView:
        """Which pixels show which positions."""
        raise NotImplementedError

    def _begin(self, position: Position, pressure: float, *, erases: bool) -> None:
        """Put the pen down, or the eraser with `erases`."""
        raise NotImplementedError

    def _go_on(self, position: Position, pressure: float) -> None:
        """Move the pen while it is down, on the pad or off it."""
        raise NotImplementedError

    def _go_to_end(self, position: Position) -> None:
        """Move the pen for the last time; `_end` follows."""
        raise NotImplementedError

    def _end(self) -> None:
        """Lift the pen; no device holds it any more."""
        raise NotImplementedError

    def _show_cursor(self) -> None:
        """Update the cursor: an eraser has come near or gone away."""
        raise NotImplementedError

    # The same three steps for every device

    def _put_down(
        self, holder: Holder, pixels: QPointF, pressure: float, *, erases: bool = False
    ) -> None:
        if not self._pointers.admits(holder, pixels):
            return
        if self._pointers.spoils(holder):
            self.cancel_stroke()
        self._lift(self._pointers.holder)  # its release was lost, for example in a popup
        position = self._in_pad_units(pixels)
        if not is_position(position):
            return
        self._pointers.take(holder)
        if holder is not Holder.KEYBOARD:
            self._hide_cross()
            self._hide_ring()
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # Qt does not set it for a stylus
        self._begin(position, pressure, erases=erases)

    def _move(self, holder: Holder, pixels: QPointF, pressure: float) -> None:
        position = self._in_pad_units(pixels)
        if self._pointers.holder is holder and is_position(position):
            self._go_on(position, pressure)

    def _lift_at(self, holder: Holder, pixels: QPointF) -> None:
        position = self._in_pad_units(pixels)
        if self._pointers.holder is holder and is_position(position):
            self._go_to_end(position)
        self._lift(holder)

    def _lift(self, holder: Holder) -> None:
        if self._pointers.holder is holder and holder is not Holder.NOBODY:
            self._pointers.let_go()
            self._end()

    def _in_pad_units(self, pixels: QPointF) -> Position:
        return self._view.position_at(pixels)

    def _note_end(self, *, is_eraser: bool) -> None:
        if is_eraser != self._eraser_near:
            self._eraser_near = is_eraser
            self._show_cursor()

    # Keys

    def _step_cross(self, event: QKeyEvent) -> None:
        area = self._cross.area(self._view)
        self._cross.step(event, self._view.surface)
        self.update(area.united(self._cross.area(self._view)))
        self._move(Holder.KEYBOARD, self._cross_position(), NEUTRAL_PRESSURE)

    def _put_key_pen_down_or_up(self) -> None:
        self._cross.is_shown = True
        if self._pointers.holder is Holder.KEYBOARD:
            self._lift(Holder.KEYBOARD)
        else:
            self._put_down(Holder.KEYBOARD, self._cross_position(), NEUTRAL_PRESSURE)
        self.update(self._cross.area(self._view))

    def _cross_position(self) -> QPointF:
        return self._view.pixel_at(self._cross.position)

    def _hide_ring(self) -> None:
        self._ring.hide()
        self.update()

    def _hide_cross(self) -> None:
        self.update(self._cross.area(self._view))
        self._cross.hide()

    def _paint_marks_of_keys(self, painter: QPainter, radius: float) -> None:
        """Paint the cross, and the focus ring with this corner radius in logical pixels."""
        self._cross.paint(painter, self._view, self.palette())
        self._ring.paint(painter, radius)

    # Fingers

    def _take_touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            if self._pointers.holder is Holder.FINGER:
                self.cancel_stroke()  # for example a palm, or a system gesture
            return
        if event.type() == QEvent.Type.TouchBegin:
            self._lift(Holder.FINGER)  # its release was lost: no finger was down
        for point in event.points():
            self._take_finger(point)

    def _take_finger(self, point: QEventPoint) -> None:
        if (
            point.state() == QEventPoint.State.Pressed
            and self._pointers.holder is not Holder.FINGER
        ):
            self._finger = point.id()
            self._put_down(Holder.FINGER, point.position(), NEUTRAL_PRESSURE)
        elif point.id() == self._finger and point.state() != QEventPoint.State.Stationary:
            if point.state() == QEventPoint.State.Released:
                self._lift_at(Holder.FINGER, point.position())
            else:
                self._move(Holder.FINGER, point.position(), NEUTRAL_PRESSURE)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if KeyboardCursor.follows(event):
            self._step_cross(event)
        elif event.key() == PEN_KEY and not event.isAutoRepeat():
            self._put_key_pen_down_or_up()
        elif event.key() != PEN_KEY:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._cross.release(event)
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button = event.button()
        if button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton) and is_original(event):
            if (
                self._pointers.holder is Holder.MOUSE
                and button != self._button
                and (self._button & event.buttons())
            ):
                return  # the other button is still down
            self._button = button
            self._note_end(is_eraser=False)
            erases = button == Qt.MouseButton.RightButton
            self._put_down(Holder.MOUSE, event.position(), NEUTRAL_PRESSURE, erases=erases)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if is_original(event):
            if not event.buttons() & self._button:
                self._lift(Holder.MOUSE)  # its release was lost
            self._move(Holder.MOUSE, event.position(), NEUTRAL_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._button and is_original(event):
            self._lift_at(Holder.MOUSE, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick taps are two dots

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # so that Qt does not turn it into a mouse event
        self._pointers.note_stylus(event.position())
        self._note_end(is_eraser=event.pointerType() == QPointingDevice.PointerType.Eraser)
        is_tip = event.button() == Qt.MouseButton.LeftButton  # not one of the pen's buttons
        match event.type():
            case QEvent.Type.TabletPress if is_tip:
                erases = self._eraser_near
                self._put_down(Holder.STYLUS, event.position(), event.pressure(), erases=erases)
            case QEvent.Type.TabletMove:
                if is_hovering(event):
                    self._lift(Holder.STYLUS)  # its release was lost
                self._move(Holder.STYLUS, event.position(), event.pressure())
            case QEvent.Type.TabletRelease if is_tip:
                self._lift_at(Holder.STYLUS, event.position())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._lift(self._pointers.holder)
        if isinstance(event, QTouchEvent) and is_touch_screen(event):
            event.accept()  # so that Qt does not turn it into a mouse event
            self._take_touch(event)
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._lift(self._pointers.holder)
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring.follow(event)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        self._lift(self._pointers.holder)
        self._hide_cross()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._note_end(is_eraser=False)
        super().leaveEvent(event)
