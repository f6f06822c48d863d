"""The answer in large: the digit, how sure it is, and the next two guesses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.reading import Reading, Verdict

DIGIT_SCALE = 6.0  # of the style's own font
PAIR_SCALE = 3.6  # "4 or 9"
WORDS_SCALE = 1.9
CONFIDENCE_SCALE = 1.9
GUESSES = 2
WIDTH = 11  # lines of the style's font: room for "4 or 9" and its guesses


class AnswerView(QWidget):
    """Says what the ink is: "7", "4 or 9", or in words why there is no digit."""

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
        self._answer_scale = WORDS_SCALE
        self._lay_out()
        self._scale_fonts()
        self.show_words(self.tr("Draw a digit"))

    def show_reading(self, reading: Reading) -> None:
        match reading.verdict:
            case Verdict.EMPTY:
                self.show_words(self.tr("Draw a digit"))
            case Verdict.NOT_A_DIGIT:
                self.show_words(self.tr("Not a digit"))
            case Verdict.UNSURE:
                pair = self.tr("{0} or {1}").format(reading.digit, reading.runner_up)
                self._show(pair, PAIR_SCALE, reading, named=2)
            case Verdict.DIGIT:
                self._show(str(reading.digit), DIGIT_SCALE, reading, named=1)

    def show_words(self, words: str) -> None:
        """Show a few words in place of a digit."""
        self._show_text(words, WORDS_SCALE)

    def show_error(self, words: str) -> None:
        """Show what went wrong, which may take some sentences."""
        # A path has no spaces; these invisible ones let it break at its slashes.
        self._show_text(words.replace("/", "/\u200b"), 1.0)

    def _show_text(self, text: str, scale: float) -> None:
        self._details.hide()
        self._answer.setWordWrap(True)
        self._set_answer(text, scale)

    def _show(self, answer: str, scale: float, reading: Reading, named: int) -> None:
        """Show an answer that names the first `named` digits, and the guesses that follow."""
        self._answer.setWordWrap(False)
        self._set_answer(answer, scale)
        self._details.show()
        self._confidence.setText(percent(reading.confidence))
        guesses = reading.ranking[named : named + GUESSES]
        self._guesses.setText(
            "\n".join(
                f"{digit}   {percent(float(reading.probabilities[digit]))}" for digit in guesses
            )
        )

    def _set_answer(self, text: str, scale: float) -> None:
        if scale != self._answer_scale:
            self._answer_scale = scale
            self._answer.setFont(self._scaled_font(scale))
        self._answer.setText(text)

    def _lay_out(self) -> None:
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.addStretch()
        details.addWidget(self._confidence)
        details.addWidget(self._guesses)
        details.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().height())
        row.addWidget(self._answer)
        row.addWidget(self._details, stretch=1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _scale_fonts(self) -> None:
        self._answer.setFont(self._scaled_font(self._answer_scale))
        self._confidence.setFont(self._scaled_font(CONFIDENCE_SCALE))
        # The same at all times, so that neither the bars nor the window jump with the answer.
        height = self.fontMetrics().height()
        self.setMinimumSize(round(height * WIDTH), round(height * DIGIT_SCALE * 1.05))

    def _scaled_font(self, scale: float) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * scale)
        return font

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._scale_fonts()
        super().changeEvent(event)


def percent(share: float) -> str:
    """A share of 0..1 in whole percent, never rounded up to certainty or down to nothing."""
    if share >= 0.995:
        return "> 99 %"
    if 0 < share < 0.005:
        return "< 1 %"
    return f"{share * 100:.0f} %"
