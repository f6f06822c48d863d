"""Passes each answer on: first to the part that keeps it, then to the parts that show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from digitpad.app.menus_and_keys import MainActions
from digitpad.app.parts import Parts
from digitpad.core.recognition.answer import Answer
from digitpad.ui.answer.announcer import Announcer


class AnswerRoute(QObject):
    """Passes the answers of one window on to all that follow them, in a fixed order."""

    def __init__(self, parts: Parts, actions: MainActions, announcer: Announcer) -> None:
        super().__init__(parts.window)
        self._keeper = parts.keeper
        self._live = parts.drawing.live
        self._window = parts.window
        self._correcting = parts.correcting
        self._actions = actions
        self._announcer = announcer

    @Slot(Answer)
    def take(self, answer: Answer) -> None:
        """Something was read: a page that is finished by what is shown has its reading by then."""
        self._keeper.follow(answer)
        self._live.take(answer)

    @Slot(Answer, bool)
    def show(self, answer: Answer, is_current: bool) -> None:
        """Show an answer, which is of the ink on the pad or of older ink."""
        self._correcting.follow(answer, is_current)
        self._announcer.follow(answer, is_current)
        self._window.show_answer(answer, is_current)
        self._actions.show_answer(answer, is_current)

    @Slot()
    def blank(self) -> None:
        """The pad is empty."""
        self._forget()
        self._window.show_blank()

    @Slot()
    def outdate(self) -> None:
        """Nobody has asked for the ink on the pad to be read."""
        self._forget()
        self._window.show_outdated()

    @Slot(str)
    def fail(self, why: str) -> None:
        """The ink on the pad could not be read, or no ink can."""
        self._forget()
        self._window.show_error(why)

    def _forget(self) -> None:
        """What was read can no longer be corrected, announced or copied."""
        self._correcting.forget()
        self._announcer.forget()
        self._actions.forget_answer()
