"""`digitpad demo`: a scripted pen writes 0 to 9 in the real window, which may be filmed."""

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
from digitpad.core.recognition.answer import NO_ANSWER, Answer
from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.reading import Verdict
from digitpad.demo.recorder import Recorder, check_film_path, save_film
from digitpad.demo.scripted_pen import DIGIT_CURVES, ScriptedPen
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.qt.display import OFF_SCREEN, run_events

PAUSE_MS = 450  # milliseconds to look at a reading before the next digit
PATIENCE_MS = 5_000  # milliseconds to wait for a reading
ERRORS = 1  # that may happen
DIGITS_IN_ORDER = tuple(DIGIT_CURVES)
FILMED = (*DIGITS_IN_ORDER, 2026)  # a film ends with what the eye should keep
LAST_VIEW_S = 2.5  # seconds for which a film stays on it


@dataclass(frozen=True)
class DemoOutput:
    """The files that a demo leaves."""

    screenshot: Path | None = None
    film: Path | None = None
    film_width: int = 720  # pixels


class Demo(QObject):
    """Lets the pen write numbers, one after the other, and takes down what the window answers."""

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
        self._patience.timeout.connect(self._pass_over)
        self._pen.lifted.connect(self._patience.start)
        self._pen.lifted.connect(self._finish_number)
        parts.service.number_read.connect(self._note_answer)
        parts.service.reading_failed.connect(self._fail)
        parts.service.unavailable.connect(self._give_up)
        parts.service.became_idle.connect(self._finish_number)

    @property
    def right(self) -> int:
        """How many numbers were read right so far."""
        return self._right

    @property
    def numbers(self) -> Sequence[int]:
        """What is written."""
        return self._numbers

    @property
    def is_complete(self) -> bool:
        return self._done == len(self._numbers)

    @property
    def error(self) -> str:
        """Why the demo ended early, in words; empty if it did not."""
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
        """Once the pen is up and the last reading is in, print it and go on."""
        number = self._answer.of(self._parts.document.content)
        if self._pen.is_writing or not self._parts.service.is_idle or not number:
            return
        self._answer = NO_ANSWER
        self._right += number.text == str(self._numbers[self._done])
        self._go_on(_in_words(number))

    @Slot()
    def _pass_over(self) -> None:
        """No reading came: somebody switched Live off, or cleared the pad."""
        self._go_on("not read")

    def _go_on(self, outcome: str) -> None:
        self._patience.stop()
        print(f"{self._numbers[self._done]} -> {outcome}", flush=True)
        self._done += 1
        if not self.is_complete:
            QTimer.singleShot(PAUSE_MS, self.write_next)
        else:
            self.finished.emit()


def run_demo(
    application: QApplication, engine: str, model: Path | None, souvenirs: DemoOutput
) -> int:
    """Play the demo and print its readings; 0 if enough was read right, else 1."""
    try:
        _check(souvenirs)
        parts = build(engine, model)
        if application.platformName() == OFF_SCREEN:  # no screen to keep within
            parts.window.resize(parts.window.sizeHint())
        demo = Demo(parts, DIGITS_IN_ORDER if souvenirs.film is None else FILMED)
        recorder = None if souvenirs.film is None else _recorder_of(parts, souvenirs.film_width)
        _play(application, parts, demo, recorder)
        if not demo.is_complete:
            raise ExchangeError(demo.error or "the demo was interrupted")
        print(f"{demo.right} of {len(demo.numbers)} right", flush=True)
        _leave(souvenirs, parts, recorder)
    except ExchangeError as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    parts.window.close()
    return 0 if demo.right >= len(demo.numbers) - ERRORS else 1


def _check(souvenirs: DemoOutput) -> None:
    """Raises ExchangeError, before the demo, where a file cannot be left."""
    if souvenirs.screenshot is not None and not souvenirs.screenshot.parent.is_dir():
        raise ExchangeError(f"there is no folder {souvenirs.screenshot.parent}")
    if souvenirs.film is not None:
        check_film_path(souvenirs.film)


def _recorder_of(parts: Parts, width: int) -> Recorder:
    """A recorder of the window, which is as wide as the film if it can be."""
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


def _leave(souvenirs: DemoOutput, parts: Parts, recorder: Recorder | None) -> None:
    """Write the files. Raises ExchangeError."""
    picture, film = souvenirs.screenshot, souvenirs.film
    if picture is not None and not parts.window.grab().save(str(picture), "PNG"):
        raise ExchangeError(f"the screenshot cannot be written to {picture}")
    if film is not None and recorder is not None:
        # Without an event loop Python hears Ctrl+C, and cleans up.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        frames = recorder.frames
        size = save_film(film, frames, frames[-1].moment + LAST_VIEW_S)
        print(f"{film}: {len(frames)} frames, {size / 1e6:.2f} MB")


def _in_words(number: NumberReading) -> str:
    if len(number.readings) > 1:
        return number.text
    reading = number.readings[0].reading
    answer = reading.verdict.value if reading.digit is None else str(reading.digit)
    if reading.verdict is Verdict.UNSURE:
        answer += f" or {reading.runner_up}"
    return f"{answer} {round(reading.confidence * 100)} %"
