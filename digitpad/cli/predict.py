"""`digitpad predict`: prints a line for each drawing in files, read as a digit or a number."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from enum import StrEnum
from functools import partial
from io import StringIO
from pathlib import Path

from digitpad.api import Recognizer
from digitpad.batch.data_sets import Notice
from digitpad.batch.drawings import files_of, items_of, total_of
from digitpad.batch.pipeline import Batches, Outcome, read_digits, read_numbers
from digitpad.batch.progress import ProgressBar
from digitpad.core.arrays import Grey
from digitpad.core.percentage import percentage
from digitpad.core.recognition.number import NEW_ROW, NumberReading
from digitpad.core.recognition.reading import DIGITS, Reading
from digitpad.engines.model_card import ModelError


class Output(StrEnum):
    """How readings are printed."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def predict(
    paths: list[Path],
    engine: str,
    model: Path | None,
    *,
    number: bool,
    digits_only: bool,
    output: Output,
) -> int:
    """Read the drawings and print a line for each; return 1 if any could not be read, else 0.

    Each is read as one digit or, if `number` is true, as a number, with separators between its
    digits unless `digits_only` is true.
    """
    try:
        recognizer = Recognizer.load(engine, model)
    except ModelError as error:
        print(f"digitpad: {error}", file=sys.stderr)
        return 1
    files = list(files_of(paths))
    progress = ProgressBar(total_of(files), sys.stderr)
    if output is Output.CSV:
        _print_row(_header(number))
    read = partial(read_numbers, digits_only=digits_only) if number else read_digits
    sampler = _Sampler(partial(Recognizer.load, engine, model))
    with closing(read(recognizer, items_of(files, sampler.read_many))) as batches:
        return _print_all(batches, output, progress)


def _print_all(batches: Batches, output: Output, progress: ProgressBar) -> int:
    failures = 0
    for outcomes in batches:
        failures += sum(isinstance(outcome.answer, str) for outcome in outcomes)
        progress.hide()
        for outcome in outcomes:
            _print_outcome(outcome, output)
        print(end="", flush=True)
        progress.advance(sum(not isinstance(outcome.answer, Notice) for outcome in outcomes))
    progress.hide()
    return 1 if failures else 0


def _print_outcome(outcome: Outcome, output: Output) -> None:
    answer = outcome.answer
    if isinstance(answer, Notice):
        _print_message(outcome.name, answer.text)
    elif output is Output.JSON:
        print(json.dumps({"file": outcome.name, **_values_of(answer)}))
    elif isinstance(answer, str):
        _print_message(outcome.name, answer)
    elif output is Output.CSV:
        _print_row(_row(outcome.name, answer))
    else:
        percent = percentage(answer.confidence)
        print(f"{outcome.name}  {_text_of(answer)}  {answer.verdict.value}  {percent:.0f} %")


def _print_message(name: str, message: str) -> None:
    print(end="", flush=True)  # so that earlier readings come first
    print(f"digitpad: {name}: {message}", file=sys.stderr, flush=True)


class _Sampler:
    """Reads samples on the thread that prepares drawings, with a recognizer of its own.

    A recognizer belongs to one thread. It is loaded with the first sample, as few files need it.
    """

    def __init__(self, load: Callable[[], Recognizer]) -> None:
        self._load = load
        self._recognizer: Recognizer | None = None

    def read_many(self, pictures: list[Grey]) -> list[Reading]:
        self._recognizer = self._recognizer or self._load()
        return self._recognizer.recognize_many(pictures)


# JSON


def _values_of(answer: Reading | NumberReading | str) -> Mapping[str, object]:
    if isinstance(answer, str):
        return {"error": answer}
    return (
        _values_of_number(answer) if isinstance(answer, NumberReading) else _values_of_digit(answer)
    )


def _values_of_digit(reading: Reading) -> dict[str, object]:
    return {
        "digit": reading.digit,
        "verdict": reading.verdict.value,
        "confidence": reading.confidence,
        "probabilities": reading.probabilities.tolist(),
    }


def _values_of_number(number: NumberReading) -> dict[str, object]:
    """Return the number; verdict and confidence are as `NumberReading` defines them."""
    return {
        "number": number.text,
        "verdict": number.verdict.value,
        "confidence": number.confidence,
        "obstacle": None if number.obstacle is None else number.obstacle.value,
        "digits": [
            {
                **_values_of_digit(boxed.reading),
                "digit": boxed.digit,
                "confidence": boxed.confidence,
                "separator": boxed.separator,
                "doubtful": boxed.is_doubtful,
                "row": boxed.row,
                "box": boxed.box,
            }
            for boxed in number.readings
        ],
    }


# Text and tables


def _text_of(answer: Reading | NumberReading) -> str:
    if isinstance(answer, NumberReading):
        return answer.text.replace(NEW_ROW, "\\n") or "-"  # one line for each drawing
    return "-" if answer.digit is None else str(answer.digit)


def _header(number: bool) -> list[str]:
    if number:
        return ["file", "number", "verdict", "confidence"]
    return ["file", "digit", "verdict", "confidence", *(f"p{digit}" for digit in range(DIGITS))]


def _row(name: str, answer: Reading | NumberReading) -> Sequence[object]:
    """Return a row below `_header`; without a digit, its cell is empty."""
    verdict, confidence = answer.verdict.value, answer.confidence
    if isinstance(answer, NumberReading):
        return [name, answer.text, verdict, confidence]
    return [name, answer.digit, verdict, confidence, *answer.probabilities.tolist()]


def _print_row(cells: Sequence[object]) -> None:
    row = StringIO()
    csv.writer(row, lineterminator="\n").writerow(cells)  # quotes what has line feeds
    print(row.getvalue(), end="")
