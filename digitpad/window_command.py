"""`digitpad` without a command: the window, once for each user and data folder."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from digitpad.display import make_application
from digitpad.logs import begin_log, log_folder
from digitpad.single_instance import Role, SingleInstance
from digitpad.threads import leave_at_once_if_abandoned
from digitpad.uncaught import UncaughtErrors


def open_window(engine: str, model: Path | None, data: Path, files: Sequence[Path]) -> int:
    """Open the window, with these files, or hand them to the window that is open.

    Returns the exit code, once the window is closed. Raises NoDisplayError.
    """
    begin_log(log_folder(data))
    errors = UncaughtErrors()
    errors.watch()
    application = make_application()
    instance = SingleInstance(data)
    role = instance.find_role(files)
    if role is Role.DONE:
        return 0
    alone = "Another DigitPad is open but does not answer, so this one works on its own."
    if role is Role.ALONE:
        print(f"digitpad: {alone}", file=sys.stderr)
    from digitpad.app import build  # which takes a while, and a second start need not wait for it

    parts = build(engine, model, data)
    window = parts.window
    errors.happened.connect(parts.errors.tell, Qt.ConnectionType.QueuedConnection)
    instance.called.connect(window.come_forward)
    instance.called.connect(window.files_given)
    window.closed.connect(instance.leave)
    window.show()
    if role is Role.ALONE:
        window.show_message(QCoreApplication.translate("window_command", alone))
    if files:
        window.files_given.emit(tuple(file.absolute() for file in files))
    exit_code = application.exec()
    errors.stop()
    leave_at_once_if_abandoned(exit_code)
    return exit_code
