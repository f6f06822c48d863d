"""An error in a method that Qt calls is told, and Qt goes on.

Qt is C++ and knows no errors of Python. On Python 3.11 one that the interpreter raised, such as
1 / 0, ends the process where it leaves an override; others come up later, in whatever line happened
to call Qt, or are lost. So a class that overrides Qt's methods is `@guarded`; a test finds those
that are not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial, wraps
from traceback import clear_frames
from types import FunctionType
from typing import Any, TypeVar

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem, QWidget

Class = TypeVar("Class", bound=type)
Method = Callable[..., Any]  # or a function

# Where Qt's own method cannot stand in: it has none, or writes what nobody has checked.
VALUES = {"rowCount": 0, "columnCount": 0, "data": None, "setModelData": None}


def guarded(cls: Class) -> Class:
    """Class decorator: no error leaves an override of a method of Qt.

    It goes to `sys.excepthook` instead, and the method that was overridden stands in for the one
    that failed: its size hint, its cell, its answer to the event. What had been painted so far is
    covered. KeyboardInterrupt and SystemExit are raised as ever.
    """
    for name in overrides_of(cls):
        setattr(cls, name, _guard(vars(cls)[name], partial(_stand_in, cls, name)))
    return cls


def guarded_callback(function: Method) -> Method:
    """The same for a function that Qt calls back; None stands in."""
    return _guard(function, lambda *_arguments: None)


def overrides_of(cls: type) -> list[str]:
    """The methods of Qt that this very class overrides."""
    of_qt = [base for base in cls.__mro__ if base.__module__.startswith("PySide6.")]
    return [
        name
        for name, member in vars(cls).items()
        if isinstance(member, FunctionType)
        and not name.startswith("__")
        and any(name in vars(base) for base in of_qt)
    ]


def _guard(method: Method, stand_in: Method) -> Method:
    @wraps(method)
    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception as error:
            _tell(error)
        return stand_in(*arguments)

    return call


def _tell(error: Exception) -> None:
    """Tell of it as of an error that nobody caught; what its frames still hold is let go.

    A painter among that would go on painting while Qt shows the widget.
    """
    clear_frames(error.__traceback__)
    sys.excepthook(type(error), error, error.__traceback__)


def _stand_in(owner: type, name: str, thing: object, *arguments: Any) -> Any:
    if name in VALUES:
        return VALUES[name]
    with suppress(Exception):  # there is nothing plainer
        if name == "paintEvent" and isinstance(thing, QWidget):
            _cover_widget(thing)
        elif name == "paint":
            _cover_cell(*arguments)
        return getattr(super(owner, thing), name)(*arguments)
    return None


def _cover_widget(widget: QWidget) -> None:
    surface = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    with QPainter(surface) as painter:
        painter.fillRect(surface.rect(), widget.palette().base())


def _cover_cell(painter: QPainter, option: QStyleOptionViewItem, *_index: object) -> None:
    painter.fillRect(option.rect, option.palette.base())
