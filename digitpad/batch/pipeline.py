"""Many drawings to their readings: made ahead on one thread, read in batches on another."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import takewhile
from threading import Event
from typing import TypeVar

from digitpad.api import Recognizer
from digitpad.batch.drawings import Drawing, Item
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import MOST_AT_ONCE, Framed

# A dozen drawings: threads that change places once for so many lose no time to speak of. More take
# longer to open, and nobody should wait for the first line until many others are opened.
PIXELS_AT_ONCE = 1_000_000

Answer = TypeVar("Answer", Reading, NumberReading)
Batches = Generator[list["Outcome"], None, None]
Prepare = Callable[[list[Item]], list[Item]]


@dataclass(frozen=True, eq=False)
class Outcome:
    """What was read of one drawing, or the message that says why it could not be read."""

    name: str
    answer: Reading | NumberReading | str


def read_digits(recognizer: Recognizer, items: Iterator[Item]) -> Batches:
    """Read each drawing as one digit; the outcomes come in batches, in the items' order.

    Closing it waits for what the other thread is at: one file to be opened, or a batch prepared.
    """
    return _read_all(lambda drawings: _digits_of(recognizer, drawings), items, _framed)


def read_numbers(recognizer: Recognizer, items: Iterator[Item]) -> Batches:
    """Read each drawing as a number; else as `read_digits`."""
    return _read_all(lambda drawings: _numbers_of(recognizer, drawings), items, list)


def _read_all(
    read: Callable[[list[Drawing]], Sequence[Answer]], items: Iterator[Item], prepare: Prepare
) -> Batches:
    with closing(_made_ahead(items, prepare)) as batches:
        for batch in batches:
            drawings = [item.content for item in batch if not isinstance(item.content, str)]
            answers = iter(read(drawings))
            yield [
                Outcome(item.name, content if isinstance(content, str) else next(answers))
                for item in batch
                for content in [item.content]
            ]


def _made_ahead(items: Iterator[Item], prepare: Prepare) -> Generator[list[Item], None, None]:
    """Batches of items, each made and prepared on another thread while the one before is read.

    The network leaves Python alone, so both go on at once; and no more than three batches are held.
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


def _digits_of(recognizer: Recognizer, drawings: list[Drawing]) -> list[Reading]:
    pictures = [drawing for drawing in drawings if isinstance(drawing, Framed)]
    inks = [drawing for drawing in drawings if isinstance(drawing, Ink)]
    of_pictures = iter(recognizer.recognize_many(pictures))
    of_inks = iter(recognizer.recognize_inks(inks))
    return [next(of_pictures if isinstance(drawing, Framed) else of_inks) for drawing in drawings]


def _numbers_of(recognizer: Recognizer, drawings: list[Drawing]) -> list[NumberReading]:
    return [
        recognizer.recognize_number(drawing.ink if isinstance(drawing, Picture) else drawing)
        for drawing in drawings
        if not isinstance(drawing, Framed)
    ]
