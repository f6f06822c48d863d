"""Makes the user's choices take effect at once, and stores them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import Choices, Hand, Theme
from digitpad.storage.preferences import Preferences
from digitpad.ui.dialogs.front import show_in_front

if TYPE_CHECKING:
    from digitpad.ui.window.preferences_window import PreferencesWindow

WRITE_AFTER_MS = 300  # milliseconds without another choice, since a slider makes many


class PreferencesController(QObject):
    """Announces what is chosen, whether in the window, in a menu or with a tool."""

    chosen = Signal(Choices)  # all that is chosen now
    keeping_changed = Signal(bool)
    language_changed = Signal(str)  # a key of LANGUAGES, or empty for the system's
    message = Signal(str)

    def __init__(
        self, preferences: Preferences, window: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._window = window
        self._choices = preferences.choices
        self._view: PreferencesWindow | None = None
        self._later = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._later.timeout.connect(self._write)

    @property
    def keeps_history(self) -> bool:
        return self._choices.keeps_history

    @property
    def digits_only(self) -> bool:
        return self._choices.digits_only

    @Slot()
    def begin(self) -> None:
        """Announce what was chosen before, and put the window where it was."""
        if self._choices.window_geometry:
            self._window.restoreGeometry(QByteArray(self._choices.window_geometry))
        self.chosen.emit(self._choices)
        if self._preferences.damage:
            self.message.emit(self._preferences.damage)

    @Slot()
    def shut_down(self) -> None:
        """Store what is chosen and where the window is."""
        geometry = bytes(self._window.saveGeometry().data())
        self._choices = replace(self._choices, window_geometry=geometry)
        self._write()
        if self._view is not None:
            self._view.close()

    @Slot()
    def show(self) -> None:
        show_in_front(self._view or self._make_view())

    @Slot(Choices)
    def choose(self, choices: Choices) -> None:
        if not choices.keeps_history:
            choices = replace(choices, recent_files=())
        before, self._choices = self._choices, choices
        if choices == before:
            return
        self._later.start()
        self.chosen.emit(choices)
        if choices.keeps_history != before.keeps_history:
            self._write()
            self.keeping_changed.emit(choices.keeps_history)
        if choices.language != before.language:
            self._write()
            self.language_changed.emit(choices.language)

    @Slot()
    def reset(self) -> None:
        """Set everything back to its default."""
        self.choose(Choices())
        self._write()

    @Slot(Theme)
    def set_theme(self, theme: Theme) -> None:
        self.change(theme=theme)

    @Slot(bool)
    def set_left_handed(self, is_left: bool) -> None:
        self.change(hand=Hand.LEFT if is_left else Hand.RIGHT)

    @Slot(bool)
    def set_table(self, shows_table: bool) -> None:
        self.change(shows_table=shows_table)

    @Slot(float)
    def set_pen_width(self, width: float) -> None:
        self.change(pen_width=width)

    @Slot(Smoothing)
    def set_smoothing(self, smoothing: Smoothing) -> None:
        self.change(smoothing=smoothing)

    @Slot(bool)
    def set_pressure(self, widens: bool) -> None:
        self.change(pressure_widens=widens)

    @Slot(bool)
    def set_live(self, is_live: bool) -> None:
        self.change(is_live=is_live)

    @Slot(bool)
    def set_digits_only(self, digits_only: bool) -> None:
        self.change(digits_only=digits_only)

    @Slot(bool)
    def set_on_top(self, stays: bool) -> None:
        self.change(stays_on_top=stays)

    def set_recent_files(self, names: tuple[str, ...]) -> None:
        """Remember these files, but none while no history is kept."""
        self.change(recent_files=names)

    @Slot(bool)
    def set_keeping(self, keeps: bool) -> None:
        self.change(keeps_history=keeps)

    def change(self, **changes: Any) -> None:
        self.choose(replace(self._choices, **changes))

    @Slot()
    def _write(self) -> None:
        self._later.stop()
        if self._preferences.choices != self._choices:
            self._preferences.choices = self._choices

    def _make_view(self) -> PreferencesWindow:
        from digitpad.ui.window.preferences_window import (
            PreferencesWindow,  # not needed to start
        )

        view = self._view = PreferencesWindow(self._window)
        view.show_choices(self._choices)
        view.chosen.connect(self.choose)
        view.reset_requested.connect(self.reset)
        self.chosen.connect(view.show_choices)
        return view
