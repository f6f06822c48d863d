"""Unusual but unambiguous forms of digits are read, through the window and in Python programs.

A drawing that fails shows a weakness of the network, so at least LEAST_READ of each form must be
read; see `tests/odd_forms/__init__.py` for when one may be changed.
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from pytestqt.qtbot import QtBot

from digitpad import Recognizer
from digitpad.app import create_window
from digitpad.core.ink.positions import SQUARE
from digitpad.core.recognition.verdict import Verdict
from tests import hand
from tests.app.test_answers import is_dim
from tests.odd_forms.all_forms import FORMS
from tests.odd_forms.strokes import Form, Line
from tests.window import Window

LEAST_READ = 5  # drawings of each form; a mouse's lines and its stairs are one form
BY_FORM = defaultdict(list)
for form in FORMS:
    is_mouse = "few points" in form.title or "steps of" in form.title
    BY_FORM[f"{form.digit}, by mouse" if is_mouse else form.title].append(form)
each_form = pytest.mark.parametrize("forms", BY_FORM.values(), ids=BY_FORM)


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


@each_form
def test_it_is_read_in_a_program(recognizer: Recognizer, forms: list[Form]) -> None:
    read = [
        len(readings) == 1
        and readings[0].reading.ranking[0] == form.digit
        and readings[0].reading.verdict in (Verdict.DIGIT, Verdict.UNSURE)
        for form in forms
        for strokes in form.drawings.values()
        for readings in [recognizer.recognize_number(strokes).readings]
    ]
    assert sum(read) >= LEAST_READ


@pytest.mark.slow
@each_form
def test_it_is_read_in_the_window(window: Window, qtbot: QtBot, forms: list[Form]) -> None:
    answers = [
        (read(window, qtbot, strokes).split(" or ")[0], str(form.digit))
        for form in forms
        for strokes in form.drawings.values()
    ]
    assert sum(answer == digit for answer, digit in answers) >= LEAST_READ


def test_all_drawings_lie_on_the_pad() -> None:
    strokes = [each for form in FORMS for drawn in form.drawings.values() for each in drawn]
    assert all(SQUARE.holds(place) for stroke in strokes for place in stroke)
