"""Printed characters of fonts."""

from __future__ import annotations

import shutil
from pathlib import Path

import matplotlib
import numpy as np
import pytest

from training.data import glyphs
from training.data.non_digits import LETTERS

FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"


def test_a_folder_of_fonts_gives_the_fonts_that_have_digits(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    shutil.copyfile(FONTS / "DejaVuSans.ttf", tmp_path / "deep" / "plain.TTF")
    shutil.copyfile(FONTS / "STIXSizOneSymReg.ttf", tmp_path / "signs.ttf")  # it has no digits
    (tmp_path / "broken.otf").write_bytes(b"no font")
    (tmp_path / "notes.txt").write_text("no font either")

    fonts = glyphs.fonts_in(tmp_path)

    assert [font.name for font in fonts] == ["plain.TTF"]
    own, same = glyphs.digits(fonts), glyphs.digits(["DejaVuSans"])
    assert np.array_equal(own.pictures, same.pictures)
    assert own.labels.tolist() == list(range(10))
    assert len(glyphs.letters(fonts)) == len(LETTERS)


def test_without_a_folder_there_are_no_fonts() -> None:
    assert glyphs.fonts_in(None) == []


def test_a_folder_without_fonts_is_reported(tmp_path: Path) -> None:
    with pytest.raises(
        FileNotFoundError, match=r"contains no font with digits .*leave out --fonts"
    ):
        glyphs.fonts_in(tmp_path)
