"""Pages of PDF files, drawn by PDFium if the extra “pdf” is installed.

DigitPad's bundle leaves it out: few people need it, and its parser is a large one to trust.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import cast

from PIL import Image

from digitpad.storage.pictures.accepted_pictures import MOST_KEPT_PIXELS, PDF_SUFFIX

BEGINS = b"%PDF-"
BEGINS_WITHIN = 1024  # bytes in which readers look for it
SHARPEST = 300 / 72  # pixels per point: more than a scanner's usual 300 dots per inch serves nobody


class NoPdfError(Exception):
    """PDFium is not installed."""


def is_pdf(source: Path | BytesIO) -> bool:
    """Return whether a file is a PDF by its name or contents. Raises OSError."""
    if isinstance(source, Path):
        return source.suffix.lower() == PDF_SUFFIX
    return BEGINS in source.getvalue()[:BEGINS_WITHIN]


def draw_page(source: Path | BytesIO, index: int) -> tuple[Image.Image, int]:
    """Return a page as a picture of MOST_KEPT_PIXELS at most, and the number of pages.

    Raises NoPdfError, and PDFium's own errors, which are RuntimeErrors, for damaged files.
    """
    try:
        import pypdfium2
    except ImportError as error:
        raise NoPdfError from error
    document = pypdfium2.PdfDocument(source)
    try:
        page = document[index]
        width, height = page.get_size()
        scale = min(SHARPEST, (MOST_KEPT_PIXELS / max(1.0, width * height)) ** 0.5)
        return cast(Image.Image, page.render(scale=scale).to_pil().convert("RGB")), len(document)
    finally:
        document.close()
