"""Read several pictures as one sheet, on which they lie below each other."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.error_text import error_text
from digitpad.core.ink.picture import Picture, StackedFile
from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.sheet import find_regions
from digitpad.core.recognition.turning import turn_of_picture
from digitpad.storage.pictures.accepted_pictures import STROKES_SUFFIXES
from digitpad.storage.pictures.picture_files import PictureError
from digitpad.storage.pictures.picture_finder import Opening, PictureFinder
from digitpad.storage.pictures.stacked_ink import HIGHEST_STACK_PX, for_stack, stacked
from digitpad.system.translate import translate

if TYPE_CHECKING:
    from digitpad.core.arrays import Box, Grey
    from digitpad.core.recognition.recognizer import Recognizer

logger = logging.getLogger(__name__)

GoOn = Callable[[], None]  # may raise an exception, which ends the job


@dataclass(frozen=True)
class SheetOfFiles:
    """One sheet of `count` files, its picture None if there are none.

    `problems` are sentences about the files that are not on it. The picture has the file's name
    if there is only one, else it lists the files.
    """

    picture: Picture | None
    readings: tuple[BoxedReading, ...]
    count: int
    problems: tuple[str, ...]


@dataclass(frozen=True)
class SheetJob:
    """Reads each file by itself, all its pages; one that cannot be read does not stop the others.

    Ink that was found already can take the place of a file. `problems` are sentences about other
    files. `load_recognizer` is called on the thread of the job.
    """

    sources: Sequence[Path | Picture]
    problems: tuple[str, ...]
    load_recognizer: Callable[[], Recognizer]

    def __call__(self, advance: Callable[[int, int], None]) -> SheetOfFiles:
        stack = _Stack(self.load_recognizer())
        problems = list(self.problems)
        for index, source in enumerate(self.sources):
            try:
                stack.add(source, partial(advance, index, len(self.sources)))
            except PictureError as error:
                text = translate("SheetJob", "“{0}” is not on the sheet: {1}.")
                problems.append(text.format(source.name, error))
        count = len(stack.files)
        return SheetOfFiles(stack.picture, tuple(stack.readings), count, tuple(problems))


class _Stack:
    """The ink of the files so far, and what was read."""

    def __init__(self, recognizer: Recognizer) -> None:
        self.files: list[StackedFile] = []
        self.readings: list[BoxedReading] = []
        self._recognizer = recognizer
        self._inks: list[Grey] = []
        self._height = 0
        find_turn = partial(turn_of_picture, recognizer=recognizer)
        self._finder = PictureFinder(
            ink_of,
            find_regions,
            lambda ink, regions: find_turn(ink, regions) if regions else 0,
            lambda _grey: None,  # the rows of several forms would have the same numbers
        )

    @property
    def picture(self) -> Picture | None:
        if not self._inks:
            return None
        ink = stacked(self._inks)
        if len(self.files) == 1:
            return Picture(ink, self.files[0].name)
        return Picture(ink, files=tuple(self.files))

    def add(self, source: Path | Picture, go_on: GoOn) -> None:
        """Read a file and put it below the others, or raise PictureError and change nothing."""
        new: list[Grey] = []
        height = self._height
        for ink in self._pages(source, go_on):
            regions = find_regions(ink)
            if regions:
                new.append(for_stack(ink, regions))
                height += len(new[-1])
            if height > HIGHEST_STACK_PX:
                raise PictureError(translate("SheetJob", "there is no more room on it"))
        if not new:
            raise PictureError(translate("SheetJob", "no ink was found in it"))
        read = [self._recognizer.recognize_sheet(ink, go_on) for ink in new]
        for ink, readings in zip(new, read, strict=True):
            self.readings += (replace(one, box=_lowered(one.box, self._height)) for one in readings)
            self._height += len(ink)
        self._inks += new
        self.files.append(StackedFile(source.name, self._height))

    def _pages(self, source: Path | Picture, go_on: GoOn) -> Iterator[Grey]:
        go_on()
        if isinstance(source, Picture):
            yield source.ink
            return
        if source.suffix.lower() in STROKES_SUFFIXES:
            raise PictureError(translate("SheetJob", "it holds strokes, so open it by itself"))
        page, pages = 0, 1
        while page < pages:
            go_on()
            ink, pages = self._page(Opening(source, page))
            yield ink
            page += 1

    def _page(self, opening: Opening) -> tuple[Grey, int]:
        try:
            found = self._finder.found(opening)
        except PictureError:
            raise
        except Exception as error:  # one bad file must not stop the others
            logger.exception("a picture could not be put on a sheet")
            message = translate("PictureWorker", "something went wrong ({0})")
            raise PictureError(message.format(error_text(error))) from error
        return found.ink, found.pages


def _lowered(box: Box, down: int) -> Box:
    left, top, right, bottom = box
    return left, top + down, right, bottom + down
