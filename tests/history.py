"""The history window through the eyes and hands of its user."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.history.table.history_table import HistoryTable
from tests.window import child_of, open_windows


class History:
    """The history window through the eyes and hands of its user, who has opened it."""

    def __init__(self) -> None:
        [self.window] = open_windows(HistoryWindow)
        self._table = child_of(self.window, HistoryTable)

    @property
    def row_count(self) -> int:
        return self._table.model().rowCount()

    @property
    def message(self) -> str:
        return child_of(self.window, QLabel, "message").text()

    def open_row(self, row: int = 0) -> None:
        self._table.selectRow(row)
        QTest.keyClick(self._table, Qt.Key.Key_Return)

    def type_label(self, label: str, row: int = 0) -> None:
        self._table.selectRow(row)
        QTest.keyClicks(self._table, label[0])
        editor = child_of(self.window, QLineEdit, "label_editor")
        QTest.keyClicks(editor, label[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)

    def select_all(self) -> None:
        self._table.selectAll()

    def text_at(self, row: int, column: int, role: Qt.ItemDataRole) -> object:
        return self._table.model().index(row, column).data(role)

    def toggle_keeping(self) -> None:
        child_of(self.window, QCheckBox, "keep").click()

    def trigger(self, action: str) -> None:
        self.window.action_table[action].trigger()
