"""A worker that hangs is reported, given up and replaced; one that is only busy is not."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal, Slot
from pytestqt.qtbot import QtBot

from digitpad.background import recognition_service as service_module
from digitpad.background.recognition_service import (
    MOST_STUCK,
    RecognitionService,
)
from digitpad.background.watchdog import WATCHDOG_TICKS, Watchdog
from digitpad.core.ink.ink import Ink
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.recognizer import Recognizer
from tests.background.test_recognition_service import Heard, _EvenClassifier, ink, sheet_of
from tests.threads import running_threads

TICK_MS = 10
LONGER_THAN_THE_WATCHDOG_MS = 3 * WATCHDOG_TICKS * TICK_MS


class Network(Recognizer):
    """Reads at once or, if it is stuck, only when the test lets it."""

    def __init__(self, is_stuck: bool, gate: threading.Event) -> None:
        super().__init__(_EvenClassifier())
        self.is_stuck = is_stuck
        self.seen: list[Ink] = []
        self._gate = gate

    def recognize_number(self, ink: Any, *, digits_only: bool = False) -> NumberReading:
        self.seen.append(ink)
        if self.is_stuck:
            assert self._gate.wait(20)
        return super().recognize_number(ink, digits_only=digits_only)

    def recognize_sheet(
        self, image: Any, advance: Callable[[], None] = lambda: None
    ) -> tuple[BoxedReading, ...]:
        if self.is_stuck:
            assert self._gate.wait(20)
        return super().recognize_sheet(image, advance)


class Loader:
    """Loads networks, of which the first few are stuck."""

    def __init__(self) -> None:
        self.stuck = 0
        self.gate = threading.Event()
        self.loaded: list[Network] = []

    def load(self) -> Recognizer:
        self.loaded.append(Network(len(self.loaded) < self.stuck, self.gate))
        return self.loaded[-1]

    @property
    def seen(self) -> list[list[Ink]]:
        return [network.seen for network in self.loaded]


class Answers(QObject):
    come = Signal()


class News(QObject):
    def __init__(self, service: RecognitionService) -> None:
        super().__init__()
        self.restarts: list[str] = []
        self.sheet_errors: list[str] = []
        self.ends: list[str] = []
        service.restarted.connect(self._hear_restart)
        service.sheet_failed.connect(self._hear_sheet_error)
        service.unavailable.connect(self._hear_end)

    @Slot(str)
    def _hear_restart(self, message: str) -> None:
        self.restarts.append(message)

    @Slot(str)
    def _hear_sheet_error(self, message: str) -> None:
        self.sheet_errors.append(message)

    @Slot(str)
    def _hear_end(self, message: str) -> None:
        self.ends.append(message)


@pytest.fixture
def loader() -> Loader:
    return Loader()


@pytest.fixture
def service(loader: Loader, qtbot: QtBot) -> Iterator[RecognitionService]:
    service = RecognitionService(loader.load, tick_ms=TICK_MS)
    yield service
    loader.gate.set()
    service.stop()
    for thread in running_threads():
        assert thread.wait(5_000)


@pytest.fixture
def heard(service: RecognitionService) -> Heard:
    return Heard(service)


@pytest.fixture
def news(service: RecognitionService) -> News:
    return News(service)


def start(service: RecognitionService, qtbot: QtBot) -> None:
    with qtbot.waitSignal(service.ready):
        service.start()


def stall(service: RecognitionService, loader: Loader, qtbot: QtBot) -> None:
    """Start, and have a worker read an ink that it does not get past."""
    loader.stuck = 1
    start(service, qtbot)
    service.request(ink(1))
    qtbot.waitUntil(lambda: loader.seen == [[ink(1)]])


def test_a_stalled_reading_is_reported_and_taken_over_by_another_worker(
    service: RecognitionService, loader: Loader, heard: Heard, news: News, qtbot: QtBot
) -> None:
    loader.stuck = 1
    start(service, qtbot)
    with qtbot.assertNotEmitted(service.ready):  # which would request readings itself
        service.request(ink(1))
        qtbot.waitUntil(lambda: bool(heard.readings))
    assert loader.seen == [[ink(1)], [ink(1)]]
    assert len(news.restarts) == 1
    assert "Your drawing is kept" in news.restarts[0]
    assert heard.errors == []
    loader.gate.set()
    qtbot.wait(LONGER_THAN_THE_WATCHDOG_MS)
    assert len(heard.readings) == 1  # late readings of the first worker do not count


def test_the_newest_ink_is_read_then_not_the_one_that_stalled(
    service: RecognitionService, loader: Loader, heard: Heard, qtbot: QtBot
) -> None:
    loader.stuck = 1
    start(service, qtbot)
    for number in (1, 2, 3):
        service.request(ink(number))
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert loader.seen == [[ink(1)], [ink(3)]]


def test_an_ink_that_stalls_twice_is_given_up_and_the_next_is_read(
    service: RecognitionService, loader: Loader, heard: Heard, news: News, qtbot: QtBot
) -> None:
    loader.stuck = 2
    start(service, qtbot)
    with qtbot.waitSignal(service.became_idle):
        service.request(ink(1))
    assert heard.errors == [
        "Reading this drawing took too long, so it was stopped. The drawing is kept."
    ]
    qtbot.wait(LONGER_THAN_THE_WATCHDOG_MS)
    assert loader.seen == [[ink(1)], [ink(1)], []]
    service.request(ink(2))
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert len(news.restarts) == 1


def test_the_same_ink_requested_repeatedly_does_not_stall_forever(
    service: RecognitionService, loader: Loader, heard: Heard, qtbot: QtBot
) -> None:
    loader.stuck = 2
    start(service, qtbot)
    drawn = ink(1)
    service.request(drawn)
    service.request(drawn)  # an impatient user presses Predict
    qtbot.waitUntil(lambda: loader.seen[1:] == [[drawn]])
    service.request(drawn)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert service.is_idle


def test_cleared_ink_is_not_read_again(
    service: RecognitionService, loader: Loader, heard: Heard, news: News, qtbot: QtBot
) -> None:
    stall(service, loader, qtbot)
    with qtbot.waitSignal(service.became_idle):
        service.clear()
    qtbot.waitUntil(lambda: len(loader.loaded) == 2)
    qtbot.wait(LONGER_THAN_THE_WATCHDOG_MS)
    assert loader.seen == [[ink(1)], []]
    assert news.restarts == heard.errors == []


def test_loading_may_take_any_time(loader: Loader, qtbot: QtBot) -> None:
    gate = threading.Event()

    def load() -> Recognizer:
        assert gate.wait(20)
        return loader.load()

    service = RecognitionService(load, tick_ms=TICK_MS)
    heard, news = Heard(service), News(service)
    service.start()
    service.request(ink(1))
    qtbot.wait(LONGER_THAN_THE_WATCHDOG_MS)
    gate.set()
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert len(loader.loaded) == 1
    assert news.restarts == []
    service.stop()


def test_a_reading_behind_a_long_sheet_has_not_stalled(
    service: RecognitionService, loader: Loader, heard: Heard, news: News, qtbot: QtBot
) -> None:
    start(service, qtbot)
    network = loader.loaded[0]
    network.is_stuck = True
    service.request_sheet(sheet_of())
    service.request(ink(1))
    qtbot.wait(LONGER_THAN_THE_WATCHDOG_MS)
    network.is_stuck = False
    with qtbot.waitSignal(service.sheet_read):
        loader.gate.set()
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert len(loader.loaded) == 1
    assert news.restarts == []


def test_a_sheet_requested_during_a_reading_comes_before_newer_readings(
    service: RecognitionService, loader: Loader, heard: Heard, qtbot: QtBot
) -> None:
    start(service, qtbot)
    with qtbot.waitSignal(service.sheet_read):
        for number in (1, 2):
            service.request(ink(number))
        service.request_sheet(sheet_of())
        assert heard.readings == []
    qtbot.waitUntil(lambda: len(heard.readings) == 2)
    first, _line, _next_line, newer = loader.loaded[0].seen
    assert (first, newer) == (ink(1), ink(2))


def test_a_sheet_that_makes_progress_may_take_any_time(
    service: RecognitionService,
    loader: Loader,
    news: News,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(service_module, "SHEET_WATCHDOG_TICKS", 20)

    def read_slowly(_image: object, advance: Callable[[], None]) -> tuple[()]:
        while not loader.gate.wait(TICK_MS / 1000):
            advance()
        return ()

    start(service, qtbot)
    monkeypatch.setattr(loader.loaded[0], "recognize_sheet", read_slowly)
    service.request_sheet(sheet_of())
    qtbot.wait(3 * 20 * TICK_MS)
    with qtbot.waitSignal(service.sheet_read):
        loader.gate.set()
    assert news.sheet_errors == []


def test_a_sheet_that_stalls_is_given_up_and_ink_is_still_read(
    service: RecognitionService, loader: Loader, heard: Heard, news: News, qtbot: QtBot
) -> None:
    loader.stuck = 1
    start(service, qtbot)
    service.request_sheet(sheet_of())
    service.request(ink(1))
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert news.sheet_errors == ["Reading this sheet took too long, so it was stopped."]


def test_an_answer_that_has_arrived_but_is_not_yet_handled_counts(qtbot: QtBot) -> None:
    watchdog, answers = Watchdog(tick_ms=TICK_MS), Answers()
    answers.come.connect(watchdog.end, Qt.ConnectionType.QueuedConnection)
    watchdog.begin(1)
    with qtbot.assertNotEmitted(watchdog.exhausted, wait=LONGER_THAN_THE_WATCHDOG_MS):
        answers.come.emit()
        watchdog.count()


def test_time_during_which_the_window_was_blocked_does_not_count(
    service: RecognitionService, loader: Loader, news: News, qtbot: QtBot
) -> None:
    stall(service, loader, qtbot)
    time.sleep(LONGER_THAN_THE_WATCHDOG_MS / 1000)
    loader.gate.set()
    with qtbot.waitSignal(service.became_idle):
        pass
    assert news.restarts == []


def test_if_every_worker_stalls_the_service_gives_up(
    service: RecognitionService, loader: Loader, news: News, qtbot: QtBot
) -> None:
    loader.stuck = 100
    start(service, qtbot)
    for number in range(2 * MOST_STUCK):
        if not news.ends:
            service.request(ink(number))
            qtbot.waitUntil(lambda: service.is_idle)
    assert news.ends == ["Reading has stopped working. Save your drawing and restart DigitPad."]
    assert len(loader.loaded) == MOST_STUCK + 1


def test_late_ink_that_stalls_is_not_read_again_and_the_next_is(
    service: RecognitionService, loader: Loader, heard: Heard, news: News, qtbot: QtBot
) -> None:
    late: list[Answer] = []
    service.late_read.connect(late.append)
    loader.stuck = 1
    start(service, qtbot)
    service.request_late(ink(1))
    service.request_late(ink(2))
    qtbot.waitUntil(lambda: bool(late))
    assert loader.seen == [[ink(1)], [ink(2)]]
    assert [answer.content for answer in late] == [ink(2)]
    assert news.restarts == heard.errors == []


def test_ink_that_stalls_is_not_read_late_either(
    service: RecognitionService, loader: Loader, heard: Heard, qtbot: QtBot
) -> None:
    stall(service, loader, qtbot)
    with qtbot.waitSignal(service.became_idle):
        service.request_late(ink(1))
        service.clear()
    service.request(ink(2))
    qtbot.waitUntil(lambda: bool(heard.readings))
    assert loader.seen == [[ink(1)], [ink(2)]]


def test_a_restarted_worker_is_not_blamed_for_its_predecessor(
    service: RecognitionService, loader: Loader, news: News, qtbot: QtBot
) -> None:
    stall(service, loader, qtbot)
    service.stop()
    start(service, qtbot)
    qtbot.wait(LONGER_THAN_THE_WATCHDOG_MS)
    assert len(loader.loaded) == 2
    assert news.restarts == []
