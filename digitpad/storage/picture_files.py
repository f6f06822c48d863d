"""Pictures from files, as grey numpy arrays."""

from __future__ import annotations

import os
import warnings
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, UnidentifiedImageError

from digitpad.storage.picture_kinds import MOST_PIXELS, PICTURE_SUFFIXES
from digitpad.words import translate

# Named, since Pillow would else start other programs for some, such as Ghostscript for EPS.
FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF")
_TURNS = {  # what undoes each orientation, as the Exif standard numbers them
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class PictureError(Exception):
    """A file cannot be read as a picture; the message says why."""


def read_picture(path: Path) -> npt.NDArray[np.uint8]:
    """Read a picture file as grey uint8 (H, W), upright, its transparent parts as white paper.

    Raises PictureError, in words, for a file that is missing, damaged, too large or no picture.
    """
    return _read(path)


def read_picture_bytes(contents: bytes) -> npt.NDArray[np.uint8]:
    """Read the contents of a picture file as `read_picture` does."""
    return _read(BytesIO(contents))


def _read(source: Path | BytesIO) -> npt.NDArray[np.uint8]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(_regular(source), formats=FORMATS) as image:
                _check_size(image)
                return np.asarray(_grey(_upright(image)), dtype=np.uint8)
    except UnidentifiedImageError as error:
        raise PictureError(_unknown()) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureError(_too_large()) from error
    except OSError as error:
        raise PictureError(error.strerror or _damaged(error)) from error
    except PictureError:
        raise
    except Exception as error:  # decoders meet damage with errors of every kind
        raise PictureError(_damaged(error)) from error


def find_pictures(folder: Path) -> tuple[list[Path], list[OSError]]:
    """All picture files below a folder, sorted by path, and what could not be looked into."""
    problems: list[OSError] = []
    found = [
        Path(place) / name
        for place, _, names in os.walk(folder, onerror=problems.append)
        for name in names
    ]
    pictures = [path for path in found if path.suffix.lower() in PICTURE_SUFFIXES]
    return sorted(path for path in pictures if path.is_file()), problems


def _upright(image: Image.Image) -> Image.Image:
    """The picture as the camera was held.

    Pillow's own function writes the camera's data anew, which fails where they are odd.
    """
    turn = _TURNS.get(image.getexif().get(ExifTags.Base.Orientation, 1))
    return image if turn is None else image.transpose(turn)


def _regular(source: Path | BytesIO) -> Path | BytesIO:
    """The source, unless it names what has no contents, or endless ones: a pipe or a device."""
    if isinstance(source, Path) and source.exists() and not source.is_file():
        raise PictureError(translate("PictureError", "this is not a file"))
    return source


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise PictureError(_too_large())


def _too_large() -> str:
    words = translate("PictureError", "the picture has more than {0} million pixels")
    return words.format(MOST_PIXELS // 1_000_000)


def _damaged(error: Exception) -> str:
    return translate("PictureError", "the picture is damaged ({0})").format(error)


def _unknown() -> str:
    words = translate("PictureError", "this is not a picture in a format that DigitPad reads ({0})")
    return words.format(", ".join(FORMATS))


def _grey(image: Image.Image) -> Image.Image:
    if image.mode in ("I", "I;16", "I;16B", "F"):
        return _eight_bit(image)
    if image.has_transparency_data:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, _paper_of(image)), image)
    return image.convert("L")


def _paper_of(image: Image.Image) -> str:
    """The paper to put under transparent parts: black under light ink, else white."""
    grey, alpha = (np.asarray(band, dtype=np.float64) for band in image.convert("LA").split())
    return "black" if alpha.any() and np.average(grey, weights=alpha) > 127 else "white"


def _eight_bit(image: Image.Image) -> Image.Image:
    """A picture of more than 256 greys, spread over 0..255 by its own darkest and lightest."""
    greys = np.nan_to_num(np.asarray(image, dtype=np.float64))
    low, high = float(greys.min()), float(greys.max())
    scaled = (greys - low) / max(high - low, 1e-9) * 255
    return Image.fromarray(np.round(scaled).astype(np.uint8))
