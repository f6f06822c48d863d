"""The composition root: the only place that builds the parts of a window and connects them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from digitpad.api import Recognizer, model_identity
from digitpad.background.service import RecognitionService
from digitpad.controllers.history import HistoryController
from digitpad.controllers.history_desk import HistoryDesk
from digitpad.controllers.opening import OpeningController
from digitpad.controllers.pictures import PictureController
from digitpad.controllers.recovery import RecoveryController
from digitpad.controllers.saving import SavingController
from digitpad.core.sheet import find_parts
from digitpad.paths import resources_directory
from digitpad.storage.history_service import HistoryService
from digitpad.storage.picture_loader import PictureLoader
from digitpad.storage.preferences import Preferences
from digitpad.ui.correcting import Correcting
from digitpad.ui.file_actions import FileActions
from digitpad.ui.garbage import collect_on_gui_thread
from digitpad.ui.icons import Icons
from digitpad.ui.ink_document import InkDocument
from digitpad.ui.ink_pad import InkPad
from digitpad.ui.live_reading import LiveReading
from digitpad.ui.main_window import MainWindow
from digitpad.ui.pen_tools import PenTools
from digitpad.ui.record_keeper import RecordKeeper


@dataclass(frozen=True)
class Parts:
    """A window and the parts behind it."""

    window: MainWindow
    pad: InkPad
    document: InkDocument
    service: RecognitionService
    keeper: RecordKeeper
    files: FileActions


def create_window(
    engine: str = "litert", model: str | Path | None = None, data: Path | None = None
) -> MainWindow:
    """A main window, wired and working but not yet shown; needs a running QApplication.

    `engine` and `model` are those of `Recognizer.load`. History and settings are kept in the
    folder `data`; without one, nothing is kept. Each window is independent of others. From now on
    Python looks for garbage on this thread only (see `ui.garbage`).
    """
    return build(engine, model, data).window


def build(
    engine: str = "litert", model: str | Path | None = None, data: Path | None = None
) -> Parts:
    """Make the parts of one window and connect them."""
    application = QCoreApplication.instance()
    if application is None:
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
    service = RecognitionService(partial(Recognizer.load, engine, model))
    tools = PenTools()
    files = FileActions()
    correcting = Correcting()
    keeper = RecordKeeper(model_identity(engine, model))
    icons = Icons(resources_directory() / "icons")
    window = MainWindow(pad, document.undo_stack, tools, files, correcting, icons)

    # From the hand to the document, and back to the pad
    pad.stroke_finished.connect(document.add_stroke)
    window.clear_requested.connect(pad.cancel_stroke)
    window.clear_requested.connect(document.clear)
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
    window.live_changed.connect(live.set_live)
    window.predict_requested.connect(live.predict)
    live.reading_requested.connect(service.request)
    live.readings_void.connect(service.clear)

    # From readings to the window; who keeps them is told before they are shown
    service.number_read.connect(keeper.follow)
    service.number_read.connect(correcting.follow)
    service.number_read.connect(window.show_number)
    service.reading_failed.connect(window.show_error)
    service.ready.connect(live.begin)
    service.unavailable.connect(live.give_up)
    live.impossible.connect(window.show_error)
    live.blanked.connect(window.show_blank)
    live.outdated.connect(window.show_outdated)
    for void in (live.blanked, live.outdated, live.impossible):
        void.connect(keeper.forget)
        void.connect(correcting.forget)

    # Corrections
    window.digit_chosen.connect(correcting.choose)
    window.digit_clicked.connect(correcting.tell)
    correcting.truth_told.connect(document.tell)
    document.truth_changed.connect(correcting.take_truth)
    document.truth_changed.connect(window.show_truth)

    # Finished ink becomes records
    document.page_changed.connect(keeper.turn_to)
    document.finished.connect(keeper.finish)
    document.resumed.connect(keeper.resume)
    document.ink_changed.connect(files.follow)

    # The thread lives as long as its window is open
    window.shown.connect(service.start)
    window.closed.connect(service.stop)
    window.destroyed.connect(service.stop)
    application.aboutToQuit.connect(service.stop)
    window.keep(document, tools, files, correcting, keeper, live, service)
    service.start()
    files.quit.triggered.connect(window.close)
    parts = Parts(window, pad, document, service, keeper, files)
    opening = _connect_opening(parts, _connect_pictures(parts))
    if data is None:
        files.history.setVisible(False)
    else:
        _connect_history(parts, data, opening)
    return parts


def _connect_pictures(parts: Parts) -> PictureController:
    """Pictures come in, drawings go out."""
    window, document, service, files = parts.window, parts.document, parts.service, parts.files
    loader = PictureLoader(find_parts=find_parts)
    pictures = PictureController(loader, window)
    saving = SavingController(document, window)
    files.open.triggered.connect(pictures.open)
    files.paste.triggered.connect(pictures.paste)
    files.save.triggered.connect(saving.save)
    files.copy_drawing.triggered.connect(saving.copy)
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


def _connect_history(parts: Parts, data: Path, opening: OpeningController) -> None:
    """What is finished is kept; what is on the pad survives a crash."""
    window, document, keeper = parts.window, parts.document, parts.keeper
    preferences = Preferences(data)
    service = HistoryService(data)
    history = HistoryController(service, document, preferences)
    desk = HistoryDesk(data, service, history)
    recovery = RecoveryController(data, preferences, window)

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
    history.keeping_changed.connect(recovery.set_keeping)
    recovery.recovered.connect(document.open)
    service.added.connect(recovery.forget)
    recovery.told.connect(window.show_message)

    window.shown.connect(service.start)
    window.first_shown.connect(recovery.offer)
    window.closed.connect(keeper.finish_last)
    window.closed.connect(desk.leave)
    window.closed.connect(recovery.leave)
    window.closed.connect(service.stop)
    window.destroyed.connect(service.stop)
    window.keep(service, history, desk, recovery)
    service.start()
