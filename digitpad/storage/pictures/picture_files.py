"""Read pictures from files as numpy arrays, grey and in colour."""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, UnidentifiedImageError

from digitpad.core.arrays import Colours, Grey
from digitpad.core.imaging.levels import levels_of
from digitpad.storage.pictures.accepted_pictures import (
    MOST_KEPT_PIXELS,
    MOST_MEGAPIXELS,
    MOST_PIXELS,
    PICTURE_SUFFIXES,
)
from digitpad.storage.pictures.pdf_pages import NoPdfError, draw_page, is_pdf
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
DEEP_MODES = ("I", "I;16", "I;16B", "F")
GREY_MODES = ("1", "L", *DEEP_MODES)
STRIP_PIXELS = 1 << 20  # pixels converted to grey at a time


class PictureError(Exception):
    """A file cannot be read as a picture; the message says why."""


@dataclass(frozen=True, eq=False)
class PictureFile:
    """One picture of a file, upright, reduced by a whole factor to MOST_KEPT_PIXELS at most.

    `grey` is uint8 (H, W); `colours` uint8 (H, W, 3), or None for a grey picture. `pages` is how
    many pictures the file holds.
    """

    grey: Grey
    colours: Colours | None
    pages: int


def read_picture(path: Path) -> Grey:
    """Read a picture file, the first picture in it, as grey uint8 (H, W), upright, in full size.

    Transparent parts become white paper, or black under light ink. Raises PictureError with a
    message for the user if the file is missing, damaged, too large or not a picture.
    """
    with _opened(path, 0) as (image, _pages):
        return _upright(_grey(image), _orientation_of(image))


def read_page(source: Path | bytes, page: int = 0) -> PictureFile:
    """Read a picture, by its index in a file or a file's contents, as `read_picture` does."""
    with _opened(source if isinstance(source, Path) else BytesIO(source), page) as (image, pages):
        orientation = _orientation_of(image)
        grey = reduced(_upright(_grey(image), orientation))
        colours = _colours(image)
        return PictureFile(
            grey, colours if colours is None else _upright(colours, orientation), pages
        )


def reduced(grey: Grey) -> Grey:
    """Return the picture shrunk by a whole factor, to MOST_KEPT_PIXELS at most."""
    factor = _reduction_of(grey.size)
    return grey if factor == 1 else np.asarray(Image.fromarray(grey).reduce(factor))


@contextmanager
def _opened(source: Path | BytesIO, page: int) -> Iterator[tuple[Image.Image, int]]:
    """Open one picture of a file and count all; whatever is wrong is raised as PictureError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            if isinstance(source, Path):
                refuse_special(source)
            if is_pdf(source):
                yield draw_page(source, page)
                return
            with Image.open(source, formats=PICTURE_FORMATS) as image:
                _check_size(image)
                pages = getattr(image, "n_frames", 1)
                if page:
                    image.seek(page)
                    _check_size(image)
                yield image, pages
    except NoPdfError as error:
        raise PictureError(_no_pdf()) from error
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


def _orientation_of(image: Image.Image) -> object:
    return image.getexif().get(ExifTags.Base.Orientation)


def _upright(pixels: Grey, orientation: object) -> Grey:
    """Return the picture, grey or in colour, turned upright.

    Pillow's own function also rewrites the Exif data, which fails for unusual data.
    """
    turn = _TURNS.get(orientation)
    return pixels if turn is None else np.asarray(Image.fromarray(pixels).transpose(turn))


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise PictureError(_too_large())


def _too_large() -> str:
    message = translate("PictureError", "the picture has more than {0} million pixels")
    return message.format(MOST_MEGAPIXELS)


def _damaged(error: Exception) -> str:
    return translate("PictureError", "the picture is damaged ({0})").format(error)


def _no_pdf() -> str:
    return translate(
        "PictureError",
        "this copy of DigitPad does not read PDF files; save the page as a PNG picture in your "
        "PDF viewer, or with “pdftoppm -png”, and open that",
    )


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


def _colours(image: Image.Image) -> Colours | None:
    """Return the picture's colours, reduced like its grey, or None if it has none."""
    if image.mode in GREY_MODES:
        return None
    factor = _reduction_of(image.width * image.height)
    convert = _colour_converter_for(image)
    strips = [convert(strip).reduce(factor) for strip in _strips(image, factor)]
    return np.concatenate([np.asarray(strip) for strip in strips])


def _reduction_of(pixels: int) -> int:
    return max(1, math.ceil(math.sqrt(pixels / MOST_KEPT_PIXELS)))


def _colour_converter_for(image: Image.Image) -> Callable[[Image.Image], Image.Image]:
    if image.has_transparency_data:
        paper = _paper_of(image)
        return lambda strip: _on_paper(strip, paper).convert("RGB")
    return lambda strip: strip.convert("RGB")


def _strips(image: Image.Image, multiple: int = 1) -> Iterator[Image.Image]:
    """Yield the picture in strips, each with a multiple of that many rows except the last."""
    rows = max(1, STRIP_PIXELS // (image.width * multiple)) * multiple
    if rows >= image.height:
        yield image
        return
    for top in range(0, image.height, rows):
        yield image.crop((0, top, image.width, min(top + rows, image.height)))


def _grey_converter_for(image: Image.Image) -> Callable[[Image.Image], Grey]:
    """Return a function that converts a strip of this image to grey."""
    if image.mode in DEEP_MODES:
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
