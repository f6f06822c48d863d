"""The main window: pad, answer, bars and a toolbar. It holds no ink and decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.preferences import Choices, Hand
from digitpad.core.recognition.number import BoxedReading, NumberReading
from digitpad.core.recognition.reading import DIGITS
from digitpad.ui.answer.answer_view import AnswerView
from digitpad.ui.answer.correction_actions import CorrectionActions
from digitpad.ui.answer.number_view import NumberView
from digitpad.ui.answer.probability_view import ProbabilityView
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.pad.pen_tools import PenTools
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.square import Square
from digitpad.ui.window.file_actions import FileActions
from digitpad.ui.window.first_paint import FirstPaint
from digitpad.ui.window.help_actions import HelpActions
from digitpad.ui.window.ink_actions import InkActions
from digitpad.ui.window.view_actions import ViewActions

MAIN_WINDOW_SIZE = (64, 41)  # line heights
WINDOW_MARGIN = 0.8  # line heights around and between the parts
MESSAGE_TIME_MS = 10_000  # milliseconds


class MainWindow(QMainWindow):
    """Shows readings and errors, and says what the user asks for."""

    digit_chosen = Signal(object)  # BoxedReading: the one of a number that bars and keys are about
    digit_clicked = Signal(int)  # the bar of this digit
    files_given = Signal(object)  # tuple of Paths, from a command line
    spoken = Signal(str)  # words that are shown for a while
    first_shown = Signal()
    painted = Signal()  # it can be seen, after it was shown
    closed = Signal()

    def __init__(
        self,
        pad: InkPad,
        ink_actions: InkActions,
        pen_tools: PenTools,
        file_actions: FileActions,
        correcting: CorrectionActions,
        view_actions: ViewActions,
        help_actions: HelpActions,
        icons: Icons,
    ) -> None:
        super().__init__()
        self._pad = pad
        self._ink_actions = ink_actions
        self._pen_tools = pen_tools
        self._file_actions = file_actions
        self._correcting = correcting
        self._view_actions = view_actions
        self._help_actions = help_actions
        for part in (ink_actions, file_actions, correcting, view_actions, help_actions):
            part.setParent(self)
        self._truth: str | None = None
        self._truth_label = QLabel()
        self._truth_label.setObjectName("truth")
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
        self._icons = icons
        self._owned: list[QObject] = []
        self._was_shown = False
        self._first_paint = FirstPaint(self)
        self._first_paint.told.connect(self.painted)
        self._tools = {
            "predict": ink_actions.predict,
            "clear": ink_actions.clear,
            "undo": ink_actions.undo,
            "redo": ink_actions.redo,
            "eraser": pen_tools.eraser,
            "live": ink_actions.live,
        }
        self._draw_icons()
        self._lay_out()
        self._make_menus()
        self.setWindowTitle("DigitPad")
        width, height = (lines * self.fontMetrics().height() for lines in MAIN_WINDOW_SIZE)
        self.resize(width, height)
        self.setWindowIcon(icons.application())
        # A right click on the menu bar would offer to hide the toolbar and so to disable its keys.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        pad.setFocus()  # arrow keys draw from the first moment on

    def keep(self, *parts: QObject) -> None:
        """Keep the parts that work behind this window alive as long as the window."""
        self._owned += parts

    @Slot(object)
    def show_number(self, number: NumberReading) -> None:
        """Show a number of several digits, or the reading of one."""
        if len(number.readings) > 1:
            self._answers.setCurrentWidget(self._number_view)  # first: its choice tells the bars
            self._number_view.show_number(number)
        else:
            self._show_answer()
            for boxed in number.readings:
                self._answer_view.show_reading(boxed.reading)
                self._show_bars(boxed)
        self._ink_actions.set_number(number.text)

    @Slot(object)
    def _show_bars(self, boxed: BoxedReading) -> None:
        self._chart.show()
        probabilities = boxed.reading.probabilities.tolist()
        self._chart.show_probabilities(probabilities, named=boxed.digit is not None)
        self._mark_truth()

    @Slot(object)
    def show_truth(self, truth: str | None) -> None:
        """Show what the writer says it is."""
        self._truth = truth
        words = "" if truth is None else self.tr("You say {0}").format(truth)
        self._truth_label.setText(words)
        self._truth_label.setVisible(bool(words))
        self._mark_truth()
        if words:
            self.spoken.emit(words)

    def _mark_truth(self) -> None:
        shows_number = self._answers.currentWidget() is self._number_view
        place = self._number_view.chosen if shows_number else 0
        told = (self._truth or "")[place : place + 1]
        self._chart.show_truth(int(told) if told.isdigit() else None)

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        """Take what was chosen elsewhere."""
        self._ink_actions.live.setChecked(choices.is_live)
        self._chart.set_table(choices.shows_table)
        self.set_hand(choices.hand)

    def set_hand(self, hand: Hand) -> None:
        """Lay the pad where the hand comes from, so that it hides no answer."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pad_first = (hand is Hand.LEFT) != is_mirrored
        self._row.setDirection(
            QHBoxLayout.Direction.LeftToRight if pad_first else QHBoxLayout.Direction.RightToLeft
        )

    @Slot(bool)
    def set_full_screen(self, fills: bool) -> None:
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if fills else state & ~full)

    @Slot(str)
    def show_message(self, words: str) -> None:
        """Say what has come of something, for a while."""
        self.statusBar().showMessage(words, MESSAGE_TIME_MS)
        self.spoken.emit(words)

    @Slot()
    def come_forward(self) -> None:
        """Get before the user's eyes, wherever the window is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @Slot()
    def show_blank(self) -> None:
        self._show_words(self.tr("Draw a digit"))

    @Slot()
    def show_outdated(self) -> None:
        self._show_words(self.tr("Press Predict"))

    @Slot(str)
    def show_error(self, words: str) -> None:
        self._show_answer()
        self._answer_view.show_error(words)
        self.spoken.emit(words)
        self._chart.hide()  # the words may need its room

    def _show_words(self, words: str) -> None:
        self._show_answer()
        self._chart.show()
        self._answer_view.show_words(words)
        self._chart.show_probabilities([0.0] * DIGITS)

    def _show_answer(self) -> None:
        """One answer in place of a number, which cannot be copied yet."""
        self._answers.setCurrentWidget(self._answer_view)
        self._number_view.forget()
        self._pad.show_boxes((), 0)
        self._ink_actions.set_number("")

    def _draw_icons(self) -> None:
        for name, action in self._tools.items():
            action.setIcon(self._icons.action(name, self.palette()))

    def _make_menus(self) -> None:
        bar, ink, files = self.menuBar(), self._ink_actions, self._file_actions
        files.fill_file_menu(bar.addMenu(self.tr("&File")))
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([ink.undo, ink.redo])
        edit.addSeparator()
        edit.addActions([files.cut, ink.copy, files.copy_drawing, files.paste])
        edit.addSeparator()
        edit.addActions([ink.clear, files.preferences])
        digit = bar.addMenu(self.tr("&Digit"))
        digit.addActions([ink.predict, ink.live])
        self._correcting.fill(digit.addMenu(self.tr("It &Is")))
        self._pen_tools.fill(bar.addMenu(self.tr("&Pen")))
        self._view_actions.fill(bar.addMenu(self.tr("&View")))
        self._help_actions.fill(bar.addMenu(self.tr("&Help")))

    def _lay_out(self) -> None:
        toolbar = self._toolbar = QToolBar(self.tr("Tools"), self)
        toolbar.setObjectName("tools")
        toolbar.setMovable(False)
        icon_side = round(self.fontMetrics().height() * 1.3)
        toolbar.setIconSize(QSize(icon_side, icon_side))
        toolbar.addActions(list(self._tools.values()))
        toolbar.addWidget(self._pen_tools.width_slider)
        self._name_rest_of(toolbar)
        self.addToolBar(toolbar)
        right = QVBoxLayout()
        self._answers.addWidget(self._answer_view)
        self._answers.addWidget(self._number_view)
        right.addWidget(self._answers, stretch=2)
        right.addWidget(self._chart, stretch=5)
        page = QWidget()
        row = self._row = QHBoxLayout(page)
        margin = round(WINDOW_MARGIN * self.fontMetrics().height())
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(2 * margin)
        row.addWidget(Square(self._pad), stretch=5)
        row.addLayout(right, stretch=4)
        self.set_hand(Hand.RIGHT)
        self.setCentralWidget(page)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(margin, 0, margin, 0)
        self.statusBar().addPermanentWidget(self._truth_label)
        self._truth_label.hide()

    def _name_rest_of(self, toolbar: QToolBar) -> None:
        """Name the button that Qt shows where not even the icons fit."""
        rest = toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
        if rest is not None:
            rest.setAccessibleName(self.tr("More tools"))

    def _fit_toolbar(self) -> None:
        """Show icons without their names where the window is too narrow for both."""
        for style in (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        ):
            self._toolbar.setToolButtonStyle(style)
            if self._toolbar.sizeHint().width() <= self.width():
                return

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_toolbar()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self._view_actions.full_screen.setChecked(self.isFullScreen())
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
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
        self.hide()  # at once, since what runs behind it may take a moment to end
        self.closed.emit()
