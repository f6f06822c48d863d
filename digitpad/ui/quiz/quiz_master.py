"""Leads a class through a quiz: waits for the pen to rest, judges the ink and moves on."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.quiz import Quiz, QuizPlan, Remark, new_round
from digitpad.core.recognition.answer import NO_ANSWER, Answer


@dataclass(frozen=True)
class Pace:
    """How long things take, in milliseconds."""

    rest: int = 1_000  # of the pen, before a right digit is praised
    patience: int = 1_900  # the same before any other comment: slow hands lift between lines
    praise: int = 1_600  # until the next task


DEFAULT_PACE = Pace()


class _Phase(Enum):
    """What the quiz waits for."""

    DRAWING = auto()  # for ink that has not been judged
    RESTING = auto()  # for the pen to stay up a while
    RESTED = auto()  # for a right answer, which may be praised already
    OVERDUE = auto()  # for any answer
    PRAISING = auto()  # for the next task to begin


class QuizMaster(QObject):
    """Holds the quiz. A reading counts once the pen rests, if it belongs to exactly that ink."""

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
        self._plan = QuizPlan()
        self._quiz = Quiz(())
        self._ink: Content = EMPTY_INK  # without the stroke under the pen
        self._answer = NO_ANSWER  # what was read last
        self._pace = pace
        self._phase = _Phase.DRAWING
        self._timer = QTimer(self)  # of the phase
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end_phase)

    @property
    def quiz(self) -> Quiz:
        return self._quiz

    @Slot(QuizPlan)
    def begin(self, plan: QuizPlan) -> None:
        """Begin a round."""
        self._plan = plan
        self.begin_again()

    @Slot()
    def begin_again(self) -> None:
        """Begin another round of the same kind."""
        self._enter(_Phase.DRAWING)
        self._quiz = new_round(self._shuffler, self._plan, self._quiz)
        self.quiz_changed.emit(self._quiz)
        self.fresh_pad_requested.emit()

    @Slot()
    def stop(self) -> None:
        """Wait for nothing more."""
        self._enter(_Phase.DRAWING)
        self._answer = NO_ANSWER

    # What the pupil does

    @Slot()
    def press(self) -> None:
        """Note that the pen is about to come down: after a wrong drawing, a new one begins."""
        if self._quiz.is_wrong:
            self.fresh_pad_requested.emit()

    @Slot(object)
    def follow_pen(self, content: Content) -> None:
        """Note the ink including the stroke under the pen, or that a stroke was dropped."""
        if content == self._ink:
            self._wait_for_rest()
        else:
            self._wait_no_more()
            self._take(self._quiz.draw())

    @Slot(object)
    def follow(self, ink: Content) -> None:
        """Note the ink while no stroke is under the pen."""
        self._ink = ink
        if ink.is_empty:
            self._answer = NO_ANSWER  # the same ink is read again if it is drawn again
        self._take(self._quiz.draw())
        self._wait_for_rest()

    @Slot()
    def skip(self) -> None:
        self._move_on(self._quiz.skip())

    @Slot()
    def hurry(self) -> None:
        """Move on, or judge the ink as it is."""
        if self._quiz.is_right:
            self._go_on()
        if self._phase in (_Phase.RESTING, _Phase.RESTED):
            self._enter(_Phase.OVERDUE)
        self._judge()

    # What is read

    @Slot(Answer)
    def note(self, answer: Answer) -> None:
        """Note that ink has been read."""
        self._answer = answer
        self._judge()

    # What follows

    @Slot()
    def _judge(self) -> None:
        """Judge the ink if it is time."""
        number = self._answer.of(self._ink)
        if number is None or self._phase not in (_Phase.RESTED, _Phase.OVERDUE):
            return
        comment = self._quiz.comment_on(number)
        is_right = comment is not None and comment.remark is Remark.RIGHT
        if not is_right and self._phase is _Phase.RESTED:
            return
        self._enter(_Phase.DRAWING)
        self._take(self._quiz.judge(number))
        if self._quiz.is_right:
            self._enter(_Phase.PRAISING, self._pace.praise)

    @Slot()
    def _end_phase(self) -> None:
        if self._phase is _Phase.RESTING:
            self._enter(_Phase.RESTED, max(0, self._pace.patience - self._pace.rest))
            self._judge()
        elif self._phase is _Phase.RESTED:
            self._enter(_Phase.OVERDUE)
            self._judge()
        elif self._phase is _Phase.PRAISING:
            self._go_on()

    def _go_on(self) -> None:
        self._move_on(self._quiz.go_on())

    def _move_on(self, quiz: Quiz) -> None:
        self._enter(_Phase.DRAWING)
        self._take(quiz)
        self.fresh_pad_requested.emit()

    def _wait_for_rest(self) -> None:
        self._wait_no_more()
        if not self._ink.is_empty and not self._quiz.is_right:
            self._enter(_Phase.RESTING, self._pace.rest)

    def _wait_no_more(self) -> None:
        if self._phase is not _Phase.PRAISING:
            self._enter(_Phase.DRAWING)

    def _enter(self, phase: _Phase, milliseconds: int | None = None) -> None:
        """Begin a phase, which ends on its own after so many milliseconds, if any."""
        self._phase = phase
        self._timer.stop()
        if milliseconds is not None:
            self._timer.start(milliseconds)

    def _take(self, quiz: Quiz) -> None:
        if quiz != self._quiz:
            self._quiz = quiz
            self.quiz_changed.emit(quiz)
