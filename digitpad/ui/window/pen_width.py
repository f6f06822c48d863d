"""The slider for the width of the pen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSlider, QWidget

from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.preferences import PEN_WIDTHS, Choices
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.retranslated import retranslated

NARROWEST, WIDEST, STEP = (  # thousandths of the pad's side; STEP is for one key press
    round(1000 * width) for width in (PEN_WIDTHS.least, PEN_WIDTHS.most, PEN_WIDTHS.step)
)
SLIDER_LENGTH = 6  # line heights


@guarded
@retranslated
class PenWidth(QSlider):
    """A slider that reports each new width."""

    chosen = Signal(float)  # pad units

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("pen_width")
        self.setRange(NARROWEST, WIDEST)
        self.setSingleStep(STEP)
        self.setValue(round(PEN_WIDTH * 1000))
        self.setFixedWidth(SLIDER_LENGTH * self.fontMetrics().height())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, keys still draw
        self.valueChanged.connect(self._emit_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pen width"))
        self.setToolTip(self.tr("Pen width ([ and ])"))

    def narrow(self) -> None:
        self.setValue(self.value() - STEP)

    def widen(self) -> None:
        self.setValue(self.value() + STEP)

    @Slot(Choices)
    def show_choices(self, choices: Choices) -> None:
        """Show the width that was chosen elsewhere."""
        self.setValue(round(choices.pen_width * 1000))

    @Slot(int)
    def _emit_chosen(self, thousandths: int) -> None:
        self.chosen.emit(thousandths / 1000)
