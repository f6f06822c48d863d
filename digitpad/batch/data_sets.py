"""Detects how a data set stores its pictures, and arranges them for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from digitpad.core.arrays import Grey
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.data_layout import (
    DataLayout,
    Tally,
    are_read_well,
    digits_in,
    is_paper_light,
)
from digitpad.core.recognition.reading import Reading
from digitpad.storage.exchange.readers import Entry

SAMPLE = 64  # pictures that are read to find the layout: enough, and read in a fifth of a second
SAMPLE_PIXELS = 1_000_000  # a sample ends once it has this many: some pictures alone have more
PROBE_STEP = 4  # of later samples, one picture in four is read, if the first showed nothing

ReadMany = Callable[[list[Grey]], list[Reading]]


@dataclass(frozen=True)
class Notice:
    """A message about what was done to all pictures of a file so that they can be read."""

    text: str


INVERTED = Notice("Ink is dark on light paper in this file: inverted.")
LIE_ON_THEIR_SIDE = Notice("The pictures lie on their side: turned.")


def arranged(entries: Iterable[Entry], read: ReadMany) -> Iterator[Entry | Notice]:
    """Yield the entries of a file with pictures as they should be read, and notices of changes.

    Samples are read until the layout is known: files may begin with blank pictures, or with all
    their zeros. An error of `entries` is raised after the entries before it.
    """
    finder = _LayoutFinder(read)
    for sample in _samples(entries):
        yield from finder.learn([each.ink for _, each in sample if isinstance(each, Picture)])
        for index, content in sample:
            if isinstance(content, Picture):
                content = Picture(finder.layout.applied_to(content.ink))
            yield index, content


class _LayoutFinder:
    """Knows as much about the layout of a file as its samples have shown so far."""

    def __init__(self, read: ReadMany) -> None:
        self._read = read
        self.layout = DataLayout()
        self._knows_levels = self._knows_order = False
        self._step = 1
        self._tally = Tally()

    def learn(self, pictures: list[Grey]) -> Iterator[Notice]:
        """Learn from a sample, and yield a notice of each change that it makes necessary."""
        if not pictures or (self._knows_levels and self._knows_order):
            return
        if not self._knows_levels and self._learn_levels(pictures):
            yield INVERTED
        if self._knows_levels and self._learn_order(pictures[:: self._step]):
            yield LIE_ON_THEIR_SIDE
        self._step = PROBE_STEP

    def _learn_levels(self, pictures: list[Grey]) -> bool:
        is_light = is_paper_light(pictures)
        self._knows_levels = is_light is not None
        inverted = replace(self.layout, inverts=True)
        if not is_light or self._digits(inverted, pictures) < self._digits(self.layout, pictures):
            return False
        self.layout = inverted
        return True

    def _learn_order(self, pictures: list[Grey]) -> bool:
        transposed = replace(self.layout, transposes=True)
        upright, turned = (self._readings(each, pictures) for each in (self.layout, transposed))
        self._tally = self._tally.counting(turned, upright)
        if self._tally.favours_first and not are_read_well(upright):
            self._knows_order, self.layout = True, transposed
            return True
        self._knows_order = self._tally.favours_second
        return False  # zeros alone look the same both ways, so later samples must decide

    def _digits(self, layout: DataLayout, pictures: list[Grey]) -> int:
        return digits_in(self._readings(layout, pictures))

    def _readings(self, layout: DataLayout, pictures: list[Grey]) -> list[Reading]:
        return self._read([layout.applied_to(picture) for picture in pictures])


def _samples(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield the entries in samples; an error is raised after the entries before it."""
    sample: list[Entry] = []
    pixels = 0
    try:
        for entry in entries:
            sample.append(entry)
            pixels += entry[1].ink.size if isinstance(entry[1], Picture) else 0
            if len(sample) == SAMPLE or pixels >= SAMPLE_PIXELS:
                yield sample
                sample, pixels = [], 0
    except Exception:
        yield sample
        raise
    yield sample
