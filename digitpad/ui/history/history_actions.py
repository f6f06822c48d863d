"""What can be done with the history, for its menus, buttons and keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.records.query import Column, HistoryQuery
from digitpad.ui.history.cell_text import SORTED_BY, HistoryWords


class HistoryActions(QObject):
    """Holds the actions; those for selected rows work only while some are selected."""

    sort_chosen = Signal(object, bool)  # Column; whether descending

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open = self._action(self.tr("&Open on Pad"), "open", "Return", "Enter")
        self.tell = self._action(self.tr("Tell the &Truth"), "tell", "F2")
        self.delete = self._action(self.tr("&Delete…"), "delete", "Del")
        self.find = self._action(self.tr("Search"), "find")
        self.find.setShortcuts(QKeySequence.StandardKey.Find)
        self.close = self._action(self.tr("Close"), "close")
        self.close.setShortcuts(QKeySequence.StandardKey.Close)
        for action in (self.find, self.close):
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.export_selected = self._action(self.tr("Export &Selected…"), "export_selected")
        self.export_all = self._action(self.tr("&Export All Listed…"), "export_all")
        self.import_ = self._action(self.tr("&Import…"), "import")
        self.delete_all = self._action(self.tr("Delete &All…"), "delete_all")
        self._columns = QActionGroup(self)
        self._make_columns()
        self._descending = self._action(self.tr("&Descending"), "descending")
        self._descending.setCheckable(True)
        for action in (*self._columns.actions(), self._descending):
            action.triggered.connect(self._choose_sort)

    def fill(self, menu: QMenu) -> None:
        """Put what concerns all rows into a menu."""
        menu.addActions([self.export_all, self.export_selected, self.import_])
        menu.addSeparator()
        sort = menu.addMenu(self.tr("Sort &By"))
        sort.addActions(self._columns.actions())
        sort.addSeparator()
        sort.addAction(self._descending)
        menu.addSeparator()
        menu.addAction(self.delete_all)

    def add_to(self, table: QWidget) -> None:
        """Give a table the keys for its selected rows, and a menu under the right button."""
        table.addActions([self.open, self.tell, self.export_selected, self.delete])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_counts(self, selected: int, listed: int, total: int | None) -> None:
        """Offer what can be done with so many rows; None where the total is not known."""
        for action in (self.open, self.tell):
            action.setEnabled(selected == 1)
        for action in (self.delete, self.export_selected):
            action.setEnabled(selected > 0)
        self.export_all.setEnabled(listed > 0)
        self.delete_all.setEnabled(total != 0)

    def show_query(self, query: HistoryQuery) -> None:
        for action in self._columns.actions():
            action.setChecked(Column(action.data()) is query.column)
        self._descending.setChecked(query.descending)

    def _make_columns(self) -> None:
        words = HistoryWords(self)
        for section, column in SORTED_BY.items():
            action = self._action(words.heading(section), f"sort_by_{column}")
            action.setCheckable(True)
            action.setData(column)
            self._columns.addAction(action)

    def _action(self, text: str, name: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # not while a truth is typed
        return action

    @Slot()
    def _choose_sort(self) -> None:
        column = Column(self._columns.checkedAction().data())
        self.sort_chosen.emit(column, self._descending.isChecked())
