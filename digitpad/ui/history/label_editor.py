"""The editor for the label of a row, in its cell."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRegularExpression,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.history.cell_delegates import DIGIT_SCALE, DigitsDelegate, Index, scaled
from digitpad.ui.history.history_model import ROW
from digitpad.ui.widgets.retranslated import retranslated

ENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


@guarded
@retranslated
class LabelEditor(QLineEdit):
    """Accepts exactly `digits` digits or none, and says so when anything else is typed."""

    refused = Signal(str)

    def __init__(self, digits: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._digits = digits
        self.setObjectName("label_editor")
        form = QRegularExpression(f"([0-9]{{{digits}}})?")
        self.setValidator(QRegularExpressionValidator(form, self))
        self.inputRejected.connect(self.complain)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Label"))

    @Slot()
    def complain(self) -> None:
        if self._digits == 1:
            text = self.tr("The label must be one digit. Leave it empty to remove the label.")
        else:
            text = self.tr(
                "The label must have %Ln digits, as many as were read. Leave it empty to remove "
                "the label.",
                "",
                self._digits,
            )
        self.refused.emit(text)


@guarded
class LabelDelegate(DigitsDelegate):
    """Shows and edits labels; what is not a label is refused, and the old label stays."""

    refused = Signal(str)

    # Qt

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> LabelEditor:
        editor = LabelEditor(len(index.data(ROW).record.text), parent)
        editor.refused.connect(self.refused)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, LabelEditor)
        if not editor.isModified():  # a reloaded row must not replace what is being typed
            editor.setText(index.data())
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, LabelEditor)
        if editor.hasAcceptableInput() and editor.text() != index.data():
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setFont(scaled(option.font, DIGIT_SCALE))
        editor.setGeometry(option.rect)  # the whole cell, so that nothing shows through

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, LabelEditor) and not editor.hasAcceptableInput():
            ends = isinstance(event, QKeyEvent) and event.key() in ENDING_KEYS
            if ends and event.type() == QEvent.Type.KeyPress:
                editor.complain()
                return True  # the editor stays open for a correction
            if event.type() == QEvent.Type.FocusOut:
                editor.complain()
        return super().eventFilter(editor, event)
