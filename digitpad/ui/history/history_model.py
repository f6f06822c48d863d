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

from digitpad.core.records.query import HistoryRow
from digitpad.core.records.record import Record
from digitpad.system.qt.guard import guarded
from digitpad.ui.history.cell_text import HistoryWords, Section

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
class HistoryModel(QAbstractTableModel):
    """Knows the ids of all rows, and requests the rows that are in view.

    Each request replaces those before it: rows that are still needed are requested again.
    """

    rows_requested = Signal(tuple)  # of numbers, those in view first; at most PAGE
    label_given = Signal(int, object)  # number; the truth, None to take it back

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = HistoryWords(self)
        self._numbers: tuple[int, ...] = ()
        self._row_indexes: dict[int, int] = {}  # by row id
        self._rows: OrderedDict[int, HistoryRow] = OrderedDict()  # by id, the latest viewed last
        self._current: set[int] = set()  # ids of rows loaded since the ids came
        self._in_view: tuple[int, int] | None = None  # first and last row; None until shown
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FETCH_PAUSE_MS)
        self._pause.timeout.connect(self._request)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The row ids of all rows from top to bottom."""
        return self._numbers

    def place_of(self, number: int) -> int | None:
        """Return the index of the row with this id, or None if there is none."""
        return self._row_indexes.get(number)

    def places_of(self, numbers: Iterable[int]) -> list[int]:
        """Return the indexes of the rows with these ids, from top to bottom; skip missing ones."""
        indexes = self._row_indexes
        return sorted(indexes[number] for number in numbers if number in indexes)

    def record_of(self, number: int) -> Record | None:
        """Return the record with this row id, or None if it is not held."""
        row = self._rows.get(number)
        return row.record if row else None

    def show_numbers(self, numbers: tuple[int, ...]) -> None:
        """Show the rows with these ids; rows that are held stay in view until they are reloaded."""
        self._current.clear()
        if numbers != self._numbers:
            self.beginResetModel()
            self._numbers = numbers
            self._row_indexes = {number: index for index, number in enumerate(numbers)}
            self.endResetModel()
        self._look_again()

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Take requested rows; ignore those that are no longer in the table."""
        wanted = [row for row in rows if row.number in self._row_indexes]
        if not wanted:
            return
        for row in wanted:
            self._rows[row.number] = row
            self._rows.move_to_end(row.number)
            self._current.add(row.number)
        self._drop_oldest()
        self._emit_change([row.number for row in wanted])
        self._look_again()  # more rows may be in view than one request holds

    def look_at(self, first: int, last: int) -> None:
        """Load the rows from `first` to `last`, which are now in view."""
        self._in_view = (first, last)
        self._look_again()

    def enter_label(self, number: int, label: str | None) -> None:
        """Show the label of a held row at once, and emit `label_given`."""
        row = self._rows[number]
        self._rows[number] = replace(row, record=replace(row.record, label=label))
        self._emit_change([number])
        self.label_given.emit(number, label)

    def _look_again(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _request(self) -> None:
        if self._in_view is None:
            return
        first, last = self._in_view
        in_view = self._between(first, last)
        for number in in_view:
            if number in self._rows:
                self._rows.move_to_end(number)
        if self._missing(self._between(first - AHEAD, last + AHEAD)):
            reach = max(AHEAD, (PAGE_ROWS - len(in_view)) // 2)
            around = self._between(first - reach, last + reach)
            self.rows_requested.emit(self._missing((*in_view, *around))[:PAGE_ROWS])

    def _between(self, first: int, last: int) -> tuple[int, ...]:
        return self._numbers[max(0, first) : max(0, last + 1)]

    def _missing(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(number for number in dict.fromkeys(numbers) if number not in self._current)

    def _drop_oldest(self) -> None:
        while len(self._rows) > MOST_ROWS_KEPT:
            number, _row = self._rows.popitem(last=False)
            self._current.discard(number)

    def _emit_change(self, numbers: list[int]) -> None:
        rows = [self._row_indexes[number] for number in numbers]
        first, last = self.index(min(rows), 0), self.index(max(rows), len(Section) - 1)
        self.dataChanged.emit(first, last)

    def _row_at(self, index: Index) -> HistoryRow | None:
        return self._rows.get(self._numbers[index.row()]) if index.isValid() else None

    # Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

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
                return self._texts.text(row.record, section)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._texts.aloud(row.record, section)
            case Qt.ItemDataRole.ToolTipRole:
                return self._texts.tip(row.record, section)
        return self._texts.mark(row.record, section) if role == MARK else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.enter_label(row.number, value or None)
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
