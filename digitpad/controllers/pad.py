"""Joins a pad with its ink and the readings of that ink."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from digitpad.background.recognition_service import RecognitionService
from digitpad.core.preferences import Choices
from digitpad.ui.answer.live_reading import LiveReading
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.pad.ink_pad import InkPad


class PadController(QObject):
    """A pad whose strokes go into a document and, while Live is on, to the network."""

    def __init__(self, service: RecognitionService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pad = InkPad()
        self.document = InkDocument(self)
        self.live = LiveReading(self)
        self._service = service
        self._connect_ink()
        self._connect_readings(service)

    @Slot()
    def clear(self) -> None:
        """Clear the pad, including the stroke under the pen."""
        self.pad.cancel_stroke()
        self.document.clear()

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        """Draw and read as chosen; what has been read is read again if that may change it."""
        if self._service.set_digits_only(choices.digits_only):
            self.live.reread()
        self.pad.set_pen_width(choices.pen_width)
        self.pad.set_smoothing(choices.smoothing)
        self.pad.set_pressure(choices.pressure_widens)

    def _connect_ink(self) -> None:
        self.pad.stroke_finished.connect(self.document.add_stroke)
        self.pad.ink_erased.connect(self.document.erase_to)
        self.document.ink_changed.connect(self.pad.show_ink)
        self.pad.ink_moved.connect(self.live.follow)
        self.document.ink_changed.connect(self.live.follow)

    def _connect_readings(self, service: RecognitionService) -> None:
        self.live.reading_requested.connect(service.request)
        self.live.late_reading_requested.connect(service.request_late)
        self.live.readings_void.connect(service.clear)
        service.ready.connect(self.live.begin)
        service.unavailable.connect(self.live.give_up)
