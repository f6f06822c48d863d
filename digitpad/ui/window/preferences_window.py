"""The preferences window, where each choice takes effect at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.preferences import SETTINGS, Choices
from digitpad.core.setting import Offered
from digitpad.system.qt.guard import guarded
from digitpad.ui.dialogs.dialog_buttons import take_icons_off
from digitpad.ui.dialogs.question import Question
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.retranslated import retranslated
from digitpad.ui.window.setting_fields import SettingField, field_for


@guarded
@retranslated
class PreferencesWindow(QDialog):
    """Shows the choices, and reports the new ones that the user makes."""

    chosen = Signal(Choices)
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences_window")
        self._choices = Choices()
        self._is_showing = False
        self._fields = self._make_fields()
        self._form = QFormLayout()
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._reset = QPushButton()
        self._lay_out()
        self.retranslate()
        self.show_choices(self._choices)

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        self._choices = choices
        self._is_showing = True
        for name, field in self._fields.items():
            field.show(getattr(choices, name))
        self._is_showing = False

    def _make_fields(self) -> dict[str, SettingField]:
        fields = {
            name: field_for(name, row)
            for name, row in SETTINGS.items()
            if Offered.PREFERENCES in row.offered
        }
        for field in fields.values():
            field.changed.connect(self._emit_chosen)
        return fields

    def _lay_out(self) -> None:
        page, form = QWidget(), self._form
        page.setLayout(form)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in self._fields.values():
            form.addRow(field.title(), field.widget)
        form.addRow("", self._note)
        scroll = _Scroll(page)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(self._buttons())

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        for field in self._fields.values():
            label = self._form.labelForField(field.widget)
            if isinstance(label, QLabel):
                label.setText(field.title())
            field.retranslate()
        self._note.setText(
            self.tr("The history and these settings stay on this computer. Only you can read them.")
        )
        self._reset.setText(self.tr("&Reset All…"))
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(within_screen(self, self.size().expandedTo(self.sizeHint())))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        # Enter has nothing to confirm, and a default button looks as if it had the focus.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        reset = self._reset
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        reset.setObjectName("reset_all")
        reset.setAutoDefault(False)
        reset.clicked.connect(self._ask_to_reset)
        take_icons_off(buttons)
        return buttons

    @Slot()
    def _emit_chosen(self) -> None:
        if self._is_showing:
            return
        values = {name: field.value() for name, field in self._fields.items()}
        self._choices = replace(self._choices, **values)
        self.chosen.emit(self._choices)

    @Slot()
    def _ask_to_reset(self) -> None:
        question = Question(
            self.tr("Reset all settings?"),
            self.tr("All settings go back to their defaults. Your drawings are kept."),
            self.tr("Reset"),
            self,
        )
        question.agreed.connect(self.reset_requested)
        question.open()


@guarded
class _Scroll(QScrollArea):
    """Shows the whole page if there is room for it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the field that has the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Qt

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        page = self._page.minimumSizeHint()
        return QSize(page.width() + bar, page.height() // 3)

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        size = self._page.sizeHint()
        height = self._page.heightForWidth(size.width())  # of texts that wrap
        return QSize(size.width() + bar, max(size.height(), height))
