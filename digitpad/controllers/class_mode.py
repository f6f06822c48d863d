"""Class mode: a window with its own pad, ink and readings, none of which is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from digitpad.background.recognition_service import RecognitionService
from digitpad.controllers.pad import PadController
from digitpad.core.preferences import Choices
from digitpad.ui.answer.live_reading import LiveReading
from digitpad.ui.dialogs.front import show_in_front
from digitpad.ui.widgets.lines import screen_of

if TYPE_CHECKING:
    from digitpad.ui.quiz.class_window import ClassWindow
    from digitpad.ui.quiz.quiz_master import Pace, QuizMaster


class ClassMode(QObject):
    """Opens class mode on the screen where `window` is; its thread runs while it is open."""

    def __init__(
        self,
        service: RecognitionService,
        window: QWidget,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`service` is for class mode alone, so that its readings do not mix with others."""
        super().__init__(parent)
        self.service = service
        self._main_window = window
        self._pace = pace
        self._choices = Choices()
        self._drawing: PadController | None = None
        self._view: ClassWindow | None = None

    @Slot()
    def open(self) -> None:
        """Offer a round on the whole screen."""
        view = self._view_of_class()
        if not view.isVisible():
            self.service.start()
            view.show_start()
        view.setGeometry(screen_of(self._main_window).geometry())
        view.showFullScreen()
        show_in_front(view)

    @Slot()
    def close(self) -> None:
        """Close the window, and stop what runs behind it."""
        if self._view is not None:
            self._view.close()

    @Slot(Choices)
    def take_choices(self, choices: Choices) -> None:
        """Draw as chosen for the main window, and put the pad on the same side."""
        self._choices = choices
        self._apply_choices()

    def _apply_choices(self) -> None:
        if self._drawing is not None and self._view is not None:
            # A quiz asks for digits.
            self._drawing.show_choices(replace(self._choices, digits_only=True))
            self._view.set_hand(self._choices.hand)

    def _view_of_class(self) -> ClassWindow:
        if self._view is None:
            self._view = self._make()
            self._apply_choices()
        return self._view

    def _make(self) -> ClassWindow:
        from digitpad.ui.pad.press_watcher import PressWatcher
        from digitpad.ui.quiz.class_window import ClassWindow
        from digitpad.ui.quiz.quiz_master import DEFAULT_PACE, QuizMaster  # rarely needed

        drawing = self._drawing = PadController(self.service, self)
        view = ClassWindow(drawing.pad)
        master = QuizMaster(self._pace or DEFAULT_PACE, parent=self)
        for wipe in (view.clear_requested, master.fresh_pad_requested):
            wipe.connect(drawing.clear)
        self._connect_readings(drawing.live, view, master)
        self._connect_quiz(drawing, view, master)
        PressWatcher(drawing.pad).pressed.connect(master.press)
        return view

    def _connect_readings(self, live: LiveReading, view: ClassWindow, master: QuizMaster) -> None:
        service = self.service
        live.answer_shown.connect(view.show_answer)
        live.blanked.connect(view.show_blank)
        live.failed.connect(view.show_problem)
        live.impossible.connect(view.show_problem)
        service.number_read.connect(live.take)
        service.reading_failed.connect(live.fail)
        service.number_read.connect(master.note)

    def _connect_quiz(self, drawing: PadController, view: ClassWindow, master: QuizMaster) -> None:
        drawing.pad.ink_moved.connect(master.follow_pen)
        drawing.document.ink_changed.connect(master.follow)
        master.quiz_changed.connect(view.show_quiz)
        view.skip_requested.connect(master.skip)
        view.hurry_requested.connect(master.hurry)
        view.start_requested.connect(master.begin)
        view.again_requested.connect(master.begin_again)
        view.closed.connect(master.stop)
        view.closed.connect(self.service.stop)
