"""A toolbar with the program's own icons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.retranslated import retranslated

FILL_DARKER = 170  # percent: Qt's own style lightens what is on, and white text must be readable


@guarded
@retranslated
class ToolBar(QToolBar):
    """A toolbar that cannot be moved, with icons in the palette's colours."""

    def __init__(self, icons: Icons, icon_side: float, parent: QWidget) -> None:
        """`icon_side` is in line heights of the window `parent`."""
        super().__init__(parent)
        self._icons = icons
        self._emphasised = ""  # the name of an action that should stand out
        self.setMovable(False)
        side = round(parent.fontMetrics().height() * icon_side)
        self.setIconSize(QSize(side, side))
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Tools"))

    def add_tools(self, actions: Iterable[QAction], before: QAction | None = None) -> None:
        """Add actions with the icons of the same names, at the end or before another action."""
        actions = list(actions)
        self.insertActions(before, actions)  # type: ignore[arg-type]  # None is the end
        for action in actions:
            action.setIconVisibleInMenu(False)  # the menus are calm
            action.toggled.connect(self._fill)
        self._draw(actions)

    def add_stretch(self) -> None:
        """Let what follows stand at the far end."""
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)

    def emphasise(self, name: str, is_emphasised: bool) -> None:
        """Let the action of this name stand out as what to do next, or no longer."""
        before, self._emphasised = self._emphasised, name if is_emphasised else ""
        if before != self._emphasised:
            changed = (before, self._emphasised)
            self._draw([each for each in self._tools() if each.objectName() in changed])

    def _draw(self, actions: Iterable[QAction]) -> None:
        """Draw the icons of these actions in the current colours; that takes a moment for each."""
        for action in actions:
            palette = self._filled() if self._stands_out(action) else self.palette()
            action.setIcon(self._icons.action(action.objectName(), palette))
        self._fill()

    @Slot()
    def _fill(self) -> None:
        """Fill what is on, and what stands out, with the highlight colour."""
        for action in self._tools():
            button, stands_out = self.widgetForAction(action), self._stands_out(action)
            if isinstance(button, QToolButton):
                button.setAutoRaise(not stands_out)
                is_filled = stands_out or action.isChecked()
                button.setPalette(self._filled() if is_filled else QPalette())

    def _stands_out(self, action: QAction) -> bool:
        return action.objectName() == self._emphasised

    def _filled(self) -> QPalette:
        palette = QPalette(self.palette())
        fill, text = palette.highlight().color(), palette.highlightedText().color()
        if text.lightness() > fill.lightness():
            fill = fill.darker(FILL_DARKER)
        palette.setColor(QPalette.ColorRole.Button, fill)
        palette.setBrush(QPalette.ColorRole.ButtonText, palette.highlightedText())
        return palette

    def _tools(self) -> list[QAction]:
        """Return the actions; the pen width and other widgets have no name."""
        return [action for action in self.actions() if action.objectName()]

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw(self._tools())
        super().changeEvent(event)
