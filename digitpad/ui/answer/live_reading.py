"""When ink is read: while the pen moves if live, on demand otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.answer import NO_ANSWER, Answer


class LiveReading(QObject):
    """Decides which ink needs a reading, and what is shown while there is none.

    It alone knows both the ink that is on the pad, the stroke under the pen included, and the ink
    that was read.
    """

    reading_requested = Signal(object)  # Content
    late_reading_requested = Signal(object)  # Content that the pad holds no more
    readings_void = Signal()  # whatever was requested so far is no longer wanted
    answer_shown = Signal(Answer, bool)  # to show; whether it is of the ink on the pad
    failed = Signal(str)  # the ink on the pad could not be read: why, in words
    blanked = Signal()  # the pad is empty
    outdated = Signal()  # the pad shows ink that nobody has asked to be read
    impossible = Signal(str)  # no ink can be read: why, in words

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_live = True
        self._ink: Content = EMPTY_INK
        self._requested: Content = EMPTY_INK  # last, and it has not failed
        self._answer = NO_ANSWER  # the one that is shown
        self._is_current = True
        self._obstacle = ""

    @Slot(object)
    def follow(self, ink: Content) -> None:
        """Take note of what is on the pad now."""
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
        """Show an answer; while the pen moves it is of ink from a moment ago."""
        self._answer = answer
        self._is_current = answer.of(self._ink) is not None
        self.answer_shown.emit(answer, self._is_current)

    @Slot(object, str)
    def fail(self, content: Content, why: str) -> None:
        """Take note that ink could not be read; of older ink than is there nobody needs to know."""
        if content == self._requested:
            self._requested = EMPTY_INK
        if content == self._ink:
            self._answer = NO_ANSWER
            self._is_current = True
            self.failed.emit(why)

    @Slot(object)
    def read_late(self, content: Content) -> None:
        """Ink was finished before it was read: let it be read still, if that was asked for."""
        if content == self._requested and not self._obstacle:
            self.late_reading_requested.emit(content)

    @Slot(bool)
    def set_live(self, live: bool) -> None:
        self._is_live = live
        if live:
            self.predict()

    @Slot()
    def predict(self) -> None:
        """Ask for a reading of what is on the pad."""
        if self._obstacle:
            self.impossible.emit(self._obstacle)
        elif self._ink.is_empty:
            self.blanked.emit()
        else:
            self._request()

    @Slot()
    def begin(self) -> None:
        """Readings have become possible."""
        if self._obstacle:
            self._obstacle = ""
            self.predict()

    @Slot(str)
    def give_up(self, why: str) -> None:
        """There will be no readings; keep saying why, while drawing goes on."""
        self._obstacle = why
        self._answer = NO_ANSWER
        self._is_current = True
        self.impossible.emit(why)

    def _request(self) -> None:
        """Ask for a reading; what is shown until it comes is of other ink, unless it is not."""
        self._requested = self._ink
        was_current, self._is_current = self._is_current, self._answer.of(self._ink) is not None
        if self._is_current != was_current:
            self.answer_shown.emit(self._answer, self._is_current)
        self.reading_requested.emit(self._ink)
