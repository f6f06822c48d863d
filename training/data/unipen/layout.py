"""Parses UNIPEN files: components of ink, and segments that label them.

I. Guyon, L. Schomaker, R. Plamondon, M. Liberman, S. Janet, "UNIPEN project of on-line data
exchange and recognizer benchmarks", ICPR 1994, doi 10.1109/ICPR.1994.576870.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from digitpad.core.arrays import FloatArray

PEN_DOWN, PEN_UP, COORD, SEGMENT, INCLUDE = ".PEN_DOWN", ".PEN_UP", ".COORD", ".SEGMENT", ".INCLUDE"
CHARACTER = "CHARACTER"  # the level of hierarchy whose segments are single characters
MOST_COMPONENTS = 100  # in one character; a longer span means damage

_KEYWORD = re.compile(r"^(\.\w+)", re.MULTILINE)
_SEGMENT = re.compile(r'\.SEGMENT\s+(\S+)\s+([\d:,\-\s]+?)\s+\S+\s+"((?:\\.|[^"\\])*)"\s*')
_SPAN = re.compile(r"(\d+)(?::(\d+))?(?:-(\d+)(?::(\d+))?)?")


@dataclass(frozen=True)
class Component:
    """A run of points, (N, 2) with y down, while the pen was down (ink) or up (no ink)."""

    points: FloatArray
    is_ink: bool


@dataclass(frozen=True)
class Span:
    """Components `first` to `last`, both included, counted from 0.

    The first may begin at its point `begin`, and the last may end with its point `end`.
    """

    first: int
    last: int
    begin: int = 0
    end: int | None = None


@dataclass(frozen=True)
class Segment:
    """A character: its label and the spans of its ink."""

    label: str
    spans: tuple[Span, ...]


def parse_components(text: str) -> list[Component]:
    """Return the components of an included file, in order, without empty blocks.

    Raises ValueError if coordinates are not numbers, or if .COORD lacks X or Y.
    """
    columns = (0, 1)
    components: list[Component] = []
    pieces = _KEYWORD.split(text)[1:]
    for keyword, rest in zip(pieces[::2], pieces[1::2], strict=True):
        if keyword == COORD:
            columns = _columns(rest.split())
        elif keyword in (PEN_DOWN, PEN_UP) and rest.strip():
            components.append(Component(_points(rest, columns), keyword == PEN_DOWN))
    return components


def _columns(names: list[str]) -> tuple[int, int]:
    if "X" not in names or "Y" not in names:
        raise ValueError(f"“{COORD} {' '.join(names)}” has no column X or no column Y")
    return names.index("X"), names.index("Y")


def _points(block: str, columns: tuple[int, int]) -> FloatArray:
    """Return x and y of each line of a block, with y down."""
    lines = [line for line in block.splitlines() if line.strip()]
    try:
        table = np.array([line.split() for line in lines], dtype=np.float64)
        points: FloatArray = table[:, list(columns)] * (1.0, -1.0)
    except (ValueError, IndexError):
        raise ValueError(
            f"“{' '.join(lines[0].split())[:60]} …” is not a list of pen points"
        ) from None
    if not np.isfinite(points).all():
        raise ValueError(f"“{' '.join(lines[0].split())[:60]} …” is not a list of pen points")
    return points


def parse_includes(text: str) -> list[str]:
    """Return the paths that a file includes, in order."""
    return [line[len(INCLUDE) :].strip() for line in text.splitlines() if line.startswith(INCLUDE)]


def parse_segments(text: str) -> Iterator[Segment]:
    """Return the characters that a file names, in order.

    Raises ValueError for a segment line that cannot be read.
    """
    for line in text.splitlines():
        if not line.startswith(SEGMENT):
            continue
        found = _SEGMENT.fullmatch(line)
        if found is None:
            raise ValueError(f"“{line.strip()[:80]}” is not a segment that can be read")
        if found[1] == CHARACTER:
            yield Segment(re.sub(r"\\(.)", r"\1", found[3]), _spans(found[2]))


def _spans(text: str) -> tuple[Span, ...]:
    return tuple(_span(part) for part in text.replace(" ", "").split(","))


def _span(text: str) -> Span:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise ValueError(f"“{text}” does not name any components")
    first = int(found[1])
    last = first if found[3] is None else int(found[3])
    if not first <= last < first + MOST_COMPONENTS:
        raise ValueError(f"“{text}” does not name the components of one character")
    end = None if found[4] is None else int(found[4])
    return Span(first, last, int(found[2] or 0), end)


def ink_of(segment: Segment, components: list[Component]) -> list[FloatArray]:
    """Return the strokes of a segment, (N, 2) each with y down, in the order of its spans.

    Raises ValueError if the segment names missing components, or no ink.
    """
    strokes = [
        stroke for span in segment.spans for stroke in _strokes(span, components) if len(stroke)
    ]
    if not strokes:
        raise ValueError(f"“{segment.label}” has no ink")
    return strokes


def _strokes(span: Span, components: list[Component]) -> Iterator[FloatArray]:
    if span.last >= len(components):
        raise ValueError(
            f"there is no component {span.last}; the last one is {len(components) - 1}"
        )
    for index in range(span.first, span.last + 1):
        component = components[index]
        begin = span.begin if index == span.first else 0
        end = len(component.points)
        if index == span.last and span.end is not None:
            end = span.end + 1  # the end point belongs to the stroke
        if component.is_ink:
            yield component.points[begin:end]
