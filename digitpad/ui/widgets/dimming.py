"""What is shown of older ink is dimmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from digitpad.ui.widgets.themes import dimmed_palette

CALM = 150  # milliseconds that an answer stays up to date before it brightens under the pen


class Dimming(QObject):
    """Dims widgets at once, by their colours alone, so that nothing moves.

    While the pen moves, an answer is up to date for some milliseconds and out of date again: it
    would flicker. So under the pen it brightens only once it has stayed up to date for a while.
    """

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._widgets = widgets
        self._is_dim = False
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(self._brighten)

    def show(self, is_current: bool, *, is_drawing: bool) -> None:
        """Show whether the answer is of the ink on the pad, maybe under a pen that is down."""
        if not is_current:
            self._calm.stop()
            self._set(True)
        elif not is_drawing:
            self._calm.stop()
            self._set(False)
        elif self._is_dim:
            self._calm.start()

    def take_colours(self) -> None:
        """The window has other colours."""
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
