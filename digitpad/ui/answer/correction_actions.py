"""Telling what the ink truly is: by a digit's key or a click on its bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.answer import NO_ANSWER, Answer
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.records.correction import corrected, corrected_early
from digitpad.core.records.page import Page


class CorrectionActions(QObject):
    """Makes a truth of the digits that the user names, for the ink that is on the pad.

    Where that ink is still being read, the truth is told early: it belongs to the ink at once, and
    to one of its digits when the reading comes. While a stroke is drawn there is nothing to tell.
    """

    label_given = Signal(object, bool)  # str | None; whether it is told early
    label_changed = Signal(object)  # str | None: of what is on the pad, as far as it was read
    offered = Signal(bool)  # whether there is something to be corrected

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = Page()
        self._answer = NO_ANSWER  # the one that is shown
        self._is_awaited = False  # the answer to the ink on the pad
        self._on_pad: Content = EMPTY_INK  # with the stroke under the pen
        self._label: str | None = None
        self._place = 0
        self._is_offered = False

    @Slot(Answer, bool)
    def follow(self, answer: Answer, is_current: bool = True) -> None:
        """Take note of what is shown, and whether it was read of the ink on the pad."""
        self._answer, self._is_awaited = answer, not is_current
        self._place = min(self._place, max(0, len(answer.number.readings) - 1))
        self._update()

    @Slot()
    def forget(self) -> None:
        """Nothing was read of what is on the pad now, and nothing will be."""
        self.follow(NO_ANSWER)

    @Slot(object)
    def watch(self, content: Content) -> None:
        """Take note of what is on the pad: no page yet while the pen is down."""
        self._on_pad = content
        self._enable()

    @Slot(Page)
    def turn_to(self, page: Page) -> None:
        """Take note of the page, and of what has been told of it by now."""
        if page.content is not self._page.content:
            self._on_pad = page.content  # which takes away the stroke under the pen
        self._page = page
        self._update()

    @Slot(BoxedReading)
    def choose(self, boxed: BoxedReading) -> None:
        """Of several digits, tell of this one."""
        for place, each in enumerate(self._answer.number.readings):
            if each is boxed:
                self._place = place

    @Slot(int)
    def tell(self, digit: int) -> None:
        """The chosen digit is this one; once more takes it back."""
        number = self._answer.of(self._page.content)
        if not self._can_tell():
            return
        if number is None:
            count = len(self._answer.number.readings)
            label = corrected_early(count, self._label, self._place, digit)
        else:
            label = corrected(number.text, self._label, self._place, digit)
        self.label_given.emit(label, number is None)

    def _can_tell(self) -> bool:
        if self._on_pad != self._page.content or self._on_pad.is_empty:
            return False
        number = self._answer.of(self._page.content)
        return self._is_awaited if number is None else bool(number.readings)

    def _update(self) -> None:
        """Take what was told for what it means by now."""
        label = self._page.label_of(self._answer.of(self._page.content))
        if label != self._label:
            self._label = label
            self.label_changed.emit(label)
        self._enable()

    def _enable(self) -> None:
        can_tell = self._can_tell()
        if can_tell != self._is_offered:
            self._is_offered = can_tell
            self.offered.emit(can_tell)
