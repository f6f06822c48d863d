"""Undo and Redo, named with the step that they would take."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QUndoStack


class StepAction(QAction):
    """Undo, or Redo; unlike Qt's own, it can change its language.

    The names of the steps are source texts, to be translated in `context`.
    """

    def __init__(self, stack: QUndoStack, undoes: bool, context: str, parent: QObject) -> None:
        super().__init__(parent)
        self._take = stack.undo if undoes else stack.redo
        self._context = context
        self._name = ""
        self._step = stack.undoText() if undoes else stack.redoText()
        self.setEnabled(stack.canUndo() if undoes else stack.canRedo())
        named = stack.undoTextChanged if undoes else stack.redoTextChanged
        named.connect(self._show_step)
        (stack.canUndoChanged if undoes else stack.canRedoChanged).connect(self.setEnabled)
        self.triggered.connect(self._take_step)

    def show_name(self, name: str) -> None:
        """Show what the action does, in the current language; a toolbar shows only this."""
        self._name = name
        self._show_step(self._step)
        self.setIconText(name.replace("&", ""))

    @Slot()
    def _take_step(self) -> None:
        self._take()

    @Slot(str)
    def _show_step(self, step: str) -> None:
        self._step = step
        translated = QCoreApplication.translate(self._context, step) if step else ""
        self.setText(f"{self._name} {translated}".rstrip())
