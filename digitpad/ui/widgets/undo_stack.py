"""An undo stack that can become garbage together with its steps."""

from __future__ import annotations

from PySide6.QtGui import QUndoStack
from shiboken6 import isValid


class UndoStack(QUndoStack):
    """Destroys its steps first, while everything they depend on still exists.

    PySide crashes if a stack and its steps become garbage together, as they do when a window
    closes: Python destroys the steps, and then the stack destroys them again.
    """

    def __del__(self) -> None:
        if isValid(self):
            self.clear()
