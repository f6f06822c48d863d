"""The window in which all choices are made; each takes effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices, Hand, Theme
from digitpad.system.languages import LANGUAGES
from digitpad.ui.pad.pen_tools import NARROWEST_PEN, WIDEST_PEN, WIDTH_STEP
from digitpad.ui.widgets.dialog_buttons import take_icons_off
from digitpad.ui.widgets.question import Question


class PreferencesWindow(QDialog):
    """Shows choices and tells what is chosen instead."""

    chosen = Signal(object)  # Choices
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences_window")
        self.setWindowTitle(self.tr("Preferences"))
        self._choices = Choices()
        self._is_showing = False
        self._make_fields()
        self._lay_out()
        self.show_choices(self._choices)

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        self._choices = choices
        self._is_showing = True
        for box, value in (
            (self._theme, choices.theme),
            (self._language, choices.language),
            (self._hand, choices.hand),
            (self._smoothing, choices.smoothing),
        ):
            box.setCurrentIndex(box.findData(value))
        self._pen_width.setValue(round(choices.pen_width * 1000))
        self._table.setChecked(choices.shows_table)
        self._pressure.setChecked(choices.pressure_widens)
        self._live.setChecked(choices.is_live)
        self._history.setChecked(choices.keeps_history)
        self._is_showing = False

    def _make_fields(self) -> None:
        self._theme = self._box(
            "theme",
            {
                self.tr("As the system has them"): Theme.SYSTEM,
                self.tr("Light", "colours"): Theme.LIGHT,
                self.tr("Dark"): Theme.DARK,
                self.tr("High contrast"): Theme.CONTRAST,
            },
        )
        names = {name: code for code, name in LANGUAGES.items()}
        self._language = self._box("language", {self.tr("As the system has it"): "", **names})
        self._hand = self._box("hand", {self.tr("Right"): Hand.RIGHT, self.tr("Left"): Hand.LEFT})
        self._smoothing = self._box(
            "smoothing",
            {
                self.tr("Off"): Smoothing.OFF,
                self.tr("Light", "smoothing"): Smoothing.LIGHT,
                self.tr("Strong"): Smoothing.STRONG,
            },
        )
        self._pen_width = QSlider(Qt.Orientation.Horizontal)
        self._pen_width.setObjectName("chosen_pen_width")
        self._pen_width.setRange(NARROWEST_PEN, WIDEST_PEN)
        self._pen_width.setSingleStep(WIDTH_STEP)
        self._pen_width.valueChanged.connect(self._tell)
        self._table = self._switch("table", self.tr("Probabilities as a table, not as bars"))
        self._pressure = self._switch("pressure", self.tr("Pressure widens the line"))
        self._live = self._switch("live_reading", self.tr("Read while the pen moves"))
        self._history = self._switch("keep_history", self.tr("Keep what was drawn"))

    def _lay_out(self) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Colours:"), self._theme)
        form.addRow(self.tr("L&anguage:"), self._language)
        form.addRow(self.tr("Drawing &hand:"), self._hand)
        form.addRow("", self._table)
        form.addRow(self.tr("Pen &width:"), self._pen_width)
        form.addRow(self.tr("&Smoothing:"), self._smoothing)
        form.addRow("", self._pressure)
        form.addRow("", self._live)
        form.addRow("", self._history)
        form.addRow("", self._note())
        scroll = _Scroll(page)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(self._buttons())

    def _note(self) -> QLabel:
        note = QLabel(
            self.tr("The history and these choices stay on this computer, readable by you alone.")
        )
        note.setWordWrap(True)
        return note

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        # Nothing waits for Enter, and a default button looks as if it had the focus.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        reset = buttons.addButton(self.tr("&Reset All…"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.setObjectName("reset_all")
        reset.setAutoDefault(False)
        reset.clicked.connect(self._ask_to_reset)
        take_icons_off(buttons)
        return buttons

    def _box(self, name: str, entries: dict[str, Any]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for text, value in entries.items():
            box.addItem(text, value)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _switch(self, name: str, text: str) -> QCheckBox:
        switch = QCheckBox(text)
        switch.setObjectName(name)
        switch.toggled.connect(self._tell)
        return switch

    @Slot()
    def _tell(self) -> None:
        if self._is_showing:
            return
        self._choices = replace(
            self._choices,
            theme=self._theme.currentData(),
            language=self._language.currentData(),
            hand=self._hand.currentData(),
            shows_table=self._table.isChecked(),
            smoothing=self._smoothing.currentData(),
            pen_width=self._pen_width.value() / 1000,
            pressure_widens=self._pressure.isChecked(),
            is_live=self._live.isChecked(),
            keeps_history=self._history.isChecked(),
        )
        self.chosen.emit(self._choices)

    @Slot()
    def _ask_to_reset(self) -> None:
        question = Question(
            self.tr("Reset all choices?"),
            self.tr("Everything will be as it was at first. What you drew is kept."),
            self.tr("Reset"),
            self,
        )
        question.agreed.connect(self.reset_requested)
        question.open()


class _Scroll(QScrollArea):
    """Shows the whole page where there is room for it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what it holds
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Qt

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        page = self._page.minimumSizeHint()
        return QSize(page.width() + bar, page.height() // 3)

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return self._page.sizeHint() + QSize(bar, 0)
