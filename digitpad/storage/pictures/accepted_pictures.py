"""What can be read as a picture or as strokes, without Pillow, which is slow to import."""

from __future__ import annotations

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
PDF_SUFFIX = ".pdf"
OPENED_SUFFIXES = PICTURE_SUFFIXES | {PDF_SUFFIX}  # in the window
PNG_BEGINS = b"\x89PNG\r\n\x1a\n"
MOST_MEGAPIXELS = 50  # a large photo; a grey copy takes 50 MB
MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000
MOST_KEPT_PIXELS = 4_000_000  # more pixels neither show in a window nor help to find ink
STROKES_SUFFIXES = frozenset({".svg", ".inkml", ".jsonl"})  # files of strokes, not pictures
