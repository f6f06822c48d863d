"""The languages of the program's texts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from digitpad.core.preferences import LANGUAGES as LANGUAGES

SOURCE = "en"  # the language of the texts in the code

DIGIT_ZERO = "0"  # numbers are written with the digits that the program is about
_LOCALES = {"ar": "ar_AE"}  # where Arabic is written with them


def language_of(chosen: str) -> str:
    """A language that there is: the chosen one, or one that the system's user reads."""
    if chosen in LANGUAGES:
        return chosen
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return SOURCE


class Translation:
    """Translates all texts of the windows that are made from now on, Qt's own too."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak this language, one of LANGUAGES, and write in its direction."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []
        locale = _locale_of(language)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"qtbase_{language}", qt_folder)
        self._load(f"digitpad_{language}", str(self._folder))  # of English, the plurals
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def _locale_of(language: str) -> QLocale:
    """How dates are written: as in the user's country, if it speaks so and has these digits."""
    system, spoken = QLocale.system(), QLocale(_LOCALES.get(language, language))
    is_near = system.language() == spoken.language() and system.zeroDigit() == DIGIT_ZERO
    return system if is_near else spoken
