"""Stop Qt from unpickling anything.

PySide stores Python objects in Qt's streams as pickles, and unpickles any stream that claims to
contain one: a settings file (Qt's own file dialog reads one) or data dropped on a list. A pickle
runs the code that it names.
"""

from __future__ import annotations

import sys
from types import ModuleType

from PySide6.QtCore import QByteArray, QDataStream, QIODevice


def refuse_pickles() -> None:
    """Make every Python object in Qt's streams None, whether written or read.

    PySide looks up `pickle` once per process, for the first such object, and finds a replacement.
    Python's own `pickle` stays unchanged.
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
    """The replacement for `pickle`. It raises nothing, as PySide does not expect errors."""

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
