"""`digitpad demo --timings`: prints each stage of a start, for a caller that measures time."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.core.ink.ink import Point, Stroke
from digitpad.core.recognition.answer import Answer
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.system.logs import begin_log, log_folder
from digitpad.system.qt.display import run_events
from digitpad.system.qt.guard import guarded
from digitpad.system.single_instance import SingleInstance

BEAT_MS = 2  # milliseconds between two beats of the pulse if nothing delays them
AFTERWARDS_MS = 1_500  # milliseconds for which the pulse is watched after the first reading
WRITTEN = 7  # the digit that is put on the pad


@guarded
class Stages(QObject):
    """Prints each stage as soon as it is reached; `longest_block` comes last.

    As soon as the window is painted, a digit is put on its pad, so that the first reading comes
    as early as possible.
    """

    def __init__(self, parts: Parts, application: QApplication) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._application = application
        self._is_painted = False
        self._is_read = False
        self._last_beat = 0.0
        self._longest = 0.0
        self._pulse = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._beat)
        parts.pad.installEventFilter(self)
        parts.service.number_read.connect(self._note_reading)

    @Slot()
    def _begin(self) -> None:
        print("painted", flush=True)
        self._last_beat = time.perf_counter()
        self._pulse.start()
        for curve in DIGIT_CURVES[WRITTEN]:
            self._parts.document.add_stroke(Stroke(tuple(Point(x, y) for x, y in curve)))

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last_beat)
        self._last_beat = now

    @Slot(Answer)
    def _note_reading(self, answer: Answer) -> None:
        if not self._is_read:
            self._is_read = True
            print(f"read {answer.number.text}", flush=True)
            QTimer.singleShot(AFTERWARDS_MS, self._end)

    @Slot()
    def _end(self) -> None:
        print(f"longest_block {self._longest * 1_000:.1f} ms", flush=True)
        self._parts.window.close()
        self._application.quit()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._begin)  # once the painting is done
        return super().eventFilter(watched, event)


def run_timings(application: QApplication, engine: str, model: Path | None) -> int:
    """Start as the program does, with a folder for the history, end on its own, and return 0."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        begin_log(log_folder(data))
        instance = SingleInstance(data)
        instance.find_role(())
        parts = build(engine, model, data)
        Stages(parts, application)
        parts.window.painted.connect(instance.listen)
        parts.window.show()
        run_events(application)
        instance.close()
    return 0
