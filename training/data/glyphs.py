"""Printed characters, of the fonts that Matplotlib brings along: letters, and digits."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.recognition.framing import frame_picture
from training.data.datasets import LabelledPictures, Pictures
from training.data.non_digits import LETTERS

FONTS = (
    "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSansMono-Oblique",
    "DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "STIXGeneral", "STIXGeneralBol",
    "STIXGeneralItalic", "cmb10", "cmr10", "cmss10", "cmti10",
)  # fmt: skip
HELD_OUT_FONTS = ("DejaVuSansMono", "DejaVuSerif-BoldItalic", "STIXGeneralBolIta", "cmtt10")
TEST_FONTS = (  # seen neither in training nor in choosing
    "cmmi10", "DejaVuSans-BoldOblique", "DejaVuSansMono-Bold", "DejaVuSansMono-BoldOblique",
)  # fmt: skip
SIZE = 96  # pixels


def letters(fonts: tuple[str, ...] = FONTS) -> Pictures:
    """The letters of these fonts that nobody takes for digits, framed: uint8 (N, 28, 28)."""
    return np.array([_framed(font, letter) for font in fonts for letter in LETTERS])


def printed(font: str, character: str, size: int = SIZE) -> Pictures:
    """A printed character, uint8 (2 size, 2 size), 255 = ink."""
    import matplotlib

    path = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / f"{font}.ttf"
    picture = Image.new("L", (2 * size, 2 * size))
    face = ImageFont.truetype(str(path), size)
    ImageDraw.Draw(picture).text((size // 2, size // 4), character, fill=255, font=face)
    return np.asarray(picture)


def digits(fonts: tuple[str, ...] = FONTS) -> LabelledPictures:
    """The printed digits of these fonts, framed."""
    pictures = np.array([_framed(font, str(digit)) for font in fonts for digit in range(10)])
    return LabelledPictures(pictures, np.tile(np.arange(10), len(fonts)))


@cache  # a run draws the same characters several times
def _framed(font: str, character: str) -> Pictures:
    return np.round(frame_picture(printed(font, character)) * 255).astype(np.uint8)
