"""Store the user's choices from one start to the next."""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from digitpad.core.preferences import Choices, read_choices, texts_of
from digitpad.core.setting import QT_TRANSLATE_NOOP, Text
from digitpad.storage import ini
from digitpad.system.files import make_private_file, make_private_folder, refuse_special

SETTINGS_FILE = "settings.ini"
DAMAGED = ".damaged"  # the suffix of the old file, kept because some of it could not be used
MOST_SETTINGS_BYTES = 64 * 1024  # of the file; all settings together take less than 1 KB
SETTINGS_UNREADABLE = QT_TRANSLATE_NOOP(
    "Preferences", "Some settings could not be read and were reset to their defaults."
)
WERE_DAMAGED = QT_TRANSLATE_NOOP(
    "Preferences",
    "Some settings were damaged and were reset to their defaults. The old file is kept as {0}.",
)
WERE_OTHERS = QT_TRANSLATE_NOOP(
    "Preferences",
    "Your settings had entries that this version of DigitPad does not know. They were left out, "
    "and the old file is kept as {0}.",
)

logger = logging.getLogger(__name__)


class Preferences:
    """The user's choices, stored in a file in this folder; without a folder, not stored at all.

    Settings that cannot be read get their defaults, and unknown entries are left out. The old file
    is then kept beside the new one, and `damage` says so.
    """

    def __init__(self, folder: Path | None) -> None:
        self._choices = Choices()
        self._damage: Text | None = None
        self._file = None if folder is None else folder / SETTINGS_FILE
        if self._file is not None:
            self._read(self._file)

    @property
    def choices(self) -> Choices:
        return self._choices

    @choices.setter
    def choices(self, choices: Choices) -> None:
        self._choices = choices
        if self._file is not None:
            _write(choices, self._file)

    @property
    def keeps_history(self) -> bool:
        return self._choices.keeps_history

    @property
    def damage(self) -> str:
        """A message about the file for the user, in the language of the windows, or empty."""
        if self._damage is None or self._file is None:
            return ""
        message = QCoreApplication.translate(self._damage.context, self._damage.source)
        return message.format(_kept(self._file))

    def _read(self, file: Path) -> None:
        with suppress(OSError):  # the choices then last until the program ends
            _make_private(file)
        try:
            content = _content_of(file)
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError:
            self._damage = SETTINGS_UNREADABLE
            return
        written = ini.parse(content)
        read = read_choices(written.texts)
        self._choices = read.choices
        if read.damaged or not written.is_sound:
            self._mend(file, WERE_DAMAGED)
        elif read.unknown:
            self._mend(file, WERE_OTHERS)

    def _mend(self, file: Path, reason: Text) -> None:
        """Keep a copy of the file beside it, and replace the file by a valid one."""
        try:
            _keep(file)
        except OSError:
            self._damage = SETTINGS_UNREADABLE
        else:
            self._damage = reason
            self.choices = self._choices


def _kept(file: Path) -> Path:
    return file.with_name(file.name + DAMAGED)


def _keep(file: Path) -> None:
    kept = _kept(file)
    if file.stat().st_size > MOST_SETTINGS_BYTES:
        file.replace(kept)  # a copy would need space on the disk
        make_private_file(kept)
    else:
        make_private_file(kept)
        shutil.copyfile(file, kept)


def _make_private(file: Path) -> None:
    """Create the file and its folder for this user alone; replacing the file keeps its mode."""
    make_private_folder(file.parent)
    make_private_file(file)


def _content_of(file: Path) -> str:
    """Return the text of a file; of one over MOST_SETTINGS_BYTES, a text without any setting."""
    refuse_special(file)  # a pipe would block the start
    with file.open("rb") as stream:
        content = stream.read(MOST_SETTINGS_BYTES + 1)
    if len(content) > MOST_SETTINGS_BYTES:
        return "too large"
    return content.decode("utf-8-sig", errors="replace")


def _write(choices: Choices, file: Path) -> None:
    # Imported late, as a start does without it.
    from digitpad.storage.exchange.atomic_file import replacing
    from digitpad.storage.exchange.exporter import ExchangeError

    try:
        _make_private(file)
        with replacing(file) as (stream,):
            stream.write(ini.render(texts_of(choices)).encode())
    except (ExchangeError, OSError) as error:  # the choices last until the program ends
        logger.warning("settings are not kept: %s", error)
