"""An error shows one dialog with details, and you can carry on drawing."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from digitpad import __version__
from digitpad.app.parts import Parts
from digitpad.controllers.errors import MOST_SHOWN
from digitpad.system.qt.crash_hooks import UncaughtError
from digitpad.ui.window.error_dialog import ErrorDialog
from tests import program
from tests.window import Window, message_of


def error(number: int = 1, message: str = "bad luck") -> UncaughtError:
    return UncaughtError(
        f"ValueError file.py:{number}", f"Traceback {number}\nValueError: {message}\n"
    )


def dialogs(parts: Parts) -> list[ErrorDialog]:
    return [each for each in parts.window.findChildren(ErrorDialog) if each.isVisible()]


def text_of(dialog: ErrorDialog) -> str:
    label = dialog.findChild(QLabel, "error_message")
    assert label is not None
    return label.text()


def copied(dialog: ErrorDialog) -> str:
    button = dialog.findChild(QPushButton, "copy_details")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return QGuiApplication.clipboard().text()


def test_many_errors_share_one_dialog_that_counts_them(parts: Parts) -> None:
    for number in (1, 2, 2):
        parts.errors.report(error(number))

    (dialog,) = dialogs(parts)
    assert "Your drawing is safe, and you can carry on." in text_of(dialog)
    assert "3 times" in text_of(dialog)


def test_a_single_error_is_not_counted(parts: Parts) -> None:
    parts.errors.report(error())

    assert "times" not in text_of(dialogs(parts)[0])


def test_the_details_are_complete_and_the_dialog_stays(parts: Parts) -> None:
    parts.errors.report(error(1, f"in {Path.home()}/somewhere"))
    parts.errors.report(error(2))
    (dialog,) = dialogs(parts)

    text = copied(dialog)
    for part in (__version__, platform.python_version(), "PySide6 6.", "numpy ", "offscreen"):
        assert part in text
    assert "Traceback 1\nValueError: in ~/somewhere" in text
    assert "Traceback 2\n" in text
    assert dialog.isVisible()


def test_very_many_errors_are_shown_in_part_and_counted(parts: Parts) -> None:
    for number in range(MOST_SHOWN + 7):
        parts.errors.report(error(number))

    text = copied(dialogs(parts)[0])
    assert text.count("Traceback") == MOST_SHOWN
    assert text.endswith("and 7 more errors")


def test_you_can_draw_while_the_dialog_is_open(parts: Parts, qtbot: QtBot) -> None:
    parts.errors.report(error())
    assert QApplication.activeModalWidget() is None, "it would take the pen's events"
    window = Window(parts.window)

    window.draw(7)
    qtbot.waitUntil(lambda: window.answer == "7")


def test_the_stroke_in_which_it_happens_is_not_lost(parts: Parts) -> None:
    def origin(x: float) -> QPoint:
        return QPoint(round(x * parts.pad.width()), parts.pad.height() // 2)

    QTest.mousePress(parts.pad, Qt.MouseButton.LeftButton, pos=origin(0.2))
    QTest.mouseMove(parts.pad, origin(0.4))
    parts.errors.report(error())
    QTest.mouseMove(parts.pad, origin(0.6))
    QTest.mouseRelease(parts.pad, Qt.MouseButton.LeftButton, pos=origin(0.8))

    (stroke,) = parts.document.ink.strokes
    assert stroke.points[-1].x == pytest.approx(0.8, abs=0.02)


def test_the_error_dialog_can_be_closed_over_a_modal_dialog(parts: Parts) -> None:
    question = QDialog(parts.window)
    question.open()
    parts.errors.report(error())

    assert QApplication.activeModalWidget() is dialogs(parts)[0]
    question.close()


def test_a_dismissed_error_returns_as_a_line_and_a_new_one_as_a_dialog(parts: Parts) -> None:
    parts.errors.report(error(1))
    dialogs(parts)[0].close()
    parts.errors.report(error(1))

    assert dialogs(parts) == []
    assert message_of(parts.window) == ("The same error happened again. Your drawing is safe.")
    parts.errors.report(error(2))
    (dialog,) = dialogs(parts)
    assert "times" not in text_of(dialog)
    assert "Traceback 1" not in copied(dialog)


def test_the_dialog_closes_with_the_window(parts: Parts) -> None:
    parts.errors.report(error())
    parts.window.close()

    assert dialogs(parts) == []


class Files(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_help_menu_opens_the_folder_of_the_log(parts: Parts, tmp_path: Path) -> None:
    files = Files()
    QDesktopServices.setUrlHandler("file", files, "open")  # type: ignore[arg-type]
    Window(parts.window).action("logs").trigger()
    assert files.opened == []
    assert message_of(parts.window) == "There is no log yet."

    (tmp_path / "logs").mkdir()
    Window(parts.window).action("logs").trigger()
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(each) for each in files.opened] == [tmp_path / "logs"]


BREAK_AND_SAY = """
import threading
from digitpad.ui.window.error_dialog import ErrorDialog
from PySide6.QtWidgets import QLabel, QPlainTextEdit

def fail_in_a_thread():
    raise OSError("in a thread")

def act(parts):
    def say():
        dialogs = [each for each in parts.window.findChildren(ErrorDialog) if each.isVisible()]
        print(len(dialogs), dialogs[0].findChild(QLabel, "error_message").text())
        print(dialogs[0].findChild(QPlainTextEdit).toPlainText())
        parts.window.close()
    QTimer.singleShot(300, say)
    for _ in range(2):
        thread = threading.Thread(target=fail_in_a_thread)
        thread.start()
        thread.join()
    {}["a slot"]
"""


def test_errors_in_slots_and_threads_are_reported(tmp_path: Path) -> None:
    code, out, _errors = program.run("--data", tmp_path, act=BREAK_AND_SAY)

    assert code == 0
    assert out.startswith("1 Something went wrong.")
    assert "3 times" in out
    assert "2 x\nTraceback" in out
    assert "OSError: in a thread" in out
    assert "KeyError: 'a slot'" in out


FAIL_TO_START = """
def act(parts): pass
def build(*arguments):
    raise RuntimeError("no window")
digitpad.app.build.build = build
"""


def test_an_error_before_the_window_opens_is_logged_and_ends_the_program(tmp_path: Path) -> None:
    code, _out, errors = program.run("--data", tmp_path, act=FAIL_TO_START)

    assert code == 1
    assert errors.count("RuntimeError: no window") == 1
    assert "RuntimeError: no window" in (tmp_path / "logs" / "digitpad.log").read_text()
