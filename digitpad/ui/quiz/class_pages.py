"""The two pages of class mode: a task with the pad, and the result of a round."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from digitpad.core.preferences import Hand
from digitpad.core.quiz import Quiz
from digitpad.system.qt.guard import guarded
from digitpad.ui.quiz.page_space import gap_of, set_page_margins, set_spacing
from digitpad.ui.quiz.quiz_signs import SignView, Stars, TaskMarks
from digitpad.ui.quiz.quiz_texts import QuizTexts
from digitpad.ui.widgets.fitted_text import FittedButton, FittedLabel
from digitpad.ui.widgets.retranslated import retranslated
from digitpad.ui.widgets.square import Square

PAD_WIDTH = 0.58  # largest share of a wide page's width for the pad; the text needs the rest
PAD_HEIGHT = 0.62  # largest share of a tall page's height for the pad
LINE_HEIGHT = 0.6  # largest share of a label's height for one line, if there may be several


@guarded
@retranslated
class TaskPage(QWidget):
    """Pad, task, reading, comment and score. The pad is the largest square that fits."""

    def __init__(self, pad: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._square = Square(pad, self)
        self._panel = QWidget(self)
        self.marks = TaskMarks()
        self.score = FittedLabel("score", wraps=False)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.score.setAlignment(leading)
        self.task = FittedLabel("task")
        self.reading = FittedLabel("reading")
        self.sign = SignView()
        self.comment = FittedLabel("comment", most_of_height=LINE_HEIGHT)
        self.clear = FittedButton("clear")
        self.skip = FittedButton("skip")
        self.leave = FittedButton("leave")
        self._hand = Hand.RIGHT
        self._fill_panel()
        self.retranslate()

    def retranslate(self) -> None:
        self.reading.setAccessibleDescription(self.tr("Reading"))
        self.clear.show_text(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Clear the pad (Delete)"))
        self.skip.show_text(self.tr("Skip"))
        self.skip.setToolTip(self.tr("Skip to another digit (Page Down)"))
        self.leave.show_text(self.tr("Leave"))
        self.leave.setToolTip(self.tr("Leave class mode (Esc)"))

    def set_hand(self, hand: Hand) -> None:
        """Put the pad on the side of this hand."""
        self._hand = hand
        self._arrange()

    def _fill_panel(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.score, stretch=5)
        head.addStretch(2)
        head.addWidget(self.leave, stretch=2)
        answer = QHBoxLayout()
        answer.addWidget(self.reading, stretch=3)
        answer.addWidget(self.sign, stretch=2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.clear)
        buttons.addWidget(self.skip)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head, stretch=10)
        column.addWidget(self.marks, stretch=8)
        column.addWidget(self.task, stretch=24)
        column.addLayout(answer, stretch=28)
        column.addWidget(self.comment, stretch=19)
        column.addLayout(buttons, stretch=13)

    def _geometries(self, room: QRect, gap: int) -> tuple[QRect, QRect]:
        """Return where the panel and the pad go: side by side, or one above the other."""
        panel, pad = QRect(room), QRect(room)
        if room.width() > room.height():
            side = min(room.height(), int(room.width() * PAD_WIDTH))
            if self._hand is Hand.LEFT:
                pad.setWidth(side)
                panel.setLeft(pad.right() + 1 + gap)
            else:
                pad.setLeft(room.right() + 1 - side)
                panel.setRight(pad.left() - 1 - gap)
        else:
            side = min(room.width(), int(room.height() * PAD_HEIGHT))
            pad.setTop(room.bottom() + 1 - side)
            panel.setBottom(pad.top() - 1 - gap)
        return panel, pad

    def _arrange(self) -> None:
        gap = gap_of(self)
        room = self.rect().adjusted(gap, gap, -gap, -gap)
        panel, pad = self._geometries(room, gap)
        self._panel.setGeometry(panel)
        self._square.setGeometry(pad)
        set_spacing(self._panel, gap // 2)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


@guarded
@retranslated
class ResultPage(QWidget):
    """Stars, the score, and which digits were hard."""

    def __init__(self, texts: QuizTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._stars = Stars()
        self._score = FittedLabel("result", wraps=False)
        self._hard = FittedLabel("hard", most_of_height=LINE_HEIGHT)
        self.again = FittedButton("again")
        self.other = FittedButton("other")
        self.leave = FittedButton("leave_result")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.again, stretch=2)
        buttons.addWidget(self.other, stretch=2)
        buttons.addWidget(self.leave, stretch=2)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self._stars, stretch=36)
        column.addWidget(self._score, stretch=28)
        column.addWidget(self._hard, stretch=20)
        column.addLayout(buttons, stretch=14)
        self._quiz = Quiz(())
        self.retranslate()

    def retranslate(self) -> None:
        self.again.show_text(self.tr("Again"))
        self.again.setToolTip(self.tr("Play another round (Enter)"))
        self.other.show_text(self.tr("Other Digits"))
        self.other.setToolTip(self.tr("Choose other digits, or another number of tasks"))
        self.leave.show_text(self.tr("Leave"))
        self.leave.setToolTip(self.tr("Leave class mode (Esc)"))
        if self._quiz.digits:
            self.show_result(self._quiz)

    def show_result(self, quiz: Quiz) -> None:
        self._quiz = quiz
        self._stars.show_stars(quiz.stars)
        self._score.show_text(self._texts.score(quiz))
        self._hard.show_text(self._texts.hard(quiz))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_page_margins(self)
