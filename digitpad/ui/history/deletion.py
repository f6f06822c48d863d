"""Deletes drawings from the history, and brings back those that were deleted last."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.core.records.undo_delete import can_be_undone
from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.question import Question


@guarded
class Deletion(QObject):
    """Asks for deletions: at once if they can be undone, otherwise after a question."""

    delete_requested = Signal(tuple)  # of row ids
    delete_all_requested = Signal()
    restore_requested = Signal()  # of the rows that were deleted last
    outdated = Signal()  # nobody can ask for these rows any more
    undo_offered = Signal(bool)  # whether the last deletion can be undone
    reported = Signal(str)  # a message about what was done; empty takes the last one back

    def __init__(self, window: QWidget) -> None:
        """`window` is the one in front of which questions open."""
        super().__init__(window)
        self._window = window
        self._row_ids: tuple[int, ...] = ()  # that a question is about
        self._can_be_undone = False

    def delete(self, row_ids: tuple[int, ...]) -> None:
        self._row_ids = row_ids
        count = len(row_ids)
        if not can_be_undone(count):
            text = self.tr("Delete %Ln drawings from the history?", "", count)
            self._ask(text, self.tr("Delete")).agreed.connect(self._delete_agreed)
            return
        self._delete_agreed()
        self.reported.emit(self.tr("%Ln drawings were deleted.", "", count))
        self._offer_undo(True)

    def delete_all(self, total: int | None) -> None:
        """Delete the whole history: this number of drawings, if it is known."""
        text = self.tr("Delete the whole history, not only the drawings listed?")
        if total is not None:
            text = self.tr("Delete all drawings in the history ({0})?")
            text = text.format(QLocale().toString(total))
        self._ask(text, self.tr("Delete All")).agreed.connect(self._delete_all_agreed)

    def restore(self) -> None:
        """Bring back what was deleted last."""
        self.restore_requested.emit()
        self._offer_undo(False)
        self.reported.emit(self.tr("Deletion undone."))

    def forget(self) -> None:
        """Let nobody bring back what was deleted last."""
        if self._can_be_undone:
            self._offer_undo(False)
            self.outdated.emit()

    @Slot()
    def _delete_agreed(self) -> None:
        self._offer_undo(False)
        self.delete_requested.emit(self._row_ids)

    @Slot()
    def _delete_all_agreed(self) -> None:
        self._offer_undo(False)
        self.reported.emit("")
        self.delete_all_requested.emit()

    def _offer_undo(self, is_possible: bool) -> None:
        self._can_be_undone = is_possible
        self.undo_offered.emit(is_possible)

    def _ask(self, text: str, consent: str) -> Question:
        question = Question(text, self.tr("This cannot be undone."), consent, self._window)
        question.open()
        return question
