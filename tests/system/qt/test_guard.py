"""An error in a method that Qt calls is reported once, and the program continues.

The errors here are the interpreter's own: on Python 3.11 those end a process where they reach Qt.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QStandardItemModel,
)
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets import accessible_role as roles
from tests import program
from tests.overrides import classes_of_the_program, unguarded

ROOT = Path(__file__).parents[3]
MOST_SECONDS = 120
BASE = QColor("#123456")


def test_every_class_that_overrides_qt_is_guarded() -> None:
    open_to_errors = [name for cls in classes_of_the_program() for name in unguarded(cls)]

    assert open_to_errors == [], "decorate these classes with @digitpad.system.qt.guard.guarded"


def test_a_class_that_is_not_guarded_is_found() -> None:
    class Forgotten(QWidget):
        def own(self) -> None: ...

        def sizeHint(self) -> QSize:
            return QSize()

    class MixedIn:
        def paintEvent(self, event: QPaintEvent) -> None: ...

    class Mixture(MixedIn, QWidget): ...

    assert [name.rpartition(".")[2] for name in unguarded(Forgotten)] == ["sizeHint"]
    assert [name.rpartition(".")[2] for name in unguarded(Mixture)] == ["paintEvent"]
    assert unguarded(guarded(Forgotten)) == []


def test_an_error_in_any_override_is_reported_and_ends_nothing() -> None:
    """All are broken at once in a separate process, and Qt calls each."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.overrides"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    reported, silent, end = ran.stdout.splitlines()
    assert silent.split() == ["silent"], "tests/overrides.py does not know how Qt calls these"
    assert len(reported.split()) > 100
    assert end == "end"
    assert "Warning" not in ran.stderr, "what stands in is of another type than Qt asks for"


# In the window itself

BREAK = """
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from digitpad.ui.window.error_dialog import ErrorDialog
from tests.overrides import break_override
from tests.window import Window

def act(parts):
    window, drawer = parts.window, Window(parts.window)
    drawer.draw(3)
    parts.document.clear()
    drawer.action("history").trigger()
    {broken}
    window.resize(window.width() + 40, window.height() + 20)
    for each in window.findChildren(QWidget):
        each.updateGeometry()
    QTimer.singleShot(300, lambda: drawer.draw(7))
    def say():
        if drawer.answer == "7":
            watch.stop()
            shown = [each for each in window.findChildren(ErrorDialog) if each.isVisible()]
            words = [each.findChild(QLabel, "error_message").text() for each in shown]
            print(drawer.answer, *words)
            window.close()
    watch = QTimer(window, interval=200)
    watch.timeout.connect(say)
    watch.start()
"""
BREAK_ONE = """
    import {module}
    break_override({module}.{name}, "{method}")
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "name", "method"),
    [
        ("pad.ink_pad", "InkPad", "paintEvent"),
        ("answer.answer_view", "AnswerView", "resizeEvent"),
        ("answer.number_view", "NumberView", "minimumSizeHint"),
        ("pictures.picture_intake", "PictureIntake", "eventFilter"),
        ("history.table.history_model", "HistoryModel", "data"),
        ("history.table.cell_delegates", "DrawingDelegate", "paint"),
    ],
)
def test_the_window_reports_it_once_and_continues_reading(
    module: str, name: str, method: str, tmp_path: Path
) -> None:
    broken = BREAK_ONE.format(module=f"digitpad.ui.{module}", name=name, method=method)
    process = program.start("--data", tmp_path, act=BREAK.format(broken=broken), folder=ROOT)
    code, out, errors = program.end_of(process)

    assert code == 0, errors
    assert out.startswith("7 Something went wrong."), errors
    assert out.count("Something") == 1
    log = (tmp_path / "logs" / "digitpad.log").read_text()
    assert f'"digitpad.ui.{module}.{name}.{method}"' in log
    assert log.count("time 1\n") == 1, log


FAIL_AT_EVERY_EVENT = """
    from PySide6.QtCore import QObject
    from digitpad.system.qt.guard import guarded
    @guarded
    class Broken(QObject):
        def eventFilter(self, watched, event):
            return 1 / 0
    broken = Broken(window)
    QApplication.instance().installEventFilter(broken)
    window.closed.connect(lambda: QApplication.instance().removeEventFilter(broken))
"""


@pytest.mark.slow
def test_an_error_at_every_event_does_not_trigger_itself_endlessly(tmp_path: Path) -> None:
    """Reporting an error causes events, too."""
    act = BREAK.format(broken=FAIL_AT_EVERY_EVENT)
    code, out, errors = program.end_of(program.start("--data", tmp_path, act=act, folder=ROOT))

    assert code == 0, errors
    assert out.startswith("7 Something went wrong."), errors
    assert out.count("Something") == 1


# What stands in


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """Returns the reported errors, kept as in the event loop of a demo."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: errors.append(error))
    yield errors
    monkeypatch.undo()


@guarded
class Half(QWidget):
    """Fails half way through painting, while its painter is active."""

    def __init__(self) -> None:
        super().__init__()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, BASE)
        self.setPalette(palette)
        self.resize(40, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 20, 20, Qt.GlobalColor.red)
        [][0]


def test_a_widget_that_cannot_be_painted_is_left_plain(
    qtbot: QtBot, reported: list[BaseException]
) -> None:
    widget = Half()
    qtbot.addWidget(widget)
    image = widget.grab().toImage()

    assert [image.pixelColor(x, 10) for x in (5, 35)] == [BASE, BASE]
    assert [type(error) for error in reported] == [IndexError]


@guarded
class Cell(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        painter.fillRect(option.rect, Qt.GlobalColor.red)
        int("x")

    def setModelData(self, editor: QWidget, model: object, index: object) -> None:
        int("x")


def test_a_cell_that_cannot_be_painted_is_left_plain(
    qapp: QObject, reported: list[BaseException]
) -> None:
    model, option, pixmap = QStandardItemModel(1, 1), QStyleOptionViewItem(), QPixmap(40, 20)
    option.rect = pixmap.rect()
    option.palette.setColor(QPalette.ColorRole.Base, BASE)
    with QPainter(pixmap) as painter:
        Cell().paint(painter, option, model.index(0, 0))

    assert pixmap.toImage().pixelColor(5, 10) == BASE
    assert [type(error) for error in reported] == [ValueError]


def test_a_label_that_could_not_be_checked_is_not_written(
    qtbot: QtBot, reported: list[BaseException]
) -> None:
    model, editor = QStandardItemModel(1, 1), QLineEdit("not a digit")
    qtbot.addWidget(editor)
    Cell().setModelData(editor, model, model.index(0, 0))

    assert model.index(0, 0).data() is None
    assert [type(error) for error in reported] == [ValueError]


def test_qt_answers_a_screen_reader_if_the_program_cannot(
    qtbot: QtBot, reported: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roles, "QAccessibleWidget", lambda _widget, _role: 1 / 0)
    widget = QWidget()
    qtbot.addWidget(widget)
    roles.give_role(widget, QAccessible.Role.Canvas)

    assert QAccessible.queryAccessibleInterface(widget) is not None
    assert [type(error) for error in reported] == [ZeroDivisionError]


@guarded
class Hint(QWidget):
    def __init__(self, error: type[BaseException]) -> None:
        super().__init__()
        self._error = error

    def sizeHint(self) -> QSize:
        raise self._error


def test_ending_the_program_is_not_prevented(qtbot: QtBot, reported: list[BaseException]) -> None:
    for error in (KeyboardInterrupt, SystemExit):
        widget = Hint(error)
        qtbot.addWidget(widget)
        with pytest.raises(error):
            widget.sizeHint()

    assert reported == []
    assert Hint(ValueError).sizeHint() == QWidget().sizeHint()
