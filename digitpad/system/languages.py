"""Choose the language of the program's texts and load its translations."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from digitpad.core.preferences import LANGUAGES as LANGUAGES

SOURCE = "en"  # the language of the texts in the code

DIGIT_ZERO = "0"  # numbers use the digits that the program reads
_LOCALES = {"ar": "ar_AE"}  # a country where Arabic uses these digits


def language_of(chosen: str) -> str:
    """Return the chosen language if available, else one of the system's, else English."""
    if chosen in LANGUAGES:
        return chosen
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return SOURCE


class Translation:
    """Translates the texts of all windows, including Qt's own texts.

    Windows that are open get a LanguageChange event; see `digitpad.ui.widgets.retranslated`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Switch to this language, one of LANGUAGES, and to its writing direction."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []
        locale = _locale_of(language)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"qtbase_{language}", qt_folder)
        self._load(f"digitpad_{language}", str(self._folder))  # for English, only plurals
        QLocale.setDefault(locale)
        for window in QApplication.topLevelWidgets():
            window.unsetLocale()  # take the new default
        QApplication.setLayoutDirection(locale.textDirection())

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def _locale_of(language: str) -> QLocale:
    """Return the user's own locale if it has this language and these digits, else a default."""
    system, default = QLocale.system(), QLocale(_LOCALES.get(language, language))
    is_suitable = system.language() == default.language() and system.zeroDigit() == DIGIT_ZERO
    return system if is_suitable else default
