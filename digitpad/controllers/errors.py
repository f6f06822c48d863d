"""Shows each unexpected error once, with the details that a report needs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSysInfo, QUrl, Signal, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from digitpad.system.qt.crash_hooks import UncaughtError
from digitpad.version import __version__

if TYPE_CHECKING:
    from digitpad.ui.window.error_dialog import ErrorDialog

MOST_SHOWN = 20  # different errors with details; any others are only counted
PACKAGES = ("PySide6", "numpy", "Pillow", "ai-edge-litert", "tensorflow")


class ErrorController(QObject):
    """Shows uncaught errors, and opens the log folder."""

    message = Signal(str)  # for the user

    def __init__(self, window: QWidget, log: Path | None = None) -> None:
        """Show errors over `window`; `log` is the log folder, or None if there is none."""
        super().__init__(window)
        self._window = window
        self._log = log
        self._dialog: ErrorDialog | None = None
        self._open: dict[str, UncaughtError] = {}
        self._times: Counter[str] = Counter()  # since the dialog was opened
        self._known: set[str] = set()  # origins of errors that were dismissed

    @Slot(UncaughtError)
    def report(self, error: UncaughtError) -> None:
        """Add an error to the dialog, and open the dialog if it is closed.

        An error that was dismissed does not open it again: one in painting would do so endlessly.
        """
        if not self._times and error.origin in self._known:
            self.message.emit(self.tr("The same error happened again. Your drawing is safe."))
            return
        if len(self._open) < MOST_SHOWN:
            self._open.setdefault(error.origin, error)
        self._times[error.origin] += error.times
        if self._dialog is None:
            from digitpad.ui.window.error_dialog import ErrorDialog  # most users never need it

            self._dialog = ErrorDialog(self._window)
            self._dialog.dismissed.connect(self._forget)
        self._dialog.show_errors(self._times.total(), self._details())

    @Slot()
    def open_log(self) -> None:
        """Open the log folder in the system's file manager."""
        if self._log is None or not self._log.is_dir():
            self.message.emit(self.tr("There is no log yet."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log))):
            self.message.emit(self.tr("The log is in the folder {0}.").format(self._log))

    @Slot()
    def shut_down(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _forget(self) -> None:
        self._known.update(self._times)
        self._open.clear()
        self._times.clear()

    def _details(self) -> str:
        """Return what helps to fix the errors, without the path of the user's home."""
        parts = [*_system()]
        for origin, error in self._open.items():
            parts += ["", f"{self._times[origin]} x", error.details.rstrip()]
        others = len(self._times) - len(self._open)
        if others:
            parts += ["", f"and {others} more errors"]
        return "\n".join(parts).replace(str(Path.home()), "~")


def _system() -> list[str]:
    import platform  # not needed to start

    packages = [f"{name} {version}" for name in PACKAGES if (version := _version_of(name))]
    return [
        f"DigitPad {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {', '.join(packages)}",
        f"{QSysInfo.prettyProductName()}, {platform.platform()}, {QGuiApplication.platformName()}",
    ]


def _version_of(package: str) -> str:
    from importlib import metadata  # not needed to start

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
