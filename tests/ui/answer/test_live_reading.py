"""When ink is read."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.ui.answer.live_reading import LiveReading

INK = Ink((Stroke((Point(0.1, 0.1), Point(0.9, 0.9))),))


class Told:
    """Everything a LiveReading said, in order."""

    def __init__(self, live: LiveReading) -> None:
        self.events: list[object] = []
        live.reading_requested.connect(lambda ink: self.events.append(("requested", ink)))
        live.readings_void.connect(lambda: self.events.append("void"))
        live.blanked.connect(lambda: self.events.append("blanked"))
        live.outdated.connect(lambda: self.events.append("outdated"))
        live.impossible.connect(lambda why: self.events.append(("impossible", why)))


@pytest.fixture
def live(qtbot: QtBot) -> LiveReading:
    return LiveReading()


def test_live_ink_is_read_at_once(live: LiveReading) -> None:
    told = Told(live)
    live.follow(INK)
    assert told.events == [("requested", INK)]


def test_an_emptied_pad_makes_readings_void(live: LiveReading) -> None:
    live.follow(INK)
    told = Told(live)
    live.follow(EMPTY_INK)
    assert told.events == ["void", "blanked"]


def test_ink_waits_for_predict_when_live_is_off(live: LiveReading) -> None:
    live.set_live(False)
    told = Told(live)
    live.follow(INK)
    assert told.events == ["void", "outdated"]
    live.predict()
    assert told.events[-1] == ("requested", INK)


def test_switching_live_on_reads_what_is_there(live: LiveReading) -> None:
    live.set_live(False)
    live.follow(INK)
    told = Told(live)
    live.set_live(True)
    assert told.events == [("requested", INK)]


def test_predict_on_an_empty_pad_asks_for_nothing(live: LiveReading) -> None:
    told = Told(live)
    live.predict()
    assert told.events == ["blanked"]


def test_without_a_network_every_change_says_why(live: LiveReading) -> None:
    live.give_up("no model")
    told = Told(live)
    live.follow(INK)
    live.predict()
    live.follow(EMPTY_INK)
    assert told.events == [("impossible", "no model")] * 3


def test_readings_begin_once_the_network_is_there(live: LiveReading) -> None:
    live.give_up("no model")
    live.follow(INK)
    told = Told(live)
    live.begin()
    assert told.events == [("requested", INK)]


def test_the_same_ink_is_not_read_twice(live: LiveReading) -> None:
    told = Told(live)
    live.follow(INK)
    live.follow(INK)
    assert told.events == [("requested", INK)]
