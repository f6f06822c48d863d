"""`digitpad demo`: a scripted pen writes 0 to 9 in the real window, and can be filmed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.core.ink.content import Content
from digitpad.core.percentage import percentage
from digitpad.core.recognition.answer import NO_ANSWER, Answer
from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.verdict import Verdict
from digitpad.demo.recorder import Recorder, check_film_path, save_film
from digitpad.demo.scripted_pen import DIGIT_CURVES, ScriptedPen
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.qt.display import OFF_SCREEN, run_events

PAUSE_MS = 450  # milliseconds to look at a reading before the next digit
PATIENCE_MS = 5_000  # milliseconds to wait for a reading
ERRORS = 1  # wrong readings that are allowed
DIGITS_IN_ORDER = tuple(DIGIT_CURVES)
FILMED = (*DIGITS_IN_ORDER, 2026)  # a film ends with the picture that viewers should remember
LAST_VIEW_S = 2.5  # seconds for which a film shows its last picture


@dataclass(frozen=True)
class DemoOutput:
    """The files that a demo writes."""

    screenshot: Path | None = None
    film: Path | None = None
    film_width: int = 720  # pixels


class Demo(QObject):
    """Lets the pen write numbers, one after the other, and notes what the window reads."""

    finished = Signal()

    def __init__(self, parts: Parts, numbers: Sequence[int] = DIGITS_IN_ORDER) -> None:
        super().__init__()
        self._parts = parts
        self._numbers = numbers
        self._pen = ScriptedPen(parts.pad, self)
        self._done = 0
        self._right = 0
        self._answer = NO_ANSWER
        self._error = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._skip)
        self._pen.lifted.connect(self._patience.start)
        self._pen.lifted.connect(self._finish_number)
        parts.service.number_read.connect(self._note_answer)
        parts.service.reading_failed.connect(self._fail)
        parts.service.unavailable.connect(self._give_up)
        parts.service.became_idle.connect(self._finish_number)

    @property
    def right(self) -> int:
        """How many numbers have been read correctly so far."""
        return self._right

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers to write."""
        return self._numbers

    @property
    def is_complete(self) -> bool:
        return self._done == len(self._numbers)

    @property
    def error(self) -> str:
        """Why the demo ended early, as a message; empty if it did not."""
        return self._error

    @Slot()
    def write_next(self) -> None:
        """Write the next number on an empty pad."""
        self._answer = NO_ANSWER
        self._parts.document.clear()
        self._pen.write(self._numbers[self._done])

    @Slot(Answer)
    def _note_answer(self, answer: Answer) -> None:
        self._answer = answer

    @Slot(object, str)
    def _fail(self, _ink: Content, error: str) -> None:
        self._give_up(error)

    @Slot(str)
    def _give_up(self, error: str) -> None:
        self._error = error
        self._pen.stop()
        self._patience.stop()
        self.finished.emit()

    @Slot()
    def _finish_number(self) -> None:
        """Print the last reading and continue, once it has come and the pen is up."""
        number = self._answer.of(self._parts.document.content)
        if self._pen.is_writing or not self._parts.service.is_idle or not number:
            return
        self._answer = NO_ANSWER
        self._right += number.text == str(self._numbers[self._done])
        self._continue(_text_of(number))

    @Slot()
    def _skip(self) -> None:
        """Skip a number that was not read, because Live was switched off or the pad cleared."""
        self._continue("not read")

    def _continue(self, outcome: str) -> None:
        self._patience.stop()
        print(f"{self._numbers[self._done]} -> {outcome}", flush=True)
        self._done += 1
        if not self.is_complete:
            QTimer.singleShot(PAUSE_MS, self.write_next)
        else:
            self.finished.emit()


def run_demo(application: QApplication, engine: str, model: Path | None, output: DemoOutput) -> int:
    """Play the demo and print its readings; return 0 if enough are correct, else 1."""
    try:
        _check(output)
        parts = build(engine, model)
        if application.platformName() == OFF_SCREEN:  # no screen to keep within
            parts.window.resize(parts.window.sizeHint())
        demo = Demo(parts, DIGITS_IN_ORDER if output.film is None else FILMED)
        recorder = None if output.film is None else _recorder_of(parts, output.film_width)
        _play(application, parts, demo, recorder)
        if not demo.is_complete:
            raise ExchangeError(demo.error or "the demo was interrupted")
        print(f"{demo.right} of {len(demo.numbers)} right", flush=True)
        _write_files(output, parts, recorder)
    except ExchangeError as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    parts.window.close()
    return 0 if demo.right >= len(demo.numbers) - ERRORS else 1


def _check(output: DemoOutput) -> None:
    """Raise ExchangeError, before the demo starts, if a file cannot be written."""
    if output.screenshot is not None and not output.screenshot.parent.is_dir():
        raise ExchangeError(f"there is no folder {output.screenshot.parent}")
    if output.film is not None:
        check_film_path(output.film)


def _recorder_of(parts: Parts, width: int) -> Recorder:
    """Return a recorder of the window, which becomes as wide as the film if it can."""
    window = parts.window
    window.resize(width, round(width * window.height() / window.width()))
    return Recorder(window, width)


def _play(application: QApplication, parts: Parts, demo: Demo, recorder: Recorder | None) -> None:
    demo.finished.connect(application.quit)
    if recorder is not None:
        parts.service.ready.connect(recorder.start)
        demo.finished.connect(recorder.stop)
    parts.service.ready.connect(demo.write_next)
    parts.window.show()
    run_events(application)


def _write_files(output: DemoOutput, parts: Parts, recorder: Recorder | None) -> None:
    """Write the files. Raises ExchangeError."""
    picture, film = output.screenshot, output.film
    if picture is not None and not parts.window.grab().save(str(picture), "PNG"):
        raise ExchangeError(f"the screenshot cannot be written to {picture}")
    if film is not None and recorder is not None:
        # No event loop runs now, so Python can handle Ctrl+C and clean up.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        frames = recorder.frames
        size = save_film(film, frames, frames[-1].moment + LAST_VIEW_S)
        print(f"{film}: {len(frames)} frames, {size / 1e6:.2f} MB")


def _text_of(number: NumberReading) -> str:
    if len(number.readings) > 1:
        return number.text
    reading = number.readings[0].reading
    answer = reading.verdict.value if reading.digit is None else str(reading.digit)
    if reading.verdict is Verdict.UNSURE:
        answer += f" or {reading.runner_up}"
    return f"{answer} {percentage(reading.confidence):.0f} %"
