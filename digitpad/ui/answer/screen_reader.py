"""Tells a screen reader what was read, once the pen rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import Verdict
from digitpad.ui.widgets.percent import percent

REST_MS = 700  # milliseconds: the next stroke of a digit follows sooner


class Announcer(QObject):
    """Says each thing once, and nothing while the pen moves."""

    announced = Signal(str)

    def __init__(self, speaker: QWidget) -> None:
        """`speaker` is whose words the screen reader takes them for."""
        super().__init__(speaker)
        self._speaker = speaker
        self._words = ""
        self._read = ""  # what was read, in words
        self._said = ""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._say)

    @Slot()
    def wait(self) -> None:
        """The pen moves: what there is to say waits for it to rest."""
        self._rest.start()

    @Slot(Answer, bool)
    def follow(self, answer: Answer, is_current: bool = True) -> None:
        """Take note of what was read of the ink on the pad, or that it is older ink's by now."""
        if is_current:
            self._read = self._in_words(answer.number)
            self._tell(self._read)
        elif self._words == self._read:
            self._words = ""

    @Slot()
    def forget(self) -> None:
        """Nothing was read of what is on the pad now; the same words are news again."""
        self._words = self._said = ""
        self._rest.stop()

    @Slot(str)
    def warn(self, words: str) -> None:
        """Take note of what the window says besides."""
        self._tell(words)

    def _tell(self, words: str) -> None:
        self._words = words
        self._rest.start()

    def _in_words(self, number: NumberReading) -> str:
        if len(number.readings) > 1:
            return ", ".join(self._of_one(boxed) for boxed in number.readings)
        return "".join(self._of_one(boxed) for boxed in number.readings)

    def _of_one(self, boxed: BoxedReading) -> str:
        reading = boxed.reading
        if reading.verdict is Verdict.UNSURE:
            return self.tr("{0} or {1}, not sure").format(reading.digit, reading.runner_up)
        if boxed.digit is None:
            return self.tr("not a digit")
        share = percent(float(reading.probabilities[boxed.digit]))
        return self.tr("{0}, {1}").format(boxed.digit, share)

    @Slot()
    def _say(self) -> None:
        if not self._words or self._words == self._said:
            return
        self._said = self._words
        event = QAccessibleAnnouncementEvent(self._speaker, self._words)
        QAccessible.updateAccessibility(event)
        self.announced.emit(self._words)
