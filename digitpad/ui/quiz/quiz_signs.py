"""The signs of a quiz: one for the latest ink, marks for the tasks, and stars."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.quiz import MOST_STARS, Outcome, Quiz
from digitpad.system.qt.guard import guarded
from digitpad.ui.quiz.signs import (
    paint_arrow_round,
    paint_dash,
    paint_dot,
    paint_ring,
    paint_star,
    paint_tick,
    squares_in,
)
from digitpad.ui.widgets.accessible_role import give_role


class Sign(Enum):
    """What a sign shows."""

    NONE = "nothing"
    RIGHT = "a tick"
    AGAIN = "an arrow round"


@guarded
class _Signs(QWidget):
    """A row of signs in reading direction. It asks for no space of its own."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        give_role(self, QAccessible.Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def _count(self) -> int:
        raise NotImplementedError

    def _paint_sign(self, painter: QPainter, square: QRectF, index: int) -> None:
        raise NotImplementedError

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        squares = squares_in(self.rect(), self._count())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            squares.reverse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, square in enumerate(squares):
            self._paint_sign(painter, square, index)
        painter.end()


class SignView(_Signs):
    """One sign for the latest ink, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sign", parent)
        self._sign = Sign.NONE

    @property
    def sign(self) -> Sign:
        return self._sign

    def show_sign(self, sign: Sign) -> None:
        if sign is not self._sign:
            self._sign = sign
            self.update()

    def _count(self) -> int:
        return 1

    def _paint_sign(self, painter: QPainter, square: QRectF, index: int) -> None:
        if self._sign is Sign.RIGHT:
            paint_tick(painter, square, self.palette())
        elif self._sign is Sign.AGAIN:
            paint_arrow_round(painter, square, self.palette())


class TaskMarks(_Signs):
    """A mark for each task: tick, dot (right later), dash (skipped), ring (now), faint ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("marks", parent)
        self._quiz = Quiz(())

    def show_quiz(self, quiz: Quiz) -> None:
        self._quiz = quiz
        task = min(len(quiz.outcomes) + 1, len(quiz.digits))
        self.setAccessibleName(self.tr("Task {0} of {1}").format(task, len(quiz.digits)))
        self.update()

    def _count(self) -> int:
        return max(1, len(self._quiz.digits))

    def _paint_sign(self, painter: QPainter, square: QRectF, index: int) -> None:
        palette, outcomes = self.palette(), self._quiz.outcomes
        if index >= len(outcomes):
            paint_ring(painter, square, palette, is_faint=index > len(outcomes))
        elif outcomes[index] is Outcome.FIRST:
            paint_tick(painter, square, palette)
        elif outcomes[index] is Outcome.LATER:
            paint_dot(painter, square, palette)
        else:
            paint_dash(painter, square, palette)


class Stars(_Signs):
    """The stars of a round: those that were won, and those that were not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stars", parent)
        self._won = 0

    def show_stars(self, won: int) -> None:
        self._won = won
        self.setAccessibleName(self.tr("Stars: {0} of {1}").format(won, MOST_STARS))
        self.update()

    def _count(self) -> int:
        return MOST_STARS

    def _paint_sign(self, painter: QPainter, square: QRectF, index: int) -> None:
        paint_star(painter, square, self.palette(), is_won=index < self._won)
