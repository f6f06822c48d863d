"""Read pictures from files as grey numpy arrays."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, UnidentifiedImageError

from digitpad.core.arrays import Grey
from digitpad.core.imaging.levels import levels_of
from digitpad.storage.pictures.accepted_pictures import (
    MOST_MEGAPIXELS,
    MOST_PIXELS,
    PICTURE_SUFFIXES,
)
from digitpad.system.files import refuse_special
from digitpad.system.translate import translate

# Listed because Pillow starts other programs for some formats, such as Ghostscript for EPS.
PICTURE_FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF")
# What undoes each orientation, by its number in the Exif standard.
_TURNS: dict[object, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
STRIP_PIXELS = 1 << 20  # pixels converted to grey at a time


class PictureError(Exception):
    """A file cannot be read as a picture; the message says why."""


def read_picture(path: Path) -> Grey:
    """Read a picture file as grey uint8 (H, W), upright.

    Transparent parts become white paper, or black under light ink. Raises PictureError with a
    message for the user if the file is missing, damaged, too large or not a picture.
    """
    return _read(path)


def read_picture_bytes(contents: bytes) -> Grey:
    """Read the contents of a picture file as `read_picture` does."""
    return _read(BytesIO(contents))


def _read(source: Path | BytesIO) -> Grey:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            if isinstance(source, Path):
                refuse_special(source)
            with Image.open(source, formats=PICTURE_FORMATS) as image:
                _check_size(image)
                orientation = image.getexif().get(ExifTags.Base.Orientation)
                return _upright(_grey(image), orientation)
    except UnidentifiedImageError as error:
        raise PictureError(_unknown()) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureError(_too_large()) from error
    except OSError as error:
        raise PictureError(error.strerror or _damaged(error)) from error
    except PictureError:
        raise
    except Exception as error:  # decoders raise all kinds of errors for damaged data
        raise PictureError(_damaged(error)) from error


def find_pictures(folder: Path) -> tuple[list[Path], list[OSError]]:
    """Find all picture files below a folder; return their sorted paths and the errors met."""
    problems: list[OSError] = []
    found = [
        Path(subfolder) / name
        for subfolder, _, names in os.walk(folder, onerror=problems.append)
        for name in names
    ]
    pictures = [path for path in found if path.suffix.lower() in PICTURE_SUFFIXES]
    return sorted(path for path in pictures if path.is_file()), problems


def _upright(grey: Grey, orientation: object) -> Grey:
    """Return the picture turned upright.

    Pillow's own function also rewrites the Exif data, which fails for unusual data.
    """
    turn = _TURNS.get(orientation)
    return grey if turn is None else np.asarray(Image.fromarray(grey).transpose(turn))


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise PictureError(_too_large())


def _too_large() -> str:
    message = translate("PictureError", "the picture has more than {0} million pixels")
    return message.format(MOST_MEGAPIXELS)


def _damaged(error: Exception) -> str:
    return translate("PictureError", "the picture is damaged ({0})").format(error)


def _unknown() -> str:
    message = translate(
        "PictureError", "DigitPad cannot read this kind of picture; use one of these formats: {0}"
    )
    return message.format(", ".join(PICTURE_FORMATS))


def _grey(image: Image.Image) -> Grey:
    """Convert to grey a strip at a time: a copy of a large photo takes 200 MB or much more."""
    convert = _grey_converter_for(image)
    grey = np.empty((image.height, image.width), np.uint8)
    top = 0
    for strip in _strips(image):
        grey[top : top + strip.height] = convert(strip)
        top += strip.height
    return grey


def _strips(image: Image.Image) -> Iterator[Image.Image]:
    rows = max(1, STRIP_PIXELS // image.width)
    if rows >= image.height:
        yield image
        return
    for top in range(0, image.height, rows):
        yield image.crop((0, top, image.width, min(top + rows, image.height)))


def _grey_converter_for(image: Image.Image) -> Callable[[Image.Image], Grey]:
    """Return a function that converts a strip of this image to grey."""
    if image.mode in ("I", "I;16", "I;16B", "F"):
        low, span = _range_of(image)
        return lambda strip: levels_of((_deep(strip) - low) / span)
    if image.has_transparency_data:
        paper = _paper_of(image)
        return lambda strip: np.asarray(_on_paper(strip, paper).convert("L"))
    if image.mode == "L":
        return np.asarray
    return lambda strip: np.asarray(strip.convert("L"))


def _on_paper(image: Image.Image, paper: str) -> Image.Image:
    image = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", image.size, paper), image)


def _paper_of(image: Image.Image) -> str:
    """Return the paper to put under transparent parts: black under light ink, else white."""
    weighed = weight = 0.0
    for strip in _strips(image):
        strip = strip.convert("RGBA").convert("LA")
        grey, alpha = (np.asarray(band, dtype=np.float64) for band in strip.split())
        weighed += float((grey * alpha).sum())
        weight += float(alpha.sum())
    return "black" if weighed > 127 * weight else "white"


def _deep(image: Image.Image) -> npt.NDArray[np.float64]:
    """Return the values of a picture with more than 256 greys."""
    return np.nan_to_num(np.asarray(image, dtype=np.float64))


def _range_of(image: Image.Image) -> tuple[float, float]:
    """Return the darkest value, which becomes 0, and the distance to the lightest."""
    ends = [(float(deep.min()), float(deep.max())) for deep in map(_deep, _strips(image))]
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    return low, max(high - low, 1e-9)
