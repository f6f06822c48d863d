"""Announces to screen readers what was read, once the pen rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import BoxedReading, NumberReading, Obstacle
from digitpad.core.recognition.verdict import Verdict
from digitpad.ui.answer.obstacle_texts import obstacle_text
from digitpad.ui.answer.separator_names import spoken
from digitpad.ui.widgets.percent import percent

UNSURE = Verdict.UNSURE
REST_MS = 700  # milliseconds; the next stroke of a digit comes sooner


class Announcer(QObject):
    """Announces each message once, and nothing while the pen moves."""

    announced = Signal(str)

    def __init__(self, speaker: QWidget) -> None:
        """`speaker` is the widget that the announcements seem to come from."""
        super().__init__(speaker)
        self._speaker = speaker
        self._message = ""
        self._read = ""  # what was read, as a message
        self._said = ""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._say)

    @Slot()
    def wait(self) -> None:
        """Note that the pen moves; announcements wait until it rests."""
        self._rest.start()

    @Slot(Answer, bool)
    def follow(self, answer: Answer, is_current: bool = True) -> None:
        """Note what was read of the ink on the pad, or that it belongs to older ink by now."""
        if is_current:
            self._read = self._message_for(answer.number)
            self._announce_later(self._read)
        elif self._message == self._read:
            self._message = ""

    @Slot()
    def forget(self) -> None:
        """Note that what is on the pad has not been read; an old message counts as new again."""
        self._message = self._said = ""
        self._rest.stop()

    @Slot(str)
    def warn(self, message: str) -> None:
        """Announce another message that the window shows."""
        self._announce_later(message)

    def _announce_later(self, message: str) -> None:
        self._message = message
        self._rest.start()

    def _message_for(self, number: NumberReading) -> str:
        if len(number.readings) <= 1:
            return "".join(self._of_one(boxed, number.obstacle) for boxed in number.readings)
        doubts = [
            self._doubt(number, index)
            for index, boxed in enumerate(number.readings)
            if boxed.is_doubtful
        ]
        # As one word, it would be read as thousands, and separators not at all.
        spaced = " ".join(map(spoken, number.text))
        whole = self.tr("{0}, {1}").format(spaced, percent(number.confidence))
        return ", ".join([whole, *doubts])

    def _doubt(self, number: NumberReading, index: int) -> str:
        """Say what is doubtful; digits are counted without the separators between them."""
        boxed = number.readings[index]
        text = self._of_one(boxed, number.obstacle)
        if boxed.separator is not None:
            return text
        count = sum(each.separator is None for each in number.readings[: index + 1])
        return self.tr("digit {0}: {1}").format(count, text)

    def _of_one(self, boxed: BoxedReading, obstacle: Obstacle | None) -> str:
        reading = boxed.reading
        if boxed.rival is not None or (boxed.digit is not None and reading.verdict is UNSURE):
            return self.tr("{0} or {1}, not sure").format(*map(spoken, boxed.likeliest))
        if boxed.digit is None:
            return self.tr("not a digit") if obstacle is None else obstacle_text(obstacle)
        share = percent(float(reading.probabilities[boxed.digit]))
        return self.tr("{0}, {1}").format(boxed.digit, share)

    @Slot()
    def _say(self) -> None:
        if not self._message or self._message == self._said:
            return
        self._said = self._message
        event = QAccessibleAnnouncementEvent(self._speaker, self._message)
        QAccessible.updateAccessibility(event)
        self.announced.emit(self._message)
