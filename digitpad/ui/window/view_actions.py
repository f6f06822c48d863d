"""The View menu: how the window looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from digitpad.core.preferences import Choices, Hand, Theme


class ViewActions(QObject):
    """The actions; whoever connects them does the work."""

    theme_chosen = Signal(object)  # Theme
    hand_chosen = Signal(object)  # Hand
    table_chosen = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = self._make_themes()
        self._left_handed = self._make("left_handed", self.tr("&Left-Handed"))
        self._left_handed.setCheckable(True)
        self._left_handed.setStatusTip(
            self.tr("The pad on the left, so that no hand hides the answer")
        )
        self._left_handed.triggered.connect(self._tell_hand)
        self._table = self._make("shows_table", self.tr("Probabilities as &Table"))
        self._table.setShortcut(QKeySequence("Ctrl+T"))
        self._table.setCheckable(True)
        self._table.setStatusTip(self.tr("Figures in place of bars"))
        self._table.triggered.connect(self.table_chosen)
        self.full_screen = self._make("full_screen", self.tr("&Full Screen"))
        self.full_screen.setShortcuts([QKeySequence(QKeySequence.StandardKey.FullScreen)])
        self.full_screen.setCheckable(True)
        self.full_screen.setStatusTip(self.tr("Nothing on the screen but this window"))
        self.class_mode = self._make("class_mode", self.tr("Class &Mode"))
        self.class_mode.setShortcut(QKeySequence("F5"))
        self.class_mode.setStatusTip(self.tr("Digits to draw, large on the whole screen"))

    def fill(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        menu.addMenu(self.tr("&Colours")).addActions(self._themes.actions())
        menu.addActions([self._left_handed, self._table])
        menu.addSeparator()
        menu.addActions([self.full_screen, self.class_mode])

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        """Take what was chosen elsewhere."""
        for action in self._themes.actions():
            action.setChecked(action.data() is choices.theme)
        self._left_handed.setChecked(choices.hand is Hand.LEFT)
        self._table.setChecked(choices.shows_table)

    def _make_themes(self) -> QActionGroup:
        group = QActionGroup(self)
        names = {
            Theme.SYSTEM: self.tr("As the &System Has Them"),
            Theme.LIGHT: self.tr("&Light"),
            Theme.DARK: self.tr("&Dark"),
            Theme.CONTRAST: self.tr("High &Contrast"),
        }
        for theme, name in names.items():
            action = self._make(f"theme_{theme.value}", name)
            action.setStatusTip(self.tr("The colours of the windows"))
            action.setCheckable(True)
            action.setChecked(theme is Theme.SYSTEM)
            action.setData(theme)
            group.addAction(action)
        group.triggered.connect(self._tell_theme)
        return group

    def _make(self, name: str, text: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        return action

    @Slot(QAction)
    def _tell_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())

    @Slot(bool)
    def _tell_hand(self, is_left: bool) -> None:
        self.hand_chosen.emit(Hand.LEFT if is_left else Hand.RIGHT)
