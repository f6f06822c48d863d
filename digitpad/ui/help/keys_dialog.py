"""The dialog that shows all keys at a glance (F1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from digitpad.system.qt.guard import guarded
from digitpad.ui.help.key_groups import KeyGroup, KeyRow, key_name
from digitpad.ui.pad.keyboard_cursor import DIRECTIONS, FINE_KEY
from digitpad.ui.pad.pad_input import PEN_KEY
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.retranslated import retranslated

KEYS_SIZE = QSize(56, 46)  # line heights
COLUMN_WIDTH = 24  # line heights; two columns if there is room for both
GAP = 1.0  # line heights between groups
TITLE_ROWS = 2  # rows that a title counts for when the columns are made equally long


class PadKeys(QObject):
    """The keys of the pad itself, which are in no menu."""

    def group(self) -> KeyGroup:
        arrows = "  ".join(key_name(key) for key in DIRECTIONS)
        fine = self.tr("{0} and an arrow key").format(key_name(FINE_KEY))
        return KeyGroup(
            self.tr("On the Pad"),
            (
                KeyRow(self.tr("Move the pen"), arrows),
                KeyRow(self.tr("Move it in small steps"), fine),
                KeyRow(self.tr("Put the pen down or lift it"), key_name(PEN_KEY)),
            ),
        )


@guarded
@retranslated
class KeysDialog(QDialog):
    """Shows groups of keys side by side, or below each other if there is no room."""

    def __init__(
        self, make_groups: Callable[[], Sequence[KeyGroup]], parent: QWidget | None = None
    ) -> None:
        """`make_groups` is called again for the groups in another language."""
        super().__init__(parent)
        self._make_groups = make_groups
        self._columns: list[QVBoxLayout] = []
        self._boxes: list[_GroupBox] = []
        self._sheet = QWidget()
        self._row = QHBoxLayout(self._sheet)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._sheet)
        self._make_columns()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._scroll)
        self.retranslate()
        self.resize(within_screen(self, KEYS_SIZE * self.fontMetrics().height()))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys – DigitPad"))
        self._scroll.setAccessibleName(self.tr("Keys"))
        for box in self._boxes:
            box.setParent(None)
            box.deleteLater()
        self._boxes = [_GroupBox(group) for group in self._make_groups()]
        self._arrange()

    def _make_columns(self) -> None:
        gap = round(self.fontMetrics().height() * GAP)
        self._row.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        for _ in range(2):
            column = QVBoxLayout()
            column.setSpacing(gap)
            self._columns.append(column)
            self._row.addLayout(column)

    def _arrange(self) -> None:
        """Share the groups among the columns, in order, so that these are about equally long."""
        line = self.fontMetrics().height()
        wide = self.width() >= 2 * COLUMN_WIDTH * line
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass  # the widgets stay; only their layout items go
        half = sum(box.rows for box in self._boxes) / 2
        passed = 0.0
        for box in self._boxes:
            is_beyond = wide and passed + box.rows / 2 > half
            self._columns[is_beyond].addWidget(box)
            passed += box.rows
        for index, column in enumerate(self._columns):
            column.addStretch()
            self._row.setStretch(index, 1 if wide or index == 0 else 0)
        self._row.setSpacing(round(line * GAP * 3) if wide else 0)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
        super().changeEvent(event)


class _GroupBox(QWidget):
    """A title and the rows below it: commands on one side, keys on the other."""

    def __init__(self, group: KeyGroup) -> None:
        super().__init__()
        self.rows = len(group.rows) + TITLE_ROWS
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(round(self.fontMetrics().height() * 0.25))
        grid.setColumnStretch(0, 1)
        title = QLabel(group.title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        grid.addWidget(title, 0, 0, 1, 2)
        for index, row in enumerate(group.rows, start=1):
            text = QLabel(row.text)
            text.setWordWrap(True)
            keys = QLabel(row.keys)
            keys.setAlignment(self._outer_side() | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, index, 0)
            grid.addWidget(keys, index, 1)

    def _outer_side(self) -> Qt.AlignmentFlag:
        """Return the side where keys end: their names are Latin, with a direction of their own."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignAbsolute
