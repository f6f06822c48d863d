"""What the program's own widgets are, for those who cannot see it."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from digitpad.system.qt.guard import guarded_callback

_ROLE = "accessible_role"  # the property that holds it


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Tell screen readers what a widget is, before they first ask for it.

    Of widgets that Qt did not make it knows only that they take some place.
    """
    widget.setProperty(_ROLE, role)
    _answer_screen_readers()


@cache
def _answer_screen_readers() -> None:
    QAccessible.installFactory(_interface_for)


@guarded_callback
def _interface_for(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """What Qt asks once for each object; None leaves the answer to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role: QAccessible.Role | None = thing.property(_ROLE)
    return None if role is None else QAccessibleWidget(thing, role)
