"""`digitpad` without a command: opens the window, once for each user and data folder."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from digitpad.background.abandoned_threads import exit_at_once_if_abandoned
from digitpad.system.logs import begin_log, log_folder
from digitpad.system.qt.crash_hooks import UncaughtError, UncaughtErrors
from digitpad.system.qt.display import make_application
from digitpad.system.single_instance import Role, SingleInstance
from digitpad.ui.dialogs.front import show_in_front

if TYPE_CHECKING:
    from digitpad.app.parts import Parts


def open_window(engine: str, model: Path | None, data: Path, files: Sequence[Path]) -> int:
    """Open the window with these files, or pass them to the window that is already open.

    Return the exit code once the window is closed. Raises NoDisplayError if there is no display.
    """
    begin_log(log_folder(data))
    errors = UncaughtErrors()
    errors.watch()
    application = make_application()
    instance = SingleInstance(data)
    role = instance.find_role(files)
    if role is Role.DONE:
        return 0
    if role is Role.ALONE:
        print(
            "digitpad: another DigitPad window is not responding, so this one works on its own",
            file=sys.stderr,
        )
    from digitpad.app.session import Session  # slow to import, and a second start needs none

    session = Session(application, engine, model, data)
    listener = InstanceListener(application, instance)
    errors.happened.connect(listener.report, Qt.ConnectionType.QueuedConnection)
    parts = session.open()
    listener.show_to(parts)
    if role is Role.ALONE:
        listener.say_alone()
    if files:
        parts.window.files_given.emit(tuple(file.absolute() for file in files))
    exit_code = application.exec()
    errors.stop()
    exit_at_once_if_abandoned(exit_code)
    return exit_code


class InstanceListener(QObject):
    """Passes files from other starts, and errors, to the window while it is open."""

    def __init__(self, application: QApplication, instance: SingleInstance) -> None:
        super().__init__(application)
        self._instance = instance
        self._parts: Parts | None = None
        instance.called.connect(self.open_files)

    @Slot(object)
    def show_to(self, parts: Parts) -> None:
        """Use this window from now on."""
        self._parts = parts
        parts.window.closed.connect(self._close)
        parts.window.painted.connect(self._instance.listen)

    @Slot(tuple)
    def open_files(self, files: tuple[Path, ...]) -> None:
        """Open files that another start of the program passes on."""
        if self._parts is not None:
            show_in_front(self._parts.window)
            self._parts.window.files_given.emit(files)

    @Slot(UncaughtError)
    def report(self, error: UncaughtError) -> None:
        if self._parts is not None:
            self._parts.errors.report(error)

    def say_alone(self) -> None:
        if self._parts is not None:
            self._parts.window.show_message(
                self.tr("Another DigitPad window is not responding, so this one works on its own.")
            )

    @Slot()
    def _close(self) -> None:
        """Let the next start open a window."""
        self._instance.close()
        self._parts = None
