"""The cross: a pen for drawing with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen

from digitpad.core.ink.positions import SQUARE, Surface
from digitpad.ui.pad.pad_view import PadView

CURSOR_STEP = 0.02  # pad units for each press of an arrow key
FINE_STEP = 0.004  # the same with Shift held
ARM_PX = 9.0  # logical pixels from the middle to each end

FINE_KEY = Qt.Key.Key_Shift  # hold it for small steps
FINE_MODIFIER = Qt.KeyboardModifier.ShiftModifier
DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyboardCursor:
    """A position on the pad, in pad units, that arrow keys move; two keys move it diagonally."""

    def __init__(self) -> None:
        self.position = (0.5, 0.5)
        self.is_shown = False
        self._held: set[int] = set()

    @staticmethod
    def follows(event: QKeyEvent) -> bool:
        """Return whether this key moves the cross."""
        allowed = FINE_MODIFIER | Qt.KeyboardModifier.KeypadModifier
        return event.key() in DIRECTIONS and not event.modifiers() & ~allowed

    def step(self, event: QKeyEvent, surface: Surface = SQUARE) -> None:
        """Move one step on the surface, in the direction of all arrow keys that are held."""
        self.is_shown = True
        self._held.add(event.key())
        step = FINE_STEP if event.modifiers() & FINE_MODIFIER else CURSOR_STEP
        across, down = (sum(DIRECTIONS[Qt.Key(key)][axis] for key in self._held) for axis in (0, 1))
        x, y = self.position
        self.position = surface.nearest((x + across * step, y + down * step))

    def release(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._held.discard(event.key())

    def hide(self) -> None:
        self.is_shown = False
        self._held.clear()

    def area(self, view: PadView) -> QRect:
        """Return the logical pixels that it covers."""
        middle = view.pixel_at(self.position)
        reach = ARM_PX + 2.0
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def paint(self, painter: QPainter, view: PadView, palette: QPalette) -> None:
        if not self.is_shown:
            return
        middle = view.pixel_at(self.position)
        for colour, width in ((palette.base().color(), 4.0), (palette.highlight().color(), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(middle - QPointF(ARM_PX, 0), middle + QPointF(ARM_PX, 0))
            painter.drawLine(middle - QPointF(0, ARM_PX), middle + QPointF(0, ARM_PX))
