"""The search bar of the history: search field, filter and order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from digitpad.core.records.query import Column, HistoryQuery, Which
from digitpad.system.qt.guard import guarded
from digitpad.ui.history.table.cell_text import SORTED_BY, Section
from digitpad.ui.widgets.retranslated import retranslated

TYPING_PAUSE_MS = 150  # milliseconds without a key before the search starts
REFRESH_PAUSE_MS = 50  # milliseconds in which several changes become one query


@guarded
@retranslated
class SearchBar(QWidget):
    """Holds the query, and sends it shortly after its last change."""

    changed = Signal()  # at once, when the user wants other rows or another order
    query_changed = Signal(HistoryQuery)
    left = Signal()  # Enter or Down in the search field: on to the rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = HistoryQuery()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.ask)
        self._search = self._make_search()
        self._filter = self._make_filter()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._search, stretch=1)
        row.addWidget(self._filter)
        self.retranslate()

    def retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Search digits"))
        self._search.setAccessibleName(self.tr("Search readings and labels"))
        self._filter.setAccessibleName(self.tr("Which drawings to show"))
        self._filter.setToolTip(self._filter.accessibleName())  # on Linux Qt names it by its choice
        names = {
            Which.ALL: self.tr("All"),
            Which.CORRECTED: self.tr("Corrected"),
            Which.LABELLED: self.tr("Labelled"),
            Which.DOUBTFUL: self.tr("Doubtful"),
        }
        for which, name in names.items():
            self._filter.setItemText(self._filter.findData(which), name)

    @property
    def is_narrowed(self) -> bool:
        """Whether the query can leave out rows of the history."""
        return bool(self.query.text) or self.query.which is not Which.ALL

    @Slot()
    def ask(self) -> None:
        """Send the query now."""
        self._pause.stop()
        self.query_changed.emit(self.query)

    def ask_soon(self) -> None:
        """Send the query soon, once for all calls within a moment."""
        if not self._pause.isActive():
            self._pause.start(REFRESH_PAUSE_MS)

    @Slot()
    def enter(self) -> None:
        """Move the focus to the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def sort_by(self, column: Column) -> None:
        self._change(replace(self.query, column=column))

    def sort_descending(self, descending: bool) -> None:
        self._change(replace(self.query, descending=descending))

    @Slot(int)
    def sort_by_heading(self, section: int) -> None:
        """Sort by the column under this heading, or reverse the order if it is sorted by it."""
        column = SORTED_BY.get(Section(section))
        if column is None:
            self.changed.emit()  # the sort arrow has moved and must move back
        elif column is self.query.column:
            self.sort_descending(not self.query.descending)
        else:  # times begin with the newest
            descending = column is Column.FINISHED
            self._change(replace(self.query, column=column, descending=descending))

    @Slot(str)
    def _search_for(self, text: str) -> None:
        self._clear_key.setEnabled(bool(text))  # otherwise the key belongs to the window
        self._change(replace(self.query, text=text.strip()), TYPING_PAUSE_MS)

    @Slot()
    def _choose_filter(self) -> None:
        self._change(replace(self.query, which=Which(self._filter.currentData())))

    def _change(self, query: HistoryQuery, pause: int = 0) -> None:
        if query != self.query:
            self.query = query
            self._pause.start(pause)
            self.changed.emit()

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setObjectName("search")
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._search_for)
        search.returnPressed.connect(self.left)
        self._key(search, "Down").activated.connect(self.left)
        self._clear_key = self._key(search, "Esc")
        self._clear_key.activated.connect(search.clear)
        self._clear_key.setEnabled(False)
        return search

    @staticmethod
    def _key(search: QLineEdit, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), search)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return shortcut

    def _make_filter(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("filter")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for which in Which:
            box.addItem("", which)
        box.currentIndexChanged.connect(self._choose_filter)
        return box
