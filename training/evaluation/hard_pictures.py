"""Pictures of single digits as people send them, one kind of trouble each, made from strokes.

Each kind is a small function from strokes to a grey picture as a file holds it: mostly dark ink on
light paper, uint8 (H, W). They are for measuring, from the strokes of people who are held out.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from digitpad.core.arrays import FloatArray
from training.data.renderings import RenderStyle, draw

Grey = npt.NDArray[np.uint8]
Field = npt.NDArray[np.float32]
Random = np.random.Generator
Strokes = list[FloatArray]
Maker = Callable[[Strokes, Random], Grey]

SMALL_PX = (160, 600)  # the side of a picture that was cut out of a photo, or sent small
PEN = (0.03, 0.08)  # of the side
SIZE = (0.5, 0.8)  # of the digit, of the side


def soft(strokes: Strokes, random: Random) -> Grey:
    """A soft photo: grey paper, blurred ink, a grey level of noise."""
    cover = _blurred(_cover(strokes, _side(random), random), random.uniform(1.0, 2.5))
    return _noisy(_mixed(cover, random.uniform(150, 230), random.uniform(0, 60)), 1.0, random)


def specked(strokes: Strokes, random: Random) -> Grey:
    """A clean picture with a few dark pixels: dust on a scanner's glass."""
    side = int(random.integers(400, 1400))
    picture = _mixed(_cover(strokes, side, random), 255, 0)
    places = random.integers(0, side, (int(random.integers(5, 16)), 2))
    picture[places[:, 0], places[:, 1]] = 0
    return _as_grey(picture)


def uneven(strokes: Strokes, random: Random) -> Grey:
    """Faint ink with a dark spot: a pen that was held still, a crayon."""
    cover = _cover(strokes, _side(random), random)
    rows, columns = np.nonzero(cover > 0.9)
    if len(rows):
        spot = int(random.integers(len(rows)))
        y, x = np.indices(cover.shape)
        far = np.hypot(y - rows[spot], x - columns[spot])
        strength = np.where(far < random.uniform(1.5, 5), 1.0, random.uniform(0.35, 0.6))
        cover = cover * strength.astype(np.float32)
    return _noisy(_mixed(cover, 245, 0), 0.5, random)


def cropped(strokes: Strokes, random: Random) -> Grey:
    """A bit of the next line, or of a printed frame, at one edge."""
    side = int(random.integers(60, 400))
    cover = _cover(strokes, side, random, size=(0.45, 0.65))
    length = int(side * random.uniform(0.15, 0.6))
    thick = max(1, int(side * random.uniform(0.02, 0.05)))
    begin = int(random.integers(0, side - length))
    edge = np.rot90(cover, int(random.integers(4)))
    edge[-thick:, begin : begin + length] = 1.0
    return _noisy(_mixed(cover, 250, 20), 1.0, random)


def bordered(strokes: Strokes, random: Random) -> Grey:
    """A border around the picture, as a cell of a form or a slide has."""
    side = _side(random)
    cover = _cover(strokes, side, random, size=(0.4, 0.6))
    thick = int(random.integers(2, max(4, side // 25)))
    inner = np.zeros_like(cover)
    inner[thick:-thick, thick:-thick] = 1
    cover = np.maximum(cover, 1 - inner)
    return _noisy(_mixed(cover, random.uniform(200, 255), random.uniform(0, 80)), 1.0, random)


def dim(strokes: Strokes, random: Random) -> Grey:
    """Small, soft, noisy and lit from one side."""
    side = int(random.integers(100, 260))
    cover = _blurred(_cover(strokes, side, random), random.uniform(0.6, 1.5))
    angle = random.uniform(0, 2 * np.pi)
    rows, columns = np.indices(cover.shape) / side - 0.5
    light = 1 - random.uniform(0.1, 0.5) * (np.cos(angle) * columns + np.sin(angle) * rows + 0.5)
    picture = _mixed(cover, random.uniform(170, 240), random.uniform(20, 70)) * light
    return _noisy(picture.astype(np.float32), random.uniform(2, 7), random)


def tiny_grey(strokes: Strokes, random: Random) -> Grey:
    """16x16 grey, the digit filling most of it."""
    return _as_grey(_mixed(_shrunk(strokes, 16, random), 255, 0))


def tiny_bits(strokes: Strokes, random: Random) -> Grey:
    """16x16 of one bit."""
    return _as_grey(_mixed((_shrunk(strokes, 16, random) > 0.45).astype(np.float32), 255, 0))


def small_bits(strokes: Strokes, random: Random) -> Grey:
    """32x32 of one bit."""
    return _as_grey(_mixed((_shrunk(strokes, 32, random) > 0.45).astype(np.float32), 255, 0))


def eight_pixels(strokes: Strokes, random: Random) -> Grey:
    """8x8 grey, as scikit-learn's digits."""
    return _as_grey(_mixed(_shrunk(strokes, 8, random), 255, 0))


KINDS: dict[str, Maker] = {
    "soft photo": soft,
    "specks": specked,
    "uneven ink": uneven,
    "a crop's edge": cropped,
    "border": bordered,
    "small, dim, noisy": dim,
    "16x16, grey": tiny_grey,
    "16x16, one bit": tiny_bits,
    "32x32, one bit": small_bits,
    "8x8, grey": eight_pixels,
}


def _side(random: Random) -> int:
    return int(random.integers(*SMALL_PX))


def _cover(strokes: Strokes, side: int, random: Random, size: tuple[float, float] = SIZE) -> Field:
    """How much of each pixel is ink, 0..1, (side, side)."""
    pen = max(2, round(side * random.uniform(*PEN)))
    style = RenderStyle("any", side, pen, random.uniform(*size), random.uniform(-0.05, 0.05))
    return draw(strokes, style).astype(np.float32) / np.float32(255)


def _shrunk(strokes: Strokes, side: int, random: Random) -> Field:
    """The digit in a small square that it fills, each pixel the mean of what it covers."""
    large = side * 12
    pen = round(large * random.uniform(0.09, 0.16))
    style = RenderStyle("any", large, pen, random.uniform(0.72, 0.82))
    image = Image.fromarray(draw(strokes, style)).resize((side, side), Image.Resampling.BOX)
    return np.asarray(image, dtype=np.float32) / np.float32(255)


def _blurred(cover: Field, radius: float) -> Field:
    image = Image.fromarray(np.round(cover * 255).astype(np.uint8))
    blurred = np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), dtype=np.float32)
    return blurred / np.float32(255)


def _mixed(cover: Field, paper: float, ink: float) -> Field:
    return np.asarray(paper + cover * (ink - paper), dtype=np.float32)


def _noisy(picture: Field, spread: float, random: Random) -> Grey:
    return _as_grey(picture + random.normal(0, spread, picture.shape).astype(np.float32))


def _as_grey(picture: Field) -> Grey:
    return np.clip(np.round(picture), 0, 255).astype(np.uint8)
