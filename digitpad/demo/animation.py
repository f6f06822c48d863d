"""Animated pictures: GIF and WebP, as the file's name tells."""

from __future__ import annotations

import io
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from digitpad.storage.exchange.atomic_file import AtomicFile, replacing
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.translate import translate

SUFFIXES = (".gif", ".webp")
GIF_TICK = 10  # milliseconds: GIF counts time in hundredths of a second
GIF_COLOURS = 255  # Pillow needs one more, for what did not change since the frame before
EXACT_COLOURS = 96  # the most frequent ones; edges of letters share what is left of the palette
SAMPLES = 24  # frames, about, that the palette is made from
WEBP_EFFORT = 2  # of 0..6: more takes seconds for a few percent
LEARNT_TOGETHER = 4_096  # colours: what is compared with the palette at once takes 12 MB
COMPRESSION = 1  # zlib's quickest: frames are packed while the window is at work

Codes = npt.NDArray[np.uint32]  # red, green and blue in one number
Colours = npt.NDArray[np.uint8]  # (N, 3)


@dataclass(frozen=True)
class Frame:
    """A picture and the time in seconds at which it was seen; RGB, packed to save memory."""

    moment: float
    size: tuple[int, int]
    packed: bytes

    @classmethod
    def of(cls, moment: float, image: Image.Image) -> Frame:
        """`image` is RGB."""
        return cls(moment, image.size, zlib.compress(image.tobytes(), COMPRESSION))

    @property
    def image(self) -> Image.Image:
        return Image.frombytes("RGB", self.size, zlib.decompress(self.packed))


def check_animation_path(path: Path) -> None:
    """Raises ExchangeError if no animation can be written there, and leaves nothing there."""
    if path.suffix.lower() not in SUFFIXES:
        names = " or ".join(SUFFIXES)
        raise ExchangeError(
            translate(
                "ExchangeError", "“{0}” cannot be written: choose a name that ends in {1}."
            ).format(path.name, names)
        )
    AtomicFile(path).give_up()


def write_animation(path: Path, frames: Sequence[Frame], end: float) -> int:
    """Write frames, each shown until the next one and the last until `end`, in an endless loop.

    Frames rise in time and have one size; equal ones in a row become one.
    Returns the file's size in bytes. Raises ExchangeError, and leaves no file, where it cannot be
    written.
    """
    check_animation_path(path)
    durations = _durations([*(frame.moment for frame in frames), end])
    is_gif = path.suffix.lower() == ".gif"
    content = _gif(frames, durations) if is_gif else _webp(frames, durations)
    with replacing(path) as (file,):
        file.write(content)
    return len(content)


def _durations(moments: Sequence[float]) -> list[int]:
    """Milliseconds between moments; rounding does not add up from frame to frame."""
    ticks = [round(moment * 1000 / GIF_TICK) for moment in moments]
    return [max(1, end - begin) * GIF_TICK for begin, end in pairwise(ticks)]


def _webp(frames: Sequence[Frame], durations: list[int]) -> bytes:
    first, *others = (frame.image for frame in frames)
    file = io.BytesIO()
    first.save(
        file, "WEBP", save_all=True, append_images=others, duration=durations, loop=0,
        lossless=True, method=WEBP_EFFORT,
    )  # fmt: skip
    return file.getvalue()


def _gif(frames: Sequence[Frame], durations: list[int]) -> bytes:
    palette = _common_palette(frames)
    reduced = _Reducer(palette)
    first, *others = (reduced.image(frame.image) for frame in frames)
    file = io.BytesIO()
    first.save(
        file, "GIF", save_all=True, append_images=others, duration=durations, loop=0,
        palette=palette.tobytes(), optimize=True,
    )  # fmt: skip
    return file.getvalue()


def _common_palette(frames: Sequence[Frame]) -> Colours:
    """Colours for all frames, so that none needs its own.

    Flat areas keep their very colours. The others are shared out by how many shades there are,
    not by how large they are: a thin line of another colour would else turn grey.
    """
    step = max(1, len(frames) // SAMPLES)
    shades = _shades(frame.image for frame in (*frames[::step], frames[-1]))
    exact, others = shades[:EXACT_COLOURS], shades[EXACT_COLOURS:]
    if not len(others):
        return exact
    mixed = Image.fromarray(others[None]).quantize(GIF_COLOURS - len(exact)).getpalette() or []
    colours = np.concatenate([exact, np.array(mixed, dtype=np.uint8).reshape(-1, 3)])
    _, places = np.unique(colours, axis=0, return_index=True)
    return colours[np.sort(places)]


def _shades(images: Iterable[Image.Image]) -> Colours:
    """All colours of the pictures, the most frequent first."""
    counts = Counter[int]()
    for image in images:
        codes, times = np.unique(_codes(image), return_counts=True)
        counts.update(dict(zip(codes.tolist(), times.tolist(), strict=True)))
    return _colours_of(np.array([code for code, _ in counts.most_common()], dtype=np.uint32))


class _Reducer:
    """Gives each pixel the nearest colour of a palette; the very colour where it has it."""

    def __init__(self, palette: Colours) -> None:
        self._palette = palette
        self._nearest = np.full(1 << 24, -1, dtype=np.int16)  # of each colour, -1 until needed

    def image(self, image: Image.Image) -> Image.Image:
        codes = _codes(image)
        self._learn(np.unique(codes[self._nearest[codes] < 0]))
        reduced = Image.fromarray(self._nearest[codes].astype(np.uint8))
        reduced.putpalette(self._palette.tobytes())
        return reduced

    def _learn(self, codes: Codes) -> None:
        palette = self._palette.astype(np.int32)
        for part in np.array_split(codes, 1 + len(codes) // LEARNT_TOGETHER):
            gaps = _colours_of(part).astype(np.int32)[:, None] - palette
            self._nearest[part] = (gaps**2).sum(axis=-1).argmin(axis=-1)


def _codes(image: Image.Image) -> Codes:
    """(height, width): the colours of an RGB picture, each as one number."""
    rgb = np.asarray(image).astype(np.uint32)
    return rgb @ np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)


def _colours_of(codes: Codes) -> Colours:
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1).astype(np.uint8)
