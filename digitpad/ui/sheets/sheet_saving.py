"""Saves a sheet's labels, and asks before they would be lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.core.ink.picture import Picture
from digitpad.system.qt.guard import guarded
from digitpad.ui.sheets.sheet_model import SheetModel
from digitpad.ui.sheets.unsaved_question import UnsavedQuestion


@guarded
class SheetSaving(QObject):
    """Lets the window of a sheet close once its labels are in a file, in the history or given up.

    It requests the saving; its owner says when that is done, with `note_saved` or `stay`.
    """

    csv_requested = Signal(tuple)  # of SheetRow
    keeping_requested = Signal(Picture, tuple)  # in the history; with its BoxedReadings
    stayed = Signal()  # the window was about to close, but the user wants it to stay open

    def __init__(self, window: QWidget, model: SheetModel, has_history: bool) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self.has_history = has_history
        self._saved: dict[int, str] = {}
        self._closes_when_saved = False
        self._question: UnsavedQuestion | None = None
        model.modelReset.connect(self._begin)
        window.installEventFilter(self)

    @property
    def labels(self) -> dict[int, str]:
        """The labels that were entered, by digit index: digits or NO_DIGIT_TEXT."""
        return self._model.labels

    @property
    def unsaved(self) -> set[int]:
        """The indices of the digits whose label is neither in a file nor in the history."""
        labels, saved = self.labels, self._saved
        return {digit for digit in labels | saved if labels.get(digit) != saved.get(digit)}

    def export(self) -> None:
        self._closes_when_saved = False
        self.csv_requested.emit(self._model.rows)

    def keep(self) -> None:
        self._closes_when_saved = False
        if self._model.picture is not None:
            self.keeping_requested.emit(self._model.picture, self._model.readings)

    def note_saved(self, labels: dict[int, str]) -> None:
        """Take note that these labels are saved; if the window waited for that, it closes."""
        self._saved = labels
        if self._closes_when_saved:
            self._window.close()

    @Slot()
    def stay(self) -> None:
        """Stay open after all: the labels were not saved."""
        self._closes_when_saved = False
        self.stayed.emit()

    @Slot()
    def _begin(self) -> None:
        self._saved = {}

    @Slot()
    def _export_and_close(self) -> None:
        self._closes_when_saved = True
        self.csv_requested.emit(self._model.rows)

    @Slot()
    def _keep_and_close(self) -> None:
        self.keep()
        self._window.close()

    @Slot()
    def _drop_and_close(self) -> None:
        self._saved = self.labels
        self._window.close()

    def _ask(self) -> None:
        if self._question is not None:
            return
        question = UnsavedQuestion(len(self.unsaved), self.has_history, self._window)
        self._question = question
        # Queued: the question itself must close first.
        queued = Qt.ConnectionType.QueuedConnection
        question.keep_chosen.connect(self._keep_and_close, queued)
        question.export_chosen.connect(self._export_and_close, queued)
        question.drop_chosen.connect(self._drop_and_close, queued)
        question.refused.connect(self.stay)
        question.finished.connect(self._forget_question)
        question.open()

    @Slot()
    def _forget_question(self) -> None:
        self._question = None

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or not self.unsaved:
            return super().eventFilter(watched, event)
        event.ignore()
        self._ask()
        return True
