"""Pictures of all kinds and sizes are read as one sheet."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.api import Recognizer
from digitpad.core.arrays import Grey
from digitpad.core.ink.picture import Picture
from digitpad.storage.pictures.sheet_job import SheetJob, SheetOfFiles
from digitpad.storage.pictures.stacked_ink import HIGHEST_STACK_PX
from tests.helpers import Look, paint, side_by_side


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


def page_of(text: str, side: int) -> Grey:
    """Return dark ink on light paper."""
    return 255 - paint(side_by_side(text), Look(side, pen=side / 40))


def read(recognizer: Recognizer, *sources: Path | Picture) -> SheetOfFiles:
    return SheetJob(sources, (), lambda: recognizer)(lambda done, total: None)


def digits_of(sheet: SheetOfFiles) -> str:
    return "".join(str(boxed.digit) for boxed in sheet.readings)


def test_pictures_of_any_size_are_read_below_each_other(
    recognizer: Recognizer, tmp_path: Path
) -> None:
    """A digit as high as a photo and tiny ones: none is taken for a part of another."""
    paths = []
    for text, side in (("7", 1900), ("204", 150), ("9", 40), ("58", 800)):
        Image.fromarray(page_of(text, side)).save(path := tmp_path / f"{text}.png")
        paths.append(path)
    sheet = read(recognizer, *paths)

    assert digits_of(sheet) == "7204958"
    assert (sheet.count, sheet.problems) == (4, ())
    assert sheet.picture is not None
    height, width = sheet.picture.ink.shape
    for boxed in sheet.readings:
        left, top, right, bottom = (round(edge) for edge in boxed.box)
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
        assert sheet.picture.ink[top:bottom, left:right].any()


def test_all_pages_of_a_file_are_read(recognizer: Recognizer, tmp_path: Path) -> None:
    pages = [Image.fromarray(page_of(text, 200)) for text in ("4", "72")]
    pages[0].save(path := tmp_path / "pages.tiff", save_all=True, append_images=pages[1:])
    sheet = read(recognizer, path)

    assert digits_of(sheet) == "472"
    assert sheet.picture is not None
    assert sheet.picture.name == "pages.tiff"


def test_a_photo_on_its_side_is_turned_first(recognizer: Recognizer, tmp_path: Path) -> None:
    Image.fromarray(np.rot90(page_of("2035", 500))).save(path := tmp_path / "side.png")

    assert digits_of(read(recognizer, path)) == "2035"


def test_ink_that_was_found_already_is_read_too(recognizer: Recognizer) -> None:
    sheet = read(recognizer, Picture(255 - page_of("4", 200), "four.png"))

    assert digits_of(sheet) == "4"


def test_a_file_for_which_there_is_no_room_is_left_out_whole(
    recognizer: Recognizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.storage.pictures.sheet_job.HIGHEST_STACK_PX", 400)
    assert HIGHEST_STACK_PX < 1 << 15  # what Qt paints
    pages = [Picture(255 - page_of(text, 200), f"{text}.png") for text in ("4", "7", "2", "5")]
    sheet = read(recognizer, *pages)

    assert sheet.picture is not None
    assert sheet.picture.ink.shape[0] <= 400
    assert 1 <= sheet.count < 4
    assert digits_of(sheet) == "4725"[: sheet.count]
    assert len(sheet.problems) == 4 - sheet.count
    assert sheet.problems[-1] == "“5.png” is not on the sheet: there is no more room on it."


def test_a_file_that_breaks_the_finder_does_not_stop_the_others(
    recognizer: Recognizer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.fromarray(page_of("4", 200)).save(path := tmp_path / "4.png")

    def fail(_path: object, _page: int) -> None:
        raise MemoryError

    monkeypatch.setattr("digitpad.storage.pictures.picture_files.read_page", fail)
    sheet = read(recognizer, path, Picture(255 - page_of("7", 200), "7.png"))

    assert digits_of(sheet) == "7"
    [problem] = sheet.problems
    assert problem.startswith("“4.png” is not on the sheet: something went wrong (")
