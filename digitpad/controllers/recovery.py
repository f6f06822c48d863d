"""Lets the page on the pad survive a crash, and offers it at the next start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from digitpad.core.records.page import Page
from digitpad.core.records.record import Record
from digitpad.storage.preferences import Preferences
from digitpad.storage.recovery import RecoveryError, RecoveryFile, find_left_behind


@dataclass(frozen=True, eq=False)
class LeftBehind:
    """What a crash left behind, and its file."""

    page: Page
    file: RecoveryFile


class RecoveryController(QObject):
    """Keeps a copy of the pad while the history is on, and removes it when the window closes."""

    message = Signal(str)  # for the user
    recovered = Signal(Page)  # to replace what was recovered before it

    def __init__(
        self, folder: Path, preferences: Preferences, window: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._preferences = preferences
        self._window = window
        self._file = RecoveryFile(folder)
        self._offered: list[LeftBehind] = []  # the newest first
        self._handed_over: list[LeftBehind] = []  # to the history
        self._has_failed = False
        self._question: QMessageBox | None = None

    @Slot(Page)
    def keep(self, page: Page) -> None:
        """Keep a copy of what is on the pad now."""
        if not self._preferences.keeps_history:
            return
        try:
            self._file.keep(page)
        except RecoveryError as error:
            if not self._has_failed:  # one message is enough: drawing continues
                self.message.emit(str(error))
            self._has_failed = True

    def hand_over(self) -> RecoveryFile:
        """Return the file with what is on the pad, to a caller who stores that ink elsewhere.

        What is on the pad from now on gets a new file.
        """
        file, self._file = self._file, RecoveryFile(self._folder)
        return file

    @Slot(bool)
    def set_keeping(self, keeping: bool) -> None:
        """Write nothing of what is drawn to the disk while the history is off."""
        if not keeping:
            self.shut_down()

    @Slot()
    def shut_down(self) -> None:
        """Remove the copy of the pad, since nothing is left to recover.

        Drawings that were offered without an answer, or have not reached the history yet, are
        offered again at the next start.
        """
        self._discard(self._file)
        for each in (*self._offered, *self._handed_over):
            each.file.release()
        self._offered, self._handed_over = [], []

    @Slot()
    def offer(self) -> None:
        """Ask whether to restore what crashes left behind."""
        for file in find_left_behind(self._folder):
            self._look_into(file)
        if self._offered:
            self._ask()

    @Slot(int, Record)
    def forget(self, _row_id: int, record: Record) -> None:
        """Remove the file of a drawing that is in the history now."""
        for each in self._handed_over:
            if each.page.content is record.content:
                self._discard(each.file)
        self._handed_over = [
            each for each in self._handed_over if each.page.content is not record.content
        ]

    def _look_into(self, file: RecoveryFile) -> None:
        try:
            page = file.load()
        except RecoveryError as error:
            self.message.emit(str(error))
            file.release()  # it may be readable another time
            return
        if page is None:
            self._discard(file)
        else:
            self._offered.append(LeftBehind(page, file))

    def _ask(self) -> None:
        question = self._question = QMessageBox(self._window)
        question.setObjectName("recovery")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("DigitPad"))
        question.setText(self.tr("DigitPad closed unexpectedly. Restore your drawing?"))
        if len(self._offered) > 1:
            count = len(self._offered)
            text = self.tr("There are %Ln drawings. The newest goes on the pad, {0}.", "", count)
            question.setInformativeText(text.format(self._where_others_go()))
        restore = question.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(restore)
        question.buttonClicked.connect(self._answer)
        question.open()

    @Slot(object)
    def _answer(self, button: object) -> None:
        question, offered = self._question, self._offered
        if question is None:
            return
        is_wanted = question.buttonRole(button) == QMessageBox.ButtonRole.AcceptRole  # type: ignore[arg-type]
        self._question, self._offered = None, []
        if is_wanted:
            self._restore(offered)
        else:
            for each in offered:
                self._discard(each.file)

    def _restore(self, offered: list[LeftBehind]) -> None:
        """Put one after the other on the pad: the next one finishes it, so that it is kept."""
        others = offered[1:]
        if self._preferences.keeps_history:
            self._handed_over = others
        for each in reversed(offered):
            self.recovered.emit(each.page)  # copied again before its old file goes
        for each in offered:
            if each not in self._handed_over:
                self._discard(each.file)
        if others:
            text = self.tr(
                "%Ln drawings were restored. The newest is on the pad, {0}.", "", len(offered)
            )
            self.message.emit(text.format(self._where_others_are()))

    def _where_others_go(self) -> str:
        if self._preferences.keeps_history:
            return self.tr("and the others go into the history")
        return self.tr("and Undo brings back the others, because the history is off")

    def _where_others_are(self) -> str:
        if self._preferences.keeps_history:
            return self.tr("and the others are in the history")
        return self.tr("and Undo brings back the others")

    def _discard(self, file: RecoveryFile) -> None:
        try:
            file.discard()
        except RecoveryError as error:
            self.message.emit(str(error))
