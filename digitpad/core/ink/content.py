"""The content of a pad, strokes or the ink of a picture, and a digest that identifies it."""

from __future__ import annotations

import hashlib
import struct

from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture

Content = Ink | Picture


def digest_of(content: Content) -> str:
    """Return the SHA-256 of an ink's positions, or of a picture's pixels, in hexadecimal."""
    digest = hashlib.sha256()
    if isinstance(content, Picture):
        digest.update(struct.pack("<2q", *content.ink.shape))
        digest.update(content.ink.tobytes())
        return digest.hexdigest()
    for positions in content.polylines:
        digest.update(struct.pack("<q", len(positions)))
        digest.update(positions.astype("<f4").tobytes())  # as files store them
    return digest.hexdigest()
