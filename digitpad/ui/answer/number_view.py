"""The answer when you draw several digits: the number, with each digit in a box of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontInfo, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.recognition.number import UNREADABLE, BoxedReading, NumberReading
from digitpad.core.recognition.verdict import Verdict
from digitpad.system.qt.guard import guarded
from digitpad.ui.answer.answer_view import CONFIDENCE_HEIGHT
from digitpad.ui.answer.digit_button import (
    DIGIT_HEIGHT,
    DIGIT_WIDTH,
    HINT_HEIGHT,
    SEPARATOR_WIDTH,
    DigitButton,
)
from digitpad.ui.answer.obstacle_texts import obstacle_text
from digitpad.ui.answer.separator_names import spoken
from digitpad.ui.widgets.percent import percent

DIGITS_HEIGHT = 0.75  # share of the view's height
CONFIDENCE_WIDTH = 0.22  # share of the view's width
DETAILS_HEIGHT = 0.15
CONFIDENCE_GAP = 0.15  # between digits and confidence, in heights of its type at most


@guarded
class NumberView(QWidget):
    """Shows a number, how sure all of it is, and details of one of its digits.

    Doubtful digits are marked, and the most doubtful one is chosen until you click another.
    """

    digit_chosen = Signal(BoxedReading)
    boxes_changed = Signal(tuple, int)  # of boxes in pad units; which is chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = NumberReading()
        self._label: str | None = None
        self._chosen = 0
        self._is_chosen_by_user = False
        self._before: QWidget | None = None
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._choose)
        self._confidence = QLabel(self)
        self._confidence.setObjectName("number_confidence")
        self._rows = QGridLayout()
        self._rows.setSpacing(0)
        self._details = QLabel()
        self._details.setObjectName("digit_details")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # However many digits there are, the view takes the space it is given and asks for none.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column.addStretch()
        column.addLayout(self._rows)
        column.addWidget(self._details)
        column.addStretch()

    def come_after(self, before: QWidget) -> None:
        """Let Tab go from this widget to the digits."""
        self._before = before

    @property
    def chosen(self) -> int:
        """The index of the digit whose details are shown."""
        return self._chosen

    def show_number(self, number: NumberReading, label: str | None = None) -> None:
        """Show a number of at least one digit; your choice stays as long as the count does.

        `label` is as long as the number's text; without one, what was read is the answer.
        """
        before, self._number, self._label = self._number, number, label
        if [each.row for each in number.readings] != [each.row for each in before.readings]:
            self._is_chosen_by_user = False
            self._make_buttons(len(number.readings))
        if not self._is_chosen_by_user:
            doubtful = number.most_doubtful
            self._chosen = number.last_digit if doubtful is None else doubtful
        self._show_confidence()
        for index, boxed in enumerate(number.readings):
            button = self._buttons.button(index)
            assert isinstance(button, DigitButton)
            button.setText(boxed.text if label is None else label[number.position_of(index)])
            is_doubtful = boxed.is_doubtful and label is None
            button.show_doubt(is_doubtful, _hint_of(boxed) if is_doubtful else "")
            button.setToolTip(self._text_of(boxed))
            button.setAccessibleName(self._name_of(index, boxed))
        self._fit()
        self._show_chosen()

    def forget(self) -> None:
        """Forget the number and the choice, so that the next number starts with its own."""
        self._number = NumberReading()

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._chosen, self._is_chosen_by_user = index, True
        self._show_chosen()

    def _show_chosen(self) -> None:
        boxed = self._number.readings[self._chosen]
        self._buttons.button(self._chosen).setChecked(True)
        self._let_tab_reach_chosen()
        self._details.setText(self._text_of(boxed) if self._label is None else self._aside())
        self._fit_details()
        self.digit_chosen.emit(boxed)
        boxes = tuple(each.box for each in self._number.readings)
        self.boxes_changed.emit(boxes, self._chosen)

    def _let_tab_reach_chosen(self) -> None:
        """Let Tab reach the chosen digit, arrow keys the others; after a click, keys still draw."""
        for index, button in enumerate(self._buttons.buttons()):
            is_chosen = index == self._chosen
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_chosen else Qt.FocusPolicy.NoFocus)

    def _text_of(self, boxed: BoxedReading) -> str:
        if boxed.text == UNREADABLE:
            return obstacle_text(self._number.obstacle)
        share = percent(boxed.confidence)
        if boxed.rival is None and boxed.reading.verdict is Verdict.UNSURE:
            share = self.tr("{0}, {1}").format(*_shares_of(boxed))
        return self.tr("{0}   {1}").format(self._either(boxed), share)

    def _either(self, boxed: BoxedReading) -> str:
        """Return the character, or the two that are likely."""
        if _is_one_of_two(boxed):
            return self.tr("{0} or {1}").format(*boxed.likeliest)
        return boxed.text

    def _show_confidence(self) -> None:
        """Show how sure all of the number is; what the user says needs no such figure."""
        is_read = self._label is None
        self._confidence.setText(percent(self._number.confidence) if is_read else "")
        self._confidence.setAccessibleDescription(self.tr("Confidence in the whole number"))
        self._confidence.setToolTip(self.tr("Confidence in the whole number"))

    def _aside(self) -> str:
        """Return whose answer is shown, and what was read."""
        read, share = self._number.text, percent(self._number.confidence)
        return self.tr("you   (read as {0}, {1})").format(read, share)

    def _name_of(self, index: int, boxed: BoxedReading) -> str:
        text = self.tr("unreadable") if boxed.text == UNREADABLE else spoken(boxed.text)
        if self._label is not None:
            text = spoken(self._label[self._number.position_of(index)])
        elif _is_one_of_two(boxed):
            text = self.tr("{0} or {1}").format(*map(spoken, boxed.likeliest))
        if boxed.separator is not None:
            return self.tr("Separator: {0}").format(text)
        readings = self._number.readings
        number, count = (
            sum(each.separator is None for each in part)
            for part in (readings[: index + 1], readings)
        )
        return self.tr("Digit {0} of {1}: {2}").format(number, count, text)

    def _make_buttons(self, count: int) -> None:
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        before = self._before
        for index in range(count):
            button = DigitButton(self)
            self._buttons.addButton(button, index)
            if before is not None:
                self.setTabOrder(before, button)  # otherwise new widgets come last
            before = button
        self._arrange()

    def _arrange(self) -> None:
        """Put the digits from left to right, even in languages that are written otherwise."""
        while self._rows.takeAt(0) is not None:
            pass  # the buttons stay; only their layout items go
        for column in range(self._rows.columnCount()):
            self._rows.setColumnStretch(column, 0)
        for row, indices in enumerate(self._number.rows):
            for column, index in enumerate(indices[:: -1 if self.isRightToLeft() else 1]):
                button = self._buttons.button(index)
                self._rows.addWidget(button, row, column)
                button.show()
        last = self._longest_row()
        self._rows.addWidget(self._confidence, max(0, len(self._number.rows) - 1), last)
        self._confidence.show()
        self._rows.setColumnStretch(last + 1, 1)

    def _widths(self) -> list[float]:
        """Return how wide each character is, in heights of the type; in rows all are the same."""
        has_rows = len(self._number.rows) > 1
        return [
            DIGIT_WIDTH if has_rows or boxed.separator is None else SEPARATOR_WIDTH
            for boxed in self._number.readings
        ]

    def _longest_row(self) -> int:
        """Return how many digits the longest row has; at least one."""
        return max(map(len, self._number.rows), default=1)

    def _fit(self) -> None:
        """Give the digits the largest type at which all of them and the confidence fit."""
        tallest = self.height() * CONFIDENCE_HEIGHT / 1.2
        gap = int(tallest * CONFIDENCE_GAP)
        usual = self.fontMetrics().horizontalAdvance(self._confidence.text()) + 2 * gap + 1
        most = max(round(self.width() * CONFIDENCE_WIDTH), min(usual, self.width() // 2))
        self._set_type(self._confidence, tallest, most - 2 * gap)
        widths, rows = self._widths(), max(1, len(self._number.rows))
        widest = max((sum(widths[index] for index in row) for row in self._number.rows), default=1)
        width = self.width() - max(most, self._confidence.sizeHint().width())
        tallest = self.height() * DIGITS_HEIGHT / rows / (DIGIT_HEIGHT + HINT_HEIGHT)
        pixels = max(6, round(min(tallest, width / widest)))
        for index, button in enumerate(self._buttons.buttons()):
            assert isinstance(button, DigitButton)
            share = widths[index] if index < len(widths) else DIGIT_WIDTH
            button.set_size(pixels, share, int(width * share / widest))
        self._confidence.setContentsMargins(gap, 0, gap, round(pixels * HINT_HEIGHT))  # as digits
        self._fit_details()

    def _fit_details(self) -> None:
        pixels = max(QFontInfo(self.font()).pixelSize(), self.height() * DETAILS_HEIGHT / 1.2)
        self._set_type(self._details, pixels, self.width() - 1)

    def _set_type(self, label: QLabel, pixels: float, width: float) -> None:
        """Give a label type of this size, or smaller if its text would be wider than `width`."""
        font = label.font()
        font.setPixelSize(max(6, int(pixels)))
        needed = QFontMetricsF(font).horizontalAdvance(label.text())
        if needed > width:
            font.setPixelSize(max(6, int(pixels * width / needed)))
        if font.pixelSize() != label.font().pixelSize():
            label.setFont(font)

    # Qt

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)


def _is_one_of_two(boxed: BoxedReading) -> bool:
    if boxed.rival is not None:
        return True
    return boxed.digit is not None and boxed.reading.verdict is Verdict.UNSURE


def _shares_of(boxed: BoxedReading) -> list[str]:
    probabilities = boxed.reading.probabilities
    return [percent(float(probabilities[digit])) for digit in boxed.reading.ranking[:2]]


def _hint_of(boxed: BoxedReading) -> str:
    """Return the two that a doubtful one may be, "7/2" or "/ 1"; nothing if none is likely."""
    if boxed.text == UNREADABLE or not boxed.is_doubtful:
        return ""
    between = "/" if all(map(str.isdigit, boxed.likeliest)) else "\u2002"  # an en space
    return between.join(boxed.likeliest)
