"""Background readings: only of the newest ink, none after Clear, and a clean shutdown."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from digitpad.background.recognition_service import RecognitionService
from digitpad.core.ink.ink import Ink, Point, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.verdict import Calibration


def ink(number: int) -> Ink:
    """Return an ink that its first point distinguishes from others."""
    return Ink((Stroke((Point(number / 1000, 0.1), Point(0.9, 0.9))),))


class SlowRecognizer(Recognizer):
    """Reads when the test lets it; records what it was given, and on which thread."""

    def __init__(self) -> None:
        super().__init__(_EvenClassifier())
        self.gate = threading.Semaphore(0)
        self.seen: list[Ink] = []
        self.threads: set[int] = set()
        self.error: Exception | None = None

    def recognize_number(self, ink: Any, *, digits_only: bool = False) -> NumberReading:
        self.seen.append(ink)
        self.threads.add(threading.get_ident())
        assert self.gate.acquire(timeout=300)
        if self.error is not None:
            raise self.error
        return super().recognize_number(ink, digits_only=digits_only)

    def let(self, count: int = 1) -> None:
        self.gate.release(count)


class _EvenClassifier:
    calibration = Calibration()

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        return NetworkOutput(np.zeros((len(tensors), 10), dtype=np.float32), None)


class Heard(QObject):
    """Records what a service emits, and on which thread."""

    def __init__(self, service: RecognitionService) -> None:
        super().__init__()
        self.answers: list[Answer] = []
        self.readings: list[NumberReading] = []
        self.errors: list[str] = []
        self.threads: set[int] = set()
        service.number_read.connect(self._hear_number)
        service.reading_failed.connect(self._hear_error)

    @Slot(object)
    def _hear_number(self, answer: Answer) -> None:
        self.threads.add(threading.get_ident())
        self.answers.append(answer)
        self.readings.append(answer.number)

    @Slot(object, str)
    def _hear_error(self, _ink: Ink, error: str) -> None:
        self.errors.append(error)


@pytest.fixture
def recognizer() -> SlowRecognizer:
    return SlowRecognizer()


@pytest.fixture
def service(qtbot: QtBot, recognizer: SlowRecognizer) -> Iterator[RecognitionService]:
    service = RecognitionService(lambda: recognizer)
    with qtbot.waitSignal(service.ready):
        service.start()
    yield service
    recognizer.let(100)
    service.stop()


@pytest.fixture
def heard(service: RecognitionService) -> Heard:
    return Heard(service)


def idle(service: RecognitionService) -> Callable[[], bool]:
    return lambda: service.is_idle


def test_readings_come_back_to_the_gui_thread(
    service: RecognitionService, recognizer: SlowRecognizer, heard: Heard, qtbot: QtBot
) -> None:
    recognizer.let()
    service.request(ink(1))
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert heard.threads == {threading.get_ident()}
    assert recognizer.threads.isdisjoint(heard.threads)


def test_only_the_newest_waiting_ink_is_read(
    service: RecognitionService, recognizer: SlowRecognizer, qtbot: QtBot
) -> None:
    for number in range(1, 6):
        service.request(ink(number))
    qtbot.waitUntil(lambda: bool(recognizer.seen))
    recognizer.let(5)
    qtbot.waitUntil(idle(service))
    assert recognizer.seen == [ink(1), ink(5)]


def test_an_older_reading_is_shown_until_the_newer_one_arrives(
    service: RecognitionService, recognizer: SlowRecognizer, heard: Heard, qtbot: QtBot
) -> None:
    service.request(ink(1))
    service.request(ink(2))
    recognizer.let()
    qtbot.waitUntil(lambda: len(heard.readings) == 1)
    assert not service.is_idle


def test_a_reading_that_ends_after_clear_is_not_reported(
    service: RecognitionService, recognizer: SlowRecognizer, heard: Heard, qtbot: QtBot
) -> None:
    service.request(ink(1))
    service.request(ink(2))
    qtbot.waitUntil(lambda: bool(recognizer.seen))
    service.clear()
    recognizer.let(2)
    qtbot.waitUntil(idle(service))
    assert recognizer.seen == [ink(1)]
    assert heard.readings == []


def test_ink_drawn_after_clear_is_read(
    service: RecognitionService, recognizer: SlowRecognizer, heard: Heard, qtbot: QtBot
) -> None:
    service.request(ink(1))
    service.clear()
    service.request(ink(2))
    recognizer.let(2)
    qtbot.waitUntil(idle(service))
    assert len(heard.readings) == 1


def test_an_error_is_reported_with_a_message_and_does_not_stop_the_next_reading(
    service: RecognitionService, recognizer: SlowRecognizer, heard: Heard, qtbot: QtBot
) -> None:
    recognizer.error = ValueError("no luck")
    recognizer.let()
    service.request(ink(1))
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert "no luck" in heard.errors[0]
    recognizer.error = None
    recognizer.let()
    service.request(ink(2))
    qtbot.waitUntil(lambda: bool(heard.readings))


def test_requests_before_the_network_is_loaded_wait_for_it(qtbot: QtBot) -> None:
    gate = threading.Event()
    recognizer = SlowRecognizer()
    recognizer.let(10)

    def load() -> Recognizer:
        assert gate.wait(300)
        return recognizer

    service = RecognitionService(load)
    heard = Heard(service)
    service.start()
    service.request(ink(1))
    service.request(ink(2))
    gate.set()
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert recognizer.seen == [ink(2)]
    service.stop()


def test_a_network_that_cannot_be_loaded_is_explained(qtbot: QtBot) -> None:
    def load() -> Recognizer:
        raise OSError("the disk is gone")

    service = RecognitionService(load)
    with qtbot.waitSignal(service.unavailable) as emitted:
        service.start()
    assert "the disk is gone" in emitted.args[0]
    service.stop()


def test_stopping_waits_for_the_running_reading_and_starting_again_works(
    service: RecognitionService, recognizer: SlowRecognizer, qtbot: QtBot
) -> None:
    service.request(ink(1))
    qtbot.waitUntil(lambda: bool(recognizer.seen))
    recognizer.let()
    service.stop()
    service.stop()  # a second time does no harm
    with qtbot.waitSignal(service.ready):
        service.start()
    recognizer.let()
    service.request(ink(2))
    qtbot.waitUntil(lambda: recognizer.seen[-1] == ink(2))
    qtbot.waitUntil(idle(service))


class _Sender(QObject):
    sent = Signal(object)


class _Counter(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @Slot(object)
    def hear(self, _value: object) -> None:
        self.count += 1


def test_fifty_thousand_signals_cross_threads(qtbot: QtBot) -> None:
    """Some releases of PySide6 abort the process after a few hundred."""
    sender, counter, thread = _Sender(), _Counter(), QThread()
    counter.moveToThread(thread)
    sender.sent.connect(counter.hear)
    thread.start()
    for number in range(50_000):
        sender.sent.emit(ink(number % 7))
    qtbot.waitUntil(lambda: counter.count == 50_000, timeout=300_000)
    thread.quit()
    assert thread.wait(5_000)


def sheet_of(level: int = 255) -> Picture:
    """Two short lines, one below the other, far apart."""
    paper = np.zeros((200, 60), dtype=np.uint8)
    paper[10:60, 28:32] = paper[130:180, 28:32] = level
    return Picture(paper)


def test_a_sheet_is_read_in_the_background(
    service: RecognitionService, recognizer: SlowRecognizer, qtbot: QtBot
) -> None:
    recognizer.let(2)  # one for each line
    sheet = sheet_of()
    with qtbot.waitSignal(service.sheet_read) as emitted:
        service.request_sheet(sheet)
    picture, readings = emitted.args
    assert picture is sheet
    assert [each.box[1] for each in readings] == [10, 130]


def test_a_sheet_waits_for_the_recognizer(qtbot: QtBot, recognizer: SlowRecognizer) -> None:
    gate = threading.Event()
    recognizer.let(2)
    service = RecognitionService(lambda: (gate.wait(300), recognizer)[1])
    service.start()
    service.request_sheet(sheet_of())
    with qtbot.waitSignal(service.sheet_read):
        gate.set()
    service.stop()


@pytest.mark.parametrize(
    ("error", "reason"), [(MemoryError("too large"), "too large"), (MemoryError(), "MemoryError")]
)
def test_a_sheet_that_cannot_be_read_is_reported_with_the_reason(
    error: Exception,
    reason: str,
    service: RecognitionService,
    recognizer: SlowRecognizer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_image: object, _advance: object) -> tuple[()]:
        raise error

    monkeypatch.setattr(recognizer, "recognize_sheet", fail)
    with qtbot.waitSignal(service.sheet_failed) as failed:
        service.request_sheet(sheet_of())
    assert failed.args == [f"This sheet could not be read ({reason})."]
    with qtbot.waitSignal(service.became_idle):  # ink is still read
        recognizer.let()
        service.request(ink(1))


def test_ink_finished_unread_is_read_late_and_reported_with_its_ink(
    service: RecognitionService, recognizer: SlowRecognizer, heard: Heard, qtbot: QtBot
) -> None:
    late: list[Answer] = []
    service.late_read.connect(late.append)
    service.request(ink(1))
    qtbot.waitUntil(lambda: bool(recognizer.seen))
    service.request_late(ink(1))  # already being read: it is not read twice
    service.request_late(ink(2))
    service.clear()
    service.request(ink(3))  # comes first, since it is on the pad
    recognizer.let(3)
    qtbot.waitUntil(idle(service))
    assert recognizer.seen == [ink(1), ink(3), ink(2)]
    assert [answer.content for answer in heard.answers] == [ink(3)]
    assert [answer.content for answer in late] == [ink(1), ink(2)]


def test_late_ink_that_cannot_be_read_is_not_reported(
    service: RecognitionService, recognizer: SlowRecognizer, heard: Heard, qtbot: QtBot
) -> None:
    recognizer.error = ValueError("no luck")
    recognizer.let()
    service.request_late(ink(1))
    qtbot.waitUntil(lambda: bool(recognizer.seen))
    qtbot.waitUntil(idle(service))
    assert heard.errors == []
    assert heard.readings == []


def test_the_recognizer_is_destroyed_on_the_thread_that_loaded_it(qtbot: QtBot) -> None:
    """Its runtime is bound to that thread."""
    loaded_on: list[int] = []
    dropped_on: list[int] = []

    def load() -> Recognizer:
        loaded_on.append(threading.get_ident())
        recognizer = Recognizer(_EvenClassifier())
        weakref.finalize(recognizer, lambda: dropped_on.append(threading.get_ident()))
        return recognizer

    service = RecognitionService(load)
    with qtbot.waitSignal(service.ready):
        service.start()
    service.stop()
    assert dropped_on == loaded_on
