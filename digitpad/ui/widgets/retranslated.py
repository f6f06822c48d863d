"""Texts that follow the language of the program while they are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

Class = TypeVar("Class", bound=type)


def retranslated(cls: Class) -> Class:
    """Decorate a class so that its method `retranslate` is called when the language changes.

    The method sets all texts again; the constructor calls it too, so that each text is written
    once. Qt tells each window of the change, which passes it on to its children, so the class must
    be a widget or the direct child of one. `@guarded` comes above this decorator.
    """
    name = "changeEvent" if issubclass(cls, QWidget) else "event"

    def call_base(self: Any, event: QEvent) -> Any:
        return getattr(super(cls, self), name)(event)

    setattr(cls, name, _retranslating(vars(cls).get(name, call_base)))
    return cls


def _retranslating(handle: Callable[[Any, QEvent], Any]) -> Callable[[Any, QEvent], Any]:
    def retranslate_and_handle(self: Any, event: QEvent) -> Any:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return handle(self, event)

    return retranslate_and_handle
