"""The keys of the program, as its actions define them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

MOST_KEYS = 2  # for one command; some systems have five
WITHIN = " ▸ "  # between the name of a menu and what is in it
FIRST_SPECIAL = Qt.Key.Key_Back  # from here on come keys such as “Open” and “Mute”
RARE = range(Qt.Key.Key_F13, Qt.Key.Key_F35 + 1)  # on few keyboards; Qt uses F14 for Undo


@dataclass(frozen=True)
class KeyRow:
    """The text of a command, and the keys for it."""

    text: str
    keys: str


@dataclass(frozen=True)
class KeyGroup:
    """Commands that belong together."""

    title: str
    rows: tuple[KeyRow, ...]


def groups_of(menu_bar: QMenuBar) -> list[KeyGroup]:
    """Return a group for each menu that has commands with keys."""
    groups = [
        KeyGroup(menu.iconText(), _gathered(_rows_of(contents)))
        for menu in menu_bar.actions()
        if isinstance(contents := menu.menu(), QMenu)
    ]
    return [group for group in groups if group.rows]


def group_of(title: str, actions: Iterable[QAction]) -> KeyGroup:
    """Return the actions that have keys as one group."""
    return KeyGroup(title, _gathered(_row_of(action) for action in actions if _keys_of(action)))


def key_name(key: Qt.Key) -> str:
    """Return the name that is printed on a key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _rows_of(menu: QMenu, before: str = "") -> Iterator[KeyRow]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _rows_of(inner, before + action.iconText() + WITHIN)
        elif _keys_of(action) and action.isVisible():
            yield _row_of(action, before)


def _gathered(rows: Iterable[KeyRow]) -> tuple[KeyRow, ...]:
    """Return the rows, merging neighbours that differ only in the name of their key.

    So the ten digits, each with its own key, become one row, and the separators another.
    """
    gathered: list[KeyRow] = []
    for (text, are_digits), same in groupby(rows, _text_and_kind):
        alike = list(same)
        names = [row.keys for row in alike]
        if len(alike) == 1:
            gathered += alike
        else:
            keys = f"{names[0]} – {names[-1]}" if are_digits else "  ".join(names)
            gathered.append(KeyRow(text, keys))
    return tuple(gathered)


def _text_and_kind(row: KeyRow) -> tuple[str, bool]:
    return _text_without_key(row), row.keys.isdigit()


def _text_without_key(row: KeyRow) -> str:
    if len(row.keys) > 1:  # such a name is not part of the text, whatever it ends in
        return row.text
    return row.text.removesuffix(row.keys).removesuffix(WITHIN).rstrip()


def _row_of(action: QAction, before: str = "") -> KeyRow:
    return KeyRow(before + action.iconText(), _keys_of(action))


def _keys_of(action: QAction) -> str:
    """Return the shortest keys, which are the ones that people know."""
    names = [
        keys.toString(QKeySequence.SequenceFormat.NativeText)
        for keys in action.shortcuts()
        if keys.count() and _is_on_keyboards(keys[0].key())  # type: ignore[index]
    ]
    return ", ".join(sorted(names, key=len)[:MOST_KEYS])


def _is_on_keyboards(key: Qt.Key) -> bool:
    return key < FIRST_SPECIAL and key not in RARE
