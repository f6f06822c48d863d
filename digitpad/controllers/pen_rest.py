"""Copies the answer or clears the pad when the pen rests, if the user chose that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from digitpad.controllers.pad import PadController
from digitpad.core.ink.picture import Picture
from digitpad.core.preferences import Choices
from digitpad.core.recognition.answer import NO_ANSWER, Answer
from digitpad.core.records.page import Page

COPY_AFTER_MS = 700  # milliseconds; the next stroke of a digit comes sooner


class PenRest(QObject):
    """Copies the answer, and clears what the pen has drawn, once the pen rests.

    Nothing is cleared before it was read, nor while the pen is down. What is opened, or comes back
    by Undo, stays.
    """

    def __init__(self, drawing: PadController, copy: Callable[[], object], parent: QObject) -> None:
        """`copy` copies the answer."""
        super().__init__(parent)
        self._drawing = drawing
        self._copy = copy
        self._choices = Choices()
        self._answer = NO_ANSWER
        self._copy_timer = QTimer(self, singleShot=True, interval=COPY_AFTER_MS)
        self._copy_timer.timeout.connect(self._copy_if_at_rest)
        self._clear_timer = QTimer(self, singleShot=True)
        self._clear_timer.timeout.connect(self._clear_if_at_rest)
        pad, document = drawing.pad, drawing.document
        document.finished.connect(self._stay)
        pad.stroke_finished.connect(self._begin)
        pad.ink_erased.connect(self._begin)
        pad.ink_moved.connect(self._wait)
        document.page_changed.connect(self._wait)

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        """Do what is chosen from now on."""
        self._choices = choices
        self._clear_timer.setInterval(choices.clears_after.value * 1000)
        if not choices.clears_after.value:
            self._clear_timer.stop()

    @Slot(Answer, bool)
    def follow(self, answer: Answer, is_current: bool) -> None:
        """Note the answer shown, and copy it unless the pen moves on."""
        self._answer = answer
        if is_current and self._choices.copies_answer:
            self._copy_timer.start()

    @Slot()
    def follow_correction(self) -> None:
        """Copy the answer again, since the user has corrected it."""
        if self._choices.copies_answer:
            self._copy_timer.start()

    @Slot()
    def _begin(self) -> None:
        """Clear in a while what was drawn just now."""
        if self._choices.clears_after.value:
            self._clear_timer.start()

    @Slot()
    def _wait(self) -> None:
        """Begin the pause again, since something happens on the pad."""
        for timer in (self._copy_timer, self._clear_timer):
            if timer.isActive():
                timer.start()

    @Slot(Page)
    def _stay(self, _page: Page) -> None:
        """Let what comes next on the pad stay there."""
        self._clear_timer.stop()

    @Slot()
    def _copy_if_at_rest(self) -> None:
        if self._drawing.pad.is_in_use:
            self._copy_timer.start()
        elif self._choices.copies_answer:
            self._copy()

    @Slot()
    def _clear_if_at_rest(self) -> None:
        content = self._drawing.document.content
        if content.is_empty or isinstance(content, Picture):
            return
        if self._drawing.pad.is_in_use or self._answer.of(content) is None:
            self._clear_timer.start()
            return
        if self._copy_timer.isActive():
            self._copy_timer.stop()
            self._copy()
        self._drawing.clear()
