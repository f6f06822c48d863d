"""The composition root: the only place that builds the parts of a window and connects them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from digitpad.api import Recognizer, model_identity
from digitpad.background.service import RecognitionService
from digitpad.paths import resources_directory
from digitpad.ui.correcting import Correcting
from digitpad.ui.file_actions import FileActions
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


def create_window(engine: str = "litert", model: str | Path | None = None) -> MainWindow:
    """A main window, wired and working but not yet shown; needs a running QApplication.

    `engine` and `model` are those of `Recognizer.load`. Each window is independent of others.
    """
    return build(engine, model).window


def build(engine: str = "litert", model: str | Path | None = None) -> Parts:
    """Make the parts of one window and connect them."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("make a QApplication before the window")
    for compression in (
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    ):
        application.setAttribute(compression, False)  # every place that the pen passed counts
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
    return Parts(window, pad, document, service)
