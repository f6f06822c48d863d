"""Leads a class through a quiz: waits for the pen to rest, judges, and goes on."""

from __future__ import annotations

import random
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.quiz import Quiz, Remark, new_round
from digitpad.core.recognition.answer import NO_ANSWER, Answer


@dataclass(frozen=True)
class Pace:
    """How long things take, in milliseconds."""

    rest: int = 1_000  # of the pen, before what is right is praised
    patience: int = 1_900  # likewise, before anything else is said: a slow hand lifts between lines
    praise: int = 1_600  # until the next task


DEFAULT_PACE = Pace()


class QuizMaster(QObject):
    """Holds the quiz. A reading counts once the pen rests, if it is of exactly the ink then."""

    quiz_changed = Signal(Quiz)
    fresh_pad_requested = Signal()  # a new task, or a new try, begins without ink

    def __init__(
        self,
        pace: Pace = DEFAULT_PACE,
        shuffler: random.Random | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shuffler = shuffler or random.Random()
        self._quiz = Quiz(())
        self._ink: Content = EMPTY_INK  # without the stroke under the pen
        self._answer = NO_ANSWER  # what was read last
        self._is_resting = False  # the pen is up, and the ink has not been judged
        self._rest = self._timer(pace.rest)
        self._patience = self._timer(pace.patience)
        self._praise = self._timer(pace.praise)
        self._rest.timeout.connect(self._judge)
        self._patience.timeout.connect(self._judge)
        self._praise.timeout.connect(self._go_on)

    @property
    def quiz(self) -> Quiz:
        return self._quiz

    @Slot()
    def begin(self) -> None:
        """Begin a new round."""
        self._praise.stop()
        self._take(new_round(self._shuffler, self._quiz if self._quiz.digits else None))
        self.fresh_pad_requested.emit()

    @Slot()
    def leave(self) -> None:
        """Wait for nothing more."""
        self._wait_no_more()
        self._praise.stop()
        self._answer = NO_ANSWER

    # What the pupil does

    @Slot()
    def press(self) -> None:
        """The pen is about to come down: after a wrong drawing a new one begins."""
        if self._quiz.is_wrong:
            self.fresh_pad_requested.emit()

    @Slot(object)
    def follow_pen(self, content: Content) -> None:
        """Take note of the ink with the stroke under the pen, or of a stroke that was dropped."""
        if content == self._ink:
            self._wait_for_rest()
        else:
            self._wait_no_more()
            self._take(self._quiz.draw())

    @Slot(object)
    def follow(self, ink: Content) -> None:
        """Take note of the ink, of which no stroke is under the pen."""
        self._ink = ink
        if ink.is_empty:
            self._answer = NO_ANSWER  # the same ink drawn once more is read once more
        self._take(self._quiz.draw())
        self._wait_for_rest()

    @Slot()
    def skip(self) -> None:
        self._move_on(self._quiz.skip())

    @Slot()
    def hurry(self) -> None:
        """Go on, or judge the ink as it is."""
        if self._quiz.is_right:
            self._go_on()
        self._rest.stop()
        self._patience.stop()
        self._judge()

    # What is read

    @Slot(Answer)
    def note(self, answer: Answer) -> None:
        """Some ink has been read."""
        self._answer = answer
        self._judge()

    # What follows

    @Slot()
    def _judge(self) -> None:
        """Judge the ink if its time has come."""
        number = self._answer.of(self._ink)
        if not self._is_resting or number is None:
            return
        comment = self._quiz.comment_on(number)
        is_right = comment is not None and comment.remark is Remark.RIGHT
        if (self._rest if is_right else self._patience).isActive():
            return
        self._wait_no_more()
        self._take(self._quiz.judge(number))
        if self._quiz.is_right:
            self._praise.start()

    @Slot()
    def _go_on(self) -> None:
        self._move_on(self._quiz.go_on())

    def _move_on(self, quiz: Quiz) -> None:
        self._praise.stop()
        self._take(quiz)
        self.fresh_pad_requested.emit()

    def _wait_for_rest(self) -> None:
        self._wait_no_more()
        if not self._ink.is_empty and not self._quiz.is_right:
            self._is_resting = True
            self._rest.start()
            self._patience.start()

    def _wait_no_more(self) -> None:
        self._is_resting = False
        self._rest.stop()
        self._patience.stop()

    def _take(self, quiz: Quiz) -> None:
        if quiz != self._quiz:
            self._quiz = quiz
            self.quiz_changed.emit(quiz)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer
