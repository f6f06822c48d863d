"""Decides when ink is read: live while you draw, or on demand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.answer import NO_ANSWER, Answer


class LiveReading(QObject):
    """Decides which ink to read, and what to show until there is a reading.

    Only this class knows both the ink on the pad, including the stroke under the pen, and the ink
    that was read.
    """

    reading_requested = Signal(object)  # Content
    late_reading_requested = Signal(object)  # Content that the pad holds no more
    readings_void = Signal()  # whatever was requested so far is no longer wanted
    answer_shown = Signal(Answer, bool)  # to show; whether it is of the ink on the pad
    failed = Signal(str)  # the ink on the pad could not be read: the reason, as a message
    blanked = Signal()  # the pad is empty
    outdated = Signal()  # the pad shows ink that nobody has asked to read
    impossible = Signal(str)  # no ink can be read: a message that says why

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_live = True
        self._ink: Content = EMPTY_INK
        self._requested: Content = EMPTY_INK  # the last request, unless it failed
        self._answer = NO_ANSWER  # the one shown
        self._is_current = True
        self._obstacle = ""

    @Slot(object)
    def follow(self, ink: Content) -> None:
        """Note what is on the pad now."""
        if ink == self._ink:
            return
        self._ink = ink
        if self._obstacle:
            self.impossible.emit(self._obstacle)
        elif ink.is_empty:
            self._answer = NO_ANSWER
            self._is_current = True
            self.readings_void.emit()
            self.blanked.emit()
        elif self._is_live:
            self._request()
        else:
            self._answer = NO_ANSWER
            self._is_current = True
            self.readings_void.emit()
            self.outdated.emit()

    @Slot(Answer)
    def take(self, answer: Answer) -> None:
        """Show an answer; while the pen moves, it belongs to ink from a moment ago."""
        self._answer = answer
        self._is_current = answer.of(self._ink) is not None
        self.answer_shown.emit(answer, self._is_current)

    @Slot(object, str)
    def fail(self, content: Content, why: str) -> None:
        """Note that ink could not be read; report it only if that ink is still on the pad."""
        if content == self._requested:
            self._requested = EMPTY_INK
        if content == self._ink:
            self._answer = NO_ANSWER
            self._is_current = True
            self.failed.emit(why)

    @Slot(object)
    def read_late(self, content: Content) -> None:
        """Read ink that was finished before its reading came, if a reading was requested."""
        if content == self._requested and not self._obstacle:
            self.late_reading_requested.emit(content)

    @Slot(bool)
    def set_live(self, live: bool) -> None:
        self._is_live = live
        if live:
            self.predict()

    @Slot()
    def predict(self) -> None:
        """Request a reading of what is on the pad."""
        if self._obstacle:
            self.impossible.emit(self._obstacle)
        elif self._ink.is_empty:
            self.blanked.emit()
        else:
            self._request()

    @Slot()
    def reread(self) -> None:
        """Request the ink on the pad again, if it was requested before."""
        if self._requested == self._ink and not self._ink.is_empty:
            self.predict()

    @Slot()
    def begin(self) -> None:
        """Note that ink can be read from now on."""
        if self._obstacle:
            self._obstacle = ""
            self.predict()

    @Slot(str)
    def give_up(self, why: str) -> None:
        """Note that ink cannot be read, and keep saying why while the user carries on drawing."""
        self._obstacle = why
        self._answer = NO_ANSWER
        self._is_current = True
        self.impossible.emit(why)

    def _request(self) -> None:
        """Request a reading; if the answer shown now belongs to other ink, report that."""
        self._requested = self._ink
        was_current, self._is_current = self._is_current, self._answer.of(self._ink) is not None
        if self._is_current != was_current:
            self.answer_shown.emit(self._answer, self._is_current)
        self.reading_requested.emit(self._ink)
