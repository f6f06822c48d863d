"""`digitpad predict`: readings of picture files, a line each; of one digit or of a number."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import numpy.typing as npt

from digitpad.api import Recognizer
from digitpad.core.number import Number
from digitpad.core.paper import ink_of
from digitpad.core.reading import Reading
from digitpad.engines.model_card import ModelError
from digitpad.storage.picture_files import PictureError, find_pictures, read_picture

PATIENCE = 1.0  # seconds until a progress bar appears
BAR_WIDTH = 30  # characters

Grey = npt.NDArray[np.uint8]
Line = dict[str, Any]


def predict(
    paths: list[Path], engine: str, model: Path | None, *, number: bool, as_json: bool
) -> int:
    """Read the pictures and print a line for each; 1 if any could not be read, else 0.

    Each picture is read as one digit, or, if `number`, as a number.
    """
    try:
        recognizer = Recognizer.load(engine, model)
    except ModelError as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    read = _number_reader(recognizer) if number else _digit_reader(recognizer)
    failures = 0
    files = list(_files_of(paths))
    progress = _Progress(len(files), sys.stderr)
    for path, problem in files:
        line = _read(read, path, problem)
        failures += "error" in line
        progress.hide()
        _print_line(line, as_json)
        progress.advance()
    progress.hide()
    return 1 if failures else 0


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


def _digit_reader(recognizer: Recognizer) -> Callable[[Grey], Line]:
    return lambda ink: _values_of(recognizer.recognize(ink))


def _number_reader(recognizer: Recognizer) -> Callable[[Grey], Line]:
    return lambda ink: _values_of_number(recognizer.recognize_number(ink))


def _read(read: Callable[[Grey], Line], path: Path, problem: str | None) -> Line:
    if problem is not None:
        return {"file": str(path), "error": problem}
    try:
        ink = ink_of(read_picture(path))
    except PictureError as error:
        return {"file": str(path), "error": str(error)}
    return {"file": str(path), **read(ink)}


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


def _print_line(line: Line, as_json: bool) -> None:
    if as_json:
        print(json.dumps(line), flush=True)
    elif "error" in line:
        print(f"digitpad: {line['file']}: {line['error']}", file=sys.stderr, flush=True)
    else:
        percent = round(line["confidence"] * 100)
        print(f"{line['file']}  {_answer_of(line)}  {line['verdict']}  {percent} %", flush=True)


def _answer_of(line: Line) -> str:
    if "number" in line:
        return line["number"] or "-"
    return "-" if line["digit"] is None else str(line["digit"])


class _Progress:
    """A bar on a terminal's standard error, once the work has taken a while."""

    def __init__(self, total: int, stream: TextIO) -> None:
        self._total = total
        self._done = 0
        self._stream = stream if stream.isatty() else None
        self._began = time.monotonic()

    def advance(self) -> None:
        self._done += 1
        if self._stream is None or time.monotonic() - self._began < PATIENCE:
            return
        filled = BAR_WIDTH * self._done // self._total
        bar = "#" * filled + "." * (BAR_WIDTH - filled)
        self._stream.write(f"\r[{bar}] {self._done} of {self._total}")
        self._stream.flush()

    def hide(self) -> None:
        """Wipe the bar, so that a line can be printed in its place."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
