"""The history window: finds, shows, corrects, exports and deletes drawings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from operator import attrgetter

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.records.query import Column, HistoryQuery, HistoryRow
from digitpad.core.records.statistics import HistoryStatistics
from digitpad.system.qt.guard import guarded
from digitpad.ui.actions.action_table import LINE, ActionButton, ActionTable, Entry, Key, Menu, Row
from digitpad.ui.dialogs.front import show_in_front
from digitpad.ui.dialogs.progress_row import ProgressRow
from digitpad.ui.history.deletion import Deletion
from digitpad.ui.history.search_bar import SearchBar
from digitpad.ui.history.statistics_window import StatisticsWindow
from digitpad.ui.history.table.cell_text import SORTED_BY, CellText, Section
from digitpad.ui.history.table.history_model import HistoryModel
from digitpad.ui.history.table.history_table import HistoryTable
from digitpad.ui.history.table.label_keys import LabelKeys
from digitpad.ui.widgets.accessible_role import give_role
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.retranslated import retranslated

HISTORY_SIZE = QSize(42, 34)  # text lines


@guarded
@retranslated
class HistoryWindow(QWidget):
    """Shows the rows it is given, and signals what the user asks for; it holds no history."""

    query_changed = Signal(HistoryQuery)  # `show_row_ids` answers
    rows_requested = Signal(tuple)  # of row ids; `show_rows` answers, the newest is enough
    open_requested = Signal(int)
    delete_requested = Signal(tuple)  # of row ids
    restore_requested = Signal()  # of the rows that were deleted last
    deleted_outdated = Signal()  # nobody can ask for these rows any more
    delete_all_requested = Signal()
    label_requested = Signal(int, object)  # row id; the label, or None to remove it
    export_requested = Signal(tuple)  # of row ids, empty for all that match
    import_requested = Signal()
    reread_requested = Signal(tuple)  # of row ids
    statistics_requested = Signal()  # `show_statistics` answers
    keeping_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        give_role(self, QAccessible.Role.Window)
        self._total: int | None = None  # rows in the whole history, once it was listed
        self._keeps_view = False  # whether the next rows leave the view where it is
        self._waiting: tuple[int, ...] | None = None  # row ids that came while a label was typed
        self._statistics: StatisticsWindow | None = None
        self._deletion = Deletion(self)
        self._search_bar = SearchBar()
        self._model = HistoryModel(self)
        self._table = HistoryTable(self._model)
        self._label_keys = LabelKeys(self._table, self._model)
        self.progress_row = ProgressRow(self._table)
        self.action_table = ActionTable(self, self._entries)
        self._make_bottom()
        self._offer_actions()
        self._lay_out()
        self._connect()
        self.resize(within_screen(self, HISTORY_SIZE * self.fontMetrics().height()))
        self._table.setFocus()
        self._show_order()
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("History – DigitPad"))
        self._keep.setText(self.tr("&Keep a history"))
        self._more.setText(self.tr("&More"))
        self._empty_text.setText(self._why_empty())
        self._show_counts()

    # Called by the owner

    @Slot(tuple)
    def show_row_ids(self, row_ids: tuple[int, ...]) -> None:
        """Show these rows in this order; keep selection and view as far as possible."""
        if self._table.is_editing():
            self._waiting = row_ids  # otherwise what is typed would be lost
            return
        if not self._search_bar.is_narrowed:
            self._total = len(row_ids)
        state = self._table.view_state() if row_ids != self._model.row_ids else None
        self._model.show_row_ids(row_ids)
        if state is not None:
            self._table.restore(state, scroll=self._keeps_view)
        self._keeps_view = True
        self._show_page()
        self._show_counts()

    @Slot(tuple)
    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show requested rows; some may be missing because they are gone."""
        self._model.show_rows(rows)

    @Slot()
    def refresh(self) -> None:
        """Query again, since something changed; while hidden, wait until the window is shown."""
        if self.isVisible():
            self._search_bar.ask_soon()
        if self._statistics is not None and self._statistics.isVisible():
            self.statistics_requested.emit()

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Show a message at the bottom: what went wrong, or how something went."""
        self._message.setText(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._message, text))

    @Slot(HistoryStatistics)
    def show_statistics(self, statistics: HistoryStatistics) -> None:
        """Show the figures in their window, once they were asked for."""
        if self._statistics is not None:
            self._statistics.show_statistics(statistics)

    @Slot(bool)
    def set_keeping(self, keeping: bool) -> None:
        """Show whether a history is kept, as was decided elsewhere."""
        self._keep.setChecked(keeping)
        self._empty_text.setText(self._why_empty())

    # What the user does

    @Slot()
    def _open(self) -> None:
        for row_id in self._table.selected_row_ids()[:1]:
            self.open_requested.emit(row_id)

    def _export_selected(self) -> None:
        self.export_requested.emit(self._table.selected_row_ids())

    def _export_all(self) -> None:
        self.export_requested.emit(())

    def _open_statistics(self) -> None:
        self._statistics = self._statistics or StatisticsWindow(self)
        self.statistics_requested.emit()
        show_in_front(self._statistics)

    def _read_again(self) -> None:
        self.reread_requested.emit(self._table.selected_row_ids())

    def _delete(self) -> None:
        self._deletion.delete(self._table.selected_row_ids())

    def _delete_all(self) -> None:
        self._deletion.delete_all(self._total)

    @Slot(bool)
    def _offer_undo(self, is_possible: bool) -> None:
        self.action_table.offer("deleted", is_possible)
        self._undo_button.setVisible(is_possible)

    @Slot()
    def _go_to_rows(self) -> None:
        self._table.setFocus()
        if not self._table.selected_count():
            self._table.selectRow(max(0, self._table.currentIndex().row()))

    @Slot()
    def _forget_view(self) -> None:
        """Start at the top: other rows are wanted, or another order."""
        self._keeps_view = False
        self._message.clear()
        self._show_order()

    @Slot()
    def _take_waiting(self) -> None:
        if self._waiting is not None:
            row_ids, self._waiting = self._waiting, None
            self.show_row_ids(row_ids)

    # What is shown

    def _show_order(self) -> None:
        query = self._search_bar.query
        self.action_table.show_state(query)
        section = next(each for each, by in SORTED_BY.items() if by is query.column)
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        header = self._table.horizontalHeader()
        header.setSortIndicator(section, down if query.descending else up)

    def _show_page(self) -> None:
        self._empty_text.setText(self._why_empty())
        self._pages.setCurrentWidget(self._table if self._model.row_ids else self._empty_text)

    def _why_empty(self) -> str:
        if self._search_bar.is_narrowed:
            return self.tr("No drawings match.")
        if not self._keep.isChecked():
            return self.tr("The history is turned off, so nothing is kept here.")
        return self.tr("Nothing here yet. A drawing appears here when you clear or replace it.")

    @Slot()
    def _show_counts(self) -> None:
        selected, listed = self._table.selected_count(), len(self._model.row_ids)
        self.action_table.offer("one", selected == 1)
        self.action_table.offer("some", selected > 0)
        self.action_table.offer("listed", listed > 0)
        self.action_table.offer("kept", self._total != 0)
        if selected > 1:
            text = self.tr("Selected: {0} of {1}").format(_grouped(selected), _grouped(listed))
        elif self._search_bar.is_narrowed:
            text = self.tr("Matches: {0}").format(_grouped(listed))
        else:
            text = self.tr("Drawings: {0}").format(_grouped(listed))
        self._count.setText(text)

    # Construction

    def _make_bottom(self) -> None:
        self._empty_text = _quiet_label("empty")
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keep = QCheckBox()
        self._keep.setObjectName("keep")
        self._message = _quiet_label("message")
        self._count = _quiet_label("count")
        self._count.setWordWrap(False)
        self._more = QPushButton()
        self._more.setObjectName("more")

    # fmt: off
    def _rows(self) -> tuple[tuple[Row, ...], tuple[Row, ...], tuple[Entry, ...]]:
        """Return the rows of the selected drawings, of the window, and those of the button More."""
        search, here = self._search_bar, Qt.ShortcutContext.WidgetShortcut  # not in a label
        reread = Row(
            "read_again", self.tr("&Read Again"), self._read_again, needs="some",
            tip=self.tr("Read the selected drawings with the current network; their labels stay"),
        )
        export = Row(
            "export_selected", self.tr("Export &Selected…"), self._export_selected, needs="some"
        )
        of_rows = (
            Row("open", self.tr("&Open on Pad"), self._open, ("Return", "Enter"), needs="one",
                context=here),
            Row("label", self.tr("Enter the &Correct Digit…"), self._label_keys.edit, "F2",
                needs="one", context=here),
            reread,
            export,
            Row("delete", self.tr("&Delete"), self._delete, "Del", needs="some", context=here),
        )
        of_window = (
            Row("find", self.tr("Search"), search.enter, Key.Find),
            Row("undo_delete", self.tr("&Undo Delete"), self._deletion.restore, Key.Undo,
                needs="deleted"),
            Row("close", self.tr("Close"), self.close, Key.Close),
        )
        of_all = (
            Row("export_all", self.tr("&Export All Listed…"), self._export_all, needs="listed"),
            export,
            Row("import", self.tr("&Import…"), self.import_requested.emit),
            LINE,
            Menu(self.tr("Sort &By"), (
                *(self._sort_row(section, column) for section, column in SORTED_BY.items()),
                LINE,
                Row("descending", self.tr("&Descending"), switch=search.sort_descending,
                    is_on=attrgetter("descending")),
            )),
            LINE,
            Row("statistics", self.tr("S&tatistics"), self._open_statistics, needs="kept",
                tip=self.tr("See which digits are read correctly")),
            reread,
            Row("delete_all", self.tr("Delete &All…"), self._delete_all, needs="kept"),
        )
        return of_rows, of_window, of_all
    # fmt: on

    def _entries(self) -> Iterator[Entry]:
        return chain.from_iterable(self._rows())

    def _offer_actions(self) -> None:
        table = self.action_table
        of_rows, of_window, of_all = self._rows()
        self._table.addActions([table[row.id] for row in of_rows])
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions([table[row.id] for row in of_window])
        menu = QMenu(self._more)
        table.fill(menu, of_all)
        self._more.setMenu(menu)

    def _sort_row(self, section: Section, column: Column) -> Row:
        return Row(
            f"sort_by_{column}",
            CellText(self).heading(section),
            partial(self._search_bar.sort_by, column),
            choice="column",
            is_on=partial(_is_sorted_by, column),
        )

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._empty_text)
        buttons = QHBoxLayout()
        buttons.addWidget(self._keep, stretch=1)
        buttons.addWidget(ActionButton(self.action_table["open"]))
        buttons.addWidget(ActionButton(self.action_table["delete"]))
        buttons.addWidget(self._more)
        foot = QHBoxLayout()
        foot.addWidget(self._message, stretch=1)
        self._undo_button = ActionButton(self.action_table["undo_delete"])
        self._undo_button.hide()
        foot.addWidget(self._undo_button)
        foot.addWidget(self._count)
        column = QVBoxLayout(self)
        column.addWidget(self._search_bar)
        column.addWidget(self._pages, stretch=1)
        column.addLayout(buttons)
        column.addWidget(self.progress_row)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._deletion.delete_requested.connect(self.delete_requested)
        self._deletion.delete_all_requested.connect(self.delete_all_requested)
        self._deletion.restore_requested.connect(self.restore_requested)
        self._deletion.outdated.connect(self.deleted_outdated)
        self._deletion.undo_offered.connect(self._offer_undo)
        self._deletion.reported.connect(self.show_message)
        self._search_bar.query_changed.connect(self.query_changed)
        self._search_bar.changed.connect(self._forget_view)
        self._search_bar.left.connect(self._go_to_rows)
        self._model.rows_requested.connect(self.rows_requested)
        self._model.label_given.connect(self.label_requested)
        self._table.opened.connect(self._open)
        self._table.refused.connect(self.show_message)
        self._table.editing_ended.connect(self._take_waiting)
        self._table.selectionModel().selectionChanged.connect(self._show_counts)
        self._table.horizontalHeader().sectionClicked.connect(self._search_bar.sort_by_heading)
        self._label_keys.refused.connect(self.show_message)
        self._keep.clicked.connect(self.keeping_changed)
        self._keep.clicked.connect(self._show_page)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; an editor or the search field in use gets the key first."""
        if event.matches(QKeySequence.StandardKey.Cancel) and not event.isAutoRepeat():
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._search_bar.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was deleted: its undo goes with the window."""
        super().hideEvent(event)
        if event.spontaneous():
            return
        self._message.clear()
        self._deletion.forget()


def _is_sorted_by(column: Column, query: HistoryQuery) -> bool:
    return query.column is column


def _quiet_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(True)
    return label


def _grouped(number: int) -> str:
    return QLocale().toString(number)
