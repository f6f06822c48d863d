"""In all windows and languages, every text fits and every key in a menu is unique."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSize
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMenuBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from digitpad.app.build import build
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.system.languages import LANGUAGES, Translation
from digitpad.system.paths import resources_directory
from digitpad.system.qt.crash_hooks import UncaughtError
from digitpad.ui.answer.number_view import NumberView
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.window.error_dialog import ErrorDialog
from digitpad.ui.window.main_window import MainWindow
from tests.app.test_accessibility import Opened, shown
from tests.cut_text import cut_texts
from tests.sheets import reading
from tests.window import Window, show

SMALL, USUAL = QSize(480, 360), QSize()
TALL_LINE = 19  # pixels: Noto Sans CJK at 10 points, the tallest of the usual fonts
LARGE_LINE = 26  # Noto Sans at 14 points
HUGE_LINE = 44  # at 24
MAIN = ["blank", "digit", "number", "unsure", "no_digit", "error", "outdated"]
OTHERS = [
    *("history", "empty_history", "sheet", "picture", "preferences", "question"),
    *("about", "keys", "manual", "class", "broken"),
]
WITH_MENUS = ["blank", "history", "sheet"]
BOX = (0.0, 0.0, 1.0, 1.0)

Open = Callable[..., QWidget]


@pytest.fixture
def open_(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens a window of the program in a language."""
    translation = Translation(resources_directory() / "translations")
    windows = []

    def open_window(language: str, name: str, size: QSize = USUAL) -> QWidget:
        translation.use(language)
        program = SpokenProgram(tmp_path, qtbot, size)
        windows.append(program.window)
        return program.open(name)

    yield open_window
    for window in windows:
        window.close()
    translation.use("en")
    QLocale.setDefault(QLocale.c())


class SpokenProgram(Opened):
    """Shows every state of the windows, in any language."""

    def __init__(self, data: Path, qtbot: QtBot, size: QSize) -> None:
        parts = build(data=data)
        super().__init__(parts, qtbot)
        self.window = parts.window
        if not size.isEmpty():
            parts.window.resize(size)
        show(parts.window, qtbot)

    def _blank(self) -> QWidget:
        return self.window

    def _read(self, digit: int | None, confidence: float) -> QWidget:
        boxed = BoxedReading(reading(digit, confidence), BOX, digit)
        self.window.show_number(NumberReading((boxed,)))
        return self.window

    def _unsure(self) -> QWidget:
        return self._read(4, 0.45)

    def _no_digit(self) -> QWidget:
        return self._read(None, 0.2)

    def _outdated(self) -> QWidget:
        self.window.show_outdated()
        return self.window

    def _error(self) -> QWidget:
        self.window.show_error(
            QCoreApplication.translate(
                "HistoryBlockedError",
                "Another program is using the history. Close that program and try again.",
            )
        )
        return self.window

    def _history(self) -> QWidget:
        self._digit()
        self._user.action("clear").trigger()
        history = self._empty_history()
        table = history.findChild(QTableView)
        assert table is not None
        self._qtbot.waitUntil(lambda: table.model().rowCount() == 1)
        return history

    def _empty_history(self) -> QWidget:
        self._user.action("history").trigger()
        return shown(HistoryWindow)

    def _broken(self) -> QWidget:
        for _ in range(2):
            self._parts.errors.report(UncaughtError("here", "Traceback\n"))
        dialog = self.window.findChild(ErrorDialog)
        assert dialog is not None
        return dialog


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*MAIN, *OTHERS])
def test_no_text_is_cut_off(open_: Open, name: str, language: str) -> None:
    window = open_(language, name)
    QCoreApplication.processEvents()
    assert cut_texts(window) == []


@pytest.fixture
def set_line_height(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Give all texts lines of this height in pixels, with any fonts."""
    before = qapp.font()

    def set_line_height(pixels: int) -> None:
        font = qapp.font()
        sizes = range(1, pixels + 1)
        font.setPixelSize(max(filter(lambda size: line_height_at(font, size) <= pixels, sizes)))
        qapp.setFont(font)

    yield set_line_height
    qapp.setFont(before)


def line_height_at(font: QFont, pixels: int) -> int:
    font = QFont(font)
    font.setPixelSize(pixels)
    return QFontMetrics(font).height()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", MAIN)
def test_the_smallest_window_size_is_the_same_in_any_language_and_font(
    open_: Open, set_line_height: Callable[[int], None], name: str, language: str
) -> None:
    set_line_height(TALL_LINE)
    window = open_(language, name, SMALL)
    QCoreApplication.processEvents()
    assert window.size() == SMALL
    assert cut_texts(window) == []


@pytest.mark.parametrize(
    ("name", "line"), [("digit", HUGE_LINE), *((name, LARGE_LINE) for name in OTHERS)]
)
def test_large_text_makes_no_window_larger_than_the_screen(
    open_: Open, set_line_height: Callable[[int], None], name: str, line: int
) -> None:
    set_line_height(line)
    window = open_("de", name)
    QCoreApplication.processEvents()
    room = QGuiApplication.primaryScreen().availableSize()
    assert window.size().expandedTo(room) == room


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WITH_MENUS)
def test_mnemonics_in_a_menu_are_unique(open_: Open, name: str, language: str) -> None:
    window = open_(language, name)
    bars = [bar.actions() for bar in window.findChildren(QMenuBar)]
    menus = [menu.actions() for menu in window.findChildren(QMenu)]
    assert len(menus) > 1
    for actions in [*bars, *menus]:
        keys = Counter(key for key in map(mnemonic, actions) if key)
        assert not [key for key, times in keys.items() if times > 1], [a.text() for a in actions]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_the_main_menus_has_a_key(open_: Open, language: str) -> None:
    bar = open_(language, "blank").findChild(QMenuBar)
    assert bar is not None
    for title in bar.actions():
        menu = title.menu()
        assert isinstance(menu, QMenu)
        assert mnemonic(title)
        assert all(mnemonic(each) or each.isSeparator() for each in menu.actions())


def mnemonic(action: QAction) -> str:
    return QKeySequence.mnemonic(action.text()).toString()


# From right to left


def test_a_number_is_written_from_left_to_right(open_: Open) -> None:
    window = open_("ar", "number")
    assert isinstance(window, MainWindow)
    QCoreApplication.processEvents()
    buttons = Window(window).digit_buttons
    assert [button.text() for button in buttons] == ["4", "2"]
    view = window.findChild(NumberView)
    assert view is not None
    right = buttons[-1].mapTo(view, buttons[-1].rect().topRight()).x()
    assert right == view.rect().right(), "it begins where reading begins"


@pytest.mark.parametrize("name", ["digit", "unsure"])
def test_the_details_are_beside_the_answer(open_: Open, name: str) -> None:
    window = open_("ar", name)
    QCoreApplication.processEvents()
    answer, guesses = (window.findChild(QLabel, each) for each in ("answer", "guesses"))
    assert answer is not None
    assert guesses is not None
    gap = answer.mapTo(window, QPoint()).x() - guesses.mapTo(window, guesses.rect().topRight()).x()
    assert 0 < gap < answer.height() / 2
    left, right = blank_beside(guesses)
    assert right < guesses.height() / 4
    assert left > right


def blank_beside(label: QLabel) -> tuple[int, int]:
    """Return how many columns of pixels are blank before and after the text."""
    picture = label.grab().toImage()
    width, height = picture.width(), picture.height()
    paper = picture.pixel(0, 0)
    written = [x for x in range(width) if any(picture.pixel(x, y) != paper for y in range(height))]
    return written[0], width - 1 - written[-1]
