"""The answer in large type: the digit, how sure the program is, and the next two guesses."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.recognition.number import Obstacle
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict
from digitpad.system.qt.guard import guarded
from digitpad.ui.answer.obstacle_texts import obstacle_text
from digitpad.ui.widgets.fitted_text import AIR
from digitpad.ui.widgets.lines import line_height
from digitpad.ui.widgets.percent import percent
from digitpad.ui.widgets.retranslated import retranslated

GUESSES = 2
LEAST_LINES = 4.5  # minimum height, in line heights
LEAST_WIDTH = 11  # minimum width, in line heights
ANSWER_HEIGHT = 0.85  # share of the view's height that a digit takes
ANSWER_WIDTH = 0.56  # share of its width that one or two digits take; the details need the rest
MESSAGE_HEIGHT = 0.3
CONFIDENCE_HEIGHT = 0.28
GUESS_HEIGHT = 0.15


@guarded
@retranslated
class AnswerView(QWidget):
    """Shows what the ink is: "7", "4 or 9", or a message if there is no digit.

    The text grows with the view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = QLabel()
        self._answer.setObjectName("answer")
        self._answer.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._confidence = QLabel()
        self._confidence.setObjectName("confidence")
        self._guesses = QLabel()
        self._guesses.setObjectName("guesses")
        self._details = QWidget()
        self._is_label = False
        self._lay_out()
        self.retranslate()
        self._set_least_size()
        self.show_message("")

    def show_reading(self, reading: Reading, obstacle: Obstacle | None = None) -> None:
        """Show a reading, or what prevents one."""
        match reading.verdict:
            case Verdict.EMPTY:
                self.show_message("")
            case Verdict.NOT_A_DIGIT:
                self.show_message(obstacle_text(obstacle))
            case Verdict.UNSURE:
                pair = self.tr("{0} or {1}").format(reading.digit, reading.runner_up)
                self._show_digits(pair, reading, named=2)
                why = self.tr("Not sure which one. The manual (Shift+F1) explains why.")
                self._answer.setToolTip(why)
            case Verdict.DIGIT:
                self._show_digits(str(reading.digit), reading, named=1)

    def show_label(self, label: str, read: str, confidence: float) -> None:
        """Show the user's answer, with what was `read` beside it in small type.

        `confidence` is that of the reading, 0..1. `read` is empty for a non-digit.
        """
        aside = self.tr("read as {0}\n{1}").format(read, percent(confidence))
        self._is_label = True
        self._show(label, self.tr("you"), aside if read else obstacle_text(None))

    def show_message(self, message: str) -> None:
        """Show a short message in place of a digit."""
        self._show_text(message, MESSAGE_HEIGHT)

    def show_error(self, message: str) -> None:
        """Show an error message, which may be several sentences long."""
        # A path has no spaces: zero-width spaces let it wrap at its slashes.
        self._show_text(message.replace("/", "/\u200b"), 0.0)
        self._answer.setToolTip(message)

    def set_selectable(self, is_selectable: bool) -> None:
        """Set whether the user can select the answer, and so copy it."""
        by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
        none = Qt.TextInteractionFlag.NoTextInteraction
        flags = by_mouse if is_selectable else none
        if flags != self._answer.textInteractionFlags():
            self._answer.setTextInteractionFlags(flags)

    def _show_text(self, text: str, share_of_height: float) -> None:
        self._details.hide()
        self._answer.setWordWrap(True)
        self._answer.setToolTip("")
        self._answer.setFont(self._message_font(text, share_of_height))
        self._answer.setText(text)

    def _show_digits(self, answer: str, reading: Reading, named: int) -> None:
        """Show an answer that names the first `named` digits, and the guesses that follow.

        A single digit has its confidence beside it; of two digits, each has its own in the list.
        """
        listed = reading.ranking[1 if named == 1 else 0 : named + GUESSES]
        line = self.tr("{0}   {1}")
        lines = [
            line.format(digit, percent(float(reading.probabilities[digit]))) for digit in listed
        ]
        self._is_label = False
        self._show(answer, percent(reading.confidence) if named == 1 else "", "\n".join(lines))

    def _show(self, answer: str, aside: str, details: str) -> None:
        """Show an answer in large type, one or two words beside it, and small details below."""
        self._answer.setWordWrap(False)
        self._answer.setToolTip("")
        self._answer.setFont(self._answer_font(answer))
        self._answer.setText(answer)
        self._confidence.setText(aside)
        self._confidence.setVisible(bool(aside))
        self._guesses.setText(details)
        self._guesses.setFont(self._guess_font())
        self._details.show()
        self.retranslate()

    def retranslate(self) -> None:
        whose, read = self.tr("Who gave the answer"), self.tr("What was read")
        sure, others = self.tr("Confidence"), self.tr("Other possible digits")
        self._answer.setAccessibleDescription(self.tr("Answer"))
        self._confidence.setAccessibleDescription(whose if self._is_label else sure)
        self._guesses.setAccessibleDescription(read if self._is_label else others)

    def _lay_out(self) -> None:
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(0)
        details.addStretch()
        details.addWidget(self._confidence)
        details.addWidget(self._guesses)
        details.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._answer)
        row.addWidget(self._details, stretch=1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _set_least_size(self) -> None:
        # The same size for every answer, so that neither the bars nor the window jump.
        line = line_height(self)
        self.setMinimumSize(ceil(line * LEAST_WIDTH), ceil(line * LEAST_LINES))
        self._fit()

    def _fit(self) -> None:
        """Set fonts that fit the view."""
        self._confidence.setFont(self._font_for(CONFIDENCE_HEIGHT * self._narrowing()))
        self._guesses.setFont(self._guess_font())
        if self._details.isHidden():
            is_error = bool(self._answer.toolTip())
            share = 0.0 if is_error else MESSAGE_HEIGHT
            self._answer.setFont(self._message_font(self._answer.text(), share))
        else:
            self._answer.setFont(self._answer_font(self._answer.text()))
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(round(self._height() * 0.12))

    def _height(self) -> float:
        return float(max(self.height(), self.minimumHeight()))

    def _narrowing(self) -> float:
        """Return a factor of at most 1, less if the view is narrow for its height."""
        return min(1.0, self.width() / (2.6 * self._height()))

    def _answer_font(self, answer: str) -> QFont:
        font = self._font_for(ANSWER_HEIGHT)
        needed = QFontMetricsF(font).size(0, answer or "0")  # some fonts have taller letters
        fitting = min(
            self.width() * ANSWER_WIDTH / needed.width(), self._height() / needed.height()
        )
        return self._shrunk(font, fitting)

    def _message_font(self, text: str, share_of_height: float) -> QFont:
        font = self._font_for(share_of_height)
        metrics = QFontMetricsF(font)
        longest_word = max(map(metrics.horizontalAdvance, text.split()), default=0.0)
        return self._shrunk(font, AIR * self.width() / max(longest_word, 1.0))

    def _guess_font(self) -> QFont:
        font = self._font_for(GUESS_HEIGHT * self._narrowing())
        needed = QFontMetricsF(font).size(0, self._guesses.text()).height()
        if needed > self._height():  # in a script whose letters are taller than the font's own
            font.setPixelSize(int(font.pixelSize() * self._height() / needed))
        return font

    def _shrunk(self, font: QFont, factor: float) -> QFont:
        if factor < 1:
            font.setPixelSize(max(self._own_pixels(), int(font.pixelSize() * factor)))
        return font

    def _font_for(self, share_of_height: float) -> QFont:
        """Return the font for a share of the view's height, never below `_own_pixels`."""
        font = QFont(self.font())
        pixels = self._height() * share_of_height * self._pixels_of_line()
        font.setPixelSize(max(self._own_pixels(), round(pixels)))
        return font

    def _own_pixels(self) -> int:
        """Return the pixel size of the view's font, or less if LEAST_LINES lines do not fit."""
        fitting = self._height() / LEAST_LINES * self._pixels_of_line()
        return min(QFontInfo(self.font()).pixelSize(), round(fitting))

    def _pixels_of_line(self) -> float:
        """Return the font's pixel size as a share of its line height."""
        return QFontInfo(self.font()).pixelSize() / self.fontMetrics().height()

    # Qt

    def hasHeightForWidth(self) -> bool:
        return False  # the layout sets the height; text that wraps does not ask for more

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._set_least_size()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
