"""Which files of pictures and of strokes are read: known without Pillow, which is slow to load."""

from __future__ import annotations

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
MOST_PIXELS = 50_000_000  # a large photo; a grey copy takes 50 MB
STROKES_SUFFIXES = frozenset({".inkml", ".jsonl"})  # of drawings as they were written, not pictures
