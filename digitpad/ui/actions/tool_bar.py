"""A toolbar with the program's own icons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.retranslated import retranslated


@guarded
@retranslated
class ToolBar(QToolBar):
    """A toolbar that cannot be moved, with icons in the palette's colours."""

    def __init__(self, icons: Icons, icon_side: float, parent: QWidget) -> None:
        """`icon_side` is in line heights of the window `parent`."""
        super().__init__(parent)
        self._icons = icons
        self.setMovable(False)
        side = round(parent.fontMetrics().height() * icon_side)
        self.setIconSize(QSize(side, side))
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Tools"))

    def add_tools(self, actions: Iterable[QAction], before: QAction | None = None) -> None:
        """Add actions with the icons of the same names, at the end or before another action."""
        self.insertActions(before, list(actions))  # type: ignore[arg-type]  # None is the end
        self._draw_icons()

    def _draw_icons(self) -> None:
        for action in self.actions():
            if action.objectName():  # the pen width and other widgets have none
                action.setIcon(self._icons.action(action.objectName(), self.palette()))

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)
