"""All windows in all languages: every text fits, every key in a menu is one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from digitpad.app import build
from digitpad.core.number import BoxedReading, Number
from digitpad.languages import LANGUAGES, Translation
from digitpad.paths import resources_directory
from digitpad.ui.error_dialog import ErrorDialog
from digitpad.ui.history_window import HistoryWindow
from digitpad.uncaught import UncaughtError
from tests.cut_text import cut_texts
from tests.sheets import reading
from tests.test_accessibility import Opened, shown

SMALL, USUAL = QSize(480, 360), QSize()
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
    """Open a window of the program in a language."""
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
    """Every state of the windows, whatever the language of their words."""

    def __init__(self, data: Path, qtbot: QtBot, size: QSize) -> None:
        parts = build(data=data)
        super().__init__(parts, qtbot)
        self.window = parts.window
        if not size.isEmpty():
            parts.window.resize(size)
        qtbot.addWidget(parts.window)
        parts.window.show()
        qtbot.waitExposed(parts.window)

    def _blank(self) -> QWidget:
        return self.window

    def _read(self, digit: int | None, confidence: float) -> QWidget:
        boxed = BoxedReading(reading(digit, confidence), BOX, digit)
        self.window.show_number(Number((boxed,)))
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
                "History", "The history is in use by another program; close that and try again."
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
            self._parts.errors.tell(UncaughtError("here", "Traceback\n"))
        dialog = self.window.findChild(ErrorDialog)
        assert dialog is not None
        return dialog


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "size"), [*product(MAIN, [SMALL, USUAL]), *product(OTHERS, [USUAL])]
)
def test_no_text_is_cut_off(open_: Open, name: str, size: QSize, language: str) -> None:
    window = open_(language, name, size)
    if size == SMALL:
        assert window.size() == SMALL, "the smallest window is as small in any language"
    QCoreApplication.processEvents()
    assert cut_texts(window) == []
