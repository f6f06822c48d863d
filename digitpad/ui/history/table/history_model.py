"""The history as a table model that holds only the rows near those in view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from digitpad.core.records.correction import in_one_line
from digitpad.core.records.query import HistoryRow
from digitpad.core.records.record import Record
from digitpad.system.qt.guard import guarded
from digitpad.ui.history.table.cell_text import CellText, Section
from digitpad.ui.widgets.retranslated import retranslated

PAGE_ROWS = 100  # rows per request: more than fit in view, read in a few milliseconds
AHEAD = 10  # rows: one that is missing this close to those in view is requested
MOST_ROWS_KEPT = 2_000  # rows
FETCH_PAUSE_MS = 30  # milliseconds between requests, too short to notice

ROW = Qt.ItemDataRole.UserRole  # HistoryRow, or None while it is not loaded
MARK = Qt.ItemDataRole.UserRole + 1  # whether the label confirms the reading: sign and word
ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        ROW,
        MARK,
    )
)
SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
EDITABLE = SHOWN | Qt.ItemFlag.ItemIsEditable

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@guarded
@retranslated
class HistoryModel(QAbstractTableModel):
    """Knows the ids of all rows, and requests the rows that are in view.

    Each request replaces those before it: rows that are still needed are requested again.
    """

    rows_requested = Signal(tuple)  # of row ids, those in view first; at most PAGE_ROWS
    label_given = Signal(int, object)  # row id; the label, or None to remove it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = CellText(self)
        self._row_ids: tuple[int, ...] = ()
        self._row_indexes: dict[int, int] = {}  # by row id
        self._rows: OrderedDict[int, HistoryRow] = OrderedDict()  # by id, the latest viewed last
        self._current: set[int] = set()  # ids of rows loaded since the ids came
        self._in_view: tuple[int, int] | None = None  # first and last row; None until shown
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FETCH_PAUSE_MS)
        self._pause.timeout.connect(self._request)

    def retranslate(self) -> None:
        """Let views show headings and rows in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Section) - 1)
        if self._row_ids:
            self._emit_change([self._row_ids[0], self._row_ids[-1]])

    @property
    def row_ids(self) -> tuple[int, ...]:
        """The row ids of all rows from top to bottom."""
        return self._row_ids

    def index_of(self, row_id: int) -> int | None:
        """Return the index of the row with this id, or None if there is none."""
        return self._row_indexes.get(row_id)

    def indexes_of(self, row_ids: Iterable[int]) -> list[int]:
        """Return the indexes of the rows with these ids, from top to bottom; skip missing ones."""
        indexes = self._row_indexes
        return sorted(indexes[row_id] for row_id in row_ids if row_id in indexes)

    def record_of(self, row_id: int) -> Record | None:
        """Return the record with this row id, or None if it is not held."""
        row = self._rows.get(row_id)
        return row.record if row else None

    def show_row_ids(self, row_ids: tuple[int, ...]) -> None:
        """Show the rows with these ids; rows that are held stay in view until they are reloaded."""
        self._current.clear()
        if row_ids != self._row_ids:
            self.beginResetModel()
            self._row_ids = row_ids
            self._row_indexes = {row_id: index for index, row_id in enumerate(row_ids)}
            self.endResetModel()
        self._look_again()

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Take requested rows; ignore those that are no longer in the table."""
        wanted = [row for row in rows if row.row_id in self._row_indexes]
        if not wanted:
            return
        for row in wanted:
            self._rows[row.row_id] = row
            self._rows.move_to_end(row.row_id)
            self._current.add(row.row_id)
        self._drop_oldest()
        self._emit_change([row.row_id for row in wanted])
        self._look_again()  # more rows may be in view than one request holds

    def look_at(self, first: int, last: int) -> None:
        """Load the rows from `first` to `last`, which are now in view."""
        self._in_view = (first, last)
        self._look_again()

    def enter_label(self, row_id: int, label: str | None) -> None:
        """Show the label of a held row at once, and emit `label_given`."""
        row = self._rows[row_id]
        self._rows[row_id] = replace(row, record=replace(row.record, label=label))
        self._emit_change([row_id])
        self.label_given.emit(row_id, label)

    def _look_again(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _request(self) -> None:
        if self._in_view is None:
            return
        first, last = self._in_view
        in_view = self._between(first, last)
        for row_id in in_view:
            if row_id in self._rows:
                self._rows.move_to_end(row_id)
        if self._missing(self._between(first - AHEAD, last + AHEAD)):
            reach = max(AHEAD, (PAGE_ROWS - len(in_view)) // 2)
            around = self._between(first - reach, last + reach)
            self.rows_requested.emit(self._missing((*in_view, *around))[:PAGE_ROWS])

    def _between(self, first: int, last: int) -> tuple[int, ...]:
        return self._row_ids[max(0, first) : max(0, last + 1)]

    def _missing(self, row_ids: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(row_id for row_id in dict.fromkeys(row_ids) if row_id not in self._current)

    def _drop_oldest(self) -> None:
        while len(self._rows) > MOST_ROWS_KEPT:
            row_id, _row = self._rows.popitem(last=False)
            self._current.discard(row_id)

    def _emit_change(self, row_ids: list[int]) -> None:
        rows = [self._row_indexes[row_id] for row_id in row_ids]
        first, last = self.index(min(rows), 0), self.index(max(rows), len(Section) - 1)
        self.dataChanged.emit(first, last)

    def _row_at(self, index: Index) -> HistoryRow | None:
        return self._rows.get(self._row_ids[index.row()]) if index.isValid() else None

    # Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._row_ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Section)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in ROLES:  # views ask for many more, several times per cell
            return None
        row = self._row_at(index)
        if row is None or role == ROW:
            return row
        section = Section(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                text = self._texts.text(row.record, section)
                return in_one_line(text) if role == Qt.ItemDataRole.DisplayRole else text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._texts.aloud(row.record, section)
            case Qt.ItemDataRole.ToolTipRole:
                return self._texts.tip(row.record, section)
        return self._texts.mark(row.record, section) if role == MARK else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.enter_label(row.row_id, value or None)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.column() == Section.LABEL:
            row = self._row_at(index)
            if row and row.record.text:
                return EDITABLE
        return SHOWN if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._texts.heading(Section(section))
