"""When live reading requests and shows readings."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import NumberReading
from digitpad.ui.answer.live_reading import LiveReading

INK = Ink((Stroke((Point(0.1, 0.1), Point(0.9, 0.9))),))
MORE_INK = INK.with_stroke(Stroke((Point(0.9, 0.1),)))
MOST_INK = MORE_INK.with_stroke(Stroke((Point(0.1, 0.9),)))

NOTHING_SHOWN = ("shown", EMPTY_INK, False)  # and a reading is running


class Emitted:
    """Records everything a LiveReading emits, in order."""

    def __init__(self, live: LiveReading) -> None:
        self.events: list[object] = []
        live.reading_requested.connect(lambda ink: self.events.append(("requested", ink)))
        live.readings_void.connect(lambda: self.events.append("void"))
        live.late_reading_requested.connect(lambda ink: self.events.append(("late", ink)))
        live.answer_shown.connect(self._hear_answer)
        live.failed.connect(lambda why: self.events.append(("failed", why)))
        live.blanked.connect(lambda: self.events.append("blanked"))
        live.outdated.connect(lambda: self.events.append("outdated"))
        live.impossible.connect(lambda why: self.events.append(("impossible", why)))

    def _hear_answer(self, answer: Answer, is_current: bool) -> None:
        self.events.append(("shown", answer.content, is_current))


@pytest.fixture
def live(qtbot: QtBot) -> LiveReading:
    return LiveReading()


def test_live_ink_is_read_at_once(live: LiveReading) -> None:
    emitted = Emitted(live)
    live.follow(INK)
    assert emitted.events == [NOTHING_SHOWN, ("requested", INK)]


def test_an_emptied_pad_makes_readings_void(live: LiveReading) -> None:
    live.follow(INK)
    emitted = Emitted(live)
    live.follow(EMPTY_INK)
    assert emitted.events == ["void", "blanked"]


def test_ink_waits_for_predict_when_live_is_off(live: LiveReading) -> None:
    live.set_live(False)
    emitted = Emitted(live)
    live.follow(INK)
    assert emitted.events == ["void", "outdated"]
    live.predict()
    assert emitted.events[-1] == ("requested", INK)


def test_switching_live_on_reads_the_ink_on_the_pad(live: LiveReading) -> None:
    live.set_live(False)
    live.follow(INK)
    emitted = Emitted(live)
    live.set_live(True)
    assert emitted.events == [NOTHING_SHOWN, ("requested", INK)]


def test_predict_on_an_empty_pad_requests_nothing(live: LiveReading) -> None:
    emitted = Emitted(live)
    live.predict()
    assert emitted.events == ["blanked"]


def test_without_a_network_every_change_says_why(live: LiveReading) -> None:
    live.give_up("no model")
    emitted = Emitted(live)
    live.follow(INK)
    live.predict()
    live.follow(EMPTY_INK)
    assert emitted.events == [("impossible", "no model")] * 3


def test_readings_begin_once_the_network_is_there(live: LiveReading) -> None:
    live.give_up("no model")
    live.follow(INK)
    emitted = Emitted(live)
    live.begin()
    assert emitted.events == [NOTHING_SHOWN, ("requested", INK)]


def test_the_same_ink_is_not_read_twice(live: LiveReading) -> None:
    emitted = Emitted(live)
    live.follow(INK)
    live.follow(INK)
    assert emitted.events == [NOTHING_SHOWN, ("requested", INK)]


def test_an_answer_is_out_of_date_as_soon_as_the_ink_changes(live: LiveReading) -> None:
    live.follow(INK)
    emitted = Emitted(live)
    live.take(Answer(INK, NumberReading()))
    live.follow(MORE_INK)
    live.follow(MOST_INK)
    live.take(Answer(MORE_INK, NumberReading()))
    live.take(Answer(MOST_INK, NumberReading()))
    assert emitted.events == [
        ("shown", INK, True),
        ("shown", INK, False),
        ("requested", MORE_INK),
        ("requested", MOST_INK),
        ("shown", MORE_INK, False),
        ("shown", MOST_INK, True),
    ]


def test_ink_that_is_restored_gets_its_answer_back(live: LiveReading) -> None:
    live.follow(INK)
    live.take(Answer(INK, NumberReading()))
    live.follow(MORE_INK)
    emitted = Emitted(live)
    live.follow(INK)  # a stroke was dropped
    assert emitted.events == [("shown", INK, True), ("requested", INK)]


def test_only_failures_for_the_ink_on_the_pad_are_reported(live: LiveReading) -> None:
    live.follow(INK)
    live.follow(MORE_INK)
    emitted = Emitted(live)
    live.fail(INK, "no luck")
    live.fail(MORE_INK, "no luck either")
    assert emitted.events == [("failed", "no luck either")]


def test_ink_is_read_late_if_its_reading_was_requested_and_has_not_failed(
    live: LiveReading,
) -> None:
    live.follow(INK)
    emitted = Emitted(live)
    live.read_late(INK)
    live.read_late(MORE_INK)
    live.fail(INK, "no luck")
    live.read_late(INK)
    assert emitted.events == [("late", INK), ("failed", "no luck")]
