"""Connects the parts of a window, feature by feature."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtCore import Qt

from digitpad.app.answer_route import AnswerRoute
from digitpad.app.menus_and_keys import MainActions
from digitpad.app.parts import Parts
from digitpad.controllers.dragging import data_of_drawing, data_of_text
from digitpad.controllers.files.opening import OpeningController
from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.controllers.history_keeping import HistoryKeepingController
from digitpad.controllers.history_window import HistoryWindowController
from digitpad.controllers.pen_rest import PenRest
from digitpad.controllers.recovery import RecoveryController
from digitpad.storage.preferences import Preferences
from digitpad.ui.answer.announcer import Announcer
from digitpad.ui.widgets.themes import Themes
from digitpad.ui.window.main_window import MainWindow


def stop_when_destroyed(window: MainWindow, stop: Callable[[], None]) -> None:
    """Stop a thread when its window is destroyed.

    A thread that runs is never garbage, so the weak reference finds it. A thread that is garbage
    together with its window must not be called: Python has already cleared its attributes.
    """
    found = WeakMethod(stop)
    window.destroyed.connect(lambda: (alive := found()) and alive())


def connect_parts(parts: Parts, actions: MainActions) -> OpeningController:
    """Connect what needs no data folder; return the controller that opens files of strokes."""
    _connect_readings(parts, actions)
    _connect_corrections(parts, actions)
    _connect_records(parts)
    _connect_service(parts)
    _connect_errors(parts)
    _connect_pictures(parts)
    _connect_printing(parts)
    _connect_class_mode(parts)
    _connect_help(parts)
    _connect_pen_rest(parts, actions)
    _offer_drags(parts, actions)
    opening = _connect_opening(parts)
    _connect_recent_files(parts, opening)
    return opening


def _connect_readings(parts: Parts, actions: MainActions) -> None:
    """Show what was read, after the record builder has taken note of it."""
    window, service, live = parts.window, parts.service, parts.drawing.live
    announcer = Announcer(window)
    route = AnswerRoute(parts, actions, announcer)
    service.number_read.connect(route.take)
    service.late_read.connect(parts.keeper.follow)
    service.reading_failed.connect(live.fail)
    service.restarted.connect(window.show_message)
    live.answer_shown.connect(route.show)
    live.blanked.connect(route.blank)
    live.outdated.connect(route.outdate)
    live.failed.connect(route.fail)
    parts.document.finished.connect(window.forget_message)  # it was about that drawing
    live.impossible.connect(route.fail)
    actions["live"].toggled.connect(live.set_live)

    # To a screen reader
    parts.pad.ink_moved.connect(announcer.wait)
    window.spoken.connect(announcer.warn)


def _connect_corrections(parts: Parts, actions: MainActions) -> None:
    """Let the user correct the answer."""
    window, document, correcting = parts.window, parts.document, parts.correcting
    window.digit_chosen.connect(correcting.choose)
    window.digit_clicked.connect(correcting.label_as)
    correcting.offered.connect(actions.offer_digits)
    correcting.label_given.connect(document.set_label)
    correcting.offered.connect(window.offer_corrections)
    correcting.label_changed.connect(actions.show_label)
    correcting.label_changed.connect(window.show_label)
    parts.pad.ink_moved.connect(correcting.watch)
    document.page_changed.connect(correcting.turn_to)


def _connect_records(parts: Parts) -> None:
    """Make records of finished ink."""
    document, keeper = parts.document, parts.keeper
    document.page_changed.connect(keeper.turn_to)
    keeper.reading_wanted.connect(parts.drawing.live.read_late)
    document.finished.connect(keeper.finish)
    document.resumed.connect(keeper.resume)


def _connect_service(parts: Parts) -> None:
    """Run the thread while its window is open, but do not delay the first paint."""
    window, service = parts.window, parts.service
    window.painted.connect(service.start)
    window.closed.connect(service.stop)
    stop_when_destroyed(window, service.stop)


def _connect_errors(parts: Parts) -> None:
    """Show messages about errors; drawing continues."""
    parts.errors.message.connect(parts.window.show_message)
    parts.window.closed.connect(parts.errors.shut_down)


def connect_choices(parts: Parts, actions: MainActions, themes: Themes) -> None:
    """Apply everywhere what is chosen with a tool, in a menu or in the preferences; store it."""
    window, choices = parts.window, parts.choices
    parts.pen_width.chosen.connect(choices.set_pen_width)
    for follower in (parts.drawing, parts.pictures, parts.pen_width, window, themes):
        choices.chosen.connect(follower.show_choices)
    choices.chosen.connect(actions.show_state)
    choices.chosen.connect(actions.list_recent)
    choices.message.connect(window.show_message)
    parts.document.ink_changed.connect(actions.follow)
    window.full_screen_changed.connect(actions.show_full_screen)
    window.closed.connect(choices.shut_down)
    choices.begin()


def _connect_pictures(parts: Parts) -> None:
    """Open pictures, and save drawings."""
    window, service, pictures, saving = parts.window, parts.service, parts.pictures, parts.saving
    window.files_given.connect(pictures.take_files)
    pictures.dragged.connect(parts.pad.show_target)
    pictures.opened.connect(parts.document.open)
    pictures.sheet_requested.connect(service.request_sheet)
    for reader in (service, pictures):
        reader.sheet_read.connect(parts.sheets.show_sheet)
    parts.pad.ink_moved.connect(pictures.pause)
    parts.sheets.message.connect(window.show_message)
    service.sheet_failed.connect(window.show_message)
    pictures.message.connect(window.show_message)
    saving.message.connect(window.show_message)
    saving.saved.connect(window.show_saved)
    window.closed.connect(pictures.shut_down)
    window.closed.connect(parts.sheets.shut_down)
    window.closed.connect(saving.shut_down)


def _connect_recent_files(parts: Parts, opening: OpeningController) -> None:
    """Remember the files that were opened or saved, and open them again."""
    recent = parts.recent
    for opened in (parts.pictures.file_opened, opening.file_opened, parts.saving.saved):
        opened.connect(recent.note)
    recent.opened.connect(parts.pictures.take_files)
    recent.message.connect(parts.window.show_message)


def _connect_pen_rest(parts: Parts, actions: MainActions) -> None:
    """Copy the answer and clear the pad automatically, if the user chose that."""
    rest = PenRest(parts.drawing, actions["copy"].trigger, parts.window)
    parts.drawing.live.answer_shown.connect(rest.follow)
    parts.correcting.label_changed.connect(rest.follow_correction)
    parts.choices.chosen.connect(rest.show_choices)


def _offer_drags(parts: Parts, actions: MainActions) -> None:
    """Let the answer and the drawing be dragged into other programs."""
    document = parts.document
    parts.window.offer_drags(
        lambda: data_of_text(actions.number), lambda: data_of_drawing(document.content)
    )


def _connect_printing(parts: Parts) -> None:
    """Print drawings with what was read."""
    window, printing = parts.window, parts.printing
    parts.drawing.live.answer_shown.connect(printing.follow)
    printing.message.connect(window.show_message)
    window.closed.connect(printing.shut_down)


def _connect_opening(parts: Parts) -> OpeningController:
    """Open files of strokes in the same way as pictures."""
    jobs = ShownJobs(parts.window.add_progress_row(), parts.window)
    opening = OpeningController(parts.window, jobs)
    parts.pictures.strokes_chosen.connect(opening.open)
    # Queued: a file that is refused at once must not be followed by the next before it is told.
    opening.ended.connect(parts.pictures.follow_strokes, Qt.ConnectionType.QueuedConnection)
    opening.opened.connect(parts.document.open)
    opening.message.connect(parts.window.show_message)
    parts.window.closed.connect(opening.shut_down)
    return opening


def _connect_class_mode(parts: Parts) -> None:
    """Connect the quiz on the whole screen, which has its own ink and readings."""
    parts.choices.chosen.connect(parts.class_mode.take_choices)
    parts.window.closed.connect(parts.class_mode.close)
    stop_when_destroyed(parts.window, parts.class_mode.service.stop)


def _connect_help(parts: Parts) -> None:
    """Connect what the Help menu opens."""
    parts.help.message.connect(parts.window.show_message)
    parts.window.closed.connect(parts.help.shut_down)


def connect_history(
    parts: Parts,
    history_window: HistoryWindowController,
    recovery: RecoveryController,
    preferences: Preferences,
    opening: OpeningController,
) -> None:
    """Keep finished drawings, and let what is on the pad survive a crash."""
    window, document, keeper = parts.window, parts.document, parts.keeper
    service = history_window.service
    history = HistoryKeepingController(service, document, preferences, recovery, window)

    parts.pad.ink_moved.connect(history_window.pause)
    opening.offer_imports()
    opening.import_requested.connect(history_window.import_file)
    keeper.record_finished.connect(history.keep)
    keeper.record_read.connect(history.note_reading)
    keeper.record_withdrawn.connect(history.withdraw)
    parts.sheets.record_made.connect(service.add)
    parts.sheets.record_withdrawn.connect(service.withdraw)
    service.failed.connect(window.show_message)
    service.unavailable.connect(window.show_message)

    document.page_changed.connect(recovery.keep)
    parts.choices.keeping_changed.connect(recovery.set_keeping)
    recovery.recovered.connect(document.take)
    service.added.connect(recovery.forget)
    recovery.message.connect(window.show_message)

    window.painted.connect(service.start)
    window.first_shown.connect(recovery.offer)
    window.closed.connect(keeper.finish_last)
    window.closed.connect(history_window.shut_down)
    window.closed.connect(recovery.shut_down)
    window.closed.connect(service.stop)
