"""Describes the program's own widgets to screen readers."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from digitpad.system.qt.guard import guarded_callback

_ROLE = "accessible_role"  # the property that holds the role


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Give a widget its role for screen readers, before they first ask for it.

    Of widgets that are not its own, Qt knows only that they take up space.
    """
    widget.setProperty(_ROLE, role)
    _answer_screen_readers()


@cache
def _answer_screen_readers() -> None:
    QAccessible.installFactory(_interface_for)


@guarded_callback
def _interface_for(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface that Qt requests once per object, or None to leave it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role: QAccessible.Role | None = thing.property(_ROLE)
    return None if role is None else QAccessibleWidget(thing, role)
