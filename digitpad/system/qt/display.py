"""Starting Qt with a display, without one, and without aborting."""

from __future__ import annotations

import builtins
import logging
import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from digitpad.system.qt.unpickling import refuse_pickles
from digitpad.system.standard_error import standard_error_kept
from digitpad.version import __version__

OFF_SCREEN = "offscreen"

logger = logging.getLogger(__name__)

MessageHandler = Callable[[QtMsgType, QMessageLogContext, str], None]


class NoDisplayError(Exception):
    """No window can be opened; the message says what to do instead."""


def _import_as_python_does() -> None:
    """Take back PySide's own `import`, which looks for a switch in the source of every module.

    Nothing here uses that switch (`from __feature__ import`), and every start would pay for it.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_import_as_python_does()  # before all the modules that a window needs


def make_application(*, or_off_screen: bool = False) -> QApplication:
    """Start Qt; with `or_off_screen` it draws into memory where there is no display.

    Qt aborts the process when it finds no display. Given a list of platforms it tries one after
    the other, so naming the off-screen platform last turns the abort into an answer.
    Raises NoDisplayError otherwise.
    """
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    complaints: list[str] = []
    if sys.platform == "linux" and OFF_SCREEN not in wanted:
        os.environ["QT_QPA_PLATFORM"] = f"{wanted or _linux_platforms()};{OFF_SCREEN}"
    refuse_pickles()
    before = qInstallMessageHandler(_collector(complaints))
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's event loop would never see Ctrl+C
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    with standard_error_kept(complaints):  # where libwayland writes without asking Qt
        application = QApplication(["digitpad"])
    qInstallMessageHandler(before)
    for complaint in complaints:  # of no use on the terminal of who got a window
        logger.info("%s", complaint)
    if application.platformName() == OFF_SCREEN:
        application.aboutToQuit.connect(_clear_clipboard)
    application.setApplicationName("DigitPad")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.digitpad.DigitPad")
    if application.platformName() == OFF_SCREEN and OFF_SCREEN not in wanted and not or_off_screen:
        raise NoDisplayError(_no_display(complaints))
    return application


def run_events(application: QApplication) -> None:
    """Run Qt's events; an error in one of them, which Qt would only print, ends this and is raised.

    For commands that somebody's shell waits for; the window itself lives on (crash_hooks.py).
    """
    errors: list[BaseException] = []

    def end(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        errors.append(error)
        application.quit()

    before, sys.excepthook = sys.excepthook, end
    try:
        application.exec()
    finally:
        sys.excepthook = before
    if errors:
        raise errors[0]


def _clear_clipboard() -> None:
    """Off screen Qt destroys it after Python's end, which crashes if Python made what it holds."""
    QApplication.clipboard().clear()


def _linux_platforms() -> str:
    return "wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb"


def _collector(complaints: list[str]) -> MessageHandler:
    def collect(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        complaints.append(message)

    return collect


def _no_display(complaints: list[str]) -> str:
    # Qt names the library that is missing; without any display to open that would mislead.
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    hint = f" ({' '.join(complaints).strip()})" if has_display and complaints else ""
    return (
        f"no display can be opened{hint}. Without one, “digitpad predict FILE” reads pictures and "
        "“digitpad demo --screenshot demo.png” shows the program at work."
    )
