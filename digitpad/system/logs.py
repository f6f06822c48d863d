"""Write the log: a few small files that only their user can read, never with any drawing."""

from __future__ import annotations

import atexit
import faulthandler
import io
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from digitpad.system.files import make_private_folder, open_private

LOG_FILE = "digitpad.log"
CRASH_FILE = "crash.log"  # what Python still writes when a signal ends the process
LAST_CRASH_FILE = "crash-before.log"
MOST_LOG_BYTES = 256 * 1024  # per file: a few thousand lines
OLDER_FILES = 2
LINE_FORMAT = "%(asctime)s %(levelname)s %(name)s (%(threadName)s): %(message)s"

_APPEND = os.O_WRONLY | os.O_APPEND
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_folder(data: Path) -> Path:
    """Return the folder of the log in the user's data folder."""
    return data / "logs"


def begin_log(folder: Path) -> None:
    """Start logging the messages of Python and Qt to this folder.

    Warnings also go to standard error. If the folder cannot be written to, the log is simply
    missing.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if logging.lastResort is not None:
        root.addHandler(logging.lastResort)  # Python uses it only while there is no other handler
    try:
        make_private_folder(folder.parent)
        make_private_folder(folder)
        folder.chmod(0o700)
        root.addHandler(_file_handler(folder))
        _catch_crashes(folder)
    except OSError as error:
        root.info("there is no log: %s", error)
    qInstallMessageHandler(_log_qt_message)
    atexit.register(qInstallMessageHandler, None)  # Qt still sends messages when Python has ended


def _file_handler(folder: Path) -> logging.Handler:
    handler = _PrivateFile(
        folder / LOG_FILE,
        maxBytes=MOST_LOG_BYTES,
        backupCount=OLDER_FILES,
        encoding="utf-8",
        errors="backslashreplace",  # file names may contain what UTF-8 cannot encode
    )
    handler.setFormatter(logging.Formatter(LINE_FORMAT))
    return handler


class _PrivateFile(RotatingFileHandler):
    """A log file that ignores failed writes: a full disk must not disturb a person drawing."""

    def _open(self) -> io.TextIOWrapper:
        file = os.fdopen(open_private(self.baseFilename, _APPEND), "ab")
        return io.TextIOWrapper(file, encoding=self.encoding, errors=self.errors)

    # Overrides of logging.Handler

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802
        return


def _catch_crashes(folder: Path) -> None:
    path = folder / CRASH_FILE
    if path.exists() and path.stat().st_size:
        path.replace(folder / LAST_CRASH_FILE)
    faulthandler.enable(open_private(path, _APPEND))


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    name = context.category or "default"
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s: %s", name, message)
