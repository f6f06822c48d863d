"""The main window: pad, answer, bars and a toolbar. It holds no ink and decides nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from digitpad.core.preferences import Choices
from digitpad.core.recognition.answer import Answer
from digitpad.core.recognition.number import BoxedReading, NumberReading, Obstacle
from digitpad.core.recognition.reading import DIGITS
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.correction import complete
from digitpad.system.qt.guard import guarded
from digitpad.ui.actions.action_table import ActionTable
from digitpad.ui.actions.tool_bar import ToolBar
from digitpad.ui.answer.answer_view import AnswerView
from digitpad.ui.answer.number_view import NumberView
from digitpad.ui.answer.probability_view import ProbabilityView
from digitpad.ui.dialogs.drag_out import DragOut, MakeData
from digitpad.ui.dialogs.front import keep_on_top
from digitpad.ui.dialogs.message_bar import MessageBar
from digitpad.ui.dialogs.progress_row import ProgressCorner, ProgressRow
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.widgets.dimming import Dimming
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.lines import line_height, within_screen
from digitpad.ui.widgets.retranslated import retranslated
from digitpad.ui.window.first_paint import FirstPaint
from digitpad.ui.window.pen_dot import PenDot
from digitpad.ui.window.pen_width import PenWidth
from digitpad.ui.window.stage import STAGE_MARGIN, Stage

MAIN_WINDOW_SIZE = QSize(64, 41)  # line heights
ICON_SIDE = 1.3  # line heights
WIDTH_TOOL, FAR_TOOL = 7, 9  # the position of the slider, and of the tool at the far end


@guarded
@retranslated
class MainWindow(QMainWindow):
    """Shows readings and errors, and reports what the user asks for."""

    digit_chosen = Signal(BoxedReading)  # the one of a number that bars and keys are about
    digit_clicked = Signal(int)  # the bar of this digit
    files_given = Signal(tuple)  # of Paths, from a command line
    full_screen_changed = Signal(bool)
    spoken = Signal(str)  # a message that is shown
    first_shown = Signal()
    painted = Signal()  # each time the window is shown, once it can be seen
    closed = Signal()

    def __init__(self, pad: InkPad, pen_width: PenWidth, icons: Icons) -> None:
        super().__init__()
        self._pad = pad
        self._label: str | None = None
        self._is_current = True
        self._label_text = QLabel()
        self._label_text.setObjectName("label")
        self._pad.setObjectName("ink_pad")
        self._answer_view = AnswerView()
        self._number_view = NumberView()
        self._number_view.come_after(pad)
        self._number_view.digit_chosen.connect(self._show_bars)
        self._number_view.digit_chosen.connect(self.digit_chosen)
        self._number_view.boxes_changed.connect(pad.show_boxes)
        self._answers = QStackedWidget()
        self._chart = ProbabilityView()
        self._chart.digit_clicked.connect(self.digit_clicked)
        self._dimming = Dimming((self._answers, self._chart), self)
        self._shown: NumberReading | None = None  # None while a message is shown
        self._asks_to_predict = False
        self._stage = Stage(pad, ((self._answers, 2), (self._chart, 5)))
        self._progress = ProgressCorner(self)
        self._message_bar = MessageBar(pad, self)
        self._was_shown = False
        self._first_paint = FirstPaint(self)
        self._first_paint.painted.connect(self.painted)
        self._toolbar = self._make_toolbar(pen_width, icons)
        self._lay_out()
        self.retranslate()
        self.setWindowTitle("DigitPad")
        self.resize(within_screen(self, self.sizeHint()))
        QGuiApplication.setWindowIcon(icons.application())  # of every window and dialog
        # A right click on the menu bar would offer to hide the toolbar, and so disable its keys.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        pad.setFocus()  # arrow keys draw from the start

    def offer(self, actions: ActionTable) -> None:
        """Fill the menus, and the toolbar with the actions that are tools."""
        actions.fill(self.menuBar())
        actions.renamed.connect(self._fit_toolbar)
        self._toolbar.add_tools(actions.tools_at(range(1, WIDTH_TOOL)), before=self._width_action)
        self._toolbar.add_tools(actions.tools_at(range(WIDTH_TOOL, FAR_TOOL)))
        self._toolbar.add_stretch()
        self._toolbar.add_tools(actions.tools_at(range(FAR_TOOL, FAR_TOOL + 1)))
        self._fit_toolbar()

    def retranslate(self) -> None:
        rest = self._toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
        if rest is not None:  # the button that Qt shows if not even the icons fit
            rest.setAccessibleName(self.tr("More tools"))
        self._pad.show_invitation(self.tr("Draw a digit or a number"), self.tr("or drop a picture"))
        if self._shown is not None:
            self.show_number(self._shown)
        elif self._asks_to_predict:
            self.show_outdated()
        self._label_text.setText(self._text_of_label())

    @Slot(Answer, bool)
    def show_answer(self, answer: Answer, is_current: bool) -> None:
        """Show what was read; if it belongs to older ink, it is dimmed and cannot be copied."""
        was_current, self._is_current = self._is_current, is_current
        is_other = is_current is not was_current and self._label is not None
        if answer.number is not self._shown or is_other:  # a label is of the ink on the pad
            self.show_number(answer.number)
        self._mark(is_current)

    def _mark(self, is_current: bool) -> None:
        """Dim what is shown, and keep it from being copied, unless it is current."""
        self._dimming.show(is_current, is_drawing=self._pad.is_in_use)
        self._answer_view.set_selectable(is_current)

    def add_progress_row(self) -> ProgressRow:
        """Return a new row at the bottom for background work; the pad keeps its size."""
        return self._progress.add_row(ProgressRow(self._pad))

    def show_number(self, number: NumberReading) -> None:
        """Show a number of several digits, or the reading of a single one, or their label."""
        label = complete(self._label) if self._is_current and number.readings else None
        count = len(number.readings)
        if count > 1 and label is not None and len(label) != len(number.text):
            self._show_no_number()
            self._answer_view.show_label(label, number.text, number.confidence)
            self._chart.show_probabilities([0.0] * DIGITS)
        elif count > 1:
            self._answers.setCurrentWidget(self._number_view)  # first: its choice updates the bars
            self._shown = number  # before the bars ask where the chosen digit is in its text
            self._number_view.show_number(number, label)
        else:
            self._show_no_number()
            for boxed in number.readings:
                self._show_one(boxed, label, number.obstacle)
                self._show_bars(boxed)
        self._shown, self._asks_to_predict = number, False
        self._label_text.setVisible(self._label is not None and label is None)

    def _show_one(self, boxed: BoxedReading, label: str | None, obstacle: Obstacle | None) -> None:
        if label is None:
            self._answer_view.show_reading(boxed.reading, obstacle)
        else:
            read = "" if boxed.digit is None else str(boxed.digit)
            self._answer_view.show_label(label, read, boxed.reading.confidence)

    @Slot(BoxedReading)
    def _show_bars(self, boxed: BoxedReading) -> None:
        self._chart.show()
        # A separator has no digits to compare, but a click still says which one it is.
        is_separator = boxed.separator is not None
        self._chart.show_probabilities(
            [0.0] * DIGITS if is_separator else boxed.reading.probabilities.tolist(),
            named=boxed.digit is not None,
            sure=boxed.reading.verdict is Verdict.DIGIT,
        )
        self._mark_label()

    @Slot(object)
    def show_label(self, label: str | None) -> None:
        """Show the label that the user gave as the answer; None shows what was read again.

        Before its ink has been read, it is shown beside the answer for older ink.
        """
        self._label = label
        text = self._text_of_label()
        self._label_text.setText(text)
        if self._shown is not None:
            self.show_number(self._shown)
        else:
            self._label_text.setVisible(bool(text))
        self._mark_label()
        if text:
            self.spoken.emit(text)

    @Slot(bool)
    def offer_corrections(self, offers: bool) -> None:
        """Show whether a click on a bar corrects anything."""
        self._chart.offer(offers)

    def _text_of_label(self) -> str:
        return "" if self._label is None else self.tr("Your label: {0}").format(self._label)

    def _mark_label(self) -> None:
        shows_number = self._answers.currentWidget() is self._number_view
        number = self._shown if shows_number else None
        index = number.position_of(self._number_view.chosen) if number else 0
        label = self._label or ""
        digit = label[index : index + 1] if shows_number or len(label) == 1 else ""
        self._chart.show_label(int(digit) if digit.isdigit() else None)

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        """Apply what was chosen elsewhere."""
        self._chart.set_table(choices.shows_table)
        self._chart.set_gliding(choices.bars_glide)
        keep_on_top(self, choices.stays_on_top)
        self._stage.set_hand(choices.hand)
        # While everything is read at once, the button to read is quiet.
        self._toolbar.emphasise("predict", not choices.is_live)

    @Slot(bool)
    def set_full_screen(self, fills: bool) -> None:
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if fills else state & ~full)

    def offer_drags(self, answer: MakeData, drawing: MakeData) -> None:
        """Let the answer be dragged out, and with Ctrl the drawing; each is made when it is."""
        DragOut(self._answers, answer)
        DragOut(self._pad, drawing, Qt.KeyboardModifier.ControlModifier)

    @Slot(str)
    def show_message(self, message: str) -> None:
        """Show a message until it is dismissed or another one comes; an empty one ends it."""
        self._message_bar.show_message(message)
        self.spoken.emit(message)

    @Slot(Path)
    def show_saved(self, path: Path) -> None:
        """Say under which name the drawing was saved."""
        self._message_bar.show_saved(path.name)
        self.spoken.emit(self._message_bar.text)

    @Slot()
    def forget_message(self) -> None:
        """Hide the message, since what it was about is over."""
        self._message_bar.clear()

    @Slot()
    def show_blank(self) -> None:
        self._show_hint("")

    @Slot()
    def show_outdated(self) -> None:
        self._show_hint(self.tr("Press Predict"))
        self._asks_to_predict = True

    @Slot(str)
    def show_error(self, message: str) -> None:
        self._show_no_number()
        self._mark(is_current=True)
        self._answer_view.show_error(message)
        self.spoken.emit(message)
        self._chart.hide()  # the message may need its space

    def _show_hint(self, hint: str) -> None:
        self._show_no_number()
        self._mark(is_current=True)
        self._chart.show()
        self._answer_view.show_message(hint)
        self._chart.show_probabilities([0.0] * DIGITS)

    def _show_no_number(self) -> None:
        """Make room for a single answer instead of a number; nothing can be copied yet."""
        self._shown, self._asks_to_predict = None, False
        self._answers.setCurrentWidget(self._answer_view)
        self._number_view.forget()
        self._pad.show_boxes((), 0)

    def _make_toolbar(self, pen_width: PenWidth, icons: Icons) -> ToolBar:
        toolbar = ToolBar(icons, ICON_SIDE, self)
        toolbar.setObjectName("tools")
        width = QWidget()
        width.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(width)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(PenDot(pen_width))
        row.addWidget(pen_width)
        self._width_action = toolbar.addWidget(width)
        self.addToolBar(toolbar)
        return toolbar

    def _lay_out(self) -> None:
        margin = round(STAGE_MARGIN * line_height(self))
        self._answers.addWidget(self._answer_view)
        self._answers.addWidget(self._number_view)
        self.setCentralWidget(self._stage)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(margin, 0, margin, 0)
        self.statusBar().addPermanentWidget(self._label_text)
        self._label_text.hide()
        self._message_bar.changed.connect(self._place_message)
        self._progress.moved.connect(self._place_message)

    @Slot()
    def _place_message(self) -> None:
        """Put the message over the status bar; if that is too low, over a part of the pad.

        A pad that shrank for a message would move under the pen.
        """
        bar, width = self._message_bar, self.width()
        height = max(self.statusBar().height(), bar.height_at(width))
        bar.setGeometry(0, self._progress.y() - height, width, height)
        bar.raise_()

    @Slot()
    def _fit_toolbar(self) -> None:
        """Show icons without their names if the window is too narrow for both."""
        for style in (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        ):
            self._toolbar.setToolButtonStyle(style)
            if self._toolbar.sizeHint().width() <= self.width():
                return

    # Qt

    def sizeHint(self) -> QSize:
        return MAIN_WINDOW_SIZE * self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_toolbar()
        super().resizeEvent(event)
        self._progress.move_to_corner()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.isFullScreen())
        if event.type() == QEvent.Type.PaletteChange:
            self._dimming.take_colours()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_toolbar()
        self._first_paint.watch()
        if not self._was_shown:
            self._was_shown = True
            self.first_shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.hide()  # at once, since background work may take a moment to end
        self.closed.emit()
