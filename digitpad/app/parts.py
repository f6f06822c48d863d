"""Names the parts of a window, for the code that connects them."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.background.recognition_service import RecognitionService
from digitpad.controllers.class_mode import ClassMode
from digitpad.controllers.errors import ErrorController
from digitpad.controllers.files.pictures import PictureController
from digitpad.controllers.files.printing import PrintingController
from digitpad.controllers.files.recent_files import RecentFiles
from digitpad.controllers.files.saving import SavingController
from digitpad.controllers.files.sheets import SheetsController
from digitpad.controllers.help import HelpController
from digitpad.controllers.history_window import HistoryWindowController
from digitpad.controllers.pad import PadController
from digitpad.controllers.preferences import PreferencesController
from digitpad.ui.answer.correction_actions import CorrectionActions
from digitpad.ui.history.record_builder import RecordBuilder
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.window.main_window import MainWindow
from digitpad.ui.window.pen_width import PenWidth


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
    sheets: SheetsController
    saving: SavingController
    printing: PrintingController
    recent: RecentFiles
    class_mode: ClassMode
    help: HelpController
    errors: ErrorController
    history: HistoryWindowController | None  # None without a data folder

    @property
    def pad(self) -> InkPad:
        return self.drawing.pad

    @property
    def document(self) -> InkDocument:
        return self.drawing.document
