"""Translate texts for the user in modules that must work without Qt."""

from __future__ import annotations

import sys


def translate(context: str, text: str) -> str:
    """Return the text in the language of the windows, or unchanged if Qt is not loaded.

    A window loads Qt and its translators before it shows any message; reading a picture on the
    command line or from Python needs neither. You may call this on any thread.
    """
    qt = sys.modules.get("PySide6.QtCore")
    return text if qt is None else str(qt.QCoreApplication.translate(context, text))
