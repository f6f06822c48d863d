"""Reads damaged files of one kind in a process, and reports what happened.

    python -m tests.torture.eater KIND AMOUNT SEED FOLDER

Its last line is “refused N, read M, memory K MB”. Whatever is raised but the kind's own error, or
takes longer than LONGEST_BITE, ends it with a traceback; the damaged file then lies in the folder.
"""

from __future__ import annotations

import io
import random
import shutil
import signal
import sys
import warnings
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from digitpad.core.preferences import Choices
from digitpad.core.records.query import HistoryQuery
from digitpad.engines.model_card import CARD_FILE, LITERT_FILE, ModelCard, ModelError
from digitpad.storage.content_bytes import bytes_of
from digitpad.storage.exchange.datasets import idx, json_lines, kaggle_csv, npz
from digitpad.storage.exchange.drawings import inkml
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.readers import reader_of
from digitpad.storage.history.database import FILE_NAME, HistoryError
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.pictures.picture_files import PictureError, read_picture
from digitpad.storage.preferences import SETTINGS_FILE, Preferences
from digitpad.storage.recovery import RecoveryError, RecoveryFile
from digitpad.system.paths import models_directory
from digitpad.system.single_instance import _files_in, _message_of
from tests.storage.exchange.made_up import ignore, mixed, picture_of, pressed_ink
from tests.torture.damage import damaged
from tests.torture.memory import most_memory

INK = "recovery-1.ink"
LONGEST_BITE = 10  # seconds, for reading a file, which takes milliseconds


@dataclass(frozen=True)
class Kind:
    """A kind of file: its name, an undamaged one, its reader, and the error that this may raise."""

    name: str
    whole: Callable[[Path], bytes]
    read: Callable[[Path], object]
    error: type[Exception]


def main() -> None:
    kind, amount, seed, folder = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])
    warnings.simplefilter("error")
    signal.signal(signal.SIGALRM, _stop)
    eat(KINDS[kind], amount, random.Random(f"{seed} {kind}"), folder)


def _stop(*_arguments: object) -> None:
    raise SystemError("it hangs")  # an error that no reader catches


def eat(kind: Kind, amount: int, chance: random.Random, folder: Path) -> None:
    whole = kind.whole(folder)
    refused = 0
    for _ in range(amount):
        path = folder / kind.name
        path.write_bytes(damaged(whole, chance))
        signal.alarm(LONGEST_BITE)
        try:
            kind.read(path)
        except kind.error as error:
            if not str(error):
                raise ValueError("it is not told why") from error
            refused += 1
        signal.alarm(0)
    print(f"refused {refused}, read {amount - refused}, memory {most_memory()} MB")


# Undamaged files


def _exported(
    export: Callable[..., object], name: str, made: str | None = None
) -> Callable[[Path], bytes]:
    def whole(folder: Path) -> bytes:
        export(mixed(), folder / name, ignore)
        return (folder / (made or name)).read_bytes()

    return whole


def _card(folder: Path) -> bytes:
    shutil.copyfile(models_directory() / LITERT_FILE, folder / LITERT_FILE)
    return (models_directory() / CARD_FILE).read_bytes()


def _model(_folder: Path) -> bytes:
    return (models_directory() / LITERT_FILE).read_bytes()


def _ink(folder: Path) -> bytes:
    inkml.save(pressed_ink(), folder / "whole.inkml")
    return (folder / "whole.inkml").read_bytes()


def _settings(folder: Path) -> bytes:
    Preferences(folder).choices = Choices(window_geometry=b"\x01\xd9" * 30)
    return (folder / SETTINGS_FILE).read_bytes()


def _history(folder: Path) -> bytes:
    with closing(HistoryFile(folder)) as file:
        file.add_many(mixed())
    return (folder / FILE_NAME).read_bytes()


def _picture(format_: str, mode: str = "L", **options: object) -> Callable[[Path], bytes]:
    def whole(_folder: Path) -> bytes:
        file = io.BytesIO()
        Image.fromarray(255 - picture_of(7).ink).convert(mode).save(file, format_, **options)
        return file.getvalue()

    return whole


def _message(folder: Path) -> bytes:
    return _message_of([folder / "a.png", folder / "b.png"])


# Readers


def _read_all(path: Path) -> None:
    reader = reader_of(path)
    for _number, content in reader(path) if reader is not None else ():
        assert content is not None


def _read_idx(path: Path) -> None:
    """Read the file even if its beginning, by which it is recognized, is damaged."""
    assert idx.is_idx(path) in (True, False)
    assert all(picture.size for picture in idx.read_pictures(path))


def _read_settings(path: Path) -> None:
    preferences = Preferences(path.parent)
    again = Preferences(path.parent)
    assert (again.choices, again.damage) == (preferences.choices, ""), "it is not mended"


def _read_history(path: Path) -> None:
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    with closing(HistoryFile(path.parent)) as file:
        file.rows(file.search(HistoryQuery()))
        file.statistics()


def _read_recovery(path: Path) -> None:
    page = RecoveryFile(path.parent, path.stem).load()
    assert page is None or not page.content.is_empty


def _read_message(path: Path) -> None:
    assert all(file.is_absolute() for file in _files_in(path.read_bytes()))


def _read_card(path: Path) -> None:
    ModelCard.load(path.parent).verified_bytes(LITERT_FILE)


def _read_model(path: Path) -> None:
    """A file that does not match the card is never handed out."""
    shutil.copyfile(models_directory() / CARD_FILE, path.parent / CARD_FILE)
    contents = ModelCard.load(path.parent).verified_bytes(path.name)
    assert contents == (models_directory() / path.name).read_bytes()


IDX = "whole-images-idx3-ubyte"

KINDS = {
    "card": Kind(CARD_FILE, _card, _read_card, ModelError),
    "model": Kind(LITERT_FILE, _model, _read_model, ModelError),
    "settings": Kind(SETTINGS_FILE, _settings, _read_settings, NotImplementedError),
    "history": Kind(FILE_NAME, _history, _read_history, HistoryError),
    "ink": Kind(INK, lambda _: bytes_of(pressed_ink()), _read_recovery, RecoveryError),
    "picture": Kind(INK, lambda _: bytes_of(picture_of(7)), _read_recovery, RecoveryError),
    "message": Kind("message", _message, _read_message, ValueError),
    "jsonl": Kind("d.jsonl", _exported(json_lines.export, "a.jsonl"), _read_all, ExchangeError),
    "npz": Kind("d.npz", _exported(npz.export, "a.npz"), _read_all, ExchangeError),
    "csv": Kind("d.csv", _exported(kaggle_csv.export, "a.csv"), _read_all, ExchangeError),
    "inkml": Kind("d.inkml", _ink, _read_all, ExchangeError),
    "idx": Kind("d", _exported(idx.export, "whole", IDX), _read_idx, ExchangeError),
    "idx.gz": Kind("d", _exported(idx.export, "whole.gz", f"{IDX}.gz"), _read_idx, ExchangeError),
    "png": Kind("d.png", _picture("PNG", "RGBA"), read_picture, PictureError),
    "jpeg": Kind("d.jpg", _picture("JPEG", "RGB"), read_picture, PictureError),
    "progressive": Kind("d.jpg", _picture("JPEG", progressive=True), read_picture, PictureError),
    "webp": Kind("d.webp", _picture("WEBP", "RGBA"), read_picture, PictureError),
    "bmp": Kind("d.bmp", _picture("BMP"), read_picture, PictureError),
    "tiff": Kind("d.tiff", _picture("TIFF", compression="tiff_lzw"), read_picture, PictureError),
    "tiff16": Kind("d.tiff", _picture("TIFF", "I;16"), read_picture, PictureError),
    "gif": Kind("d.gif", _picture("GIF", "P"), read_picture, PictureError),
}

if __name__ == "__main__":
    main()
