"""Lets the bars of a chart glide to their new lengths."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

from digitpad.system.qt.guard import guarded

GLIDE_MS = 150  # milliseconds

Shares = tuple[float, ...]


@guarded
class Glide(QVariantAnimation):
    """Calls `show` with shares on the way from those shown to the newest.

    It jumps if the widget is hidden, and where the style animates nothing because the user wants
    it so.
    """

    def __init__(self, show: Callable[[Shares], None], widget: QWidget) -> None:
        super().__init__(widget)
        self._show = show
        self._widget = widget
        self._is_wanted = True
        self._from: Shares = ()
        self._to: Shares = ()
        self.shares: Shares = ()  # those shown
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setDuration(GLIDE_MS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    def set_wanted(self, is_wanted: bool) -> None:
        self._is_wanted = is_wanted
        if not is_wanted:
            self._jump()

    def go_to(self, shares: Shares) -> None:
        """Show these shares, each 0..1: after a moment if that is wanted, else at once."""
        if shares == self._to:
            return
        self.stop()
        self._from, self._to = self.shares, shares
        if self._is_wanted and self._from and self._widget.isVisible() and self._may_move():
            self.start()
        else:
            self._jump()

    def _may_move(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._widget.style().styleHint(hint, None, self._widget) > 0

    def _jump(self) -> None:
        self.stop()
        self._take(self._to)

    def _take(self, shares: Shares) -> None:
        self.shares = shares
        self._show(shares)

    # Qt

    def updateCurrentValue(self, value: float) -> None:
        if self.state() is QAbstractAnimation.State.Running:
            pairs = zip(self._from, self._to, strict=True)
            self._take(tuple(a + (b - a) * value for a, b in pairs))
