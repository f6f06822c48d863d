"""What brings ink in and takes it out: the File menu and its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from digitpad.core.ink.content import Content

Key = QKeySequence.StandardKey


class FileActions(QObject):
    """The actions; whoever connects them does the work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open = self._make("open", self.tr("&Open…"), Key.Open)
        self.open.setStatusTip(self.tr("Put a picture or a saved drawing on the pad"))
        self.save = self._make("save", self.tr("&Save Drawing As…"), Key.Save)
        self.save.setStatusTip(self.tr("Save what is on the pad as PNG, SVG or InkML"))
        self.history = self._make("history", self.tr("&History"), "Ctrl+H")
        self.history.setStatusTip(self.tr("What was drawn: find, correct, export, import"))
        self.quit = self._make("quit", self.tr("&Quit"), "Ctrl+Q")
        self.quit.setStatusTip(self.tr("Leave the program; everything is kept"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.preferences = self._make("preferences", self.tr("Pr&eferences…"), "Ctrl+,")
        self.preferences.setStatusTip(self.tr("Colours, language, pen and history"))
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.paste = self._make("paste", self.tr("&Paste Picture"), Key.Paste)
        self.paste.setStatusTip(self.tr("Put the clipboard's picture on the pad"))
        self.cut = self._make("cut", self.tr("Cu&t Drawing"), Key.Cut)
        self.cut.setStatusTip(self.tr("Copy the drawing as a picture, and empty the pad"))
        self.copy_drawing = self._make("copy_drawing", self.tr("Copy Dra&wing"), "Ctrl+Shift+C")
        self.copy_drawing.setStatusTip(self.tr("Copy the drawing as a picture"))
        self._need_ink = (self.save, self.cut, self.copy_drawing)
        for action in self._need_ink:
            action.setEnabled(False)

    def fill_file_menu(self, menu: QMenu) -> None:
        menu.addActions([self.open, self.save])
        menu.addSeparator()
        menu.addAction(self.history)
        menu.addSeparator()
        menu.addAction(self.quit)

    @Slot(object)
    def follow(self, content: Content) -> None:
        """Offer only what can be done with what is on the pad."""
        for action in self._need_ink:
            action.setEnabled(not content.is_empty)

    def _make(self, name: str, text: str, key: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if isinstance(key, str):
            action.setShortcut(QKeySequence(key))
        else:
            action.setShortcuts(key)
        return action
