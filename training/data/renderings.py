"""Draws a stroke sample in different render styles, which do not change its label."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.arrays import FloatArray
from digitpad.core.ink.polylines import box_of

Grey = npt.NDArray[np.uint8]

BIT = 100  # of 255; greys above it are ink in a picture of one bit
SUPERSAMPLING = 2  # Pillow's lines have hard edges; halving a larger picture softens them


@dataclass(frozen=True)
class RenderStyle:
    """A pad of `canvas` by `canvas` pixels, a pen, and the digit's size and position on the pad.

    `size` is the longest side of the line's box, `moved` how far the box's middle is to the right
    of and below the pad's middle, both as shares of the canvas.
    """

    name: str
    canvas: int  # pixels
    pen: int  # pixels
    size: float
    moved: float = 0.0


RENDER_STYLES = (
    RenderStyle("as drawn", canvas=480, pen=24, size=0.60),
    RenderStyle("thin", canvas=520, pen=6, size=0.60),
    RenderStyle("thick", canvas=480, pen=58, size=0.60),
    RenderStyle("small, in a corner", canvas=480, pen=12, size=0.20, moved=0.33),
    RenderStyle("fills the pad", canvas=480, pen=24, size=0.93),
)


def draw(strokes: list[FloatArray], style: RenderStyle) -> Grey:
    """Draw the strokes as a grey picture, uint8 (canvas, canvas), 0 = paper, 255 = ink."""
    side, pen = style.canvas * SUPERSAMPLING, style.pen * SUPERSAMPLING
    middle = side * (0.5 + style.moved)
    picture = Image.new("L", (side, side))
    pencil = ImageDraw.Draw(picture)
    for line in unit_sized(strokes):
        _draw_line(pencil, line * (side * style.size) + middle, pen)
    return np.asarray(picture.reduce(SUPERSAMPLING))


def random_render_style(random: np.random.Generator) -> RenderStyle:
    """Return a pad that people might use, with a pen from 1/50 to a quarter of the digit."""
    canvas = int(random.integers(120, 400))
    size = random.uniform(0.5, 0.75)
    thickness = math.exp(random.uniform(math.log(0.02), math.log(0.25)))
    return RenderStyle("random", canvas, max(2, round(thickness * size * canvas)), size)


def roughened(picture: Grey, random: np.random.Generator) -> Grey:
    """Return the picture as a small or soft one: of 12 to 40 pixels, of one bit, or blurred."""
    image = Image.fromarray(picture)
    kind = int(random.integers(3))
    if kind == 0:
        blur = random.uniform(0.01, 0.03) * len(picture)
        return np.asarray(image.filter(ImageFilter.GaussianBlur(blur)))
    side = int(random.integers(12, 41))
    small = np.asarray(image.resize((side, side), Image.Resampling.BOX))
    if kind == 1 and small.max() > BIT:
        return np.where(small > BIT, 255, 0).astype(np.uint8)
    return small


def unit_sized(strokes: list[FloatArray]) -> list[FloatArray]:
    """Return the strokes with the middle of their box at the origin and its longest side 1 long."""
    low, high = box_of(strokes)
    longest = max((high - low).max(), 1e-9)
    return [(stroke - (low + high) / 2) / longest for stroke in strokes]


def _draw_line(pencil: ImageDraw.ImageDraw, line: FloatArray, pen: int) -> None:
    """Draw with a round pen: straight pieces, and a disc at every point."""
    points = [(float(x), float(y)) for x, y in line]
    if len(points) > 1:
        pencil.line(points, fill=255, width=pen)
    for x, y in points:
        pencil.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill=255)
