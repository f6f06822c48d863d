"""What can be read as a picture or as strokes, without Pillow, which is slow to import."""

from __future__ import annotations

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
PNG_BEGINS = b"\x89PNG\r\n\x1a\n"
MOST_MEGAPIXELS = 50  # a large photo; a grey copy takes 50 MB
MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000
STROKES_SUFFIXES = frozenset({".inkml", ".jsonl"})  # files of strokes, not pictures
