"""The window of a sheet: its picture, and its digits with their labels, sorted by doubt."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QResizeEvent,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.reading import DIGITS
from digitpad.core.records.sheet_rows import NO_DIGIT_TEXT, is_doubtful
from digitpad.system.qt.guard import guarded
from digitpad.ui.actions.action_table import LINE, ActionButton, ActionTable, Entry, Key, Menu, Row
from digitpad.ui.actions.step_action import StepAction
from digitpad.ui.dialogs.progress_row import ProgressRow
from digitpad.ui.sheets.sheet_list import SheetList
from digitpad.ui.sheets.sheet_model import SheetModel
from digitpad.ui.sheets.sheet_picture import SheetPicture
from digitpad.ui.sheets.sheet_saving import SheetSaving
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.retranslated import retranslated

SHEET_SIZE = QSize(60, 38)  # line heights
NARROW_SHEET = 46  # line heights: in a narrower window the list goes below the picture
CROP = 2.0  # line heights: the side of a digit's picture in the list
PANES, BELOW = (4, 3), (1, 1)  # shares of picture and list, side by side or stacked
LIST_MARGIN = 0.5  # line heights around the list's parts


@guarded
@retranslated
class SheetWindow(QMainWindow):
    """Shows a sheet whose digits you label, each with one key; asks before labels are lost."""

    closed = Signal()

    def __init__(self, has_history: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = self.fontMetrics().height()
        self._saved_as = ""  # the name of a file, while the message says that it was saved
        self._is_divided = False  # whether the splitter has got its first sizes
        self._crop_side = round(line * CROP)
        self._model = SheetModel(self._crop_side, self.devicePixelRatioF(), self)
        self.saving = SheetSaving(self, self._model, has_history)
        self._undo_stack = QUndoStack(self)
        self._picture = SheetPicture()
        self._picture.box_clicked.connect(self._select)
        self._list = SheetList(self._model, self._crop_side)
        self._list.selectionModel().currentChanged.connect(self._show_current)
        self._list.refused.connect(self.show_message)
        self._model.label_typed.connect(self._change_label)
        self._order = self._make_order()
        self._count = QLabel()
        self._count.setObjectName("count")
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._message = QLabel()
        self._message.setObjectName("message")
        self._message.setWordWrap(True)
        self._message.hide()
        self.progress_row = ProgressRow(self._list)
        self.action_table = ActionTable(self, self._entries)
        self.action_table.fill(self.menuBar())
        self._lay_out(line)
        self.retranslate()
        self.resize(within_screen(self, SHEET_SIZE * line))

    def __del__(self) -> None:
        """Destroy the steps while everything they depend on still exists, like InkDocument."""
        if isValid(self._undo_stack):
            self._undo_stack.clear()

    def retranslate(self) -> None:
        self.setWindowTitle(self._title())
        self._hint.setText(
            self.tr("Press 0 to 9 to label the digit, or Delete if it is not a digit.")
        )
        self._order.setItemText(0, self.tr("Most doubtful first"))
        self._order.setItemText(1, self.tr("In reading order"))
        self._order.setAccessibleName(self.tr("Order"))
        self._order.setToolTip(self._order.accessibleName())  # on Linux Qt names it by its choice
        self._splitter.handle(1).setAccessibleName(self.tr("Divider between picture and list"))
        self._show_count()
        if self._saved_as:
            self.show_saved(self._saved_as)

    def _title(self) -> str:
        picture = self._model.picture
        if picture is not None and picture.files:
            return self.tr("%Ln pictures", "", len(picture.files))
        return (picture and picture.name) or self.tr("Sheet")

    @Slot(Picture, tuple)
    def show_sheet(self, picture: Picture, readings: tuple[BoxedReading, ...]) -> None:
        """Show another sheet instead of this one; boxes are in the picture's pixels."""
        self._undo_stack.clear()
        self._model.show_sheet(picture, readings)
        self._picture.show_sheet(picture, readings)
        self.action_table.offer("digits", bool(readings))
        self.show_message("")
        self.retranslate()
        if readings:
            self._select(self._model.digit_at(0))
        self._list.setFocus()

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Show a message below the list: what went wrong, or how something went."""
        self._saved_as = ""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._message, text))

    def show_saved(self, name: str) -> None:
        """Say under which name the sheet was saved, in whatever language is chosen meanwhile."""
        self.show_message(self.tr("Saved as “{0}”.").format(name))
        self._saved_as = name

    # What is selected

    def _row(self) -> int | None:
        index = self._list.currentIndex()
        return index.row() if index.isValid() else None

    @Slot(int)
    def _select(self, digit: int) -> None:
        index = self._model.index(self._model.row_of(digit), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection = self._list.selectionModel()
        selection.setCurrentIndex(index, flags | QItemSelectionModel.SelectionFlag.Rows)
        self._list.scrollTo(index)

    @Slot(QModelIndex, QModelIndex)
    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._picture.choose(self._model.digit_at(current.row()))

    # Labels

    def _enter_label(self, label: str) -> None:
        """Label the selected digit and go to the next; the same label again removes it."""
        row = self._row()
        if row is None:
            return
        digit = self._model.digit_at(row)
        if self._model.labels.get(digit) == label:
            self._change_label(digit, None)
            return
        self._change_label(digit, label)
        following = self._model.row_after(row)
        if following is not None:
            self._select(self._model.digit_at(following))

    def _remove_label(self) -> None:
        """Remove the label of the selected digit or, if it has none, undo the last step."""
        row = self._row()
        if row is not None and self._model.digit_at(row) in self._model.labels:
            self._change_label(self._model.digit_at(row), None)
        else:
            self._undo_stack.undo()

    @Slot(int, object)
    def _change_label(self, digit: int, label: str | None) -> None:
        self._undo_stack.push(_LabelStep(self, digit, self._model.labels.get(digit), label))

    def note_label(self, digit: int, label: str | None) -> None:
        """Set a label without adding an undo step; the steps themselves call this."""
        self._model.set_label(digit, label)
        self._select(digit)
        self._show_count()

    def _show_count(self) -> None:
        readings, labels = self._model.readings, self._model.labels
        doubtful = sum(
            is_doubtful(boxed) and digit not in labels for digit, boxed in enumerate(readings)
        )
        text = self.tr("%Ln digits, {0} doubtful, {1} labelled", "", len(readings))
        self._count.setText(text.format(doubtful, len(labels)))
        self.action_table.offer("labels", self.saving.has_history and bool(labels))

    @Slot(int)
    def _sort(self, choice: int) -> None:
        self._model.sort_by_doubt(choice == 0)
        self._list.scrollTo(self._list.currentIndex())

    # Parts of the window

    def _make_order(self) -> QComboBox:
        order = QComboBox()
        order.setObjectName("order")
        order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        order.addItems(["", ""])
        order.currentIndexChanged.connect(self._sort)
        return order

    # fmt: off  # a table of rows

    def _entries(self) -> tuple[Entry, ...]:
        step, picture = partial(StepAction, self._undo_stack), self._picture
        undo, redo = partial(step, True, "SheetWindow"), partial(step, False, "SheetWindow")
        label_rows = (
            Row(
                f"label_{digit}",
                self.tr("Correct to {0}").format(digit),
                partial(self._enter_label, str(digit)),
                str(digit),
            )
            for digit in range(DIGITS)
        )
        return (
            Menu(
                self.tr("&Sheet"),
                (
                    Row(
                        "export",
                        self.tr("Export as CSV…"),
                        self.saving.export,
                        "Ctrl+E",
                        needs="digits",
                    ),
                    Row(
                        "keep",
                        self.tr("Add to History"),
                        self.saving.keep,
                        "Ctrl+S",
                        needs="labels",
                        tip=self.tr("Add the digits that you labelled to the history"),
                    ),
                    LINE,
                    Row("close", self.tr("Close"), self.close, Key.Close),
                ),
            ),
            Menu(
                self.tr("&Edit"),
                (
                    Row("undo", self.tr("Undo"), made_by=undo, keys=Key.Undo),
                    Row("redo", self.tr("Redo"), made_by=redo, keys=Key.Redo),
                    LINE,
                    *label_rows,
                    Row("label", self.tr("Enter Label…"), self._list.edit_label, "F2"),
                    Row(
                        "no_digit",
                        self.tr("Not a Digit"),
                        partial(self._enter_label, NO_DIGIT_TEXT),
                        "Del",
                    ),
                    Row("take_back", self.tr("Remove Label"), self._remove_label, "Backspace"),
                ),
            ),
            Menu(
                self.tr("&View"),
                (
                    Row("zoom_in", self.tr("Zoom In"), picture.zoom_in, ("Ctrl++", "Ctrl+=")),
                    Row("zoom_out", self.tr("Zoom Out"), picture.zoom_out, "Ctrl+-"),
                    Row("fit", self.tr("Fit to Width"), picture.fit, "Ctrl+0"),
                ),
            ),
        )

    # fmt: on

    def _lay_out(self, line: int) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        margin = round(line * LIST_MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self._order)
        column.addWidget(self._list, stretch=1)
        column.addWidget(self._hint)
        column.addWidget(self._message)
        column.addWidget(self.progress_row)
        column.addLayout(self._make_foot())
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._picture)
        self._splitter.addWidget(side)
        self.setCentralWidget(self._splitter)

    def _make_foot(self) -> QHBoxLayout:
        button = ActionButton(self.action_table["export"])
        foot = QHBoxLayout()
        foot.addWidget(self._count, stretch=1)
        foot.addWidget(button)
        return foot

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = self.width() < NARROW_SHEET * self.fontMetrics().height()
        below, beside = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        orientation = below if is_narrow else beside
        if orientation != self._splitter.orientation() or not self._is_divided:
            self._is_divided = True
            self._splitter.setOrientation(orientation)
            shares = BELOW if is_narrow else PANES
            self._splitter.setSizes([share * self.width() for share in shares])
            self._hint.setHidden(is_narrow)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_palette(self.palette())
        super().changeEvent(event)


@guarded
class _LabelStep(QUndoCommand):
    """An undo step that changes one label."""

    def __init__(
        self, window: SheetWindow, digit: int, before: str | None, after: str | None
    ) -> None:
        super().__init__(str(QT_TRANSLATE_NOOP("SheetWindow", "Label")))
        self._window = window
        self._digit = digit
        self._before = before
        self._after = after

    def undo(self) -> None:
        self._window.note_label(self._digit, self._before)

    def redo(self) -> None:
        self._window.note_label(self._digit, self._after)
