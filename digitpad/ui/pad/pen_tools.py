"""What the user can choose about the pen: eraser, width, smoothing, pressure."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QSlider

from digitpad.core.ink.ink import PEN_WIDTH
from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices

NARROWEST_PEN, WIDEST_PEN = 15, 120  # thousandths of the pad
WIDTH_STEP = 5  # likewise, for each press of a key
SLIDER_LENGTH = 6  # line heights


class PenTools(QObject):
    """Holds the tools for the toolbar and the menu, and tells what was chosen."""

    erasing_changed = Signal(bool)
    width_changed = Signal(float)  # pad units
    smoothing_changed = Signal(object)  # Smoothing
    pressure_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.eraser = self._switch(self.tr("&Eraser"), "E")
        self.eraser.setObjectName("eraser")
        self.eraser.setToolTip(self.tr("Erase instead of drawing (E); so does the right button"))
        self.eraser.setStatusTip(self.eraser.toolTip())
        self.eraser.toggled.connect(self.erasing_changed)
        self.width_slider = self._make_slider()
        self._narrower = self._step(self.tr("&Narrower"), "[", -WIDTH_STEP)
        self._narrower.setStatusTip(self.tr("Draw a thinner line"))
        self._wider = self._step(self.tr("&Wider"), "]", WIDTH_STEP)
        self._wider.setStatusTip(self.tr("Draw a broader line"))
        self._smoothings = self._make_smoothings()
        self._pressure = self._switch(self.tr("&Pressure Widens the Line"))
        self._pressure.setStatusTip(self.tr("Of a pen that feels how hard it is pressed"))
        self._pressure.setChecked(True)
        self._pressure.toggled.connect(self.pressure_changed)

    def fill(self, menu: QMenu) -> None:
        """Put the tools into a menu."""
        menu.addAction(self.eraser)
        menu.addSeparator()
        menu.addActions([self._wider, self._narrower])
        menu.addSeparator()
        menu.addMenu(self.tr("&Smoothing")).addActions(self._smoothings.actions())
        menu.addAction(self._pressure)

    def announce(self) -> None:
        """Tell all that is chosen now."""
        self.erasing_changed.emit(self.eraser.isChecked())
        self._tell_width(self.width_slider.value())
        self._tell_smoothing(self._smoothings.checkedAction())
        self.pressure_changed.emit(self._pressure.isChecked())

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        """Take what was chosen elsewhere."""
        self.width_slider.setValue(round(choices.pen_width * 1000))
        for action in self._smoothings.actions():
            if action.data() is choices.smoothing and not action.isChecked():
                action.trigger()
        self._pressure.setChecked(choices.pressure_widens)

    def _switch(self, text: str, key: str = "") -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(key))
        return action

    def _step(self, text: str, key: str, step: int) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setData(step)
        action.triggered.connect(self._change_width)
        return action

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("pen_width")
        slider.setAccessibleName(self.tr("Pen width"))
        slider.setToolTip(self.tr("Pen width ([ and ])"))
        slider.setRange(NARROWEST_PEN, WIDEST_PEN)
        slider.setSingleStep(WIDTH_STEP)
        slider.setValue(round(PEN_WIDTH * 1000))
        slider.setFixedWidth(SLIDER_LENGTH * slider.fontMetrics().height())
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the pad
        slider.valueChanged.connect(self._tell_width)
        return slider

    def _make_smoothings(self) -> QActionGroup:
        group = QActionGroup(self)
        names = {
            Smoothing.OFF: self.tr("&Off"),
            Smoothing.LIGHT: self.tr("&Light"),
            Smoothing.STRONG: self.tr("&Strong"),
        }
        for smoothing, name in names.items():
            action = self._switch(name)
            action.setStatusTip(self.tr("How much the tremor of a hand is taken out of a line"))
            action.setData(smoothing)
            action.setChecked(smoothing is Smoothing.LIGHT)
            group.addAction(action)
        group.triggered.connect(self._tell_smoothing)
        return group

    @Slot()
    def _change_width(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.width_slider.setValue(self.width_slider.value() + action.data())

    @Slot(int)
    def _tell_width(self, thousandths: int) -> None:
        self.width_changed.emit(thousandths / 1000)

    @Slot(QAction)
    def _tell_smoothing(self, action: QAction) -> None:
        self.smoothing_changed.emit(action.data())
