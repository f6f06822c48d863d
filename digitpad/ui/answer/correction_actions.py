"""Corrects what was read: with a digit's key or a click on its bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.answer import NO_ANSWER, Answer
from digitpad.core.recognition.number import UNREADABLE, BoxedReading
from digitpad.core.records.correction import corrected, corrected_early, is_label
from digitpad.core.records.page import Page


class CorrectionActions(QObject):
    """Turns the digits that the user chooses into a label for the ink on the pad.

    While that ink is still being read, the label is early: it belongs to the ink at once, and to
    one of its digits when the reading comes. While a stroke is being drawn, no label can be given.
    """

    label_given = Signal(object, bool)  # str | None; whether it is early
    label_changed = Signal(object)  # str | None: for what is on the pad, as far as it has been read
    offered = Signal(bool)  # whether there is something to correct

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = Page()
        self._answer = NO_ANSWER  # the one shown
        self._is_awaited = False  # a reading of the ink on the pad
        self._on_pad: Content = EMPTY_INK  # including the stroke under the pen
        self._label: str | None = None
        self._index = 0
        self._is_offered = False

    @Slot(Answer, bool)
    def follow(self, answer: Answer, is_current: bool = True) -> None:
        """Note the answer shown, and whether it belongs to the ink on the pad."""
        self._answer, self._is_awaited = answer, not is_current
        self._index = min(self._index, max(0, len(answer.number.readings) - 1))
        self._update()

    @Slot()
    def forget(self) -> None:
        """Note that what is on the pad has not been read, and will not be."""
        self.follow(NO_ANSWER)

    @Slot(object)
    def watch(self, content: Content) -> None:
        """Note what is on the pad; while the pen is down, this is ahead of the page."""
        self._on_pad = content
        self._enable()

    @Slot(Page)
    def turn_to(self, page: Page) -> None:
        """Note the page and the label that it has by now."""
        if page.content is not self._page.content:
            self._on_pad = page.content  # this drops the stroke under the pen
        self._page = page
        self._update()

    @Slot(BoxedReading)
    def choose(self, boxed: BoxedReading) -> None:
        """Choose which digit of a number to correct."""
        for index, each in enumerate(self._answer.number.readings):
            if each is boxed:
                self._index = index

    @Slot(int)
    def label_as(self, digit: int) -> None:
        """Label the chosen digit as `digit`; the same digit again removes the label."""
        self.label_with(str(digit))

    def label_with(self, character: str) -> None:
        """Label the chosen character as a digit or separator, if that gives a number."""
        number = self._answer.of(self._page.content)
        if not self._can_correct():
            return
        shown = self._answer.number
        position = shown.position_of(self._index) if shown.readings else 0
        if number is None:
            label = corrected_early(len(shown.text), self._label, position, character)
        else:
            label = corrected(number.text, self._label, position, character)
        if label is None or is_label(label.replace(UNREADABLE, "0")):
            self.label_given.emit(label, number is None)

    def _can_correct(self) -> bool:
        if self._on_pad != self._page.content or self._on_pad.is_empty:
            return False
        number = self._answer.of(self._page.content)
        return self._is_awaited if number is None else bool(number.readings)

    def _update(self) -> None:
        """Work out what the page's label means, given what has been read by now."""
        label = self._page.label_of(self._answer.of(self._page.content))
        if label != self._label:
            self._label = label
            self.label_changed.emit(label)
        self._enable()

    def _enable(self) -> None:
        can_correct = self._can_correct()
        if can_correct != self._is_offered:
            self._is_offered = can_correct
            self.offered.emit(can_correct)
