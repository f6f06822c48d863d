"""Files of strokes come in: one drawing goes on the pad, several into the history."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.core.ink.content import Content
from digitpad.ui.widgets.question import Question

if TYPE_CHECKING:
    from digitpad.storage.exchange.job_runner import ExchangeRunner
    from digitpad.storage.exchange.open_job import OpenedFile


class OpeningController(QObject):
    """Reads InkML and JSON Lines off the GUI thread."""

    told = Signal(str)  # a sentence for the user
    opened = Signal(object, object)  # Content, and the truth that was told of it or None
    import_requested = Signal(object)  # Path

    def __init__(self, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._window = window
        self._imports = False
        self._several = Path()
        self._runner: ExchangeRunner | None = None

    def offer_imports(self) -> None:
        """From now on there is a history that several drawings can go into."""
        self._imports = True

    @Slot(object)
    def open(self, path: Path) -> None:
        from digitpad.storage.exchange.open_job import OpenJob  # a start without it is shorter

        runner = self._runner = self._runner or self._make_runner()
        if runner.is_running:
            self.told.emit(self.tr("Another file is still being opened; try again then."))
            return
        self.told.emit(self.tr("Opening “{0}”…").format(path.name))
        runner.start(OpenJob(path))

    @Slot()
    def leave(self) -> None:
        if self._runner is not None:
            self._runner.stop()

    def _make_runner(self) -> ExchangeRunner:
        from digitpad.storage.exchange.job_runner import ExchangeRunner

        runner = ExchangeRunner(self)
        runner.finished.connect(self._finish)
        runner.failed.connect(self.told)
        return runner

    @Slot(object)
    def _finish(self, file: OpenedFile) -> None:
        content: Content | None = file.content
        self.told.emit("")
        if content is not None:
            self.opened.emit(content, file.truth)
        elif self._imports:
            self._offer_import(file.path)
        else:
            words = self.tr("“{0}” holds several drawings, and the pad takes one.")
            self.told.emit(words.format(file.path.name))

    def _offer_import(self, path: Path) -> None:
        self._several = path
        question = Question(
            self.tr("“{0}” holds several drawings.").format(path.name),
            self.tr("The pad takes one. Shall all of them be imported into the history?"),
            self.tr("Import"),
            self._window,
        )
        question.agreed.connect(self._request_import)
        question.open()

    @Slot()
    def _request_import(self) -> None:
        self.import_requested.emit(self._several)
