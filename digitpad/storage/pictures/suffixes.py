"""List the suffixes of pictures and strokes that can be read, without Pillow, slow to import."""

from __future__ import annotations

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
MOST_PIXELS = 50_000_000  # a large photo; a grey copy takes 50 MB
STROKES_SUFFIXES = frozenset({".inkml", ".jsonl"})  # files of strokes, not pictures
