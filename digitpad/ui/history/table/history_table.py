"""The table of the history window: what is in view, what is selected and what keys do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from digitpad.system.qt.guard import guarded
from digitpad.ui.history.table.cell_delegates import (
    ConfidenceDelegate,
    DigitsDelegate,
    DrawingDelegate,
    paper_size,
)
from digitpad.ui.history.table.cell_text import Section, local_time
from digitpad.ui.history.table.history_model import HistoryModel
from digitpad.ui.history.table.label_editor import LabelDelegate
from digitpad.ui.widgets.retranslated import retranslated

ROW_GAP = 0.5  # text lines above and below the thumbnails together
READING_SHARE, CONFIDENCE_SHARE = 0.27, 0.38  # of the width for text and digits
WIDEST_TABLE = 33  # text lines for these columns together: wider rows would be hard to follow
LONG_TIME = datetime(2028, 12, 28, 22, 58, tzinfo=UTC)  # no day, month or hour takes more room
ARROW_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
DIGIT_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
MOST_RANGES = 1_000  # runs of adjacent selected rows; with more, Qt paints slowly

Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True)
class ViewState:
    """What is selected and in view, by row ids, so that it can be found among other rows.

    `offset` is how many pixels of the top row are out of view; `top` is None at the very top, where
    the view stays when rows are added above.
    """

    selected: frozenset[int]
    current: int | None
    current_row: int
    column: int
    top: int | None
    top_row: int
    offset: int


@guarded
@retranslated
class HistoryTable(QTableView):
    """Shows rows of one height, selected as a whole, and signals what the user does with them."""

    opened = Signal()  # the current row
    digit_typed = Signal(str)
    refused = Signal(str)  # why a label is not accepted
    editing_ended = Signal()

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = model
        self._labels = LabelDelegate(self)
        self._labels.refused.connect(self.refused)
        self._labels.left.connect(self._go_on)
        self._delegates = {
            Section.DRAWING: DrawingDelegate(self),
            Section.READING: DigitsDelegate(self),
            Section.CONFIDENCE: ConfidenceDelegate(self),
            Section.LABEL: self._labels,
        }
        for section, delegate in self._delegates.items():
            self.setItemDelegateForColumn(section, delegate)
        self.setObjectName("history")
        self._make_quiet()
        self.setModel(model)
        # The header has its own selection: otherwise it searches all rows for a selected column.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self._fit_rows()
        model.modelReset.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Drawings"))
        self._fit_columns()

    def selected_row_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected rows from top to bottom."""
        row_ids = self._history.row_ids
        return tuple(row_id for top, end in self._ranges() for row_id in row_ids[top:end])

    def selected_count(self) -> int:
        return sum(end - top for top, end in self._ranges())

    def current_row_id(self) -> int | None:
        row = self.currentIndex().row()
        return self._history.row_ids[row] if row >= 0 else None

    def is_editing(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState

    def edit_label(self, begin_with: str = "") -> bool:
        """Edit the label of the current row; return False if it cannot have one."""
        index = self._history.index(self.currentIndex().row(), Section.LABEL)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        if not self.is_editing():
            self.edit(index)
        editors = self.viewport().findChildren(QLineEdit)  # the last one may not be deleted yet
        if begin_with and editors:
            editors[-1].insert(begin_with)
        return True

    @Slot(int)
    def _go_on(self, rows: int) -> None:
        """Select the row so many rows below the one whose label was typed."""
        row = self.currentIndex().row() + rows
        self.selectRow(min(max(row, 0), self._history.rowCount() - 1))

    def view_state(self) -> ViewState:
        """Return what is selected and in view now."""
        row_ids, current = self._history.row_ids, self.currentIndex()
        top_row = max(0, self.rowAt(0))
        offset = -self.rowViewportPosition(top_row) if row_ids else 0
        return ViewState(
            selected=frozenset(self.selected_row_ids()),
            current=self.current_row_id(),
            current_row=current.row(),
            column=max(0, current.column()),
            top=row_ids[top_row] if top_row or offset else None,
            top_row=top_row,
            offset=offset,
        )

    def restore(self, state: ViewState, *, scroll: bool) -> None:
        """Select the same rows again or, if all are gone, the one that took their state.

        Of a selection that is scattered over very many rows, only the current row stays selected.
        With `scroll`, the top row stays the same too.
        """
        self._select(state)
        if state.top is None or not scroll:
            self.scrollToTop()
            return
        row = self._history.index_of(state.top)
        row = state.top_row if row is None else row
        height = self.verticalHeader().defaultSectionSize()
        self.verticalScrollBar().setValue(row * height + state.offset)

    def _select(self, state: ViewState) -> None:
        rows = self._history.indexes_of(state.selected)
        current = None if state.current is None else self._history.index_of(state.current)
        if current is None and state.current_row >= 0:
            current = min(state.current_row, self._history.rowCount() - 1)
        if current is None or current < 0:
            return
        ranges = _ranges_of(rows if rows or not state.selected else [current])
        if len(ranges) > MOST_RANGES:
            ranges = [(current, current)]
        chosen = self.selectionModel()
        chosen.setCurrentIndex(self._history.index(current, state.column), Flag.NoUpdate)
        chosen.select(self._selection(ranges), Flag.ClearAndSelect)

    def _selection(self, ranges: list[tuple[int, int]]) -> QItemSelection:
        selection = QItemSelection()
        for first, last in ranges:
            corners = self._history.index(first, 0), self._history.index(last, len(Section) - 1)
            selection.select(*corners)
        return selection

    def _ranges(self) -> list[tuple[int, int]]:
        """Return the first row and the row after the last of each selected run, in order."""
        ranges = self.selectionModel().selection().toList()
        return sorted({(each.top(), each.bottom() + 1) for each in ranges})

    def _select_current(self) -> bool:
        """Select the current row if no row is selected; return whether it did.

        Qt shows a row as current without selecting it, and keys would have no effect there.
        """
        current = self.currentIndex()
        if not current.isValid() or self.selectionModel().hasSelection():
            return False
        self.selectionModel().select(current, Flag.ClearAndSelect | Flag.Rows)
        return True

    @Slot()
    def _look(self) -> None:
        if not self.isVisible():
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = self._history.rowCount() - 1 if last < 0 else last
        self._history.look_at(max(0, first), last)

    def _make_quiet(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # columns fit
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)  # the style's would push the last column out of view
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _fit_rows(self) -> None:
        _width, height = paper_size(self.fontMetrics())
        gap = round(self.fontMetrics().height() * ROW_GAP)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height + gap)

    def _fit_columns(self) -> None:
        """Make drawing and time as wide as their contents, and share the rest among the others."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        line = metrics.height()
        margin = round(2 * ROW_GAP * line)
        drawing, time = (
            max(needed + margin, header.sectionSizeFromContents(section).width())
            for section, needed in (
                (Section.DRAWING, paper_size(metrics)[0]),
                (Section.TIME, metrics.horizontalAdvance(local_time(LONG_TIME))),
            )
        )
        room = max(0, self.viewport().width() - drawing - time)
        useful = min(room, WIDEST_TABLE * line)
        reading, confidence = round(READING_SHARE * useful), round(CONFIDENCE_SHARE * useful)
        label = room - reading - confidence
        for section, width in enumerate((drawing, time, reading, confidence, label)):
            header.resizeSection(section, width)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and event.modifiers() in DIGIT_KEYS:
            self.digit_typed.emit(str(int(event.text())))
        elif event.key() not in ARROW_KEYS or not self._select_current():
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseDoubleClickEvent(event)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit_label()
            else:
                self.opened.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.editing_ended.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self._fit_columns()


def _ranges_of(rows: list[int]) -> list[tuple[int, int]]:
    """Return the first and last row of each run of adjacent rows; `rows` are ascending."""
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if ranges and row == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], row)
        else:
            ranges.append((row, row))
    return ranges
