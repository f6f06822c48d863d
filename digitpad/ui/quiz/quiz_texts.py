"""The texts of a quiz."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from digitpad.core.quiz import Comment, Quiz, Remark
from digitpad.core.recognition.number import UNREADABLE, NumberReading
from digitpad.core.recognition.verdict import Verdict


class QuizTexts(QObject):
    """Returns short texts for tasks, readings, comments and results."""

    def task(self, digit: int) -> str:
        return self.tr("Draw an 8") if digit == 8 else self.tr("Draw a {0}").format(digit)

    def reading(self, number: NumberReading) -> str:
        """Return what the ink looks like now."""
        if len(number.readings) != 1:
            return number.text
        reading = number.readings[0].reading
        if reading.verdict is Verdict.UNSURE:
            return self.tr("{0} or {1}").format(reading.digit, reading.runner_up)
        return UNREADABLE if reading.digit is None else str(reading.digit)

    def comment(self, comment: Comment) -> str:
        match comment.remark:
            case Remark.RIGHT:
                return self.tr("Right!")
            case Remark.WRONG:
                return self._wrong(*comment.digits)
            case Remark.UNSURE:
                template = self.tr("{0} or {1}? Try drawing it more clearly.")
                return template.format(*comment.digits)
            case Remark.SEVERAL:
                return self.tr("That is more than one digit. Clear the pad and draw one.")
            case Remark.NOT_A_DIGIT:
                return self.tr("No digit yet. Carry on, or clear the pad and start again.")

    def score(self, quiz: Quiz) -> str:
        return self.tr("{0} of {1}").format(quiz.score, len(quiz.digits))

    def hard(self, quiz: Quiz) -> str:
        """Return which digits to practise."""
        if not quiz.hard:
            return self.tr("All correct on the first try!")
        digits = QLocale().createSeparatedList([str(digit) for digit in quiz.hard])
        return self.tr("Practise these: {0}").format(digits)

    def _wrong(self, digit: int) -> str:
        if digit == 8:
            return self.tr("That looks like an 8. Try again.")
        return self.tr("That looks like a {0}. Try again.").format(digit)
