"""Class mode on the whole screen: a quiz that can be read from the back of a classroom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from digitpad.core.preferences import Hand
from digitpad.core.quiz import Comment, Quiz, QuizPlan, Remark
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import NumberReading
from digitpad.system.qt.guard import guarded
from digitpad.ui.actions.action_table import ActionTable, Row
from digitpad.ui.dialogs.question import Question
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.quiz.class_pages import ResultPage, TaskPage
from digitpad.ui.quiz.quiz_signs import Sign
from digitpad.ui.quiz.quiz_texts import QuizTexts
from digitpad.ui.quiz.start_page import StartPage
from digitpad.ui.widgets.accessible_role import give_role
from digitpad.ui.widgets.dimming import Dimming
from digitpad.ui.widgets.retranslated import retranslated

_SIGNS = {Remark.RIGHT: Sign.RIGHT, Remark.WRONG: Sign.AGAIN}


@guarded
@retranslated
class ClassWindow(QWidget):
    """Shows a quiz and reports what the user asks for. It holds no ink and judges none."""

    clear_requested = Signal()
    skip_requested = Signal()
    hurry_requested = Signal()  # do not wait for the pen to rest, or for the next task
    start_requested = Signal(QuizPlan)
    again_requested = Signal()
    closed = Signal()

    def __init__(self, pad: InkPad, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        give_role(self, QAccessible.Role.Window)
        self._pad = pad
        self._texts = QuizTexts(self)
        self._quiz = Quiz(())
        self._number: NumberReading | None = None  # None while no reading is shown
        self._page = TaskPage(pad)
        self._dimming = Dimming((self._page.reading,), self)
        self._result = ResultPage(self._texts)
        self._start = StartPage()
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self._start)
        self._pages.addWidget(self._page)
        self._pages.addWidget(self._result)
        self._connect()
        self.addActions(list(ActionTable(self, self._rows)))
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Class Mode – DigitPad"))
        if self._quiz.task is not None:
            self._show_task(self._quiz, self._quiz.task)
        if self._quiz.comment is not None:
            self._page.comment.show_text(self._texts.comment(self._quiz.comment))
        if self._number is not None:
            self._page.reading.show_text(self._texts.reading(self._number))

    def set_hand(self, hand: Hand) -> None:
        """Put the pad on the side of the drawing hand, which then does not hide text."""
        self._page.set_hand(hand)

    @Slot()
    def show_start(self) -> None:
        """Ask which digits the class will draw."""
        self._pages.setCurrentWidget(self._start)
        self._start.start.setFocus()

    @Slot(Quiz)
    def show_quiz(self, quiz: Quiz) -> None:
        """Show the current task with the comment on its ink, or the result."""
        before, self._quiz = self._quiz, quiz
        if quiz.task is None:
            self._show_result(quiz)
            return
        self._show_task(quiz, quiz.task)
        if quiz.comment != before.comment:
            self._show_comment(quiz.comment)
        if quiz.index != before.index or self._pages.currentWidget() is not self._page:
            self._begin_task()

    @Slot(Answer, bool)
    def show_answer(self, answer: Answer, is_current: bool) -> None:
        """Show what the ink looks like now; dimmed if it is a reading of older ink."""
        self._number = answer.number
        self._page.reading.show_text(self._texts.reading(answer.number))
        self._dimming.show(is_current, is_drawing=self._pad.is_in_use)

    @Slot()
    def show_blank(self) -> None:
        self._number = None
        self._page.reading.show_text("")
        self._dimming.show(is_current=True, is_drawing=False)

    @Slot(str)
    def show_problem(self, message: str) -> None:
        """Say why ink cannot be read."""
        # A path has no spaces: zero-width spaces let it wrap at its slashes.
        self._say(message.replace("/", "/\u200b"))

    def _show_task(self, quiz: Quiz, digit: int) -> None:
        self._page.marks.show_quiz(quiz)
        self._page.score.show_text(self._texts.score(quiz))
        self._page.task.show_text(self._texts.task(digit))

    def _begin_task(self) -> None:
        self._pages.setCurrentWidget(self._page)
        self._pad.setFocus()
        self._announce(self._page.task.text())

    def _show_result(self, quiz: Quiz) -> None:
        self._result.show_result(quiz)
        self._pages.setCurrentWidget(self._result)
        self._result.again.setFocus()
        self._announce(f"{self._texts.score(quiz)}. {self._texts.hard(quiz)}")

    def _show_comment(self, comment: Comment | None) -> None:
        self._page.sign.show_sign(_SIGNS.get(comment.remark, Sign.NONE) if comment else Sign.NONE)
        self._say(self._texts.comment(comment) if comment else "")

    def _say(self, message: str) -> None:
        self._page.comment.show_text(message)
        if message:
            self._announce(message)

    def _announce(self, message: str) -> None:
        """Announce a message to screen readers."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def _connect(self) -> None:
        page, result = self._page, self._result
        page.clear.clicked.connect(self.clear_requested)
        page.skip.clicked.connect(self.skip_requested)
        page.leave.clicked.connect(self._leave)
        self._start.start_requested.connect(self.start_requested)
        self._start.leave.clicked.connect(self.close)
        result.again.clicked.connect(self.again_requested)
        result.other.clicked.connect(self.show_start)
        result.leave.clicked.connect(self.close)

    def _rows(self) -> tuple[Row, ...]:
        page, result = self._page, self._result  # older children have their new texts first
        return (
            Row("clear", page.clear.text(), self.clear_requested.emit, ("Delete", "Backspace")),
            Row("hurry", result.again.text(), self._hurry, ("Return", "Enter")),
            Row("skip", page.skip.text(), self._skip, "PgDown"),
            Row("leave", result.leave.text(), self._leave, "Esc"),
        )

    @Slot()
    def _leave(self) -> None:
        """Leave at once where nothing is lost, and ask in the middle of a round."""
        if self._pages.currentWidget() is not self._page:
            self.close()
            return
        question = Question(
            self.tr("End this round?"),
            self.tr("Its score will not be kept."),
            self.tr("End Round"),
            self,
            self.tr("Keep Going"),
        )
        question.agreed.connect(self.close)
        question.open()

    def _skip(self) -> None:
        if self._pages.currentWidget() is self._page:
            self.skip_requested.emit()

    def _hurry(self) -> None:
        if self._pages.currentWidget() is self._start:
            self._start.request_start()
        elif self._quiz.task is None:
            self.again_requested.emit()
        else:
            self.hurry_requested.emit()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dimming.take_colours()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.hide()  # at once, since background work may take a moment to end
        self.closed.emit()
