"""Probabilities as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from digitpad.core.percentage import percentage


def percent(share: float) -> str:
    """Return a share, 0..1, in whole percent, never rounded up, and down to nothing neither."""
    if share >= 0.995:
        return QCoreApplication.translate("percent", "> 99 %")
    if 0 < share < 0.01:
        return QCoreApplication.translate("percent", "< 1 %")
    return fine_percent(share, 0)


def fine_percent(share: float, decimals: int) -> str:
    """Return a share, 0..1, in percent with this number of decimals, rounded down."""
    number = QLocale().toString(percentage(share, decimals), "f", decimals)
    return QCoreApplication.translate("percent", "{0} %").format(number)
