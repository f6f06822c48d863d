"""Start Qt with or without a display, without letting it abort the process."""

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
    """No window can be opened; the message says what you can do instead."""


def _restore_python_import() -> None:
    """Remove PySide's `import` hook, which searches every module's source for a switch.

    DigitPad does not use that switch (`from __feature__ import`), and the search slows each start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_restore_python_import()  # before the many modules that a window needs


def make_application(*, or_off_screen: bool = False) -> QApplication:
    """Start Qt; with `or_off_screen`, it draws into memory if there is no display.

    Raises NoDisplayError if there is no display and `or_off_screen` is false. Qt would abort the
    process instead, but it tries a list of platforms in order: with the off-screen platform last,
    it always starts.
    """
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    messages: list[str] = []
    if sys.platform == "linux" and OFF_SCREEN not in wanted:
        os.environ["QT_QPA_PLATFORM"] = f"{wanted or _linux_platforms()};{OFF_SCREEN}"
    refuse_pickles()
    before = qInstallMessageHandler(_collector(messages))
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's event loop would never see Ctrl+C
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    with standard_error_kept(messages):  # libwayland writes to it directly
        application = QApplication(["digitpad"])
    qInstallMessageHandler(before)
    for message in messages:  # useless on the terminal once a window opens
        logger.info("%s", message)
    if application.platformName() == OFF_SCREEN:
        application.aboutToQuit.connect(_clear_clipboard)
    application.setApplicationName("DigitPad")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.digitpad.DigitPad")
    if application.platformName() == OFF_SCREEN and OFF_SCREEN not in wanted and not or_off_screen:
        raise NoDisplayError(_no_display(messages))
    return application


def run_events(application: QApplication) -> None:
    """Run Qt's event loop until it ends; an error in an event ends it and is raised again.

    Qt would only print the error. This is for commands that a shell waits for; after an error in
    the window, the program carries on (crash_hooks.py).
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
    """Empty the clipboard: off screen, Qt destroys it after Python, and crashes on Python data."""
    QApplication.clipboard().clear()


def _linux_platforms() -> str:
    return "wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb"


def _collector(messages: list[str]) -> MessageHandler:
    def collect(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        messages.append(message)

    return collect


def _no_display(messages: list[str]) -> str:
    # Qt names missing libraries, which would mislead if there is no display at all.
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    hint = f" ({' '.join(messages).strip()})" if has_display and messages else ""
    return (
        f"no display can be opened{hint}. Without one, “digitpad predict FILE” reads pictures and "
        "“digitpad demo --screenshot demo.png” shows the program at work."
    )
