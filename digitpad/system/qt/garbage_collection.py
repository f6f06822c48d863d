"""Run Python's garbage collection on the GUI thread only.

Python searches for reference cycles on any thread that happens to create objects, and destroys them
there. A widget that is destroyed on another thread than its own crashes Qt.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

BEGUN = "digitpad_collects_garbage"  # a property of the application: collection has begun
EVERY_MS = 1_000  # milliseconds between two checks; most take less than one millisecond


class GarbageCollector(QObject):
    """Replaces Python's own garbage collection for the whole process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        """Collect the generations that Python itself would collect by now."""
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
    """Start collecting on the GUI thread, once per application."""
    if not application.property(BEGUN):  # searching for a child would make PySide load all classes
        application.setProperty(BEGUN, True)
        GarbageCollector(application)
