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
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyleOptionViewItem, QWidget

from digitpad.core.records.correction import (
    LABEL_PATTERN,
    LONGEST_LABEL,
    in_one_line,
    in_rows,
)
from digitpad.system.qt.guard import guarded
from digitpad.ui.history.table.cell_delegates import DIGIT_SCALE, DigitsDelegate, Index, scaled
from digitpad.ui.widgets.retranslated import retranslated

LEAVING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)  # keep the label and go to another row
ENDING_KEYS = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *LEAVING_KEYS,
)


@guarded
@retranslated
class LabelEditor(QLineEdit):
    """Accepts a label, whatever was read, or nothing; says so when anything else is typed."""

    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("label_editor")
        pattern = QRegularExpression(in_one_line(f"(?:{LABEL_PATTERN})?"))
        self.setMaxLength(LONGEST_LABEL)
        self.setValidator(QRegularExpressionValidator(pattern, self))
        self.inputRejected.connect(self.complain)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Label"))

    @Slot()
    def complain(self) -> None:
        self.refused.emit(
            self.tr(
                "A label is a number, such as 7, 2026 or 3.14, with a space between rows. Leave it "
                "empty to remove it."
            )
        )


@guarded
class LabelDelegate(DigitsDelegate):
    """Shows and edits labels; what is not a label is refused, and the old label stays."""

    refused = Signal(str)
    left = Signal(int)  # for the row so many rows further down

    # Qt

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> LabelEditor:
        editor = LabelEditor(parent)
        editor.refused.connect(self.refused)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, LabelEditor)
        if not editor.isModified():  # a reloaded row must not replace what is being typed
            editor.setText(in_one_line(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, LabelEditor)
        label = in_rows(editor.text())
        if editor.hasAcceptableInput() and label != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, label)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setFont(scaled(option.font, DIGIT_SCALE))
        editor.setGeometry(option.rect)  # the whole cell, so that nothing shows through

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if not isinstance(editor, LabelEditor):
            return super().eventFilter(editor, event)
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        key = event.key() if isinstance(event, QKeyEvent) and is_press else None
        if not editor.hasAcceptableInput():
            if key in ENDING_KEYS:
                editor.complain()
                return True  # the editor stays open for a correction
            if event.type() == QEvent.Type.FocusOut:
                editor.complain()
        if key in LEAVING_KEYS:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.left.emit(1 if key == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(editor, event)
