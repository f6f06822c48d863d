"""What is done with the ink on the pad: predict, clear, undo, redo, copy what was read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QUndoStack

Key = QKeySequence.StandardKey


class InkActions(QObject):
    """Holds the actions for toolbar and menus; whoever connects them does the work."""

    live_chosen = Signal(bool)  # by hand

    def __init__(self, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self.predict = QAction(self.tr("&Predict"), self)
        self.predict.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self.predict.setToolTip(self.tr("Read the digit on the pad (Enter)"))
        self.clear = QAction(self.tr("C&lear"), self)
        self.clear.setShortcut(QKeySequence("Esc"))
        self.clear.setToolTip(self.tr("Empty the pad (Esc)"))
        self.undo = undo_stack.createUndoAction(self, self.tr("&Undo"))
        self.undo.setShortcuts(Key.Undo)
        self.undo.setStatusTip(self.tr("Take back the last step"))
        self.redo = undo_stack.createRedoAction(self, self.tr("&Redo"))
        self.redo.setShortcuts(Key.Redo)
        self.redo.setStatusTip(self.tr("Do again what was taken back"))
        for action, text in ((self.undo, self.tr("Undo")), (self.redo, self.tr("Redo"))):
            action.setIconText(text)  # the text itself names the step, and would change the width
        self.copy = QAction(self.tr("&Copy Number"), self)
        self.copy.setShortcuts(Key.Copy)
        self.copy.setStatusTip(self.tr("Copy what was read, as text"))
        self.copy.triggered.connect(self._copy_number)
        self.live = QAction(self.tr("&Live"), self)
        self.live.setCheckable(True)
        self.live.setChecked(True)
        self.live.setShortcut(QKeySequence("Ctrl+L"))
        self.live.setToolTip(self.tr("Read while the pen moves (Ctrl+L)"))
        self.live.triggered.connect(self.live_chosen)
        for name in ("predict", "clear", "undo", "redo", "copy", "live"):
            getattr(self, name).setObjectName(name)
        for action in (self.predict, self.clear, self.live):
            action.setStatusTip(action.toolTip())
        self.set_number("")

    def set_number(self, number: str) -> None:
        """Offer what was read for copying; "" if nothing was."""
        self._number = number
        self.copy.setEnabled(bool(number))

    @Slot()
    def _copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
