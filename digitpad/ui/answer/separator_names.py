"""The names of separators, for screen readers, which skip punctuation, and for menus."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from digitpad.core.recognition.number import NEW_ROW

NAMES = {
    ".": QT_TRANSLATE_NOOP("Separators", "dot"),
    ",": QT_TRANSLATE_NOOP("Separators", "comma"),
    ":": QT_TRANSLATE_NOOP("Separators", "colon"),
    "/": QT_TRANSLATE_NOOP("Separators", "slash"),
    "-": QT_TRANSLATE_NOOP("Separators", "minus"),
    "+": QT_TRANSLATE_NOOP("Separators", "plus"),
    NEW_ROW: QT_TRANSLATE_NOOP("Separators", "next row"),
}


def spoken(character: str) -> str:
    """Return a character of a number's text as a word; digits and “?” stay."""
    name = NAMES.get(character)
    return character if name is None else QCoreApplication.translate("Separators", str(name))
