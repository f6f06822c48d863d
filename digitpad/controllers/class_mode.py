"""Class mode: a window of its own with its own pad, ink and readings; nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from digitpad.background.recognition_service import RecognitionService
from digitpad.core.preferences import Choices
from digitpad.ui.answer.live_reading import LiveReading
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.pad.ink_pad import InkPad

if TYPE_CHECKING:
    from digitpad.ui.quiz.class_window import ClassWindow
    from digitpad.ui.quiz.quiz_master import Pace, QuizMaster


class ClassMode(QObject):
    """Opens class mode, on the screen where `window` is. The thread runs while it is open."""

    def __init__(
        self,
        service: RecognitionService,
        window: QWidget,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`service` is for class mode alone: its readings must not mingle with others."""
        super().__init__(parent)
        self._service = service
        self._main_window = window
        self._pace = pace
        self._choices = Choices()
        self._pad: InkPad | None = None
        self._view: ClassWindow | None = None
        self._master: QuizMaster | None = None

    @Slot()
    def open(self) -> None:
        """Begin a round on the whole screen."""
        view, master = self._parts()
        if not view.isVisible():
            self._service.start()
            master.begin()
        view.setGeometry(self._main_window.screen().geometry())
        view.showFullScreen()
        view.raise_()
        view.activateWindow()

    @Slot()
    def leave(self) -> None:
        """Close the window, and end what runs behind it."""
        if self._view is not None:
            self._view.close()

    @Slot(object)
    def take_choices(self, choices: Choices) -> None:
        """Draw as is chosen for the main window, and lay the pad on the same side."""
        self._choices = choices
        self._apply_choices()

    def _apply_choices(self) -> None:
        if self._pad is not None and self._view is not None:
            self._pad.set_pen_width(self._choices.pen_width)
            self._pad.set_smoothing(self._choices.smoothing)
            self._pad.set_pressure(self._choices.pressure_widens)
            self._view.set_hand(self._choices.hand)

    def _parts(self) -> tuple[ClassWindow, QuizMaster]:
        if self._view is None or self._master is None:
            self._view, self._master = self._make()
            self._apply_choices()
        return self._view, self._master

    def _make(self) -> tuple[ClassWindow, QuizMaster]:
        from digitpad.ui.pad.press_watcher import PenWatch
        from digitpad.ui.quiz.class_window import ClassWindow
        from digitpad.ui.quiz.quiz_master import DEFAULT_PACE, QuizMaster  # most never need it

        document, pad, live = InkDocument(self), InkPad(), LiveReading(self)
        self._pad = pad
        view, master = ClassWindow(pad), QuizMaster(self._pace or DEFAULT_PACE, parent=self)
        view.setWindowIcon(self._main_window.windowIcon())
        pad.stroke_finished.connect(document.add_stroke)
        pad.ink_erased.connect(document.erase_to)
        document.ink_changed.connect(pad.show_ink)
        PenWatch(pad).pressed.connect(master.press)
        for wipe in (view.clear_requested, master.fresh_pad_requested):
            wipe.connect(pad.cancel_stroke)
            wipe.connect(document.clear)
        self._connect_readings(pad, document, live, view, master)
        self._connect_quiz(pad, document, view, master)
        return view, master

    def _connect_readings(
        self,
        pad: InkPad,
        document: InkDocument,
        live: LiveReading,
        view: ClassWindow,
        master: QuizMaster,
    ) -> None:
        service = self._service
        pad.ink_moved.connect(live.follow)
        document.ink_changed.connect(live.follow)
        live.reading_requested.connect(service.request)
        live.readings_void.connect(service.clear)
        live.answer_shown.connect(view.show_answer)
        live.blanked.connect(view.show_blank)
        live.failed.connect(view.show_problem)
        live.impossible.connect(view.show_problem)
        service.ready.connect(live.begin)
        service.unavailable.connect(live.give_up)
        service.number_read.connect(live.take)
        service.reading_failed.connect(live.fail)
        service.number_read.connect(master.note)

    def _connect_quiz(
        self, pad: InkPad, document: InkDocument, view: ClassWindow, master: QuizMaster
    ) -> None:
        pad.ink_moved.connect(master.follow_pen)
        document.ink_changed.connect(master.follow)
        master.quiz_changed.connect(view.show_quiz)
        view.skip_requested.connect(master.skip)
        view.hurry_requested.connect(master.hurry)
        view.again_requested.connect(master.begin)
        view.closed.connect(master.leave)
        view.closed.connect(self._service.stop)
