"""How wide the pen draws, as a slider."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSlider, QWidget

from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.preferences import PEN_WIDTHS, Choices

NARROWEST, WIDEST, STEP = (  # thousandths of the pad; a step is that of a key
    round(1000 * width) for width in (PEN_WIDTHS.least, PEN_WIDTHS.most, PEN_WIDTHS.step)
)
LENGTH = 6  # line heights


class PenWidth(QSlider):
    """Tells the width at each change."""

    chosen = Signal(float)  # pad units

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("pen_width")
        self.setAccessibleName(self.tr("Pen width"))
        self.setToolTip(self.tr("Pen width ([ and ])"))
        self.setRange(NARROWEST, WIDEST)
        self.setSingleStep(STEP)
        self.setValue(round(PEN_WIDTH * 1000))
        self.setFixedWidth(LENGTH * self.fontMetrics().height())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the pad
        self.valueChanged.connect(self._tell)

    def narrow(self) -> None:
        self.setValue(self.value() - STEP)

    def widen(self) -> None:
        self.setValue(self.value() + STEP)

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        """Take what was chosen elsewhere."""
        self.setValue(round(choices.pen_width * 1000))

    @Slot(int)
    def _tell(self, thousandths: int) -> None:
        self.chosen.emit(thousandths / 1000)
