"""Sentences for the user, in the user's language where a window has chosen one."""

from __future__ import annotations

import sys


def translate(context: str, words: str) -> str:
    """The words in the user's language; call it with literals, which Qt's lupdate collects.

    Qt is not loaded for it: who reads files without a window reads them without Qt.
    """
    core = sys.modules.get("PySide6.QtCore")
    return words if core is None else str(core.QCoreApplication.translate(context, words))
