"""The log: a few small files that only their user can read. No drawing is ever written to it."""

from __future__ import annotations

import atexit
import faulthandler
import io
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from digitpad.system.paths import make_private

LOG_FILE = "digitpad.log"
CRASH_FILE = "crash.log"  # what Python still says when the process dies of a signal
LAST_CRASH_FILE = "crash-before.log"
MOST_LOG_BYTES = 256 * 1024  # of one file: some thousand lines
OLDER_FILES = 2
LINE_FORMAT = "%(asctime)s %(levelname)s %(name)s (%(threadName)s): %(message)s"

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_folder(data: Path) -> Path:
    """The folder of the log, in the folder of the user's data."""
    return data / "logs"


def begin_log(folder: Path) -> None:
    """From now on write into this folder what Python and Qt have to tell.

    Warnings go to the standard error output, too. Where the folder cannot be written nothing else
    changes.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if logging.lastResort is not None:
        root.addHandler(logging.lastResort)  # as it is while there is no other
    try:
        make_private(folder.parent)
        make_private(folder)
        folder.chmod(0o700)
        root.addHandler(_file_handler(folder))
        _catch_crashes(folder)
    except OSError as error:
        root.info("there is no log: %s", error)
    qInstallMessageHandler(_log_qt_message)
    atexit.register(qInstallMessageHandler, None)  # Qt still talks when Python has gone


def _file_handler(folder: Path) -> logging.Handler:
    handler = _PrivateFile(
        folder / LOG_FILE,
        maxBytes=MOST_LOG_BYTES,
        backupCount=OLDER_FILES,
        encoding="utf-8",
        errors="backslashreplace",  # file names may hold what UTF-8 cannot write
    )
    handler.setFormatter(logging.Formatter(LINE_FORMAT))
    return handler


class _PrivateFile(RotatingFileHandler):
    """Lets go what cannot be written: a full disk is no reason to disturb who draws."""

    def _open(self) -> io.TextIOWrapper:
        file = os.fdopen(_open_for_me_only(self.baseFilename), "ab")
        return io.TextIOWrapper(file, encoding=self.encoding, errors=self.errors)

    # logging

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802
        return


def _open_for_me_only(path: str | Path) -> int:
    return os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)


def _catch_crashes(folder: Path) -> None:
    path = folder / CRASH_FILE
    if path.exists() and path.stat().st_size:
        path.replace(folder / LAST_CRASH_FILE)
    faulthandler.enable(_open_for_me_only(path))


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    name = context.category or "default"
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s: %s", name, message)
