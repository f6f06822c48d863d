"""Has Python look for garbage on the GUI thread only.

Python looks for reference cycles on whatever thread happens to make objects, and destroys there
what it finds. A widget that is destroyed on another thread than its own crashes Qt.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

BEGUN = "digitpad_collects_garbage"  # a property of the application
EVERY_MS = 1_000  # milliseconds between two looks; most take less than one millisecond


class GarbageCollector(QObject):
    """Takes Python's own collection over, for the whole process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        """Collect as far as Python itself would by now."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(due[-1])


def collect_on_gui_thread(application: QObject) -> None:
    """Begin, unless it has begun for this application."""
    if not application.property(BEGUN):  # looking for a child would make PySide know all classes
        application.setProperty(BEGUN, True)
        GarbageCollector(application)
