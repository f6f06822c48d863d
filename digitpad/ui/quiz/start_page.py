"""The first page of class mode: which digits to draw, and how many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from digitpad.core.quiz import ROUND_LENGTHS, QuizPlan
from digitpad.core.recognition.reading import DIGITS
from digitpad.system.qt.guard import guarded
from digitpad.ui.quiz.page_space import set_page_margins
from digitpad.ui.widgets.fitted_text import FittedButton, FittedLabel
from digitpad.ui.widgets.retranslated import retranslated


@guarded
class ChoiceButton(FittedButton):
    """A button that is in the highlight colour while it is on, to be seen from far away."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text)
        self.setCheckable(True)
        self.toggled.connect(self._take_colours)

    @Slot()
    def _take_colours(self) -> None:
        palette = QPalette(QGuiApplication.palette())
        if self.isChecked():
            palette.setColor(QPalette.ColorRole.Button, palette.highlight().color())
            palette.setColor(QPalette.ColorRole.ButtonText, palette.highlightedText().color())
        if palette != self.palette():
            self.setPalette(palette)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange):
            self._take_colours()


@guarded
@retranslated
class StartPage(QWidget):
    """Buttons to choose from; what was chosen stays for the next round."""

    start_requested = Signal(QuizPlan)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plan = QuizPlan()
        self._digits_title = FittedLabel("digits_title", wraps=False)
        self._digits = self._group(range(DIGITS), plan.digits, "digit", exclusive=False)
        self._all = FittedButton("all_digits")
        self._count_title = FittedLabel("count_title", wraps=False)
        self._counts = self._group(ROUND_LENGTHS, (plan.count,), "count", exclusive=True)
        self.start = FittedButton("start")
        self.leave = FittedButton("leave_start")
        self._digits.idToggled.connect(self._follow_digits)
        self._all.clicked.connect(self._choose_all)
        self.start.clicked.connect(self.request_start)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self._digits_title.show_text(self.tr("Which digits?"))
        self._all.setToolTip(self.tr("Choose all digits, or none"))
        self._follow_digits()
        self._count_title.show_text(self.tr("How many tasks?"))
        self.start.show_text(self.tr("Start"))
        self.start.setToolTip(self.tr("Start the round (Enter)"))
        self.leave.show_text(self.tr("Leave"))
        self.leave.setToolTip(self.tr("Leave class mode (Esc)"))

    @Slot()
    def request_start(self) -> None:
        """Start a round as chosen; nothing happens while no digit is."""
        buttons = enumerate(self._digits.buttons())
        digits = tuple(digit for digit, button in buttons if button.isChecked())
        if digits:
            self.start_requested.emit(QuizPlan(digits, self._counts.checkedId()))

    @Slot()
    def _follow_digits(self) -> None:
        """Offer to start while a digit is chosen, and to choose none once all are."""
        chosen = [button.isChecked() for button in self._digits.buttons()]
        self.start.setEnabled(any(chosen))
        self._all.show_text(self.tr("None") if all(chosen) else self.tr("All"))

    @Slot()
    def _choose_all(self) -> None:
        is_wanted = not all(button.isChecked() for button in self._digits.buttons())
        for button in self._digits.buttons():
            button.setChecked(is_wanted)

    def _group(
        self, values: range | tuple[int, ...], on: tuple[int, ...], name: str, *, exclusive: bool
    ) -> QButtonGroup:
        group = QButtonGroup(self)
        group.setExclusive(exclusive)
        for value in values:
            button = ChoiceButton(f"{name}_{value}", str(value))
            button.setChecked(value in on)
            group.addButton(button, value)
        return group

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        digits_head = QHBoxLayout()
        digits_head.addStretch(1)
        digits_head.addWidget(self._digits_title, stretch=4)
        digits_head.addWidget(self._all, stretch=1)
        column.addLayout(digits_head, stretch=12)
        column.addLayout(_row_of(self._digits), stretch=24)
        column.addWidget(self._count_title, stretch=12)
        column.addLayout(_row_of(self._counts), stretch=16)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.start, stretch=2)
        buttons.addWidget(self.leave, stretch=2)
        buttons.addStretch(1)
        column.addStretch(4)
        column.addLayout(buttons, stretch=14)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_page_margins(self)


def _row_of(group: QButtonGroup) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in group.buttons():
        row.addWidget(button)
    return row
