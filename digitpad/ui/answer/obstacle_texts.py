"""What prevents a reading, in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from digitpad.core.recognition.number import Obstacle

TEXTS: dict[Obstacle | None, object] = {
    None: QT_TRANSLATE_NOOP("Obstacle", "Not a digit"),
    Obstacle.DIGITS_TOUCH: QT_TRANSLATE_NOOP("Obstacle", "These digits touch"),
    Obstacle.SEVERAL_ROWS: QT_TRANSLATE_NOOP("Obstacle", "More than one row"),
    Obstacle.ONLY_DOT: QT_TRANSLATE_NOOP("Obstacle", "Only a dot"),
    Obstacle.ONLY_DASH: QT_TRANSLATE_NOOP("Obstacle", "Only a dash"),
    Obstacle.ONLY_SLASH: QT_TRANSLATE_NOOP("Obstacle", "Only a slash"),
    Obstacle.TOO_MANY_PIECES: QT_TRANSLATE_NOOP("Obstacle", "Too many lines to read"),
}


def obstacle_text(obstacle: Obstacle | None) -> str:
    """Return what prevents a reading; without a known obstacle, that it is no digit."""
    return QCoreApplication.translate("Obstacle", str(TEXTS[obstacle]))
