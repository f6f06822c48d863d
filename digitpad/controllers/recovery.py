"""The ink on the pad survives the program's sudden end, and is offered back at the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from digitpad.core.record import Content
from digitpad.storage.preferences import Preferences
from digitpad.storage.recovery import RecoveryError, RecoveryFile, find_left_behind


class RecoveryController(QObject):
    """Keeps what is on the pad while the history is on, and forgets it when the window closes."""

    told = Signal(str)  # a sentence for the user
    recovered = Signal(object)  # Content

    def __init__(
        self, folder: Path, preferences: Preferences, window: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._preferences = preferences
        self._window = window
        self._file = RecoveryFile(folder)
        self._offered: RecoveryFile | None = None
        self._ink: Content | None = None
        self._has_failed = False
        self._question: QMessageBox | None = None

    @Slot(object)
    def keep(self, content: Content) -> None:
        """Keep what is on the pad now."""
        if not self._preferences.keeps_history:
            return
        try:
            self._file.keep(content)
        except RecoveryError as error:
            if not self._has_failed:  # once is enough: drawing goes on
                self.told.emit(str(error))
            self._has_failed = True

    def hand_over(self) -> RecoveryFile:
        """The file of what is on the pad, for whoever makes sure of that ink in another way.

        What is on the pad from now on gets a file of its own.
        """
        file, self._file = self._file, RecoveryFile(self._folder)
        return file

    @Slot(bool)
    def set_keeping(self, keeping: bool) -> None:
        """With the history off nothing of what is drawn is on the disk."""
        if not keeping:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Nothing is left to be recovered; an offer that was not answered is made again."""
        self._try(self._file)
        if self._offered is not None:
            self._offered.leave()
            self._offered = None

    @Slot()
    def offer(self) -> None:
        """Ask whether to bring back the newest ink that a sudden end has left behind."""
        for file in find_left_behind(self._folder):
            ink = self._load(file)
            if ink is None:
                self._try(file)
            elif self._offered is None:
                self._offered, self._ink = file, ink
            else:
                file.leave()  # its turn comes at another start
        if self._offered is not None:
            self._ask()

    def _ask(self) -> None:
        question = self._question = QMessageBox(self._window)
        question.setObjectName("recovery")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("DigitPad"))
        question.setText(self.tr("DigitPad ended unexpectedly. Bring back what was on the pad?"))
        bring_back = question.addButton(self.tr("Bring Back"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(bring_back)
        question.buttonClicked.connect(self._answer)
        question.open()

    @Slot(object)
    def _answer(self, button: object) -> None:
        question, file = self._question, self._offered
        if question is None or file is None:
            return
        is_wanted = question.buttonRole(button) == QMessageBox.ButtonRole.AcceptRole  # type: ignore[arg-type]
        self._question = self._offered = None
        if is_wanted:
            self.recovered.emit(self._ink)  # which is kept anew before the old file goes
        self._try(file)

    def _load(self, file: RecoveryFile) -> Content | None:
        try:
            return file.load()
        except RecoveryError as error:
            self.told.emit(str(error))
            return None

    def _try(self, file: RecoveryFile) -> None:
        try:
            file.discard()
        except RecoveryError as error:
            self.told.emit(str(error))
