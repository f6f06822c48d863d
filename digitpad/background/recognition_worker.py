"""Load the recognizer and read ink, on the thread that the worker is moved to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.background.recognition_messages import RecognitionOutcome, SheetOutcome
from digitpad.core.error_text import error_text
from digitpad.core.ink.picture import Picture

if TYPE_CHECKING:
    from digitpad.core.ink.content import Content
    from digitpad.core.recognition.recognizer import Recognizer

logger = logging.getLogger(__name__)


class _Unwanted(Exception):  # noqa: N818 - nothing went wrong
    """Nobody needs this answer any more."""


class RecognitionWorker(QObject):
    """Reads ink and sheets; it answers each request with exactly one outcome."""

    ready = Signal()
    failed = Signal(str)
    answered = Signal(int, RecognitionOutcome)  # ticket
    sheet_answered = Signal(int, SheetOutcome)  # ticket
    advanced = Signal()  # some more of a sheet has been read

    def __init__(self, load_recognizer: Callable[[], Recognizer]) -> None:
        super().__init__()
        self._load_recognizer = load_recognizer
        self._recognizer: Recognizer | None = None

    @Slot()
    def load(self) -> None:
        """Load the recognizer on this thread, the only one that can use its runtime."""
        try:
            self._recognizer = self._load_recognizer()
        except Exception as error:  # the thread's outermost level: every error becomes a message
            logger.exception("the recognizer could not be loaded")
            self.failed.emit(error_text(error))
        else:
            self.ready.emit()

    @Slot(int, object, bool)
    def recognize(self, ticket: int, ink: Content, digits_only: bool) -> None:
        self.answered.emit(ticket, self._outcome_of(ink, digits_only))

    @Slot(int, Picture)
    def recognize_sheet(self, ticket: int, picture: Picture) -> None:
        self.sheet_answered.emit(ticket, self._outcome_of_sheet(picture))

    @Slot()
    def unload(self) -> None:
        """Drop the recognizer on the thread that made it."""
        self._recognizer = None

    def _outcome_of(self, ink: Content, digits_only: bool) -> RecognitionOutcome:
        if self._recognizer is None:
            return RecognitionOutcome(ink, error=self.tr("The network is not loaded."))
        try:
            number = self._recognizer.recognize_number(ink, digits_only=digits_only)
        except Exception as error:  # the thread's outermost level
            logger.exception("ink could not be read")
            message = self.tr("This drawing could not be read ({0}).").format(error_text(error))
            return RecognitionOutcome(ink, error=message)
        return RecognitionOutcome(ink, number=number)

    def _outcome_of_sheet(self, picture: Picture) -> SheetOutcome:
        if self._recognizer is None:
            return SheetOutcome(picture, error=self.tr("The network is not loaded."))
        try:
            return SheetOutcome(picture, self._recognizer.recognize_sheet(picture, self._go_on))
        except _Unwanted:
            return SheetOutcome(picture, error=self.tr("Reading this sheet was interrupted."))
        except Exception as error:  # the thread's outermost level
            logger.exception("a sheet could not be read")
            message = self.tr("This sheet could not be read ({0}).").format(error_text(error))
            return SheetOutcome(picture, error=message)

    def _go_on(self) -> None:
        if QThread.currentThread().isInterruptionRequested():
            raise _Unwanted
        self.advanced.emit()
