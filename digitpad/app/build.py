"""The composition root: the only place that builds the parts of a window and connects them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakMethod

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from digitpad.app.actions import MainActions
from digitpad.background.recognition_service import RecognitionService
from digitpad.controllers.class_mode import ClassMode
from digitpad.controllers.errors import ErrorController
from digitpad.controllers.help import HelpController
from digitpad.controllers.history_keeping import HistoryController
from digitpad.controllers.history_window import HistoryWindowController
from digitpad.controllers.opening import OpeningController
from digitpad.controllers.opening_files import PictureController
from digitpad.controllers.pad import PadController
from digitpad.controllers.preferences import PreferencesController
from digitpad.controllers.recovery import RecoveryController
from digitpad.controllers.saving import SavingController
from digitpad.controllers.shown_jobs import ClosingGuard, ShownJobs
from digitpad.engines.model_card import model_identity
from digitpad.storage.history.history_service import HistoryService
from digitpad.storage.pictures.picture_loader import PictureLoader
from digitpad.storage.preferences import Preferences
from digitpad.system.garbage_collection import collect_on_gui_thread
from digitpad.system.logs import log_folder
from digitpad.system.paths import models_directory, resources_directory
from digitpad.ui.answer.correction_actions import CorrectionActions
from digitpad.ui.answer.screen_reader import Announcer
from digitpad.ui.history.record_builder import RecordBuilder
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.pad.pen_width import PenWidth
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.themes import Looks
from digitpad.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from digitpad.api import Recognizer
    from digitpad.core.arrays import Box, Grey


@dataclass(frozen=True)
class Parts:
    """A window and the parts behind it."""

    window: MainWindow
    drawing: PadController
    service: RecognitionService
    keeper: RecordBuilder
    correcting: CorrectionActions
    choices: PreferencesController
    pen_width: PenWidth
    pictures: PictureController
    saving: SavingController
    class_mode: ClassMode
    help: HelpController
    errors: ErrorController
    guard: ClosingGuard
    history: HistoryWindowController | None  # without a folder there is none

    @property
    def pad(self) -> InkPad:
        return self.drawing.pad

    @property
    def document(self) -> InkDocument:
        return self.drawing.document


def create_window(
    engine: str = "litert", model: str | Path | None = None, data: Path | None = None
) -> MainWindow:
    """A main window, wired and working but not yet shown; needs a running QApplication.

    `engine` and `model` are those of `Recognizer.load`. History and settings are kept in the
    folder `data`; without one, nothing is kept. Each window is independent of others. It loads its
    network once it has been painted. From now on Python looks for garbage on this thread only (see
    `ui.garbage`).
    """
    return build(engine, model, data).window


def build(
    engine: str = "litert",
    model: str | Path | None = None,
    data: Path | None = None,
    preferences: Preferences | None = None,
) -> Parts:
    """Make the parts of one window and connect them; `preferences` are read from `data` if None."""
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("make a QApplication before the window")
    for compression in (
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    ):
        application.setAttribute(compression, False)  # every place that the pen passed counts
    collect_on_gui_thread(application)
    preferences = preferences or Preferences(data)
    parts = _make_parts(engine, model, data, preferences)
    actions = MainActions(parts)
    parts.window.offer(actions)
    _connect_readings(parts, actions)
    _connect_corrections(parts, actions)
    _connect_records(parts)
    _connect_service(parts, application)
    _connect_errors(parts)
    _connect_pictures(parts)
    opening = _connect_opening(parts)
    _connect_class_mode(parts)
    _connect_help(parts)
    if data is not None and parts.history is not None:
        recovery = RecoveryController(data, preferences, parts.window, parts.window)
        _connect_history(parts, parts.history, recovery, preferences, opening)
    _connect_choices(parts, actions, Looks(application, parts.window))
    return parts


def _make_parts(
    engine: str, model: str | Path | None, data: Path | None, preferences: Preferences
) -> Parts:
    load = partial(_load_recognizer, engine, model)
    models = models_directory() if model is None else Path(model)
    identity = model_identity(engine, models)
    icons = Icons(resources_directory() / "icons")
    service = RecognitionService(load)
    drawing = PadController(service)
    pen_width = PenWidth()
    window = MainWindow(drawing.pad, pen_width, icons)
    for part in (service, drawing):
        part.setParent(window)
    loader = PictureLoader(find_parts=_find_parts, parent=window)
    _stop_when_destroyed(window, loader.stop)
    choices = PreferencesController(preferences, window, window)
    guard = ClosingGuard(window)
    saving_jobs = ShownJobs(window.add_progress_row(), window)
    guard.watch(saving_jobs)
    return Parts(
        window,
        drawing,
        service,
        RecordBuilder(identity, window),
        CorrectionActions(window),
        choices,
        pen_width,
        PictureController(loader, window),
        SavingController(drawing.document, window, saving_jobs),
        ClassMode(RecognitionService(load, window), window, parent=window),
        HelpController(window, icons, models, identity),
        ErrorController(window, None if data is None else log_folder(data)),
        guard,
        None if data is None else _make_history(data, choices, guard, window),
    )


# What reads brings numpy and more with it, so it is imported on the thread that reads.


def _load_recognizer(engine: str, model: str | Path | None) -> Recognizer:
    from digitpad.api import Recognizer

    return Recognizer.load(engine, model)


def _find_parts(ink: Grey) -> tuple[Box, ...]:
    from digitpad.core.recognition.sheet import find_parts

    return find_parts(ink)


def _make_history(
    data: Path, choices: PreferencesController, guard: ClosingGuard, window: MainWindow
) -> HistoryWindowController:
    service = HistoryService(data, parent=window)
    _stop_when_destroyed(window, service.stop)
    return HistoryWindowController(data, service, choices, guard, window)


def _stop_when_destroyed(window: MainWindow, stop: Callable[[], None]) -> None:
    """Stop a thread with its window; one that runs is never garbage, and garbage cannot be asked.

    Python clears what both hold before it destroys a window that nobody needs.
    """
    found = WeakMethod(stop)
    window.destroyed.connect(lambda: (alive := found()) and alive())


def _connect_readings(parts: Parts, actions: MainActions) -> None:
    """What was read is shown; who keeps it is told before."""
    window, service, live = parts.window, parts.service, parts.drawing.live
    correcting = parts.correcting
    announcer = Announcer(window)
    service.number_read.connect(parts.keeper.follow)
    service.late_read.connect(parts.keeper.follow)
    service.number_read.connect(live.take)
    service.reading_failed.connect(live.fail)
    for follower in (correcting.follow, announcer.follow, window.show_answer, actions.show_answer):
        live.answer_shown.connect(follower)
    for nothing in (live.blanked, live.outdated, live.failed, live.impossible):
        for forget in (correcting.forget, announcer.forget, actions.forget_answer):
            nothing.connect(forget)
    live.failed.connect(window.show_error)
    service.restarted.connect(window.show_message)
    live.impossible.connect(window.show_error)
    live.blanked.connect(window.show_blank)
    live.outdated.connect(window.show_outdated)
    actions["live"].toggled.connect(live.set_live)

    # To a screen reader
    parts.pad.ink_moved.connect(announcer.wait)
    window.spoken.connect(announcer.warn)


def _connect_corrections(parts: Parts, actions: MainActions) -> None:
    """The user says what it is."""
    window, document, correcting = parts.window, parts.document, parts.correcting
    window.digit_chosen.connect(correcting.choose)
    window.digit_clicked.connect(correcting.tell)
    correcting.offered.connect(actions.offer_digits)
    correcting.truth_told.connect(document.tell)
    correcting.truth_changed.connect(window.show_truth)
    parts.pad.ink_moved.connect(correcting.watch)
    document.page_changed.connect(correcting.turn_to)


def _connect_records(parts: Parts) -> None:
    """Finished ink becomes records."""
    document, keeper = parts.document, parts.keeper
    document.page_changed.connect(keeper.turn_to)
    keeper.reading_wanted.connect(parts.drawing.live.read_late)
    document.finished.connect(keeper.finish)
    document.resumed.connect(keeper.resume)


def _connect_service(parts: Parts, application: QApplication) -> None:
    """The thread lives as long as its window is open, but does not delay its first sight."""
    window, service = parts.window, parts.service
    window.painted.connect(service.start)
    window.closed.connect(service.stop)
    _stop_when_destroyed(window, service.stop)
    application.aboutToQuit.connect(service.stop)


def _connect_errors(parts: Parts) -> None:
    """What breaks is said; drawing goes on."""
    parts.errors.told.connect(parts.window.show_message)
    parts.window.closed.connect(parts.errors.leave)


def _connect_choices(parts: Parts, actions: MainActions, looks: Looks) -> None:
    """What is chosen by tool, in a menu or in the preferences holds everywhere, and is kept."""
    window, choices = parts.window, parts.choices
    parts.pen_width.chosen.connect(choices.set_pen_width)
    for follower in (parts.drawing, parts.pen_width, window, looks):
        choices.chosen.connect(follower.show_choices)
    choices.chosen.connect(actions.show_state)
    choices.told.connect(window.show_message)
    parts.document.ink_changed.connect(actions.follow)
    window.full_screen_changed.connect(actions["full_screen"].setChecked)
    window.closed.connect(choices.leave)
    choices.begin()


def _connect_pictures(parts: Parts) -> None:
    """Pictures come in, drawings go out."""
    window, service, pictures, saving = parts.window, parts.service, parts.pictures, parts.saving
    window.files_given.connect(pictures.take_files)
    pictures.opened.connect(parts.document.open)
    pictures.sheet_requested.connect(service.request_sheet)
    pictures.rows_to_save.connect(saving.save_rows)
    service.sheet_read.connect(pictures.show_sheet)
    service.sheet_failed.connect(window.show_message)
    pictures.told.connect(window.show_message)
    saving.told.connect(window.show_message)
    window.closed.connect(pictures.leave)
    window.closed.connect(saving.leave)


def _connect_opening(parts: Parts) -> OpeningController:
    """Files of strokes come in the same way as pictures."""
    jobs = ShownJobs(parts.window.add_progress_row(), parts.window)
    opening = OpeningController(parts.window, jobs)
    parts.pictures.strokes_chosen.connect(opening.open)
    opening.opened.connect(parts.document.open)
    opening.told.connect(parts.window.show_message)
    parts.window.closed.connect(opening.leave)
    return opening


def _connect_class_mode(parts: Parts) -> None:
    """A quiz on the whole screen, with ink and readings of its own."""
    parts.choices.chosen.connect(parts.class_mode.take_choices)
    parts.window.closed.connect(parts.class_mode.leave)
    _stop_when_destroyed(parts.window, parts.class_mode.service.stop)


def _connect_help(parts: Parts) -> None:
    """What the Help menu opens."""
    parts.help.told.connect(parts.window.show_message)
    parts.window.closed.connect(parts.help.leave)


def _connect_history(
    parts: Parts,
    desk: HistoryWindowController,
    recovery: RecoveryController,
    preferences: Preferences,
    opening: OpeningController,
) -> None:
    """What is finished is kept; what is on the pad survives a crash."""
    window, document, keeper, service = parts.window, parts.document, parts.keeper, desk.service
    history = HistoryController(service, document, preferences, recovery, window)

    parts.pad.ink_moved.connect(desk.make_way)
    opening.offer_imports()
    opening.import_requested.connect(desk.import_file)
    keeper.record_finished.connect(history.keep)
    keeper.record_read.connect(history.note_reading)
    keeper.record_withdrawn.connect(history.withdraw)
    service.failed.connect(window.show_message)
    service.unavailable.connect(window.show_message)

    document.ink_changed.connect(recovery.keep)
    parts.choices.keeping_changed.connect(recovery.set_keeping)
    recovery.recovered.connect(document.open)
    service.added.connect(recovery.forget)
    recovery.told.connect(window.show_message)

    window.painted.connect(service.start)
    window.first_shown.connect(recovery.offer)
    window.closed.connect(keeper.finish_last)
    window.closed.connect(desk.leave)
    window.closed.connect(recovery.leave)
    window.closed.connect(service.stop)
