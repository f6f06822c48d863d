"""`digitpad demo`: a scripted pen writes 0 to 9 in the real window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from digitpad.app import Parts, build
from digitpad.core.number import Number
from digitpad.core.reading import Verdict
from digitpad.scripted_pen import DIGIT_CURVES, ScriptedPen

PAUSE = 450  # milliseconds to look at a reading before the next digit
PATIENCE = 5_000  # milliseconds to wait for a reading
NEEDED = 9  # of ten digits


class Demo(QObject):
    """Lets the pen write the ten digits and takes down what the window answers."""

    finished = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._pen = ScriptedPen(parts.pad, self)
        self._digit = 0
        self._right = 0
        self._number: Number | None = None
        self._error = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._pass_over)
        self._pen.lifted.connect(self._patience.start)
        self._pen.lifted.connect(self._finish_digit)
        parts.service.number_read.connect(self._note_number)
        parts.service.reading_failed.connect(self._give_up)
        parts.service.unavailable.connect(self._give_up)
        parts.service.became_idle.connect(self._finish_digit)

    @property
    def right(self) -> int:
        """How many digits were read right so far."""
        return self._right

    @property
    def is_complete(self) -> bool:
        return self._digit == len(DIGIT_CURVES)

    @property
    def error(self) -> str:
        """Why the demo ended early, in words; empty if it did not."""
        return self._error

    @Slot()
    def write_next(self) -> None:
        """Write the next digit on an empty pad."""
        self._number = None
        self._parts.document.clear()
        self._pen.write(self._digit)

    @Slot(object)
    def _note_number(self, number: Number) -> None:
        self._number = number

    @Slot(str)
    def _give_up(self, error: str) -> None:
        self._error = error
        self._pen.stop()
        self._patience.stop()
        self.finished.emit()

    @Slot()
    def _finish_digit(self) -> None:
        """Once the pen is up and the last reading is in, print it and go on."""
        if self._pen.is_writing or not self._parts.service.is_idle or self._number is None:
            return
        number, self._number = self._number, None
        self._right += number.text == str(self._digit)
        self._go_on(_in_words(number))

    @Slot()
    def _pass_over(self) -> None:
        """No reading came: somebody switched Live off, or cleared the pad."""
        self._go_on("not read")

    def _go_on(self, outcome: str) -> None:
        self._patience.stop()
        print(f"{self._digit} -> {outcome}", flush=True)
        self._digit += 1
        if self._digit < len(DIGIT_CURVES):
            QTimer.singleShot(PAUSE, self.write_next)
        else:
            self.finished.emit()


def run_demo(
    application: QApplication, engine: str, model: Path | None, screenshot: Path | None
) -> int:
    """Play the demo and print its readings; 0 if enough digits were read right, else 1."""
    if screenshot is not None and not screenshot.parent.is_dir():
        print(f"digitpad: there is no folder {screenshot.parent}", file=sys.stderr)
        return 1
    parts = build(engine, model)
    demo = Demo(parts)
    demo.finished.connect(application.quit)
    parts.service.ready.connect(demo.write_next)
    parts.window.show()
    application.exec()
    if demo.error:
        print(f"digitpad: {demo.error}", file=sys.stderr)
        return 1
    if not demo.is_complete:
        print("digitpad: the demo was interrupted", file=sys.stderr)
        return 1
    print(f"{demo.right} of {len(DIGIT_CURVES)} right")
    if screenshot is not None and not parts.window.grab().save(str(screenshot), "PNG"):
        print(f"digitpad: the screenshot cannot be written to {screenshot}", file=sys.stderr)
        return 1
    parts.window.close()
    return 0 if demo.right >= NEEDED else 1


def _in_words(number: Number) -> str:
    if len(number.readings) > 1:
        return number.text
    reading = number.readings[0].reading
    answer = reading.verdict.value if reading.digit is None else str(reading.digit)
    if reading.verdict is Verdict.UNSURE:
        answer += f" or {reading.runner_up}"
    return f"{answer} {round(reading.confidence * 100)} %"
