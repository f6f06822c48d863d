"""Lets the bars of a chart glide to their new lengths."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, QTimeLine, Slot
from PySide6.QtWidgets import QStyle, QWidget

GLIDE_MS, FRAME_MS = 150, 16  # milliseconds

Shares = tuple[float, ...]


class Glide(QObject):
    """Calls `show` with shares on the way from those shown to the newest.

    It jumps if the widget is hidden, and where the style animates nothing because the user wants
    it so; and also while changes come faster than it glides, as they do under the pen, which must
    not wait for a bar.
    """

    def __init__(self, show: Callable[[Shares], None], widget: QWidget) -> None:
        super().__init__(widget)
        self._show = show
        self._widget = widget
        self._is_wanted = True
        self._from: Shares = ()
        self._to: Shares = ()
        self.shares: Shares = ()  # those shown
        self._since_change = QElapsedTimer()
        self._clock = QTimeLine(GLIDE_MS, self)
        self._clock.setUpdateInterval(FRAME_MS)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(self._move)

    def set_wanted(self, is_wanted: bool) -> None:
        self._is_wanted = is_wanted
        if not is_wanted:
            self._jump()

    def go_to(self, shares: Shares) -> None:
        """Show these shares, each 0..1: after a moment if that is wanted, else at once."""
        if shares == self._to:
            return
        self._clock.stop()
        self._from, self._to = self.shares, shares
        is_calm = not self._since_change.isValid() or self._since_change.elapsed() > GLIDE_MS
        self._since_change.start()
        if is_calm and self._is_wanted and self._from and self._may_move():
            self._clock.start()
        else:
            self._jump()

    def _may_move(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        is_animated = self._widget.style().styleHint(hint, None, self._widget) > 0
        return is_animated and self._widget.isVisible()

    def _jump(self) -> None:
        self._clock.stop()
        self._take(self._to)

    def _take(self, shares: Shares) -> None:
        self.shares = shares
        self._show(shares)

    @Slot(float)
    def _move(self, way: float) -> None:
        pairs = zip(self._from, self._to, strict=True)
        self._take(tuple(a + (b - a) * way for a, b in pairs))
