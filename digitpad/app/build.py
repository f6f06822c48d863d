"""The composition root: the only module that builds the parts of a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from digitpad.app.menus_and_keys import MainActions
from digitpad.app.parts import Parts
from digitpad.app.wiring import connect_choices, connect_history, connect_parts, stop_when_destroyed
from digitpad.background.recognition_service import RecognitionService
from digitpad.controllers.class_mode import ClassMode
from digitpad.controllers.errors import ErrorController
from digitpad.controllers.files.closing_question import ClosingQuestion
from digitpad.controllers.files.pictures import PictureController
from digitpad.controllers.files.printing import PrintingController
from digitpad.controllers.files.recent_files import RecentFiles
from digitpad.controllers.files.row_of_files import RowOfFiles
from digitpad.controllers.files.saving import SavingController
from digitpad.controllers.files.sheets import SheetsController
from digitpad.controllers.files.shown_jobs import ShownJobs
from digitpad.controllers.help import HelpController
from digitpad.controllers.history_window import HistoryWindowController
from digitpad.controllers.pad import PadController
from digitpad.controllers.preferences import PreferencesController
from digitpad.controllers.recovery import RecoveryController
from digitpad.engines.model_card import model_identity
from digitpad.storage.history.history_service import HistoryService
from digitpad.storage.pictures.picture_loader import PictureLoader
from digitpad.storage.preferences import Preferences
from digitpad.system.logs import log_folder
from digitpad.system.paths import models_directory, resources_directory
from digitpad.system.qt.garbage_collection import collect_on_gui_thread
from digitpad.ui.answer.correction_actions import CorrectionActions
from digitpad.ui.history.record_builder import RecordBuilder
from digitpad.ui.pad.ink_document import MOST_UNDO_STEPS
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.themes import Themes
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.pen_width import PenWidth

if TYPE_CHECKING:
    from digitpad.api import Recognizer
    from digitpad.controllers.files.exchange import RereadJob
    from digitpad.core.arrays import Box, Grey
    from digitpad.core.ink.picture import Picture
    from digitpad.storage.exchange.jobs import Job


def create_window(
    engine: str = "litert", model: str | Path | None = None, data: Path | None = None
) -> MainWindow:
    """Return a main window, connected and working but not yet shown.

    `engine` and `model` are those of `Recognizer.load`. History and settings are stored in the
    folder `data`; without one, nothing is kept. Each window is independent of others, and loads its
    network once it has been painted. From now on Python collects garbage on this thread only (see
    `digitpad.system.qt.garbage_collection`). Raises RuntimeError without a QApplication.
    """
    return build(engine, model, data).window


def build(
    engine: str = "litert",
    model: str | Path | None = None,
    data: Path | None = None,
    preferences: Preferences | None = None,
) -> Parts:
    """Make and connect the parts of one window; see `create_window`.

    `preferences` are read from `data` if None.
    """
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("make a QApplication before the window")
    for compression in (
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    ):
        application.setAttribute(compression, False)  # every position of the pen counts
    collect_on_gui_thread(application)
    preferences = preferences or Preferences(data)
    parts = _make_parts(engine, model, data, preferences)
    actions = MainActions(parts)
    parts.window.offer(actions)
    opening = connect_parts(parts, actions)
    application.aboutToQuit.connect(parts.service.stop)
    if data is not None and parts.history is not None:
        recovery = RecoveryController(data, preferences, parts.window, parts.window)
        connect_history(parts, parts.history, recovery, preferences, opening)
    connect_choices(parts, actions, Themes(application, parts.window))
    return parts


def _make_parts(
    engine: str, model: str | Path | None, data: Path | None, preferences: Preferences
) -> Parts:
    load = partial(load_recognizer, engine, model)
    models = models_directory() if model is None else Path(model)
    identity = model_identity(engine, models)
    icons = Icons(resources_directory() / "icons")
    service = RecognitionService(load)
    drawing = PadController(service)
    pen_width = PenWidth()
    window = MainWindow(drawing.pad, pen_width, icons)
    for part in (service, drawing):
        part.setParent(window)
    loader = PictureLoader(
        find_regions=_find_regions, find_turn=partial(_find_turn, load), parent=window
    )
    stop_when_destroyed(window, loader.stop)
    choices = PreferencesController(preferences, window, window)
    guard = ClosingQuestion(window)
    saving_jobs = ShownJobs(window.add_progress_row(), window)
    printing_jobs = ShownJobs(window.add_progress_row(), window)
    sheet_jobs = ShownJobs(window.add_progress_row(), window)
    for jobs in (saving_jobs, printing_jobs):
        guard.watch(jobs)
    return Parts(
        window,
        drawing,
        service,
        RecordBuilder(identity, MOST_UNDO_STEPS, window),
        CorrectionActions(window),
        choices,
        pen_width,
        PictureController(
            loader,
            RecognitionService(load, window),
            window,
            RowOfFiles(window, sheet_jobs, partial(_sheet_job, load)),
        ),
        SheetsController(identity, data is not None, window),
        SavingController(drawing.document, window, saving_jobs),
        PrintingController(drawing.document, window, printing_jobs),
        RecentFiles(choices, window),
        ClassMode(RecognitionService(load, window), window, parent=window),
        HelpController(window, icons, models, identity),
        ErrorController(window, None if data is None else log_folder(data)),
        None
        if data is None
        else _make_history(
            data, choices, guard, partial(_reread_job, data, load, identity, choices), window
        ),
    )


# Reading needs numpy and more, so these are imported on the thread that reads.


def load_recognizer(engine: str, model: str | Path | None) -> Recognizer:
    from digitpad.api import Recognizer

    return Recognizer.load(engine, model)


def _find_regions(ink: Grey) -> tuple[Box, ...]:
    from digitpad.core.recognition.sheet import find_regions

    return find_regions(ink)


def _find_turn(load: Callable[[], Recognizer], ink: Grey, regions: tuple[Box, ...]) -> int:
    from digitpad.core.recognition.turning import turn_of_picture

    return turn_of_picture(ink, regions, load()) if regions else 0


def _sheet_job(
    load: Callable[[], Recognizer], sources: Sequence[Path | Picture], problems: tuple[str, ...]
) -> Job:
    from digitpad.storage.pictures.sheet_job import SheetJob

    return SheetJob(sources, problems, load)


def _reread_job(
    data: Path,
    load: Callable[[], Recognizer],
    identity: str,
    choices: PreferencesController,
    row_ids: tuple[int, ...],
) -> Job:
    from digitpad.storage.history.reading_again import ReadAgainJob

    return ReadAgainJob(data, load, identity, row_ids, choices.digits_only)


def _make_history(
    data: Path,
    choices: PreferencesController,
    guard: ClosingQuestion,
    reread_job: RereadJob,
    window: MainWindow,
) -> HistoryWindowController:
    service = HistoryService(data, parent=window)
    stop_when_destroyed(window, service.stop)
    return HistoryWindowController(data, service, choices, guard, reread_job, window)
