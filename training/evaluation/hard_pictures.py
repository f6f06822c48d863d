"""Draws single digits as people send them in pictures, with one kind of problem each.

Each function takes strokes, (N, 2) each with y down, in any unit, and returns a grey picture as a
file contains it: uint8 (H, W), mostly dark ink on light paper. The pictures serve only to measure,
so their strokes come from held-out writers.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from digitpad.core.arrays import FloatArray, Mask
from training.data.renderings import RenderStyle, draw

Grey = npt.NDArray[np.uint8]
Field = npt.NDArray[np.float32]
Random = np.random.Generator
Strokes = list[FloatArray]
Maker = Callable[[Strokes, Random], Grey]

SMALL_PX = (120, 600)  # side of a picture that was cut out of a photo, or sent at a small size
PEN = (0.03, 0.08)  # of the side: the width of the line
SIZE = (0.5, 0.8)  # of the side: the digit's longest side
FAINT = 0.45  # share of a pixel's area that must be ink to make it black in one bit


def soft(strokes: Strokes, random: Random) -> Grey:
    """Draw a soft photo: grey paper, blurred ink, and noise of one or two grey levels."""
    cover = _blurred(_cover(strokes, _side(random), random), random.uniform(0.8, 3.0))
    picture = _mixed(cover, random.uniform(150, 230), random.uniform(0, 60))
    return _sent(_noisy(picture, random.uniform(0.5, 2), random), random)


def shadowed(strokes: Strokes, random: Random) -> Grey:
    """Draw a soft photo with a soft shadow over some of it."""
    cover = _blurred(_cover(strokes, _side(random), random), random.uniform(0.6, 1.5))
    edge = random.uniform(0.05, 0.4)  # of the side: the width of the shadow's edge
    off = (_across(cover, random) - random.uniform(-0.3, 0.3)) / edge
    light = 1 - random.uniform(0.2, 0.5) * np.clip(0.5 + off, 0, 1)
    picture = _mixed(cover, random.uniform(180, 240), random.uniform(10, 60)) * light
    return _sent(_noisy(picture.astype(np.float32), random.uniform(1, 3), random), random)


def specked(strokes: Strokes, random: Random) -> Grey:
    """Draw a clean picture with small dark specks, as from dust on a scanner's glass."""
    side = int(random.integers(200, 2000))
    picture = _mixed(_cover(strokes, side, random), 255, 0)
    largest = 1 + side // 400
    for y, x in random.integers(0, side, (int(random.integers(1, 40)), 2)):
        size = int(random.integers(1, largest + 1))
        picture[y : y + size, x : x + size] = random.uniform(0, 100)
    return _as_grey(picture)


def uneven(strokes: Strokes, random: Random) -> Grey:
    """Draw faint ink: with dark spots where the pen was held still, or fading like a crayon's."""
    cover = _cover(strokes, _side(random), random)
    if random.random() < 0.3:
        strength = np.clip(0.65 + 0.7 * _across(cover, random), 0.3, 1.0)
    else:
        strength = np.full(cover.shape, random.uniform(0.35, 0.6))
        strength[_near_some_ink(cover, random)] = 1.0
    picture = _mixed(cover * strength.astype(np.float32), 245, 0)
    return _noisy(picture, float(random.choice([0.0, 0.5])), random)


def cropped(strokes: Strokes, random: Random) -> Grey:
    """Draw a crop with a bit of the next line, or of a printed frame, at one edge."""
    side = int(random.integers(60, 400))
    cover = _cover(strokes, side, random, size=(0.45, 0.65))
    cover = cover[:, : int(side * random.uniform(0.8, 1))] if random.random() < 0.3 else cover
    edge = np.rot90(cover, int(random.integers(4)))
    across = edge.shape[1]
    if random.random() < 0.3:
        length, thick = across, max(2, int(side * random.uniform(0.01, 0.03)))
    else:
        length = int(across * random.uniform(0.1, 0.5))
        thick = max(2, int(side * random.uniform(0.02, 0.06)))
    begin = int(random.integers(0, across - length + 1))
    edge[-thick:, begin : begin + length] = 1.0
    return _noisy(_mixed(cover, 250, 20), float(random.choice([0.0, 1.0])), random)


def bordered(strokes: Strokes, random: Random) -> Grey:
    """Draw a border of 5 to 20 pixels around the digit, like that of a form's cell or a slide."""
    side = int(random.integers(160, 600))
    cover = _cover(strokes, side, random, size=(0.4, 0.6))
    thick = int(random.integers(5, 21))
    inner = np.zeros_like(cover)
    inner[thick:-thick, thick:-thick] = 1
    cover = np.maximum(cover, (1 - inner) * random.uniform(0.6, 1))
    cover = _blurred(cover, random.uniform(0.2, 1.2))
    picture = _mixed(cover, random.uniform(200, 255), random.uniform(0, 80))
    return _noisy(picture, float(random.choice([0.0, 1.0, 3.0])), random)


def dim(strokes: Strokes, random: Random) -> Grey:
    """Draw a small picture that is soft, noisy and lit from one side."""
    side = int(random.integers(100, 260))
    cover = _blurred(_cover(strokes, side, random), random.uniform(0.6, 1.5))
    light = 1 - random.uniform(0.1, 0.5) * (_across(cover, random) + 0.5)
    picture = _mixed(cover, random.uniform(170, 240), random.uniform(20, 70)) * light
    return _sent(_noisy(picture.astype(np.float32), random.uniform(2, 7), random), random)


def scanned(strokes: Strokes, random: Random) -> Grey:
    """Draw a one-bit scan, with ragged edges and a few stray pixels."""
    cover = _blurred(_cover(strokes, _side(random), random), random.uniform(0.5, 1.5))
    grainy = cover + random.normal(0, random.uniform(0.05, 0.15), cover.shape)
    return _as_grey(_mixed((grainy > 0.5).astype(np.float32), 255, 0))


def tiny_grey(strokes: Strokes, random: Random) -> Grey:
    """Draw 16x16 grey pixels, of which the digit fills most or all."""
    return _as_grey(_mixed(_shrunk(strokes, 16, random), 255, 0))


def tiny_bits(strokes: Strokes, random: Random) -> Grey:
    """Draw 16x16 pixels of one bit."""
    return _as_grey(_mixed((_shrunk(strokes, 16, random) > FAINT).astype(np.float32), 255, 0))


def small_bits(strokes: Strokes, random: Random) -> Grey:
    """Draw 32x32 pixels of one bit."""
    return _as_grey(_mixed((_shrunk(strokes, 32, random) > FAINT).astype(np.float32), 255, 0))


def eight_pixels(strokes: Strokes, random: Random) -> Grey:
    """Draw 8x8 grey pixels, like scikit-learn's digits."""
    return _as_grey(_mixed(_shrunk(strokes, 8, random), 255, 0))


def printed_form(cells: list[Strokes | None], columns: int, random: Random) -> Grey:
    """Draw a scanned form, a little skewed, with some strokes or none in each of its cells."""
    side, margin = int(random.integers(36, 64)), 40
    rows = len(cells) // columns
    cover = np.zeros((rows * side + 2 * margin, columns * side + 2 * margin), dtype=np.float32)
    for index, strokes in enumerate(cells):
        if strokes is not None:
            row, column = divmod(index, columns)
            right, down = np.clip(random.normal(0, 0.07 * side, 2), -margin, margin).astype(int)
            top, left = margin + row * side + down, margin + column * side + right
            part = cover[top : top + side, left : left + side]
            np.maximum(part, _cover(strokes, side, random, size=(0.55, 0.95)), out=part)
    lines = np.zeros_like(cover)
    for edges, count in ((lines, rows), (lines.T, columns)):
        for edge in range(margin, margin + count * side + 1, side):
            edges[edge : edge + 2, margin : edges.shape[1] - margin] = 1
    picture = np.minimum(_mixed(cover, 245, 40), _mixed(lines, 245, random.uniform(30, 225)))
    turned = Image.fromarray(_as_grey(picture)).rotate(
        random.uniform(-2, 2), Image.Resampling.BICUBIC, fillcolor=245
    )
    greys = np.asarray(turned.filter(ImageFilter.GaussianBlur(0.6)), dtype=np.float32)
    shade = random.uniform(0, 0.4) * np.linspace(0, 1, greys.shape[1], dtype=np.float32)
    return _noisy(greys * (1 - shade), random.uniform(1, 4), random)


KINDS: dict[str, Maker] = {
    "soft photo": soft,
    "soft photo, shadow": shadowed,
    "specks": specked,
    "uneven ink": uneven,
    "a crop's edge": cropped,
    "border": bordered,
    "small, dim, noisy": dim,
    "one-bit scan": scanned,
    "16x16, grey": tiny_grey,
    "16x16, one bit": tiny_bits,
    "32x32, one bit": small_bits,
    "8x8, grey": eight_pixels,
}


def _side(random: Random) -> int:
    return int(random.integers(*SMALL_PX))


def _cover(strokes: Strokes, side: int, random: Random, size: tuple[float, float] = SIZE) -> Field:
    """Return how much of each pixel is ink, 0..1, (side, side)."""
    pen = max(2, round(side * random.uniform(*PEN)))
    style = RenderStyle("any", side, pen, random.uniform(*size), random.uniform(-0.05, 0.05))
    return draw(strokes, style).astype(np.float32) / np.float32(255)


def _shrunk(strokes: Strokes, side: int, random: Random) -> Field:
    """Return a small square that the digit fills, (side, side), 0..1; pixels are means."""
    large = side * 12
    pen = round(large * random.uniform(0.09, 0.16))
    size = random.uniform(0.72, 0.82) if random.random() < 0.5 else 1 - pen / large
    style = RenderStyle("any", large, pen, size)
    image = Image.fromarray(draw(strokes, style)).resize((side, side), Image.Resampling.BOX)
    return np.asarray(image, dtype=np.float32) / np.float32(255)


def _blurred(cover: Field, radius: float) -> Field:
    image = Image.fromarray(np.round(cover * 255).astype(np.uint8))
    blurred = np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), dtype=np.float32)
    return blurred / np.float32(255)


def _across(cover: Field, random: Random) -> Field:
    """Return how far each pixel is from the middle in a random direction, -0.7..0.7 of the side."""
    angle = random.uniform(0, 2 * np.pi)
    rows, columns = np.indices(cover.shape) / len(cover) - 0.5
    return np.asarray(np.cos(angle) * columns + np.sin(angle) * rows, dtype=np.float32)


def _near_some_ink(cover: Field, random: Random) -> Mask:
    """Return a mask of the pixels around one to three random positions on the line."""
    inked = np.argwhere(cover > 0.5)
    rows, columns = np.indices(cover.shape)
    near = np.zeros(cover.shape, dtype=bool)
    for y, x in inked[random.integers(len(inked), size=int(random.integers(1, 4)))]:
        near |= np.hypot(rows - y, columns - x) < random.uniform(1.5, 5)
    return near


def _sent(picture: Grey, random: Random) -> Grey:
    """Return the picture as it arrives: half of all pictures are compressed as JPEG."""
    if random.random() < 0.5:
        return picture
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=int(random.integers(60, 95)))
    return np.asarray(Image.open(file))


def _mixed(cover: Field, paper: float, ink: float) -> Field:
    return np.asarray(paper + cover * (ink - paper), dtype=np.float32)


def _noisy(picture: Field, spread: float, random: Random) -> Grey:
    return _as_grey(picture + random.normal(0, spread, picture.shape).astype(np.float32))


def _as_grey(picture: Field) -> Grey:
    return np.clip(np.round(picture), 0, 255).astype(np.uint8)
