"""A picture of lines, boxes, pixels and texts, and the two files that it can become.

Lengths are in pixels of the SVG file, from the top left corner; PNG files are twice as large.
"""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass, field
from functools import cache
from html import escape

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.arrays import Colours, FloatArray

PNG_SCALE = 2  # sharp on a screen with two pixels for each
SUPERSAMPLING = 2  # Pillow's lines have hard edges; halving a larger picture softens them
FONT = "sans-serif"

Colour = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class Line:
    """A polyline, (N, 2), with round ends; a single position is a dot."""

    positions: FloatArray
    width: float
    colour: Colour


@dataclass(frozen=True)
class Box:
    """A filled rectangle."""

    left: float
    top: float
    width: float
    height: float
    colour: Colour


@dataclass(frozen=True, eq=False)
class Pixels:
    """A small picture, uint8 (H, W, 3), with square pixels, `side` wide and high."""

    left: float
    top: float
    side: float
    colours: Colours


@dataclass(frozen=True)
class Text:
    """One line of text; `bottom` is where its letters stand."""

    left: float
    bottom: float
    text: str
    size: float
    colour: Colour = (30, 30, 30)


Shape = Line | Box | Pixels | Text


@dataclass(frozen=True)
class Drawn:
    """Shapes on white paper, the first ones lowest."""

    width: int
    height: int
    shapes: tuple[Shape, ...] = field(repr=False)

    def svg(self) -> str:
        """Return an SVG 1.1 document."""
        size = f'width="{self.width}" height="{self.height}"'
        return "\n".join(
            [
                '<?xml version="1.0" encoding="UTF-8"?>',
                '<svg xmlns="http://www.w3.org/2000/svg" '
                'xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
                f'{size} viewBox="0 0 {self.width} {self.height}">',
                f'<rect {size} fill="white"/>',
                *map(_element_of, self.shapes),
                "</svg>\n",
            ]
        )

    def png(self) -> bytes:
        """Return a PNG file."""
        scale = PNG_SCALE * SUPERSAMPLING
        image = Image.new("RGB", (self.width * scale, self.height * scale), "white")
        brush = ImageDraw.Draw(image)
        for shape in self.shapes:
            _paint(image, brush, shape, scale)
        file = io.BytesIO()
        image.reduce(SUPERSAMPLING).save(file, "PNG", optimize=True)
        return file.getvalue()


def _element_of(shape: Shape) -> str:
    match shape:
        case Line(positions, width, colour):
            ends = positions if len(positions) > 1 else np.repeat(positions, 2, axis=0)
            points = " ".join(f"{x:.2f},{y:.2f}" for x, y in ends)
            return (
                f'<polyline fill="none" stroke="{_hex(colour)}" stroke-width="{width:.2f}" '
                f'stroke-linecap="round" stroke-linejoin="round" points="{points}"/>'
            )
        case Box(left, top, width, height, colour):
            place = f'x="{left:.2f}" y="{top:.2f}" width="{width:.2f}" height="{height:.2f}"'
            return f'<rect {place} fill="{_hex(colour)}"/>'
        case Pixels(left, top, side, colours):
            place = f'x="{left:.2f}" y="{top:.2f}" width="{side:.2f}" height="{side:.2f}"'
            data = base64.b64encode(_png_of(_enlarged(colours, 8))).decode()
            return f'<image {place} xlink:href="data:image/png;base64,{data}"/>'
        case Text(left, bottom, text, size, colour):
            place = f'x="{left:.2f}" y="{bottom:.2f}" font-family="{FONT}" font-size="{size:g}"'
            return f'<text {place} fill="{_hex(colour)}">{escape(text)}</text>'


def _paint(image: Image.Image, brush: ImageDraw.ImageDraw, shape: Shape, scale: int) -> None:
    match shape:
        case Line(positions, width, colour):
            _paint_line(brush, positions * scale, width * scale, colour)
        case Box(left, top, width, height, colour):
            corners = [left, top, left + width, top + height]
            brush.rectangle([round(each * scale) for each in corners], fill=colour)
        case Pixels(left, top, side, colours):
            length = round(side * scale)
            large = Image.fromarray(colours).resize((length, length), Image.Resampling.NEAREST)
            image.paste(large, (round(left * scale), round(top * scale)))
        case Text(left, bottom, text, size, colour):
            at = left * scale, bottom * scale
            brush.text(at, text, fill=colour, font=_font(size * scale), anchor="ls")


def _paint_line(brush: ImageDraw.ImageDraw, line: FloatArray, width: float, colour: Colour) -> None:
    brush.line([(float(x), float(y)) for x, y in line], fill=colour, width=round(width))
    for x, y in line.tolist():  # round ends and joints
        radius = width / 2
        brush.ellipse([x - radius, y - radius, x + radius, y + radius], fill=colour)


@cache
def _font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _enlarged(colours: Colours, times: int) -> Colours:
    """Return the pixels as squares, since not every viewer keeps their edges."""
    return colours.repeat(times, axis=0).repeat(times, axis=1)


def _png_of(colours: Colours) -> bytes:
    file = io.BytesIO()
    Image.fromarray(colours).save(file, "PNG", optimize=True)
    return file.getvalue()


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
