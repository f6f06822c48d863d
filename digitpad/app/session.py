"""Runs the program for its user: a window in the chosen language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.storage.preferences import Preferences
from digitpad.system.languages import Translation, language_of
from digitpad.system.paths import resources_directory


class Session(QObject):
    """Opens the window, and opens another one when the user chooses another language.

    Texts are translated where they are made, so another language needs another window; the ink
    moves to it.
    """

    opened = Signal(Parts)  # of a window that is there from now on

    def __init__(
        self, application: QApplication, engine: str, model: Path | None, data: Path
    ) -> None:
        super().__init__(application)
        self._application = application
        self._arguments = (engine, model, data)
        self._translation = Translation(resources_directory() / "translations")

    def open(self) -> Parts:
        """Build the window and show it."""
        preferences = Preferences(self._arguments[-1])
        self._translation.use(language_of(preferences.choices.language))
        self.parts = build(*self._arguments, preferences)
        self.parts.choices.language_changed.connect(self._reopen_soon)
        self.parts.window.show()
        self.opened.emit(self.parts)
        return self.parts

    @Slot()
    def _reopen_soon(self) -> None:
        QTimer.singleShot(0, self._reopen)  # the caller still runs in the old window

    @Slot()
    def _reopen(self) -> None:
        old = self.parts
        if old.guard.holds:
            old.window.show_message(self.tr("The language will change when this is finished."))
            once = Qt.ConnectionType(
                Qt.ConnectionType.UniqueConnection.value
                | Qt.ConnectionType.SingleShotConnection.value
            )
            old.guard.freed.connect(self._reopen_soon, once)
            return
        page = old.document.page
        old.window.closed.disconnect(old.keeper.finish_last)  # the ink is not finished yet
        quits_with_last = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        old.window.close()
        old.window.deleteLater()
        new = self.open()
        self._application.setQuitOnLastWindowClosed(quits_with_last)
        if not page.content.is_empty:
            new.document.take(page)
        new.choices.show()
