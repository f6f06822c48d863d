"""Which pictures are read: known without Pillow, which takes a tenth of a second to load."""

from __future__ import annotations

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
MOST_PIXELS = 50_000_000  # a large photo; a grey copy takes 50 MB
