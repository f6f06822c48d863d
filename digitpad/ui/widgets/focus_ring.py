"""The frame around a widget that got the focus by key; the mouse needs no frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

RING_WIDTH = 0.125  # line heights: two pixels at the usual text size

_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def is_passing(event: QFocusEvent) -> bool:
    """Return whether the focus goes to another window or a menu, or comes back from there."""
    return event.reason() in _PASSING


class FocusRing:
    """Knows how a widget got the focus, and paints the frame."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._came_by_key = False

    def follow(self, event: QFocusEvent) -> None:
        """Note how the focus came, unless it comes back from another window or a menu."""
        if not is_passing(event):
            self._came_by_key = event.reason() in _KEYS

    def hide(self) -> None:
        """Hide the frame, since the user no longer works with keys."""
        self._came_by_key = False

    def paint(self, painter: QPainter, radius: float = 0.0) -> None:
        """Paint the frame inside the widget's edges, if the focus came by key."""
        if not (self._came_by_key and self._widget.hasFocus()):
            return
        width = max(1, round(self._widget.fontMetrics().height() * RING_WIDTH))  # whole pixels
        painter.setPen(QPen(self._widget.palette().highlight().color(), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = QRectF(self._widget.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, radius, radius)
