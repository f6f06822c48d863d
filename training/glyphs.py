"""Printed characters, of the fonts that Matplotlib brings along: letters, and digits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.framing import frame_picture
from training.data import LabelledPictures, Pictures
from training.non_digits import LETTERS

FONTS = (
    "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSansMono-Oblique",
    "DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "STIXGeneral", "STIXGeneralBol",
    "STIXGeneralItalic", "cmb10", "cmr10", "cmss10", "cmti10",
)  # fmt: skip
HELD_OUT_FONTS = ("DejaVuSansMono", "DejaVuSerif-BoldItalic", "STIXGeneralBolIta", "cmtt10")
SIZE = 96  # pixels


def letters(fonts: tuple[str, ...] = FONTS) -> Pictures:
    """The letters of these fonts that nobody takes for digits, framed: uint8 (N, 28, 28)."""
    return np.array([_framed(font, letter) for font in fonts for letter in LETTERS])


def digits(fonts: tuple[str, ...] = FONTS) -> LabelledPictures:
    """The printed digits of these fonts, framed."""
    pictures = np.array([_framed(font, str(digit)) for font in fonts for digit in range(10)])
    return LabelledPictures(pictures, np.tile(np.arange(10), len(fonts)))


def _framed(font: str, character: str) -> Pictures:
    import matplotlib

    path = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / f"{font}.ttf"
    picture = Image.new("L", (2 * SIZE, 2 * SIZE))
    place = (SIZE // 2, SIZE // 4)
    ImageDraw.Draw(picture).text(
        place, character, fill=255, font=ImageFont.truetype(str(path), SIZE)
    )
    return np.round(frame_picture(np.asarray(picture)) * 255).astype(np.uint8)
