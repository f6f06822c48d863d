"""The main window, used as people use it."""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMenu, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.system.paths import models_directory
from digitpad.ui.dialogs.message_bar import MessageBar
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests import hand
from tests.window import OpenWindow, Window, child_of, message_of, open_windows


def _ring() -> list[hand.Position]:
    angles = [math.tau * step / 40 for step in range(41)]
    return [(0.5 + 0.2 * math.cos(angle), 0.5 + 0.32 * math.sin(angle)) for angle in angles]


def test_an_empty_pad_invites_to_draw(window: Window) -> None:
    assert window.answer == ""
    assert window.chart.probabilities == (0.0,) * 10


def test_drawing_is_read_live(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    assert max(window.chart.probabilities) == window.chart.probabilities[7]


@pytest.mark.parametrize(
    "lines",
    [
        [[(0.25, 0.85), (0.5, 0.15), (0.75, 0.85)], [(0.35, 0.6), (0.65, 0.6)]],
        [[(0.35, 0.15), (0.35, 0.85)], [(0.7, 0.15), (0.36, 0.5), (0.7, 0.85)]],
    ],
    ids=["A", "K"],
)
def test_a_letter_is_called_not_a_digit_and_no_bar_stands_out(
    window: Window, qtbot: QtBot, lines: list[list[hand.Position]]
) -> None:
    for line in lines:
        hand.draw_with_mouse(window.pad, line)

    qtbot.waitUntil(lambda: window.answer == "Not a digit")
    assert window.chart.named is None
    assert any(window.chart.probabilities)


@pytest.mark.parametrize(
    ("digit", "lines"),
    [
        (0, [_ring(), [(0.3, 0.8), (0.7, 0.2)]]),
        (1, [[(0.35, 0.4), (0.52, 0.18), (0.52, 0.82)]]),
        (7, [[(0.3, 0.2), (0.7, 0.2), (0.45, 0.85)], [(0.4, 0.52), (0.68, 0.52)]]),
    ],
    ids=["slashed 0", "1 with an upstroke", "barred 7"],
)
def test_other_forms_of_digits_are_read_too(
    window: Window, qtbot: QtBot, digit: int, lines: list[list[hand.Position]]
) -> None:
    for line in lines:
        hand.draw_with_mouse(window.pad, line)

    qtbot.waitUntil(lambda: window.answer == str(digit))


def test_a_number_is_read_shown_and_copied(window: Window, qtbot: QtBot) -> None:
    window.draw_number(2026)

    qtbot.waitUntil(lambda: window.number == "2026")
    assert window.chart.accessibleDescription().startswith("0: 0 %")
    six = window.chart.probabilities
    assert max(range(10), key=six.__getitem__) == 6
    QTest.mouseClick(window.digit_buttons[1], Qt.MouseButton.LeftButton)
    assert max(range(10), key=window.chart.probabilities.__getitem__) == 0
    window.action("copy").trigger()
    assert QGuiApplication.clipboard().text() == "2026"


def test_a_number_is_framed_on_the_pad_and_one_digit_is_not(window: Window, qtbot: QtBot) -> None:
    def greyish() -> int:
        image = window.pad.grab().toImage()
        colours = [
            image.pixelColor(x, y).lightness()
            for x in range(3, image.width() - 3)
            for y in range(image.height() // 3, image.height() * 2 // 3, 4)
        ]
        return sum(150 < lightness < 230 for lightness in colours)

    window.draw_number(11)
    qtbot.waitUntil(lambda: window.number == "11")
    framed = greyish()
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "1")
    assert window.number == ""
    assert framed > 2 * greyish() + 20


def test_the_order_of_writing_does_not_matter(window: Window, qtbot: QtBot) -> None:
    for index, digit in ((2, 3), (0, 1), (1, 7)):
        window.draw_digit_at(digit, index, 3)
    qtbot.waitUntil(lambda: window.number == "173")


def test_bars_follow_the_pen_before_it_is_lifted(window: Window, qtbot: QtBot) -> None:
    curve = DIGIT_CURVES[3][0]
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonPress, curve[0])
    for position in curve[1:]:
        hand.send_mouse(window.pad, QEvent.Type.MouseMove, position)
    qtbot.waitUntil(lambda: any(window.chart.probabilities))
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonRelease, curve[-1])


def test_clear_empties_pad_answer_and_bars_and_can_be_undone(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    window.action("clear").trigger()
    assert window.answer == ""
    assert window.chart.probabilities == (0.0,) * 10
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "7")


def test_no_reading_appears_after_clear(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    window.action("clear").trigger()
    qtbot.wait(300)
    assert window.answer == ""


def test_undo_and_redo_bring_the_reading_along(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    sevens = window.chart.probabilities
    hand.draw_with_mouse(window.pad, [(0.2, 0.1), (0.8, 0.9), (0.1, 0.9), (0.9, 0.1)])
    qtbot.waitUntil(lambda: window.chart.probabilities != sevens)
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.chart.probabilities == sevens)
    window.action("undo").trigger()
    assert window.answer == ""
    window.action("redo").trigger()
    qtbot.waitUntil(lambda: window.chart.probabilities == sevens)


def test_erasing_is_read_live_and_can_be_undone(window: Window, qtbot: QtBot) -> None:
    window.draw(4)
    qtbot.waitUntil(lambda: window.answer == "4")
    four = window.chart.probabilities

    rub = [(0.36, 0.2 + 0.02 * k) for k in range(30)]
    hand.draw_with_mouse(window.pad, [*rub, (0.45, 0.3)], Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: window.answer != "4")
    assert window.action("undo").text() == "&Undo Erase"

    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "4")
    qtbot.waitUntil(lambda: window.chart.probabilities == four)


def test_the_edit_menu_names_the_steps(window: Window) -> None:
    window.draw(1)
    window.action("clear").trigger()
    menus = {action.text(): action.menu() for action in window.window.menuBar().actions()}
    edit = menus["&Edit"]
    assert isinstance(edit, QMenu)
    texts = [action.text() for action in edit.actions() if not action.isSeparator()]
    assert [text.replace("&", "") for text in texts[:2]] == ["Undo Clear", "Redo"]
    window.action("undo").trigger()
    assert edit.actions()[1].text().replace("&", "") == "Redo Clear"
    assert edit.actions()[0].text().replace("&", "") == "Undo Stroke"


def test_every_event_of_a_fast_pen_reaches_the_pad(
    qapp: QApplication, open_window: OpenWindow
) -> None:
    compressions = (
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    )
    for compression in compressions:
        qapp.setAttribute(compression)
    open_window()
    assert not any(qapp.testAttribute(compression) for compression in compressions)


def test_a_narrow_window_keeps_all_its_tools(window: Window) -> None:
    for width in (900, 420):
        window.window.resize(width, 500)
        toolbar = window.window.findChild(QToolBar)
        assert toolbar is not None
        assert toolbar.sizeHint().width() <= toolbar.width()


def test_a_digit_is_drawn_by_keys_alone(window: Window, qtbot: QtBot) -> None:
    window.pad.setFocus()
    QTest.keyClick(window.pad, Qt.Key.Key_Space)
    for _ in range(20):
        QTest.keyClick(window.pad, Qt.Key.Key_Down)
    QTest.keyClick(window.pad, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.answer == "1")


def test_clear_also_removes_the_stroke_under_the_pen(window: Window, qtbot: QtBot) -> None:
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonPress, (0.2, 0.2))
    hand.send_mouse(window.pad, QEvent.Type.MouseMove, (0.8, 0.8))
    window.action("clear").trigger()
    hand.send_mouse(window.pad, QEvent.Type.MouseMove, (0.8, 0.9))
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonRelease, (0.8, 0.9))
    qtbot.wait(200)
    assert window.answer == ""
    assert not window.action("undo").isEnabled()


def test_undo_under_the_pen_keeps_answer_and_ink_together(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    hand.draw_with_mouse(window.pad, [(0.1, 0.9), (0.9, 0.9)])
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonPress, (0.1, 0.1))
    hand.send_mouse(window.pad, QEvent.Type.MouseMove, (0.9, 0.1))
    window.action("undo").trigger()
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonRelease, (0.9, 0.1))
    qtbot.waitUntil(lambda: window.answer == "7")
    assert window.action("redo").isEnabled()


def test_with_live_off_a_reading_stays_while_its_ink_does(window: Window, qtbot: QtBot) -> None:
    window.action("live").trigger()
    curve = DIGIT_CURVES[7][0]
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonPress, curve[0])
    for position in curve[1:]:
        hand.send_mouse(window.pad, QEvent.Type.MouseMove, position)
    window.action("predict").trigger()
    qtbot.waitUntil(lambda: window.answer == "7")
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonRelease, curve[-1])
    assert window.answer == "7"


def test_predict_gives_the_live_reading_on_demand(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")
    live = window.chart.probabilities
    window.action("clear").trigger()
    window.action("live").trigger()
    window.draw(7)
    qtbot.wait(200)
    assert window.answer == "Press Predict"
    window.action("predict").trigger()
    qtbot.waitUntil(lambda: window.answer == "7")
    assert window.chart.probabilities == live


@pytest.mark.parametrize(("key", "outcome"), [(Qt.Key.Key_Return, "7"), (Qt.Key.Key_Escape, "")])
def test_keys_predict_and_clear(window: Window, qtbot: QtBot, key: Qt.Key, outcome: str) -> None:
    window.action("live").trigger()
    window.draw(7)
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    QTest.keyClick(window.window, key)
    qtbot.waitUntil(lambda: window.answer == outcome)


def test_undo_key_undoes(window: Window, qtbot: QtBot) -> None:
    window.draw(7)
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    QTest.keySequence(window.window, "Ctrl+Z")
    assert window.answer == ""
    QTest.keySequence(window.window, "Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: window.answer == "7")


def test_pen_width_position_and_size_do_not_change_the_answer(window: Window, qtbot: QtBot) -> None:
    def read(positions: list[tuple[float, float]], pressure: float) -> tuple[float, ...]:
        window.action("clear").trigger()
        hand.draw_with_pen(window.pad, positions, [pressure] * len(positions))
        qtbot.waitUntil(lambda: window.answer == "7")
        qtbot.wait(100)
        return window.chart.probabilities

    seven = DIGIT_CURVES[7][0]
    in_corner = [(0.02 + x * 0.25, 0.7 + y * 0.25) for x, y in seven]
    plain = read(seven, 0.5)
    assert read(seven, 1.0) == plain
    assert read(seven, 0.05) == plain
    assert read(in_corner, 0.5) == pytest.approx(plain, abs=1e-3)
    window.window.resize(1200, 900)
    assert read(seven, 0.5) == pytest.approx(plain, abs=1e-3)


def test_two_windows_are_independent(open_window: OpenWindow, qtbot: QtBot) -> None:
    one, other = open_window(), open_window()
    one.draw(7)
    other.draw(0)
    qtbot.waitUntil(lambda: (one.answer, other.answer) == ("7", "0"))
    one.action("clear").trigger()
    assert other.answer == "0"
    one.window.close()
    other.action("clear").trigger()
    other.draw(7)
    qtbot.waitUntil(lambda: other.answer == "7")


def test_a_closed_window_can_be_shown_again(window: Window, qtbot: QtBot) -> None:
    window.window.close()
    window.window.show()
    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")


@pytest.mark.parametrize("fault", ["missing", "truncated", "not the card's"])
def test_with_a_damaged_model_the_window_draws_and_says_what_is_wrong(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, fault: str
) -> None:
    shutil.copytree(models_directory(), tmp_path, dirs_exist_ok=True)
    model = tmp_path / "digitpad.tflite"
    match fault:
        case "missing":
            model.unlink()
        case "truncated":
            model.write_bytes(model.read_bytes()[:1000])
        case _:
            model.write_bytes(model.read_bytes()[:-1] + b"\0\0")
    window = open_window(model=tmp_path)
    qtbot.waitUntil(lambda: "digitpad.tflite" in window.answer)
    assert "Install DigitPad again" in window.answer
    window.draw(7)
    assert window.action("undo").isEnabled()
    assert "Install DigitPad again" in window.answer


def test_at_rest_there_are_at_most_nine_tools(window: Window) -> None:
    toolbar = window.window.findChild(QToolBar)
    assert toolbar is not None
    tools = [toolbar.widgetForAction(action) for action in toolbar.actions()]
    assert all(tool.isVisible() for tool in tools)
    stretch = 1  # before the tool at the far end
    assert len(tools) - stretch == 9


@pytest.mark.parametrize(
    ("width", "height"), [(480, 360), (900, 580), (500, 1100), (1500, 420), (1920, 1080)]
)
def test_the_pad_fills_the_space_that_the_answer_leaves_and_nothing_is_cut_off(
    window: Window, qtbot: QtBot, width: int, height: int
) -> None:
    window.window.resize(width, height)
    window.draw_number(1234567)
    qtbot.waitUntil(lambda: len(window.digit_buttons) == 7)
    qtbot.wait(20)
    assert (window.window.width(), window.window.height()) == (width, height)
    pad, chart = window.pad.geometry(), window.chart
    below = chart.mapTo(window.window, QPoint(0, 0)).y() > window.pad.height()
    assert below is (height > width)
    assert pad.height() > 0.6 * min(height, width)
    assert 0.8 * pad.height() < pad.width()
    assert (pad.width() > 2 * pad.height()) is (width > 3 * height)
    for child in (window.pad, window.chart):
        corner = child.mapTo(window.window, child.rect().bottomRight())
        assert window.window.rect().contains(corner)


def press(window: Window, key: str) -> None:
    """Press a key of the number row, wherever the focus is."""
    QTest.keyClicks(window.pad, key)


def label_shown_by(window: Window) -> str:
    return window.label("label").text()


def test_the_correct_digits_key_labels_and_the_same_key_removes_the_label(
    window: Window, qtbot: QtBot
) -> None:
    window.window.activateWindow()
    window.draw(4)
    qtbot.waitUntil(lambda: window.answer == "4")
    assert label_shown_by(window) == ""
    press(window, "9")
    assert label_shown_by(window) == "Your label: 9"
    press(window, "7")
    assert label_shown_by(window) == "Your label: 7"
    press(window, "7")
    assert label_shown_by(window) == ""
    assert window.answer == "4"


def test_a_click_on_a_bar_corrects_and_undo_reverts_it(window: Window, qtbot: QtBot) -> None:
    window.draw(4)
    qtbot.waitUntil(lambda: window.answer == "4")
    click_row(window, 9)
    assert label_shown_by(window) == "Your label: 9"
    assert window.action("undo").text() == "&Undo Correction"
    window.action("undo").trigger()
    assert label_shown_by(window) == ""
    window.action("redo").trigger()
    assert label_shown_by(window) == "Your label: 9"
    click_row(window, 0)
    assert label_shown_by(window) == "Your label: 0"


def click_row(window: Window, digit: int) -> None:
    """Click where a digit's bar is, or would be if it were longer."""
    chart = window.chart.viewport()
    height = chart.height() / 10
    position = QPoint(chart.width() // 4, round((digit + 0.5) * height))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=position)


def test_one_more_stroke_makes_another_drawing_without_a_label(
    window: Window, qtbot: QtBot
) -> None:
    window.draw(1)
    qtbot.waitUntil(lambda: window.answer == "1")
    press(window, "7")
    hand.draw_with_mouse(window.pad, [(0.1, 0.9), (0.9, 0.9)])
    assert label_shown_by(window) == ""
    window.action("undo").trigger()
    assert label_shown_by(window) == "Your label: 7"


def test_one_digit_of_a_number_is_corrected(window: Window, qtbot: QtBot) -> None:
    window.draw_number(2026)
    qtbot.waitUntil(lambda: window.number == "2026")
    window.digit_buttons[2].click()
    press(window, "7")
    assert label_shown_by(window) == "Your label: 2076"
    window.digit_buttons[0].click()
    press(window, "1")
    assert label_shown_by(window) == "Your label: 1076"
    press(window, "1")
    assert label_shown_by(window) == "Your label: 2076"


def test_a_number_brought_back_has_its_label_at_the_right_bar(window: Window, qtbot: QtBot) -> None:
    window.draw_number(17)
    qtbot.waitUntil(lambda: window.number == "17")
    press(window, "9")  # the last digit is chosen
    window.action("clear").trigger()
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.number == "19")
    assert label_shown_by(window) == "Your label: 19"
    assert window.chart.accessibleDescription().endswith("your label: 9")


def test_a_correction_becomes_the_answer(window: Window, qtbot: QtBot) -> None:
    window.draw(4)
    qtbot.waitUntil(lambda: window.answer == "4")
    press(window, "9")
    assert window.answer == "9"
    assert window.label("confidence").text() == "you"
    assert window.label("guesses").text().startswith("read as 4\n")
    window.action("copy").trigger()
    assert QGuiApplication.clipboard().text() == "9"
    press(window, "9")  # takes it back
    assert window.answer == "4"
    assert window.label("confidence").text().endswith("%")
    window.action("copy").trigger()
    assert QGuiApplication.clipboard().text() == "4"


def test_more_ink_after_a_correction_is_read_again(window: Window, qtbot: QtBot) -> None:
    window.draw_digit_at(1, 0, 2)
    qtbot.waitUntil(lambda: window.answer == "1")
    press(window, "7")
    assert window.answer == "7"
    window.draw_digit_at(8, 1, 2)
    qtbot.waitUntil(lambda: window.number == "18")


def test_a_corrected_number_becomes_the_answer(window: Window, qtbot: QtBot) -> None:
    window.draw_number(17)
    qtbot.waitUntil(lambda: window.number == "17")
    press(window, "9")
    assert window.number == "19"
    assert window.label("digit_details").text().startswith("you   (read as 17, ")
    window.action("copy").trigger()
    assert QGuiApplication.clipboard().text() == "19"


def test_the_window_says_how_to_correct_while_there_is_an_answer(
    window: Window, qtbot: QtBot
) -> None:
    pointer = window.chart.viewport().cursor
    assert window.label("advice").text() == ""
    assert pointer().shape() is Qt.CursorShape.ArrowCursor
    window.draw(4)
    qtbot.waitUntil(lambda: window.answer == "4")
    assert window.label("advice").text() == "Wrong? Press the right digit."
    qtbot.waitUntil(lambda: pointer().shape() is Qt.CursorShape.PointingHandCursor)
    press(window, "9")
    assert window.label("advice").text() == ""
    window.action("clear").trigger()
    assert window.label("advice").text() == ""
    assert pointer().shape() is Qt.CursorShape.ArrowCursor


def test_a_gliding_bar_repaints_no_pad(window: Window, qtbot: QtBot) -> None:
    window.draw(4)
    qtbot.waitUntil(lambda: window.answer == "4")
    qtbot.waitUntil(lambda: window.chart.lengths[4] > 0.5)
    qtbot.wait(300)
    painted = Painted(window.pad)
    probabilities = window.chart.probabilities
    window.chart.show_probabilities([0.1] * 10)
    qtbot.waitUntil(lambda: window.chart.lengths == pytest.approx([0.1] * 10, abs=0.001))
    assert painted.count == 0
    window.chart.show_probabilities(probabilities)


def test_bars_jump_once_the_preferences_say_so(window: Window, qtbot: QtBot) -> None:
    window.action("preferences").trigger()
    [preferences] = open_windows(PreferencesWindow)
    child_of(preferences, QCheckBox, "bars_glide_field").setChecked(False)
    window.chart.show_probabilities([0.1] * 10)
    assert window.chart.lengths == pytest.approx([0.1] * 10, abs=0.001)


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_an_empty_pad_cannot_be_corrected(window: Window) -> None:
    press(window, "7")
    click_row(window, 3)
    assert label_shown_by(window) == ""
    assert not window.action("undo").isEnabled()


# A program whose network takes its time to load; the seconds are filled in.
SLOW_PROGRAM = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from digitpad.app import build as app
from digitpad.cli import command_line as cli
from digitpad.app import session
from digitpad.api import Recognizer
from digitpad.background import recognition_service as service
load, create_window, build = Recognizer.load, app.create_window, session.build
begun = []
if not {seconds}:
    service.GOODBYE_MS = 100_000  # it ends by itself, if later on a busy machine
Recognizer.load = lambda *model: (begun.append(model), time.sleep({seconds}), load(*model))[2]
"""
OWN_PROGRAM = """
application = QApplication([])
window = create_window()
window.show()
while not begun:
    application.processEvents()
"""
COMMAND_LINE = """
def build_and_close(*model):
    parts = build(*model)
    QTimer.singleShot(200, parts.window.close)
    return parts
session.build = build_and_close
sys.exit(cli.main([]))
"""


def run_slow_program(rest: str, seconds: int) -> subprocess.CompletedProcess[str]:
    script = SLOW_PROGRAM.format(seconds=seconds) + rest
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=300
    )


@pytest.mark.parametrize("leaving", ["", "window.close()", "del window", "sys.exit(0)"])
def test_the_exit_code_is_0_however_the_program_ends(leaving: str) -> None:
    ended = run_slow_program(OWN_PROGRAM + leaving, seconds=0)
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("leaving", ["", "window.close()", "del window", "sys.exit(0)"])
def test_a_network_that_never_finishes_loading_does_not_abort_the_program(leaving: str) -> None:
    ended = run_slow_program(OWN_PROGRAM + leaving, seconds=600)
    assert ended.returncode == 1, ended.stderr  # reported as a failure, without an abort


def test_closing_the_window_while_the_network_loads_ends_normally() -> None:
    ended = run_slow_program(COMMAND_LINE, seconds=600)
    assert ended.returncode == 0, ended.stderr


UNSEEN = """
import sys
from digitpad.system.qt import display
application = display.make_application(or_off_screen=True)
from digitpad.app.build import build
parts = build(data=__import__("pathlib").Path(sys.argv[1]))
parts.window.show()
print(*sorted({"numpy", "sqlite3", "PIL", "PySide6.QtNetwork"} & sys.modules.keys()))
parts.service.ready.connect(application.quit)
application.exec()
print("ready")
"""


def test_slow_modules_load_once_the_window_is_visible(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", UNSEEN, tmp_path],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ended.stdout.splitlines() == ["", "ready"], ended.stderr


def test_a_message_stays_moves_nothing_and_can_be_dismissed(window: Window) -> None:
    before = window.pad.geometry()
    window.window.show_message("The file is not a picture. " * 8)
    bar = child_of(window.window, MessageBar)
    QApplication.processEvents()
    assert bar.isVisible()
    assert window.pad.geometry() == before
    text = child_of(bar, QLabel, "message")
    assert text.height() >= text.heightForWidth(text.width())  # all of it can be read
    assert bar.geometry().bottom() == window.window.rect().bottom()
    QTest.mouseClick(child_of(bar, QToolButton, "dismiss"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_message_disappears_when_the_drawing_changes(window: Window) -> None:
    window.draw(1)
    window.window.show_message("The drawing was saved.")
    window.draw(1)
    assert message_of(window.window) == "The drawing was saved."
    window.action("clear").trigger()
    assert message_of(window.window) == ""


def test_the_empty_pad_shows_an_invitation_but_pictures_of_it_do_not(
    window: Window,
) -> None:
    empty = window.pad.grab().toImage()
    hand.draw_with_mouse(window.pad, [(0.1, 0.1), (0.1, 0.15)])
    drawn = window.pad.grab().toImage()
    middle = QRect(0, drawn.height() // 3, drawn.width(), drawn.height() // 3)
    inner = middle.adjusted(5, 0, -5, 0)
    white = QColor("white").rgb()
    said, gone = (
        sum(
            image.pixel(x, y) != white
            for x in range(inner.left(), inner.right())
            for y in range(inner.top(), inner.bottom())
        )
        for image in (empty, drawn)
    )
    assert said > 100
    assert gone == 0
