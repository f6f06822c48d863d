"""The composition root: the only place that builds the parts of a window and connects them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from digitpad.background.recognition_service import RecognitionService
from digitpad.controllers.class_mode import ClassMode
from digitpad.controllers.errors import ErrorController
from digitpad.controllers.help import HelpController
from digitpad.controllers.history_keeping import HistoryController
from digitpad.controllers.history_window import HistoryWindowController
from digitpad.controllers.opening import OpeningController
from digitpad.controllers.opening_files import PictureController
from digitpad.controllers.preferences import PreferencesController
from digitpad.controllers.recovery import RecoveryController
from digitpad.controllers.saving import SavingController
from digitpad.engines.model_card import model_identity
from digitpad.storage.history.history_service import HistoryService
from digitpad.storage.pictures.picture_loader import PictureLoader
from digitpad.storage.preferences import Preferences
from digitpad.system.garbage_collection import collect_on_gui_thread
from digitpad.system.logs import log_folder
from digitpad.system.paths import models_directory, resources_directory
from digitpad.ui.answer.correction_actions import CorrectionActions
from digitpad.ui.answer.live_reading import LiveReading
from digitpad.ui.answer.screen_reader import Announcer
from digitpad.ui.history.record_builder import RecordBuilder
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.pad.pen_tools import PenTools
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.themes import Looks
from digitpad.ui.window.file_actions import FileActions
from digitpad.ui.window.help_actions import HelpActions
from digitpad.ui.window.ink_actions import InkActions
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.view_actions import ViewActions

if TYPE_CHECKING:
    from digitpad.api import Recognizer
    from digitpad.core.arrays import Box, Grey


@dataclass(frozen=True)
class Parts:
    """A window and the parts behind it."""

    window: MainWindow
    pad: InkPad
    document: InkDocument
    service: RecognitionService
    keeper: RecordBuilder
    files: FileActions
    view: ViewActions
    help: HelpActions
    errors: ErrorController
    choices: PreferencesController


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
    engine: str = "litert", model: str | Path | None = None, data: Path | None = None
) -> Parts:
    """Make the parts of one window and connect them."""
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("make a QApplication before the window")
    for compression in (
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    ):
        application.setAttribute(compression, False)  # every place that the pen passed counts
    collect_on_gui_thread(application)
    document = InkDocument()
    pad = InkPad()
    live = LiveReading()
    load = partial(_load_recognizer, engine, model)
    service = RecognitionService(load)
    tools = PenTools()
    files = FileActions()
    view = ViewActions()
    help_ = HelpActions()
    correcting = CorrectionActions()
    models = models_directory() if model is None else Path(model)
    identity = model_identity(engine, models)
    keeper = RecordBuilder(identity)
    icons = Icons(resources_directory() / "icons")
    ink = InkActions(document.undo_stack)
    window = MainWindow(pad, ink, tools, files, correcting, view, help_, icons)

    # From the hand to the document, and back to the pad
    pad.stroke_finished.connect(document.add_stroke)
    ink.clear.triggered.connect(pad.cancel_stroke)
    ink.clear.triggered.connect(document.clear)
    pad.ink_erased.connect(document.erase_to)
    document.ink_changed.connect(pad.show_ink)
    tools.erasing_changed.connect(pad.set_erasing)
    tools.width_changed.connect(pad.set_pen_width)
    tools.smoothing_changed.connect(pad.set_smoothing)
    tools.pressure_changed.connect(pad.set_pressure)
    tools.announce()

    # From ink to readings
    pad.ink_moved.connect(live.follow)
    document.ink_changed.connect(live.follow)
    ink.live.toggled.connect(live.set_live)
    ink.predict.triggered.connect(live.predict)
    live.reading_requested.connect(service.request)
    live.readings_void.connect(service.clear)

    # From readings to the window; who keeps them is told before they are shown
    service.number_read.connect(keeper.follow)
    service.number_read.connect(correcting.follow)
    service.number_read.connect(window.show_number)
    service.reading_failed.connect(window.show_error)
    service.restarted.connect(window.show_message)
    service.ready.connect(live.begin)
    service.unavailable.connect(live.give_up)
    live.impossible.connect(window.show_error)
    live.blanked.connect(window.show_blank)
    live.outdated.connect(window.show_outdated)
    for void in (live.blanked, live.outdated, live.impossible):
        void.connect(keeper.forget)
        void.connect(correcting.forget)

    # To a screen reader
    announcer = Announcer(window)
    pad.ink_moved.connect(announcer.wait)
    service.number_read.connect(announcer.follow)
    live.blanked.connect(announcer.forget)
    window.spoken.connect(announcer.warn)

    # Corrections
    window.digit_chosen.connect(correcting.choose)
    window.digit_clicked.connect(correcting.tell)
    correcting.truth_told.connect(document.tell)
    document.truth_changed.connect(correcting.take_truth)
    document.truth_changed.connect(window.show_truth)

    # Finished ink becomes records
    pad.ink_moved.connect(keeper.watch)
    document.page_changed.connect(keeper.turn_to)
    document.finished.connect(keeper.finish)
    document.resumed.connect(keeper.resume)
    document.ink_changed.connect(files.follow)

    # The thread lives as long as its window is open, but does not delay its first sight
    window.painted.connect(service.start)
    window.closed.connect(service.stop)
    window.destroyed.connect(service.stop)
    application.aboutToQuit.connect(service.stop)
    window.keep(document, tools, files, correcting, keeper, live, service)
    files.quit.triggered.connect(window.close)
    view.full_screen.triggered.connect(window.set_full_screen)
    preferences = Preferences(data)
    choices = PreferencesController(preferences, window)
    errors = ErrorController(window, None if data is None else log_folder(data))
    parts = Parts(window, pad, document, service, keeper, files, view, help_, errors, choices)
    _connect_errors(parts)
    opening = _connect_opening(parts, _connect_pictures(parts))
    _connect_class_mode(parts, RecognitionService(load))
    _connect_help(parts, HelpController(window, icons, models, identity))
    if data is None:
        files.history.setVisible(False)
    else:
        _connect_history(parts, data, preferences, opening)
    _connect_choices(parts, tools, ink, Looks(application))
    return parts


# What reads brings numpy and more with it, so it is imported on the thread that reads.


def _load_recognizer(engine: str, model: str | Path | None) -> Recognizer:
    from digitpad.api import Recognizer

    return Recognizer.load(engine, model)


def _find_parts(ink: Grey) -> tuple[Box, ...]:
    from digitpad.core.recognition.sheet import find_parts

    return find_parts(ink)


def _connect_errors(parts: Parts) -> None:
    """What breaks is said; drawing goes on."""
    errors, window = parts.errors, parts.window
    parts.help.logs.triggered.connect(errors.open_log)
    errors.told.connect(window.show_message)
    window.closed.connect(errors.leave)


def _connect_choices(parts: Parts, tools: PenTools, ink: InkActions, looks: Looks) -> None:
    """What is chosen by tool, in a menu or in the preferences holds everywhere, and is kept."""
    window, files, view, choices = parts.window, parts.files, parts.view, parts.choices
    tools.width_changed.connect(choices.set_pen_width)
    tools.smoothing_changed.connect(choices.set_smoothing)
    tools.pressure_changed.connect(choices.set_pressure)
    ink.live_chosen.connect(choices.set_live)
    view.theme_chosen.connect(choices.set_theme)
    view.hand_chosen.connect(choices.set_hand)
    view.table_chosen.connect(choices.set_table)
    files.preferences.triggered.connect(choices.show)
    choices.chosen.connect(tools.show_choices)
    choices.chosen.connect(view.show_choices)
    choices.chosen.connect(window.show_choices)
    choices.chosen.connect(looks.show_choices)
    choices.told.connect(window.show_message)
    window.closed.connect(choices.leave)
    window.keep(choices, looks)
    choices.begin()


def _connect_pictures(parts: Parts) -> PictureController:
    """Pictures come in, drawings go out."""
    window, document, service, files = parts.window, parts.document, parts.service, parts.files
    loader = PictureLoader(find_parts=_find_parts)
    pictures = PictureController(loader, window)
    saving = SavingController(document, window)
    files.open.triggered.connect(pictures.open)
    files.paste.triggered.connect(pictures.paste)
    window.files_given.connect(pictures.take_files)
    files.save.triggered.connect(saving.save)
    files.copy_drawing.triggered.connect(saving.copy)
    files.cut.triggered.connect(saving.cut)
    pictures.opened.connect(document.open)
    pictures.sheet_requested.connect(service.request_sheet)
    pictures.rows_to_save.connect(saving.save_rows)
    service.sheet_read.connect(pictures.show_sheet)
    service.sheet_failed.connect(window.show_message)
    pictures.told.connect(window.show_message)
    saving.told.connect(window.show_message)
    window.closed.connect(pictures.leave)
    window.closed.connect(saving.leave)
    window.destroyed.connect(loader.stop)
    window.keep(loader)
    return pictures


def _connect_opening(parts: Parts, pictures: PictureController) -> OpeningController:
    """Files of strokes come in the same way as pictures."""
    opening = OpeningController(parts.window)
    pictures.strokes_chosen.connect(opening.open)
    opening.opened.connect(parts.document.open)
    opening.told.connect(parts.window.show_message)
    parts.window.closed.connect(opening.leave)
    return opening


def _connect_class_mode(parts: Parts, service: RecognitionService) -> None:
    """A quiz on the whole screen, with ink and readings of its own."""
    window = parts.window
    class_mode = ClassMode(service, window)
    parts.view.class_mode.triggered.connect(class_mode.open)
    parts.choices.chosen.connect(class_mode.take_choices)
    window.closed.connect(class_mode.leave)
    window.destroyed.connect(service.stop)
    window.keep(service, class_mode)


def _connect_help(parts: Parts, desk: HelpController) -> None:
    """What the Help menu opens."""
    window, actions = parts.window, parts.help
    actions.manual.triggered.connect(desk.show_manual)
    actions.shortcuts.triggered.connect(desk.show_keys)
    actions.network.triggered.connect(desk.show_network)
    actions.report.triggered.connect(desk.show_report)
    actions.about.triggered.connect(desk.show_about)
    desk.told.connect(window.show_message)
    window.closed.connect(desk.leave)


def _connect_history(
    parts: Parts, data: Path, preferences: Preferences, opening: OpeningController
) -> None:
    """What is finished is kept; what is on the pad survives a crash."""
    window, document, keeper = parts.window, parts.document, parts.keeper
    service = HistoryService(data)
    recovery = RecoveryController(data, preferences, window)
    history = HistoryController(service, document, preferences, recovery)
    desk = HistoryWindowController(data, service, parts.choices)

    parts.files.history.triggered.connect(desk.show)
    parts.pad.ink_moved.connect(desk.make_way)
    opening.offer_imports()
    opening.import_requested.connect(desk.import_file)
    keeper.record_finished.connect(history.keep)
    keeper.record_withdrawn.connect(history.withdraw)
    history.opened.connect(window.raise_)
    history.opened.connect(window.activateWindow)
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
    window.destroyed.connect(service.stop)
    window.keep(service, history, desk, recovery)
