"""The Help menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


class HelpActions(QObject):
    """The actions; whoever connects them does the work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.manual = self._make("manual", self.tr("&Manual"), "Shift+F1")
        self.manual.setStatusTip(self.tr("How to draw, correct, import and export"))
        self.shortcuts = self._make("shortcuts", self.tr("&Keys"), "F1", "?")
        self.shortcuts.setStatusTip(self.tr("All keys at a glance"))
        self.network = self._make("network", self.tr("About the &Network"))
        self.network.setStatusTip(self.tr("What reads the digits, and what it learnt from"))
        self.report = self._make("report", self.tr("How &Good Is It?"))
        self.report.setStatusTip(self.tr("What was measured, and where the program errs"))
        self.logs = self._make("logs", self.tr("Open &Log Folder"))
        self.logs.setStatusTip(self.tr("What the program noted when something went wrong"))
        self.about = self._make("about", self.tr("&About DigitPad"))
        self.about.setStatusTip(self.tr("Version, licences and credits"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def fill(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        menu.addActions([self.manual, self.shortcuts])
        menu.addSeparator()
        menu.addActions([self.network, self.report])
        menu.addSeparator()
        menu.addActions([self.logs, self.about])

    def _make(self, name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
