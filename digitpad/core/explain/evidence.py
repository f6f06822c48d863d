"""A heat map as a list of places with plain names, for people who do not see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

import numpy as np

from digitpad.core.arrays import FloatArray, GreyImage, IntArray, Mask
from digitpad.core.explain.ends import ends_of
from digitpad.core.explain.occlusion import INK_FROM, HeatMap
from digitpad.core.imaging.connected_components import label_components
from digitpad.core.imaging.raster import pixel_centres
from digitpad.core.recognition.framing import FIELD

LOOP_REACH_PX = 3.0  # ink this near to a hole is the loop around it: the pen is 2.75 wide
END_REACH_PX = 3.0  # ink this near to a free end is the end
SMALLEST_HOLE_PX = 2  # pixels; one alone may be a dent between two lines
PAPER_BELOW = 0.5  # of a pixel: paper that is lighter can be a hole
LEAST_INK_PX = 3.0  # pixels' worth of ink in a place; less is the fringe of the next one
LEAST_TELLING = 0.1  # of the greatest heat; what is below says nothing


class Shape(StrEnum):
    """What kind of ink there is in a place, in plain English."""

    LOOP = "the loop"
    END = "the end"
    LINE = "the line"


class Place(StrEnum):
    """Where it is in the drawing, in plain English, row by row."""

    TOP_LEFT = "at the top left"
    TOP = "at the top"
    TOP_RIGHT = "at the top right"
    LEFT = "on the left"
    MIDDLE = "in the middle"
    RIGHT = "on the right"
    BOTTOM_LEFT = "at the bottom left"
    BOTTOM = "at the bottom"
    BOTTOM_RIGHT = "at the bottom right"


@dataclass(frozen=True)
class Evidence:
    """The ink in one place, and its mean heat: above 0 for the answer, below 0 against it."""

    shape: Shape
    place: Place
    heat: float

    @property
    def name(self) -> str:
        """The place in plain English, as “the loop at the top”."""
        return f"{self.shape} {self.place}"


def evidence_in(heat_map: HeatMap, tensor: GreyImage, lines: list[FloatArray]) -> list[Evidence]:
    """Return what speaks for the answer and against it, the strongest first.

    `tensor` is the framed ink and `lines` are its strokes in pixels of the tensor; a picture has
    none, so its ends have no name.
    """
    found = []
    for (shape, place), ink in _places_of(tensor, lines):
        weights = tensor * ink
        if weights.sum() >= LEAST_INK_PX:
            heat = float((heat_map.heat * weights).sum() / weights.sum())
            found.append(Evidence(shape, place, heat))
    least = LEAST_TELLING * heat_map.greatest
    telling = [each for each in found if abs(each.heat) > least]
    return sorted(telling, key=lambda each: -abs(each.heat))


def _places_of(
    tensor: GreyImage, lines: list[FloatArray]
) -> Iterator[tuple[tuple[Shape, Place], Mask]]:
    """Yield each place that has ink, with the pixels that belong to it."""
    ink = tensor >= INK_FROM
    names: dict[tuple[Shape, Place], Mask] = {}

    def take(shape: Shape, place: Place, pixels: Mask) -> None:
        nonlocal ink
        name = shape, place
        names[name] = names.get(name, np.zeros_like(ink)) | (pixels & ink)
        ink = ink & ~pixels

    for hole in _holes(tensor):
        take(Shape.LOOP, place_of(hole.mean(axis=0), tensor), _within(LOOP_REACH_PX, hole))
    for end in filter(attrgetter("is_free"), ends_of(lines)):
        near = _within(END_REACH_PX, end.position[None])
        take(Shape.END, place_of(end.position, tensor), near)
    centres = pixel_centres(FIELD).astype(np.float64)
    ninths = _ninths_of(centres, tensor).reshape(FIELD, FIELD)
    for number in np.unique(ninths[ink]).tolist():
        take(Shape.LINE, list(Place)[number], ninths == number)
    yield from names.items()


def _holes(tensor: GreyImage) -> list[FloatArray]:
    """Return the (N, 2) centres of the pixels of each piece of paper that ink surrounds."""
    labels = label_components(np.pad(tensor, 1) < PAPER_BELOW)
    outside = labels[0, 0]
    inner = labels[1:-1, 1:-1].ravel()
    centres = pixel_centres(FIELD).astype(np.float64)
    holes = [centres[inner == label] for label in np.unique(inner) if label not in (0, outside)]
    return [hole for hole in holes if len(hole) >= SMALLEST_HOLE_PX]


def _within(reach: float, positions: FloatArray) -> Mask:
    """Return the pixels whose centres lie this near to any of (N, 2) positions, as (28, 28)."""
    offsets = pixel_centres(FIELD)[:, None] - positions
    distances = np.hypot(*np.moveaxis(offsets, -1, 0)).min(axis=1)
    return np.asarray(distances <= reach).reshape(FIELD, FIELD)


def place_of(position: FloatArray, tensor: GreyImage) -> Place:
    """Return in which ninth of the framed ink a position, (2,), lies; both in the tensor."""
    return list(Place)[int(_ninths_of(position[None], tensor)[0])]


def _ninths_of(positions: FloatArray, tensor: GreyImage) -> IntArray:
    """Return in which ninth of the square around the ink each of (N, 2) positions lies: 0 to 8."""
    rows, columns = (np.flatnonzero((tensor >= INK_FROM).any(axis=axis)) for axis in (1, 0))
    low = np.array([columns[0], rows[0]])
    high = np.array([columns[-1], rows[-1]]) + 1
    thirds = (positions - (low + high) / 2) / (high - low).max() * 3 + 1.5
    columns, rows = np.clip(np.floor(thirds), 0, 2).astype(np.int64).T
    ninths: IntArray = 3 * rows + columns
    return ninths
