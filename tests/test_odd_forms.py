"""Odd but honest forms of digits are read, through the window and in Python programs.

A drawing that fails shows a weakness of the network; see `tests/odd_forms/__init__.py` for when it
may be changed.
"""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from digitpad import Recognizer
from digitpad.app import create_window
from digitpad.core.ink.positions import is_on_pad
from digitpad.core.recognition.verdict import Verdict
from tests import hand
from tests.app.test_answers import is_dim
from tests.odd_forms.all_forms import FORMS
from tests.odd_forms.strokes import Form, Line
from tests.window import Window

DRAWINGS = [
    pytest.param(form.digit, strokes, id=f"{form.title}: {name}")
    for form in FORMS
    for name, strokes in form.drawings.items()
]


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return Window(window)


def read(window: Window, qtbot: QtBot, strokes: list[Line]) -> str:
    """Draw on an empty pad and return what the window says: "4", "4 or 9", "41", "Not a digit"."""
    window.action("clear").trigger()
    for stroke in strokes:
        hand.draw_with_mouse(window.pad, stroke)
    qtbot.waitUntil(lambda: any(window.chart.probabilities) and not is_dim(window.chart))
    return window.number or window.answer


@pytest.mark.parametrize(("digit", "strokes"), DRAWINGS)
def test_it_is_read_in_a_program(recognizer: Recognizer, digit: int, strokes: list[Line]) -> None:
    readings = recognizer.recognize_number(strokes).readings

    assert [boxed.reading.ranking[0] for boxed in readings] == [digit]
    assert readings[0].reading.verdict in (Verdict.DIGIT, Verdict.UNSURE)


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.title)
def test_it_is_read_in_the_window(window: Window, qtbot: QtBot, form: Form) -> None:
    read_as = {name: read(window, qtbot, strokes) for name, strokes in form.drawings.items()}

    likeliest = {name: answer.split(" or ")[0] for name, answer in read_as.items()}
    assert {name: said for name, said in likeliest.items() if said != str(form.digit)} == {}


def test_all_drawings_lie_on_the_pad() -> None:
    strokes = [each for form in FORMS for drawn in form.drawings.values() for each in drawn]
    assert all(is_on_pad(place) for stroke in strokes for place in stroke)
