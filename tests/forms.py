"""Made-up forms: printed cells with drawn digits, as a scanner shows them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.arrays import Grey
from tests.helpers import Look, paint, strokes_of

PAPER, INK = 245, 40  # greys
MARGIN = 40  # pixels around the grid


def form(
    rows: Sequence[str],
    cell: tuple[int, int] = (48, 44),
    line: int = 120,
    skew: float = 0.0,
    shade: float = 0.0,
    share: float = 0.7,
    off: tuple[int, int] = (0, 0),
) -> Grey:
    """Draw a digit in each cell of a form; a space leaves its cell empty.

    `cell` is a cell's width and height in pixels, `line` the grey of lines, `skew` in degrees,
    `shade` how much darker one side is, `share` how high digits are in their cells, and `off` how
    far they lie to the right of their middles, and below.
    """
    width, height = cell
    across, down = len(rows[0]) * width, len(rows) * height
    page = Image.new("L", (across + 2 * MARGIN, down + 2 * MARGIN), PAPER)
    brush = ImageDraw.Draw(page)
    for x in range(MARGIN, MARGIN + across + 1, width):
        brush.line([(x, MARGIN), (x, MARGIN + down)], fill=line, width=2)
    for y in range(MARGIN, MARGIN + down + 1, height):
        brush.line([(MARGIN, y), (MARGIN + across, y)], fill=line, width=2)
    side = min(cell)
    for row, text in enumerate(rows):
        for column, character in enumerate(text):
            if character != " ":
                digit = paint(strokes_of(int(character)), Look(side, pen=3, share=share))
                left = MARGIN + column * width + (width - side) // 2 + off[0]
                top = MARGIN + row * height + (height - side) // 2 + off[1]
                page.paste(INK, (left, top), Image.fromarray(digit))
    turned = page.rotate(skew, Image.Resampling.BICUBIC, fillcolor=PAPER)
    greys = np.asarray(turned.filter(ImageFilter.GaussianBlur(0.6)), dtype=np.float32)
    greys = greys * (1 - shade * np.linspace(0, 1, greys.shape[1], dtype=np.float32))
    noise = np.random.default_rng(0).normal(0, 3, greys.shape)
    return np.clip(greys + noise, 0, 255).astype(np.uint8)
