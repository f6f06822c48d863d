"""The cross: a pen for drawing with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen

from digitpad.core.ink.positions import clamp

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

    def step(self, event: QKeyEvent) -> None:
        """Move one step in the direction of all arrow keys that are held."""
        self.is_shown = True
        self._held.add(event.key())
        step = FINE_STEP if event.modifiers() & FINE_MODIFIER else CURSOR_STEP
        across, down = (sum(DIRECTIONS[Qt.Key(key)][axis] for key in self._held) for axis in (0, 1))
        self.position = (
            clamp(self.position[0] + across * step),
            clamp(self.position[1] + down * step),
        )

    def release(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._held.discard(event.key())

    def hide(self) -> None:
        self.is_shown = False
        self._held.clear()

    def area(self, side: float) -> QRect:
        """Return the logical pixels that it covers on a pad with this side."""
        middle = self._middle(side)
        reach = ARM_PX + 2.0
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def paint(self, painter: QPainter, side: float, palette: QPalette) -> None:
        if not self.is_shown:
            return
        middle = self._middle(side)
        for colour, width in ((palette.base().color(), 4.0), (palette.highlight().color(), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(middle - QPointF(ARM_PX, 0), middle + QPointF(ARM_PX, 0))
            painter.drawLine(middle - QPointF(0, ARM_PX), middle + QPointF(0, ARM_PX))

    def _middle(self, side: float) -> QPointF:
        return QPointF(self.position[0] * side, self.position[1] * side)
