"""Write the drawing as SVG 1.1: lines with round ends, as wide as on the pad, dark on white."""

from __future__ import annotations

import base64
from itertools import groupby
from pathlib import Path

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Stroke
from digitpad.core.ink.picture import Picture
from digitpad.core.ink.positions import Surface
from digitpad.storage.exchange.atomic_file import replacing
from digitpad.storage.exchange.drawings.png import Piece, pieces_of, png_of

VIEW_BOX_SIDE = 1000  # units per pad side; with DECIMALS, finer than any screen
DECIMALS = 2


def save(content: Content, path: Path) -> None:
    """Write the drawing; a picture is embedded as PNG. Raises ExchangeError."""
    with replacing(path) as (file,):
        file.write(document_of(content).encode())


def document_of(content: Content) -> str:
    """Return the drawing as an SVG document."""
    if isinstance(content, Picture):
        height, width = content.ink.shape
        return _framed(Surface(0, 0, width, height), 1, [_image(content, width, height)])
    return _framed(content.paper, VIEW_BOX_SIDE, _lines(content))


def _framed(paper: Surface, scale: int, elements: list[str]) -> str:
    left, top = round(paper.left * scale), round(paper.top * scale)
    width, height = round(paper.width * scale), round(paper.height * scale)
    place = "" if left == top == 0 else f'x="{left}" y="{top}" '
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'version="1.1" width="{width}" height="{height}" '
            f'viewBox="{left} {top} {width} {height}">',
            f'<rect {place}width="{width}" height="{height}" fill="white"/>',
            *elements,
            "</svg>\n",
        ]
    )


def _image(picture: Picture, width: int, height: int) -> str:
    data = base64.b64encode(png_of(picture.ink)).decode()
    # SVG 2 names this “href”; its readers also understand the old name, but not vice versa.
    return f'<image width="{width}" height="{height}" xlink:href="data:image/png;base64,{data}"/>'


def _lines(ink: Ink) -> list[str]:
    return [
        '<g fill="none" stroke="black" stroke-linecap="round" stroke-linejoin="round">',
        *(element for stroke in ink.strokes for element in _elements(stroke)),
        "</g>",
    ]


def _elements(stroke: Stroke) -> list[str]:
    """Return one line for each stretch of constant width, or a disc for a dot."""
    pieces = pieces_of(stroke)
    if len(stroke.points) == 1:
        x, y = stroke.positions[0]
        radius = _number(pieces[0].width / 2)
        return [f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{radius}" {DOT_STYLE}/>']
    stretches = groupby(pieces, key=lambda piece: _number(piece.width))
    return [_polyline(width, list(stretch)) for width, stretch in stretches]


DOT_STYLE = 'fill="black" stroke="none"'


def _polyline(width: str, pieces: list[Piece]) -> str:
    positions = [pieces[0].line[0], *(piece.line[1] for piece in pieces)]
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in positions)
    return f'<polyline stroke-width="{width}" points="{points}"/>'


def _number(length: float) -> str:
    """Format a length, given in pad units, in units of the view box."""
    return f"{length * VIEW_BOX_SIDE:.{DECIMALS}f}".rstrip("0").rstrip(".")
