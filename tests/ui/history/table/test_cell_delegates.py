"""The painting of the history's cells."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.query import HistoryRow
from digitpad.core.records.record import Record
from digitpad.ui.history.table.cell_delegates import DigitsDelegate
from digitpad.ui.history.table.history_model import ROW

RECORD = Record(EMPTY_INK, datetime(2026, 1, 5, tzinfo=UTC), "4", Verdict.DIGIT, 0.9)


def test_a_cell_that_fails_restores_the_painter_for_the_next(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt paints all cells with one painter, and warns about states that are not restored."""
    raised: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: raised.append(kind))
    model, option, pixmap = QStandardItemModel(1, 1), QStyleOptionViewItem(), QPixmap(200, 60)
    item = QStandardItem()
    item.setData(HistoryRow(1, RECORD), ROW)
    item.setData(4, Qt.ItemDataRole.DisplayRole)  # not a text: it fails after the font is set
    model.setItem(0, 0, item)
    option.rect = QRect(0, 0, 200, 60)
    with QPainter(pixmap) as painter:
        font = painter.font()
        DigitsDelegate().paint(painter, option, model.index(0, 0))

        assert raised == [TypeError]
        assert painter.font() == font
