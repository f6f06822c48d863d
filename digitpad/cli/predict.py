"""`digitpad predict`: readings of drawings in files, a line each; of one digit or of a number."""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from io import StringIO
from itertools import takewhile
from pathlib import Path
from threading import Event
from typing import Any, TextIO

from digitpad.api import Recognizer
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture
from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.recognition.number import Number
from digitpad.core.recognition.reading import DIGITS, Reading
from digitpad.core.recognition.recognizer import MOST_AT_ONCE, Framed
from digitpad.engines.model_card import ModelError
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.readers import reader_of
from digitpad.storage.exchange.text_lines import LineError
from digitpad.storage.pictures.picture_files import PictureError, find_pictures, read_picture

PATIENCE = 1.0  # seconds until a progress bar appears
BAR_WIDTH = 30  # characters
# A dozen drawings: threads that change places once for so many lose no time to speak of. More take
# longer to open, and nobody should wait for the first line until many others are opened.
PIXELS_AT_ONCE = 1_000_000

Line = dict[str, Any]
Drawing = Content | Framed
ReadMany = Callable[[list[Any]], list[Line]]  # of drawings as they were prepared for it


class Output(StrEnum):
    """How the readings are printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


@dataclass(frozen=True, eq=False)
class Item:
    """One drawing with its name, or in its place the words that say why it cannot be read."""

    name: str
    content: Drawing | str


Prepare = Callable[[list[Item]], list[Item]]


def predict(
    paths: list[Path], engine: str, model: Path | None, *, number: bool, output: Output
) -> int:
    """Read the drawings and print a line for each; 1 if any could not be read, else 0.

    Each is read as one digit, or, if `number`, as a number.
    """
    try:
        recognizer = Recognizer.load(engine, model)
    except ModelError as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    read = _number_reader(recognizer) if number else _digit_reader(recognizer)
    files = list(_files_of(paths))
    progress = _Progress(_total(files), sys.stderr)
    if output is Output.CSV:
        _print_row(_header(number))
    failures = 0
    prepare = list if number else _framed
    with closing(_made_ahead(_items(files), prepare)) as batches:
        for batch in batches:
            lines = _read(read, batch)
            failures += sum("error" in line for line in lines)
            progress.hide()
            for line in lines:
                _print_line(line, output)
            print(end="", flush=True)
            progress.advance(len(lines))
    progress.hide()
    return 1 if failures else 0


# What is to be read


def _files_of(paths: list[Path]) -> Iterator[tuple[Path, str | None]]:
    """Each file to be read, or what is wrong with the path that was given."""
    for path in paths:
        if not _is_folder(path):
            yield path, None
            continue
        pictures, problems = find_pictures(path)
        yield from ((picture, None) for picture in pictures)
        yield from ((Path(error.filename), error.strerror) for error in problems)
        if not pictures and not problems:
            yield path, "there is no picture in this folder"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # its name is too long, say; reading it as a file tells
        return False


def _total(files: list[tuple[Path, str | None]]) -> int | None:
    """How many drawings there are; None where only reading the files tells."""
    return None if any(reader_of(path) for path, _ in files) else len(files)


def _items(files: Iterable[tuple[Path, str | None]]) -> Iterator[Item]:
    for path, problem in files:
        if problem is None:
            yield from _items_of(path)
        else:
            yield Item(str(path), problem)


def _items_of(path: Path) -> Iterator[Item]:
    """A picture, or all drawings of a file that holds several, named by their numbers in it."""
    reader = reader_of(path)
    try:
        if reader is None:
            yield Item(str(path), Picture(ink_of(read_picture(path))))
            return
        # What such files hold is ink on paper already; no paper is looked for in it.
        for number, content in reader(path):
            name = str(path) if number is None else f"{path}:{number}"
            yield Item(name, content.reason if isinstance(content, LineError) else content)
    except (PictureError, ExchangeError) as error:
        yield Item(str(path), str(error))
    except Exception as error:  # one odd file must not end the reading of all others
        yield Item(str(path), f"something went wrong ({error or type(error).__name__})")


def _made_ahead(items: Iterator[Item], prepare: Prepare) -> Generator[list[Item], None, None]:
    """Batches of items, each made and prepared on another thread while the one before is read.

    The network leaves Python alone, so both go on at once; and no more than three batches are held.
    Closing it waits for what the other thread is at: one file to be opened, or a batch prepared.
    """
    leaving = Event()
    batches = map(prepare, _batches(takewhile(lambda _: not leaving.is_set(), items)))
    with ThreadPoolExecutor(1) as other_thread:
        try:
            coming = other_thread.submit(next, batches, None)
            while (batch := coming.result()) is not None:
                coming = other_thread.submit(next, batches, None)
                yield batch
        finally:
            leaving.set()


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Items that are read together, which is faster, as many as are soon read and fit in memory."""
    batch: list[Item] = []
    pixels = 0
    for item in items:
        batch.append(item)
        pixels += item.content.ink.size if isinstance(item.content, Picture) else 0
        if len(batch) == MOST_AT_ONCE or pixels >= PIXELS_AT_ONCE:
            yield batch
            batch, pixels = [], 0
    if batch:
        yield batch


def _framed(batch: list[Item]) -> list[Item]:
    """The items with their pictures framed, so that little but the network is left to wait for."""
    return [
        replace(item, content=Framed.of(item.content.ink))
        if isinstance(item.content, Picture)
        else item
        for item in batch
    ]


# Reading


def _read(read: ReadMany, batch: list[Item]) -> list[Line]:
    drawings = [item.content for item in batch if not isinstance(item.content, str)]
    values = iter(read(drawings))
    return [
        {"file": item.name, "error": item.content}
        if isinstance(item.content, str)
        else {"file": item.name, **next(values)}
        for item in batch
    ]


def _digit_reader(recognizer: Recognizer) -> ReadMany:
    def read(drawings: list[Drawing]) -> list[Line]:
        pictures = [drawing for drawing in drawings if isinstance(drawing, Framed)]
        inks = [drawing for drawing in drawings if isinstance(drawing, Ink)]
        of_pictures = iter(recognizer.recognize_many(pictures))
        of_inks = iter(recognizer.recognize_inks(inks))
        return [
            _values_of(next(of_pictures if isinstance(drawing, Framed) else of_inks))
            for drawing in drawings
        ]

    return read


def _number_reader(recognizer: Recognizer) -> ReadMany:
    def read(drawings: list[Content]) -> list[Line]:
        inks = [drawing.ink if isinstance(drawing, Picture) else drawing for drawing in drawings]
        return [_values_of_number(recognizer.recognize_number(ink)) for ink in inks]

    return read


def _values_of(reading: Reading) -> Line:
    return {
        "digit": reading.digit,
        "verdict": reading.verdict.value,
        "confidence": reading.confidence,
        "probabilities": reading.probabilities.tolist(),
    }


def _values_of_number(number: Number) -> Line:
    """The number; the verdict and the confidence are those of its least certain digit."""
    return {
        "number": number.text,
        "verdict": number.verdict.value,
        "confidence": number.confidence,
        "digits": [
            {**_values_of(boxed.reading), "digit": boxed.digit, "box": boxed.box}
            for boxed in number.readings
        ],
    }


# Printing


def _print_line(line: Line, output: Output) -> None:
    if output is Output.JSON:
        print(json.dumps(line))
    elif "error" in line:
        print(end="", flush=True)  # what was read before stands before it
        print(f"digitpad: {line['file']}: {line['error']}", file=sys.stderr, flush=True)
    elif output is Output.CSV:
        _print_row(_row(line))
    else:
        percent = round(line["confidence"] * 100)
        print(f"{line['file']}  {_answer_of(line)}  {line['verdict']}  {percent} %")


def _answer_of(line: Line) -> str:
    if "number" in line:
        return line["number"] or "-"
    return "-" if line["digit"] is None else str(line["digit"])


def _header(number: bool) -> list[str]:
    if number:
        return ["file", "number", "verdict", "confidence"]
    return ["file", "digit", "verdict", "confidence", *(f"p{digit}" for digit in range(DIGITS))]


def _row(line: Line) -> list[Any]:
    """A row below `_header`; where no digit is named its cell is empty."""
    answer = line["number"] if "number" in line else line["digit"]
    probabilities = line.get("probabilities", [])
    return [line["file"], answer, line["verdict"], line["confidence"], *probabilities]


def _print_row(cells: list[Any]) -> None:
    row = StringIO()
    csv.writer(row, lineterminator="").writerow(cells)
    print(row.getvalue())


class _Progress:
    """A bar on a terminal's standard error, once the work has taken a while.

    Where the total is unknown it is a count.
    """

    def __init__(self, total: int | None, stream: TextIO) -> None:
        self._total = total
        self._done = 0
        self._stream = stream if stream.isatty() else None
        self._began = time.monotonic()

    def advance(self, count: int) -> None:
        self._done += count
        if self._stream is None or time.monotonic() - self._began < PATIENCE:
            return
        self._stream.write(f"\r{self._words()}")
        self._stream.flush()

    def hide(self) -> None:
        """Wipe the bar, so that a line can be printed in its place."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _words(self) -> str:
        if self._total is None:
            return f"{self._done} read"
        filled = BAR_WIDTH * self._done // max(1, self._total)
        bar = "#" * filled + "." * (BAR_WIDTH - filled)
        return f"[{bar}] {self._done} of {self._total}"
