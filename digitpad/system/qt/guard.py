"""Report errors in methods that Qt calls, and let Qt carry on.

Qt is C++ and cannot handle Python's errors. On Python 3.11, an error that the interpreter itself
raises, such as 1 / 0, ends the process when it leaves an override; others surface later, in a line
that happens to call Qt, or get lost. So decorate each class that overrides Qt's methods with
`@guarded`; a test finds those without it.
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
Method = Callable[..., Any]  # a method or a function

# Results where Qt's own method is no substitute: it is abstract, or writes unchecked values.
VALUES = {"rowCount": 0, "columnCount": 0, "data": None, "setModelData": None}


def guarded(cls: Class) -> Class:
    """Decorate a class so that no error leaves its overrides of Qt's methods.

    Instead, the error goes to `sys.excepthook`, and Qt's own method replaces the failed one: it
    gives the size hint, paints the cell or handles the event. Anything painted so far is covered.
    KeyboardInterrupt and SystemExit are raised as usual.
    """
    for name in overrides_of(cls):
        setattr(cls, name, _guard(vars(cls)[name], partial(_call_substitute, cls, name)))
    return cls


def guarded_callback(function: Method) -> Method:
    """Guard a function that Qt calls back; after an error, it returns None."""
    return _guard(function, lambda *_arguments: None)


def overrides_of(cls: type) -> list[str]:
    """Return the names of Qt's methods that this class itself overrides."""
    of_qt = [base for base in cls.__mro__ if base.__module__.startswith("PySide6.")]
    return [
        name
        for name, member in vars(cls).items()
        if isinstance(member, FunctionType)
        and not name.startswith("__")
        and any(name in vars(base) for base in of_qt)
    ]


def _guard(method: Method, substitute: Method) -> Method:
    @wraps(method)
    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return method(*arguments, **named)
        except Exception as error:
            _report(error)
        return substitute(*arguments)

    return call


def _report(error: Exception) -> None:
    """Report the error like an uncaught one, and release the local variables of its frames.

    A painter among them would otherwise stay active while Qt shows the widget.
    """
    clear_frames(error.__traceback__)
    sys.excepthook(type(error), error, error.__traceback__)


def _call_substitute(owner: type, name: str, instance: object, *arguments: Any) -> Any:
    if name in VALUES:
        return VALUES[name]
    with suppress(Exception):  # there is nothing simpler to fall back on
        if name == "paintEvent" and isinstance(instance, QWidget):
            _cover_widget(instance)
        elif name == "paint":
            _cover_cell(*arguments)
        return getattr(super(owner, instance), name)(*arguments)
    return None


def _cover_widget(widget: QWidget) -> None:
    surface = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    with QPainter(surface) as painter:
        painter.fillRect(surface.rect(), widget.palette().base())


def _cover_cell(painter: QPainter, option: QStyleOptionViewItem, *_index: object) -> None:
    painter.fillRect(option.rect, option.palette.base())
