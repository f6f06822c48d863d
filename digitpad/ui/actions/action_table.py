"""A window's actions as a table from which its menus, tools and keys are made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.actions.step_action import StepAction
from digitpad.ui.widgets.retranslated import retranslated

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Row:
    """An action: its name, where it appears and what it does.

    Give one of `run`, `switch` and `made_by`; without any of them, the action cannot be done here
    and is not shown.
    """

    id: str  # the name of its object and of its icon
    text: str
    run: Callable[[], object] | None = None
    keys: Key | str | tuple[Key | str, ...] = ()
    tip: str = ""
    tool: int = 0  # its position in the toolbar, from 1; 0 if not a tool
    switch: Callable[[bool], object] | None = None  # called with whether it is on
    choice: str = ""  # of all rows with the same choice, one is on
    is_on: Callable[[Any], bool] | None = None  # takes the state given to `show_state`
    needs: str = ""  # disabled until `offer` says that this is there
    made_by: Callable[[QObject], StepAction] | None = None  # of the parent: Undo and Redo
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut
    role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole


@dataclass(frozen=True)
class Menu:
    """Rows in the order in which they appear, with LINE between groups."""

    title: str
    entries: tuple[Row | Menu | None, ...]


Entry = Row | Menu | None
LINE: Entry = None


@guarded
@retranslated
class ActionTable(QObject):
    """Makes an action for each row, and iterates over the actions in order."""

    renamed = Signal()  # all actions have their texts in another language

    def __init__(
        self, parent: QObject, make_entries: Callable[[], Iterable[Entry]] | None = None
    ) -> None:
        """`make_entries` is called again for the texts in another language."""
        super().__init__(parent)
        self._make_entries = make_entries or tuple
        self._menus: list[tuple[tuple[str, ...], QMenu]] = []  # each with the ids of its rows
        self._rows: dict[str, Row] = {}
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._entries: tuple[Entry, ...] = ()
        self.add(self._make_entries())

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def __getitem__(self, row_id: str) -> QAction:
        return self._actions[row_id]

    @property
    def tools(self) -> list[QAction]:
        """The actions of the toolbar, in order."""
        return self.tools_at(range(1, len(self._rows) + 1))

    def tools_at(self, positions: range) -> list[QAction]:
        """Return the actions at these positions of the toolbar, in order; they count from 1."""
        rows = sorted(self._rows.values(), key=lambda row: row.tool)
        return [self._actions[row.id] for row in rows if row.tool in positions]

    def add(self, entries: Iterable[Entry]) -> None:
        """Add rows and menus; a row that appears in several places is one action.

        Raises ValueError if two different rows have the same id.
        """
        entries = tuple(entries)
        self._entries += entries
        for row in _rows_of(entries):
            if self._rows.setdefault(row.id, row) is not row:
                raise ValueError(f"two rows have the id {row.id}")
            if row.id not in self._actions:
                self._actions[row.id] = self._made(row)

    def fill(self, menu: QMenu | QMenuBar, entries: Iterable[Entry] | None = None) -> None:
        """Put these entries into a menu, or all entries by default."""
        for entry in self._entries if entries is None else entries:
            if isinstance(entry, Row):
                menu.addAction(self._actions[entry.id])
            elif isinstance(entry, Menu):
                inner = menu.addMenu(entry.title)
                self._menus.append((_ids_of(entry), inner))
                self.fill(inner, entry.entries)
            else:
                menu.addSeparator()

    def offer(self, need: str, is_there: bool) -> None:
        """Enable the rows that need `need` if it is there, and disable them otherwise."""
        for row in self._rows.values():
            if row.needs == need:
                self._actions[row.id].setEnabled(is_there)

    def retranslate(self) -> None:
        """Show the texts of the same rows and menus in the current language."""
        entries = tuple(self._make_entries())
        for row in _rows_of(entries):
            _show_texts(self._actions[row.id], row)
        titles = {_ids_of(menu): menu.title for menu in _menus_of(entries)}
        for ids, menu in self._menus:
            menu.setTitle(titles[ids])
        self.renamed.emit()

    @Slot(object)
    def show_state(self, state: object) -> None:
        """Check the actions that are on in this state, without running them."""
        for row in self._rows.values():
            if row.is_on is not None:
                self._actions[row.id].setChecked(row.is_on(state))

    def _made(self, row: Row) -> QAction:
        action = _RowAction(row, self) if row.made_by is None else row.made_by(self)
        _show_texts(action, row)
        action.setObjectName(row.id)
        action.setShortcuts(list(_sequences(row.keys)))
        # A key that is held down a moment too long must not close one thing and then clear another.
        action.setAutoRepeat(row.switch is None and QKeySequence("Esc") not in action.shortcuts())
        action.setShortcutContext(row.context)
        action.setMenuRole(row.role)
        action.setEnabled(action.isEnabled() and not row.needs)
        if row.choice:
            group = self._choices.setdefault(row.choice, QActionGroup(self))
            group.addAction(action)
        return action


class _RowAction(QAction):
    """An action that does what its row says."""

    def __init__(self, row: Row, parent: QObject) -> None:
        super().__init__(parent)
        self._row = row
        self.setCheckable(bool(row.switch or row.choice))
        self.setVisible(bool(row.run or row.switch))
        self.triggered.connect(self._do)

    @Slot(bool)
    def _do(self, is_on: bool) -> None:
        if self._row.switch is not None:
            self._row.switch(is_on)
        elif self._row.run is not None:
            self._row.run()


class ActionButton(QPushButton):
    """A button for an action that is also in a menu."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"{action.objectName()}_button")
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())


def _show_texts(action: QAction, row: Row) -> None:
    action.setStatusTip(row.tip)
    if isinstance(action, StepAction):
        action.show_name(row.text)
        return
    action.setText(row.text)
    if row.tool:
        action.setToolTip(row.tip)


def _rows_of(entries: Iterable[Entry]) -> Iterator[Row]:
    for entry in entries:
        if isinstance(entry, Row):
            yield entry
        elif isinstance(entry, Menu):
            yield from _rows_of(entry.entries)


def _menus_of(entries: Iterable[Entry]) -> Iterator[Menu]:
    for entry in entries:
        if isinstance(entry, Menu):
            yield entry
            yield from _menus_of(entry.entries)


def _ids_of(menu: Menu) -> tuple[str, ...]:
    return tuple(row.id for row in _rows_of(menu.entries))


def _sequences(keys: Key | str | tuple[Key | str, ...]) -> Iterator[QKeySequence]:
    for key in keys if isinstance(keys, tuple) else (keys,):
        made = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        yield from (each for each in made if not each.isEmpty())
