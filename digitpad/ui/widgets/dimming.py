"""Dims an answer that belongs to older ink."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from digitpad.ui.widgets.themes import dimmed_palette

CALM_MS = 150  # milliseconds for which an answer must be up to date to brighten under the pen


class Dimming(QObject):
    """Dims widgets at once, through their colours alone, so that nothing moves.

    While the pen moves, an answer is up to date for some milliseconds and then out of date again,
    so it would flicker. Under the pen it therefore brightens only after it has stayed up to date
    for a while.
    """

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._widgets = widgets
        self._is_dim = False
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._brighten)

    def show(self, is_current: bool, *, is_drawing: bool) -> None:
        """Show whether the answer belongs to the ink on the pad; `is_drawing`: the pen is down."""
        if not is_current:
            self._calm.stop()
            self._set(True)
        elif not is_drawing:
            self._calm.stop()
            self._set(False)
        elif self._is_dim:
            self._calm.start()

    def take_colours(self) -> None:
        """Adopt the new colours of the window."""
        self._apply()

    @Slot()
    def _brighten(self) -> None:
        self._set(False)

    def _set(self, is_dim: bool) -> None:
        if is_dim != self._is_dim:
            self._is_dim = is_dim
            self._apply()

    def _apply(self) -> None:
        palette = dimmed_palette(self._window.palette()) if self._is_dim else QPalette()
        for widget in self._widgets:
            widget.setPalette(palette)
