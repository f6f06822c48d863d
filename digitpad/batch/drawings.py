"""Finds the drawings in files and folders, one by one, with their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from digitpad.batch.data_sets import Notice, ReadMany, arranged
from digitpad.core.error_text import error_text
from digitpad.core.ink.content import Content
from digitpad.core.ink.picture import Picture
from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.recognition.recognizer import Framed
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.readers import is_data_set, reader_of
from digitpad.storage.exchange.text_lines import LineError
from digitpad.storage.pictures.picture_files import PictureError, find_pictures, read_picture
from digitpad.system.files import is_folder

Drawing = Content | Framed


@dataclass(frozen=True, eq=False)
class Item:
    """A drawing with its name, or a message that says why it cannot be read.

    A notice is about all the drawings of the file that it names. A photo may lie on its side.
    """

    name: str
    content: Drawing | Notice | str
    is_photo: bool = False


@dataclass(frozen=True)
class InputFile:
    """A file to read or, if `problem` is not empty, a path with what is wrong with it."""

    path: Path
    problem: str = ""


def files_of(paths: Iterable[Path]) -> Iterator[InputFile]:
    """Yield the files that these paths name and, for each folder, the pictures in it."""
    for path in paths:
        if not is_folder(path):
            yield InputFile(path)
            continue
        pictures, problems = find_pictures(path)
        yield from (InputFile(picture) for picture in pictures)
        yield from (InputFile(Path(error.filename), error.strerror or "") for error in problems)
        if not pictures and not problems:
            yield InputFile(path, "there is no picture in this folder")


def total_of(files: list[InputFile]) -> int | None:
    """Return the number of drawings, or None if only reading the files can tell."""
    return None if any(reader_of(file.path) for file in files) else len(files)


def items_of(files: Iterable[InputFile], read: ReadMany) -> Iterator[Item]:
    """Yield the drawings in files; those in a file of several are named by their index in it.

    `read` reads pictures on the thread that iterates.
    """
    for file in files:
        if file.problem:
            yield Item(str(file.path), file.problem)
        else:
            yield from _items_in(file.path, read)


def _items_in(path: Path, read: ReadMany) -> Iterator[Item]:
    reader = reader_of(path)
    try:
        if reader is None:
            yield Item(str(path), Picture(ink_of(read_picture(path))), is_photo=True)
            return
        # Such files contain ink, not photos, so no ink extraction is needed.
        entries = arranged(reader(path), read) if is_data_set(path) else reader(path)
        for entry in entries:
            yield Item(str(path), entry) if isinstance(entry, Notice) else _item_of(path, *entry)
    except (PictureError, ExchangeError) as error:
        yield Item(str(path), str(error))
    except Exception as error:  # one bad file must not stop the others
        yield Item(str(path), f"something went wrong ({error_text(error)})")


def _item_of(path: Path, index: int | None, content: Content | LineError) -> Item:
    name = str(path) if index is None else f"{path}:{index}"
    return Item(name, content.reason if isinstance(content, LineError) else content)
