"""Numbers with separators, in rows, or unreadable, as they are drawn, shown, copied and kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from digitpad.app.parts import Parts
from digitpad.core.arrays import FloatArray
from digitpad.storage.preferences import Preferences
from digitpad.ui.answer.announcer import Announcer
from digitpad.ui.answer.digit_button import DigitButton
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests import hand
from tests.app.test_history import answer_file_dialog, records_in
from tests.core.recognition.test_whole_numbers import touching, written
from tests.history import History
from tests.window import Window, child_of, open_windows

Strokes = list[FloatArray]


@pytest.fixture
def window(parts: Parts) -> Window:
    return Window(parts.window)


def draw(window: Window, strokes: Strokes) -> None:
    """Draw strokes with the mouse, as large as the pad lets them be."""
    corners = np.concatenate(strokes)
    low, extent = corners.min(axis=0), np.ptp(corners, axis=0).max()
    scale = min(1.0, 0.8 / max(extent, 1e-9))
    for line in strokes:
        positions = ((line - low) * scale + 0.1).tolist()
        hand.draw_with_mouse(window.pad, [(x, y) for x, y in positions])


def below(strokes: Strokes, others: Strokes) -> Strokes:
    return [*strokes, *(line + (0.0, 0.8) for line in others)]


def buttons_of(window: Window) -> list[DigitButton]:
    return [each for each in window.digit_buttons if isinstance(each, DigitButton)]


SCRIBBLE = [np.array([(x / 40, 0.25 + 0.25 * np.sin(1.9 * x)) for x in range(60)])]
DOT = [np.array([(0.5, 0.5), (0.51, 0.51)])]
DASH = [np.array([(0.2, 0.5), (0.7, 0.52)])]
SLASH = [np.array([(0.6, 0.2), (0.2, 0.55)])]
DASHES = [np.array([(x, y), (x + 0.05, y)]) for x in range(7) for y in range(7)]


@pytest.mark.parametrize("text", ["3.14", "2,000", "28/22", "22:45", "-5", "3+8"])
def test_a_number_with_a_separator_is_shown_copied_and_kept(
    window: Window, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    draw(window, written(text))
    qtbot.waitUntil(lambda: window.number == text)
    window.action("copy").trigger()
    window.action("clear").trigger()
    qtbot.waitUntil(lambda: [each.text for each in records_in(tmp_path)] == [text])

    assert QGuiApplication.clipboard().text() == text


@pytest.mark.parametrize("text", ["5,", "3.", ".5"])
def test_a_dot_or_comma_at_an_end_is_shown_and_does_not_hide_the_digits_bars(
    window: Window, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    draw(window, written(text))
    qtbot.waitUntil(lambda: window.number == text)
    if not any(button.is_doubtful for button in buttons_of(window)):
        assert max(window.chart.probabilities) > 0.9
    window.window.close()
    assert [each.text for each in records_in(tmp_path)] == [text]


def test_the_digit_before_a_dot_at_the_end_can_be_corrected(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    draw(window, written("3."))
    qtbot.waitUntil(lambda: window.number == "3.")
    QTest.keyClicks(window.pad, "8")
    window.window.close()
    assert [each.label for each in records_in(tmp_path)] == ["8."]


def test_a_separator_is_announced_by_its_name(window: Window, qtbot: QtBot) -> None:
    heard: list[str] = []
    child_of(window.window, Announcer).announced.connect(heard.append)
    draw(window, written("3.8"))
    qtbot.waitUntil(lambda: any(message.startswith("3 dot 8, ") for message in heard))


def test_a_separator_has_no_bars_and_can_be_corrected(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    draw(window, written("3.14"))
    qtbot.waitUntil(lambda: window.number == "3.14")
    dot = buttons_of(window)[1]
    dot.click()
    assert not dot.is_doubtful
    assert dot.accessibleName() == "Separator: dot"
    assert max(window.chart.probabilities) == 0.0

    QTest.keyClicks(window.pad, ",")
    assert window.number == "3,14"
    window.action("clear").trigger()
    qtbot.waitUntil(lambda: [each.label for each in records_in(tmp_path)] == ["3,14"])


def test_a_correction_that_gives_no_number_changes_nothing(window: Window, qtbot: QtBot) -> None:
    draw(window, written("3.14"))
    qtbot.waitUntil(lambda: window.number == "3.14")
    buttons_of(window)[2].click()
    QTest.keyClicks(window.pad, "/")  # 3./4
    assert window.number == "3.14"
    QTest.keyClicks(window.pad, "7")
    assert window.number == "3.74"


def test_two_rows_are_shown_on_two_lines(window: Window, qtbot: QtBot) -> None:
    draw(window, below(written("28"), written("34")))
    qtbot.waitUntil(lambda: len(window.digit_buttons) == 4)
    lines: dict[int, str] = {}
    for button in window.digit_buttons:
        lines[button.y()] = lines.get(button.y(), "") + button.text()
    assert [lines[y] for y in sorted(lines)] == ["28", "34"]

    window.action("copy").trigger()
    assert QGuiApplication.clipboard().text() == "28\n34"


@pytest.mark.parametrize(
    ("strokes", "message"),
    [
        (DOT, "Only a dot"),
        (DASH, "Only a dash"),
        (SLASH, "Only a slash"),
        (touching("00"), "These digits touch"),
        (below(written("28"), SCRIBBLE), "More than one row"),
        (DASHES, "Too many lines to read"),
        (SCRIBBLE, "Not a digit"),
    ],
)
def test_the_window_says_what_prevents_a_reading(
    window: Window, qtbot: QtBot, strokes: Strokes, message: str
) -> None:
    draw(window, strokes)
    qtbot.waitUntil(lambda: window.answer == message)
    assert not window.digit_buttons


def test_between_digits_too_it_says_what_prevents_a_reading(window: Window, qtbot: QtBot) -> None:
    letter = [np.array([(0.0, 0.5), (0.2, 0.0), (0.4, 0.5)]), np.array([(0.1, 0.3), (0.3, 0.3)])]
    draw(window, below(written("28"), letter))
    qtbot.waitUntil(lambda: window.number == "?8")
    assert window.label("digit_details").text() == "More than one row"


def test_what_is_neither_digit_nor_separator_is_marked(window: Window, qtbot: QtBot) -> None:
    draw(window, written("4--2"))
    qtbot.waitUntil(lambda: window.number == "4??2")
    assert [button.is_doubtful for button in buttons_of(window)] == [False, True, True, False]


def test_a_doubtful_separator_is_marked_and_chosen(window: Window, qtbot: QtBot) -> None:
    two, eight = written("2"), written("8")
    end = max(line[:, 0].max() for line in two)
    line = np.array([(end + 0.34, -0.01), (end + 0.06, 0.51)])
    draw(window, [*two, line, *(each + (end + 0.44, 0.0) for each in eight)])
    qtbot.waitUntil(lambda: len(window.digit_buttons) == 3)
    button = buttons_of(window)[1]
    assert button.is_doubtful
    assert sorted(button.hint.split()) == ["/", "1"]
    assert button.isChecked()
    assert " or " in window.label("digit_details").text()


def test_with_digits_only_no_separator_is_read_at_once(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    draw(window, written("3.14"))
    qtbot.waitUntil(lambda: window.number == "3.14")
    window.action("digits_only").trigger()
    qtbot.waitUntil(lambda: window.number == "314")
    window.window.close()
    assert Preferences(tmp_path).choices.digits_only


def test_digits_only_stands_in_the_preferences_too(window: Window, qtbot: QtBot) -> None:
    window.action("preferences").trigger()
    [preferences] = open_windows(PreferencesWindow)
    draw(window, written("3.14"))
    qtbot.waitUntil(lambda: window.number == "3.14")
    child_of(preferences, QCheckBox, "digits_only_field").click()
    qtbot.waitUntil(lambda: window.number == "314")
    assert window.action("digits_only").isChecked()
    QTest.keyClick(preferences, Qt.Key.Key_Escape)


def test_the_window_says_what_an_export_leaves_out(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    draw(window, written("3.14"))
    qtbot.waitUntil(lambda: window.number == "3.14")
    window.action("clear").trigger()
    qtbot.waitUntil(lambda: len(records_in(tmp_path)) == 1)
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 1)
    history.trigger("export_all")
    answer_file_dialog(qtbot, tmp_path / "mine.csv", "Kaggle CSV (")
    qtbot.waitUntil(lambda: history.message.endswith("signs such as “.” or “/”: 1."))
    assert history.message.startswith("Drawings exported: 0.")
