"""The ink on the pad survives the program's sudden end, and is offered back at the next start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from digitpad.core.ink.content import Content
from digitpad.core.records.record import Record
from digitpad.storage.preferences import Preferences
from digitpad.storage.recovery import RecoveryError, RecoveryFile, find_left_behind


@dataclass(frozen=True, eq=False)
class LeftBehind:
    """What a sudden end has left behind, and its file."""

    content: Content
    file: RecoveryFile


class RecoveryController(QObject):
    """Keeps what is on the pad while the history is on, and forgets it when the window closes."""

    message = Signal(str)  # a sentence for the user
    recovered = Signal(object)  # Content, to take the place of what was recovered before it

    def __init__(
        self, folder: Path, preferences: Preferences, window: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._preferences = preferences
        self._window = window
        self._file = RecoveryFile(folder)
        self._offered: list[LeftBehind] = []  # the newest first
        self._on_their_way: list[LeftBehind] = []  # to the history
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
                self.message.emit(str(error))
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
        """Nothing is left to be recovered; an offer that was not answered is made again.

        So is one that has not reached the history yet.
        """
        self._try(self._file)
        for each in (*self._offered, *self._on_their_way):
            each.file.leave()
        self._offered, self._on_their_way = [], []

    @Slot()
    def offer(self) -> None:
        """Ask whether to bring back what sudden ends have left behind."""
        for file in find_left_behind(self._folder):
            self._look_into(file)
        if self._offered:
            self._ask()

    @Slot(int, Record)
    def forget(self, _number: int, record: Record) -> None:
        """Remove the file of what is in the history now."""
        for each in self._on_their_way:
            if each.content is record.content:
                self._try(each.file)
        self._on_their_way = [
            each for each in self._on_their_way if each.content is not record.content
        ]

    def _look_into(self, file: RecoveryFile) -> None:
        try:
            content = file.load()
        except RecoveryError as error:
            self.message.emit(str(error))
            file.leave()  # another time it may be read
            return
        if content is None:
            self._try(file)
        else:
            self._offered.append(LeftBehind(content, file))

    def _ask(self) -> None:
        question = self._question = QMessageBox(self._window)
        question.setObjectName("recovery")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("DigitPad"))
        question.setText(self.tr("DigitPad closed unexpectedly. Restore your drawing?"))
        if len(self._offered) > 1:
            count = len(self._offered)
            words = self.tr("There are %Ln drawings. The newest goes on the pad, {0}.", "", count)
            question.setInformativeText(words.format(self._where_others_go()))
        bring_back = question.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(bring_back)
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
            self._bring_back(offered)
        else:
            for each in offered:
                self._try(each.file)

    def _bring_back(self, offered: list[LeftBehind]) -> None:
        """Put one after the other on the pad: each is finished by the next, and so kept."""
        others = offered[1:]
        if self._preferences.keeps_history:
            self._on_their_way = others
        for each in reversed(offered):
            self.recovered.emit(each.content)  # which is kept anew before its old file goes
        for each in offered:
            if each not in self._on_their_way:
                self._try(each.file)
        if others:
            words = self.tr(
                "%Ln drawings were restored: the newest is on the pad, {0}.", "", len(offered)
            )
            self.message.emit(words.format(self._where_others_are()))

    def _where_others_go(self) -> str:
        if self._preferences.keeps_history:
            return self.tr("the others into the history")
        return self.tr("and Undo brings back the others, since the history is off")

    def _where_others_are(self) -> str:
        if self._preferences.keeps_history:
            return self.tr("the others are in the history")
        return self.tr("and Undo brings back the others")

    def _try(self, file: RecoveryFile) -> None:
        try:
            file.discard()
        except RecoveryError as error:
            self.message.emit(str(error))
