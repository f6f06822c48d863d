"""Texts for the user from rooms that must do without Qt."""

from __future__ import annotations

import sys


def translate(context: str, text: str) -> str:
    """The text in the language of the windows; as it is in a program that has none.

    A window has loaded Qt and its translators by the time anything is told; reading a picture on
    the command line or in somebody's program needs neither. May be called on any thread.
    """
    qt = sys.modules.get("PySide6.QtCore")
    return text if qt is None else str(qt.QCoreApplication.translate(context, text))
