"""Qt unpickles nothing.

PySide keeps Python objects in Qt's streams as pickles, and unpickles whatever stream says that it
holds one: a settings file (Qt's own file dialog reads one), or data that are dropped on a list. A
pickle runs the code that it names.
"""

from __future__ import annotations

import sys
from types import ModuleType

from PySide6.QtCore import QByteArray, QDataStream, QIODevice


def refuse_pickles() -> None:
    """From now on Python objects in Qt's streams are None, written or read.

    PySide looks for `pickle` once in a process, with the first such object, and so it finds this.
    Python's own `pickle` stays as it is.
    """
    before = sys.modules.get("pickle")
    sys.modules["pickle"] = _Refusing("pickle")
    try:
        _pass_through_a_stream(object())
    finally:
        del sys.modules["pickle"]
        if before is not None:
            sys.modules["pickle"] = before


class _Refusing(ModuleType):
    """Takes the place of `pickle`. It raises nothing: PySide does not expect that."""

    @staticmethod
    def dumps(_value: object, *_arguments: object) -> bytes:
        return b""

    @staticmethod
    def loads(_pickle: object, *_arguments: object) -> None:
        return None


def _pass_through_a_stream(value: object) -> None:
    content = QByteArray()
    writer = QDataStream(content, QIODevice.OpenModeFlag.WriteOnly)
    writer.writeQVariant(value)
    QDataStream(content).readQVariant()
