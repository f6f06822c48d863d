"""The main window: pad, answer, bars and a toolbar. It holds no ink and decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.number import BoxedReading, Number
from digitpad.core.reading import DIGITS
from digitpad.ui.answer_view import AnswerView
from digitpad.ui.correcting import Correcting
from digitpad.ui.file_actions import FileActions
from digitpad.ui.help_actions import HelpActions
from digitpad.ui.icons import Icons
from digitpad.ui.ink_pad import InkPad
from digitpad.ui.number_view import NumberView
from digitpad.ui.pen_tools import PenTools
from digitpad.ui.probability_chart import ProbabilityChart
from digitpad.ui.square import Square
from digitpad.ui.view_actions import ViewActions

FIRST_SIZE = QSize(900, 580)
MESSAGE_TIME = 10_000  # milliseconds
MARGIN = 14  # logical pixels around and between the parts


class MainWindow(QMainWindow):
    """Shows readings and errors, and says what the user asks for."""

    predict_requested = Signal()
    clear_requested = Signal()
    live_changed = Signal(bool)
    digit_chosen = Signal(object)  # BoxedReading: the one of a number that bars and keys are about
    digit_clicked = Signal(int)  # the bar of this digit
    files_given = Signal(object)  # tuple of Paths, from a command line
    shown = Signal()
    first_shown = Signal()
    closed = Signal()

    def __init__(
        self,
        pad: InkPad,
        undo_stack: QUndoStack,
        pen_tools: PenTools,
        file_actions: FileActions,
        correcting: Correcting,
        view_actions: ViewActions,
        help_actions: HelpActions,
        icons: Icons,
    ) -> None:
        super().__init__()
        self._pad = pad
        self._pen_tools = pen_tools
        self._file_actions = file_actions
        self._correcting = correcting
        self._view_actions = view_actions
        self._help_actions = help_actions
        for part in (file_actions, correcting, view_actions, help_actions):
            part.setParent(self)
        self._truth: str | None = None
        self._truth_label = QLabel()
        self._truth_label.setObjectName("truth")
        self._pad.setObjectName("ink_pad")
        self._answer_view = AnswerView()
        self._number_view = NumberView()
        self._number_view.digit_chosen.connect(self._show_bars)
        self._number_view.digit_chosen.connect(self.digit_chosen)
        self._number_view.boxes_changed.connect(pad.show_boxes)
        self._answers = QStackedWidget()
        self._chart = ProbabilityChart()
        self._chart.setObjectName("probability_chart")
        self._chart.digit_clicked.connect(self.digit_clicked)
        self._icons = icons
        self._owned: list[QObject] = []
        self._was_shown = False
        self._make_actions(undo_stack)
        self._lay_out()
        self._make_menus()
        self.setWindowTitle("DigitPad")
        self.resize(FIRST_SIZE)
        self.setWindowIcon(icons.application())
        # A right click on the menu bar would offer to hide the toolbar and so to disable its keys.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        pad.setFocus()  # arrow keys draw from the first moment on

    def keep(self, *parts: QObject) -> None:
        """Keep the parts that work behind this window alive as long as the window."""
        self._owned += parts

    @Slot(object)
    def show_number(self, number: Number) -> None:
        """Show a number of several digits, or the reading of one."""
        if len(number.readings) > 1:
            self._number_view.show_number(number)
            self._answers.setCurrentWidget(self._number_view)
        else:
            self._show_answer()
            for boxed in number.readings:
                self._answer_view.show_reading(boxed.reading)
                self._show_bars(boxed)
        self._set_copyable(number.text)

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
        self._mark_truth()

    def _mark_truth(self) -> None:
        shows_number = self._answers.currentWidget() is self._number_view
        place = self._number_view.chosen if shows_number else 0
        told = (self._truth or "")[place : place + 1]
        self._chart.show_truth(int(told) if told.isdigit() else None)

    @Slot(str)
    def show_message(self, words: str) -> None:
        """Say what has come of something, for a while."""
        self.statusBar().showMessage(words, MESSAGE_TIME)

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
        self._set_copyable("")

    def _set_copyable(self, text: str) -> None:
        self._copyable = text
        self._copy.setEnabled(bool(text))

    @Slot()
    def _copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self._copyable)

    def _make_actions(self, undo_stack: QUndoStack) -> None:
        self._predict = QAction(self.tr("Predict"), self)
        self._predict.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self._predict.setToolTip(self.tr("Read the digit on the pad (Enter)"))
        self._predict.triggered.connect(self.predict_requested)
        self._clear = QAction(self.tr("Clear"), self)
        self._clear.setShortcut(QKeySequence("Esc"))
        self._clear.setToolTip(self.tr("Empty the pad (Esc)"))
        self._clear.triggered.connect(self.clear_requested)
        self._undo = undo_stack.createUndoAction(self, self.tr("Undo"))
        self._undo.setShortcuts(QKeySequence.StandardKey.Undo)
        self._redo = undo_stack.createRedoAction(self, self.tr("Redo"))
        self._redo.setShortcuts(QKeySequence.StandardKey.Redo)
        for action, text in ((self._undo, self.tr("Undo")), (self._redo, self.tr("Redo"))):
            action.setIconText(text)  # the text itself names the step, and would change the width
        self._copy = QAction(self.tr("Copy Number"), self)
        self._copy.setObjectName("copy")
        self._copy.setShortcuts(QKeySequence.StandardKey.Copy)
        self._copy.triggered.connect(self._copy_number)
        self._set_copyable("")
        self._live = QAction(self.tr("Live"), self)
        self._live.setCheckable(True)
        self._live.setChecked(True)
        self._live.setShortcut(QKeySequence("Ctrl+L"))
        self._live.setToolTip(self.tr("Read while the pen moves (Ctrl+L)"))
        self._live.toggled.connect(self.live_changed)
        self._tools = {
            "predict": self._predict,
            "clear": self._clear,
            "undo": self._undo,
            "redo": self._redo,
            "eraser": self._pen_tools.eraser,
            "live": self._live,
        }
        for name, action in self._tools.items():
            action.setObjectName(name)
        self._draw_icons()

    def _draw_icons(self) -> None:
        for name, action in self._tools.items():
            action.setIcon(self._icons.action(name, self.palette()))

    def _make_menus(self) -> None:
        self._file_actions.fill_file_menu(self.menuBar().addMenu(self.tr("&File")))
        edit = self.menuBar().addMenu(self.tr("&Edit"))
        edit.addActions([self._undo, self._redo])
        edit.addSeparator()
        edit.addActions([self._copy, self._file_actions.copy_drawing, self._file_actions.paste])
        edit.addSeparator()
        edit.addActions([self._clear, self._file_actions.preferences])
        digit = self.menuBar().addMenu(self.tr("&Digit"))
        digit.addActions([self._predict, self._live])
        self._correcting.fill(digit.addMenu(self.tr("It &Is")))
        self._pen_tools.fill(self.menuBar().addMenu(self.tr("&Pen")))
        self._view_actions.fill(self.menuBar().addMenu(self.tr("&View")))
        self._help_actions.fill(self.menuBar().addMenu(self.tr("&Help")))

    def _lay_out(self) -> None:
        toolbar = self._toolbar = QToolBar(self.tr("Tools"), self)
        toolbar.setObjectName("tools")
        toolbar.setMovable(False)
        icon_side = round(self.fontMetrics().height() * 1.3)
        toolbar.setIconSize(QSize(icon_side, icon_side))
        toolbar.addActions(list(self._tools.values()))
        toolbar.addWidget(self._pen_tools.width_slider)
        self.addToolBar(toolbar)
        right = QVBoxLayout()
        self._answers.addWidget(self._answer_view)
        self._answers.addWidget(self._number_view)
        right.addWidget(self._answers, stretch=2)
        right.addWidget(self._chart, stretch=5)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        row.setSpacing(2 * MARGIN)
        row.addWidget(Square(self._pad), stretch=5)
        row.addLayout(right, stretch=4)
        self.setCentralWidget(page)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.statusBar().addPermanentWidget(self._truth_label)

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
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
        if not self._was_shown:
            self._was_shown = True
            self.first_shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.hide()  # at once, since what runs behind it may take a moment to end
        self.closed.emit()
