"""The ink being drawn, with undo and redo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitpad.core.ink import EMPTY_INK, Ink, Stroke

MOST_UNDO_STEPS = 200


class InkDocument(QObject):
    """Holds the ink; every change is a step that can be undone."""

    ink_changed = Signal(object)  # Ink

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ink = EMPTY_INK
        self._undo_stack = QUndoStack(self)
        self._undo_stack.setUndoLimit(MOST_UNDO_STEPS)

    @property
    def ink(self) -> Ink:
        return self._ink

    @property
    def undo_stack(self) -> QUndoStack:
        return self._undo_stack

    @Slot(object)
    def add_stroke(self, stroke: Stroke) -> None:
        self._change_to(self._ink.with_stroke(stroke), self.tr("Draw stroke"))

    @Slot(object)
    def erase_to(self, ink: Ink) -> None:
        """Take on what the eraser has left."""
        self._change_to(ink, self.tr("Erase"))

    @Slot()
    def clear(self) -> None:
        if not self._ink.is_empty:
            self._change_to(EMPTY_INK, self.tr("Clear"))

    def show(self, ink: Ink) -> None:
        """Take on an ink without making a step of it; for the steps themselves."""
        self._ink = ink
        self.ink_changed.emit(ink)

    def _change_to(self, ink: Ink, step_name: str) -> None:
        self._undo_stack.push(_InkStep(self, self._ink, ink, step_name))


class _InkStep(QUndoCommand):
    """One ink before, another after."""

    def __init__(self, document: InkDocument, before: Ink, after: Ink, name: str) -> None:
        super().__init__(name)
        self._document = document
        self._before = before
        self._after = after

    def undo(self) -> None:
        self._document.show(self._before)

    def redo(self) -> None:
        self._document.show(self._after)
