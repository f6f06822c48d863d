"""Draws printed letters and digits, in Matplotlib's fonts and others.

The others, such as the open fonts of the `@fontsource` packages, are in the folder that `--fonts`
names. They are not part of this project, and training works without them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.recognition.framing import FIELD, frame_picture
from training.data.datasets import LabelledPictures, Pictures
from training.data.non_digits import LETTERS

FONTS = (
    "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSansMono-Oblique",
    "DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "STIXGeneral", "STIXGeneralBol",
    "STIXGeneralItalic", "cmb10", "cmr10", "cmss10", "cmti10",
)  # fmt: skip
HELD_OUT_FONTS = ("DejaVuSansMono", "DejaVuSerif-BoldItalic", "STIXGeneralBolIta", "cmtt10")
TEST_FONTS = (  # seen in neither training nor validation
    "cmmi10", "DejaVuSans-BoldOblique", "DejaVuSansMono-Bold", "DejaVuSansMono-BoldOblique",
)  # fmt: skip
SIZE = 96  # pixels
SMALL_SIZE = 24  # pixels; enough to distinguish digits
SUFFIXES = (".ttf", ".otf", ".woff", ".woff2")

Font = str | Path  # the name of one of Matplotlib's fonts, or the file of another font
Fonts = Sequence[Font]


def letters(fonts: Fonts = FONTS) -> Pictures:
    """Return the letters of these fonts that nobody takes for digits: uint8 (N, 28, 28), framed."""
    pictures = [_framed(font, letter) for font in fonts for letter in LETTERS]
    return np.array(pictures).reshape(-1, FIELD, FIELD)


def fonts_in(folder: Path | None) -> list[Path]:
    """Return the fonts in a folder that have their own digits, sorted, or none without a folder.

    Raises FileNotFoundError if the folder contains no readable font.
    """
    if folder is None:
        return []
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    fonts = [path for path in paths if _has_digits(path)]
    if not fonts:
        raise FileNotFoundError(
            f"{folder} contains no font with digits ({', '.join(SUFFIXES)}); leave out --fonts to "
            "train without fonts"
        )
    return fonts


def _has_digits(font: Path) -> bool:
    """Return whether the font can be read and draws ten different digits."""
    try:
        drawn = {printed(font, str(digit), SMALL_SIZE).tobytes() for digit in range(10)}
    except (OSError, ValueError):
        return False
    return len(drawn) == 10


def printed(font: Font, character: str, size: int = SIZE) -> Pictures:
    """Draw a printed character, uint8 (2 size, 2 size), 255 = ink."""
    path = font if isinstance(font, Path) else _matplotlibs(font)
    picture = Image.new("L", (2 * size, 2 * size))
    face = ImageFont.truetype(str(path), size)
    ImageDraw.Draw(picture).text((size // 2, size // 4), character, fill=255, font=face)
    return np.asarray(picture)


def _matplotlibs(font: str) -> Path:
    import matplotlib

    return Path(matplotlib.get_data_path()) / "fonts" / "ttf" / f"{font}.ttf"


def digits(fonts: Fonts = FONTS) -> LabelledPictures:
    """Return the printed digits of these fonts, framed."""
    pictures = [_framed(font, str(digit)) for font in fonts for digit in range(10)]
    framed = np.array(pictures, dtype=np.uint8).reshape(-1, FIELD, FIELD)
    return LabelledPictures(framed, np.tile(np.arange(10), len(fonts)))


@cache  # a run draws each character several times
def _framed(font: Font, character: str) -> Pictures:
    return np.round(frame_picture(printed(font, character)) * 255).astype(np.uint8)
