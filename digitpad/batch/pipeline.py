"""Reads many drawings: prepared ahead on one thread, read in batches on another."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import takewhile
from threading import Event
from typing import TypeVar

from digitpad.api import Recognizer
from digitpad.batch.data_sets import Notice
from digitpad.batch.drawings import Drawing, Item
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import MOST_AT_ONCE, Framed
from digitpad.core.recognition.turning import Turn, best_turn, turned, turned_tensor

# About a dozen drawings: enough to make switching threads cheap, and few enough to print the first
# line soon.
PIXELS_AT_ONCE = 1_000_000

Message = (str, Notice)
TURNED = {
    Turn.LEFT: Notice("The picture lies on its side: turned to the left."),
    Turn.RIGHT: Notice("The picture lies on its side: turned to the right."),
}

Answer = TypeVar("Answer", Reading, NumberReading)
Batches = Generator[list["Outcome"], None, None]
Prepare = Callable[[list[Item]], list[Item]]


@dataclass(frozen=True, eq=False)
class Outcome:
    """What was read in one drawing, or a message that says why it could not be read.

    A notice is about all drawings of the file that it names.
    """

    name: str
    answer: Reading | NumberReading | Notice | str


def read_digits(recognizer: Recognizer, items: Iterator[Item]) -> Batches:
    """Read each drawing as one digit; yield the outcomes in batches, in the order of the items.

    Closing the generator waits until the other thread has opened a file or prepared a batch.
    """
    return _read_all(lambda drawings: _digits_of(recognizer, drawings), items, _framed)


def read_numbers(
    recognizer: Recognizer, items: Iterator[Item], *, digits_only: bool = False
) -> Batches:
    """Read each drawing as a number; otherwise the same as `read_digits`.

    With `digits_only`, no separators are sought.
    """
    return _read_all(lambda drawings: _numbers_of(recognizer, drawings, digits_only), items, list)


def _read_all(
    read: Callable[[list[Drawing]], Sequence[Answer]], items: Iterator[Item], prepare: Prepare
) -> Batches:
    with closing(_made_ahead(items, prepare)) as batches:
        for batch in batches:
            drawings = [each.content for each in batch if not isinstance(each.content, Message)]
            answers = iter(read(drawings))
            yield [
                outcome
                for item in batch
                for content in [item.content]
                for outcome in (
                    [Outcome(item.name, content)]
                    if isinstance(content, Message)
                    else _outcomes_of(item, content, next(answers), read)
                )
            ]


def _outcomes_of(
    item: Item,
    drawing: Drawing,
    answer: Answer,
    read: Callable[[list[Drawing]], Sequence[Answer]],
) -> Iterator[Outcome]:
    """Yield what was read; before it a notice if the drawing had to be turned for that."""
    answers = {Turn.NONE: answer}

    def read_turned(turn: Turn) -> Answer:
        if turn not in answers:
            [answers[turn]] = read([_turned(drawing, turn)])
        return answers[turn]

    turn = best_turn(read_turned) if item.is_photo else Turn.NONE
    if turn is not Turn.NONE:
        yield Outcome(item.name, TURNED[turn])
    yield Outcome(item.name, answers[turn])


def _turned(drawing: Drawing, turn: Turn) -> Drawing:
    if isinstance(drawing, Framed):
        return Framed(turned_tensor(drawing.tensor, turn))
    return Picture(turned(drawing.ink, turn)) if isinstance(drawing, Picture) else drawing


def _made_ahead(items: Iterator[Item], prepare: Prepare) -> Generator[list[Item], None, None]:
    """Yield batches of items, each prepared on another thread while the one before is read.

    The network runs without Python's lock, so both run at once. At most three batches are held.
    """
    stopping = Event()
    batches = map(prepare, _batches(takewhile(lambda _: not stopping.is_set(), items)))
    with ThreadPoolExecutor(1) as other_thread:
        try:
            coming = other_thread.submit(next, batches, None)
            while (batch := coming.result()) is not None:
                coming = other_thread.submit(next, batches, None)
                yield batch
        finally:
            stopping.set()


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield items to read together, which is faster, but few enough for time and memory."""
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
    """Return the items with their pictures framed, so that reading waits only for the network."""
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


def _numbers_of(
    recognizer: Recognizer, drawings: list[Drawing], digits_only: bool
) -> list[NumberReading]:
    return [
        recognizer.recognize_number(
            drawing.ink if isinstance(drawing, Picture) else drawing, digits_only=digits_only
        )
        for drawing in drawings
        if not isinstance(drawing, Framed)
    ]
