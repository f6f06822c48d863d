"""Ink that can be split and combined: strokes, or the ink of a picture.

Both kinds have a box, split into pieces that were drawn in one go (strokes, or a picture's
connected components), can be cut where two digits may run together, and can be framed for the
network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol, Self

import numpy as np

from digitpad.core.arrays import Box, FloatArray, Grey, GreyImage, Labels
from digitpad.core.imaging.connected_components import boxes_of, label_components
from digitpad.core.imaging.dust import without_dust
from digitpad.core.imaging.shrink import LONGEST_SIDE_PX, shrunk
from digitpad.core.imaging.silhouette import INK_LEVEL
from digitpad.core.recognition.framing import FAINTEST_INK, frame_picture, frame_strokes
from digitpad.core.recognition.segmentation.line_joints import Lines, are_joined, lie_near
from digitpad.core.recognition.segmentation.seam_cuts import seams_near

CUT_STEP = 0.04  # heights between two positions where a stroke may be cut
UNCUT_END = 0.3  # heights of line before the first cut and after the last: no digit has less
CUTS_APART = 0.20  # heights between two cuts, along a stroke or across a picture
OVERLAP = 0.25  # heights by which what is written after a cut may reach back
CUTS_A_HEIGHT = 4  # cuts for each height of a piece's width: most lie within digits
FEWEST_CUTS, MOST_CUTS = 2, 12  # of one piece
UNCUT_MARGIN = 0.10  # heights at the sides of a picture's piece that are never cut off
CUT_EVERY = 0.05  # heights between the cuts through a picture that are weighed against each other
CUT_STRAY = 0.15  # heights by which such a cut may stray to either side


class Piece(Protocol):
    """Ink of either kind."""

    @property
    def box(self) -> Box:
        """Where the ink lies, in the units of the input."""

    def pieces(self) -> Iterator[Self]:
        """Split the ink without cutting it, and yield one piece after the other."""

    def cut(self, height: float) -> Sequence[Self]:
        """Cut the ink where digits of about this height may run together; at least one part."""

    def joined(self, others: Sequence[Self]) -> Self:
        """Combine this ink with the others."""

    def touches(self, other: Self, within: float, /) -> bool:
        """Return whether the ink of both lies nearer than `within` somewhere."""

    def is_joined_to(self, other: Self, within: float, /) -> bool:
        """Return whether lines of both are joined like a letter's; False if that is unknown."""

    def frame(self) -> GreyImage:
        """Return the tensor of this ink as one digit."""


@dataclass(frozen=True, eq=False)
class StrokeInk:
    """At least one stroke, as (N, 2) arrays; and their ends, (E, 2), without those of cuts."""

    lines: tuple[FloatArray, ...]
    ends: FloatArray

    @classmethod
    def of(cls, lines: Sequence[FloatArray]) -> StrokeInk:
        """Take strokes that nothing has cut."""
        return cls(tuple(lines), np.concatenate([line[[0, -1]] for line in lines]))

    @cached_property
    def box(self) -> Box:
        corners = np.concatenate(self.lines)
        left, top = corners.min(axis=0)
        right, bottom = corners.max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def pieces(self) -> Iterator[StrokeInk]:
        """Return the strokes one by one; only for ink that nothing has cut."""
        return (StrokeInk.of([line]) for line in self.lines)

    def cut(self, height: float) -> list[StrokeInk]:
        """Cut strokes where they continue to the right, or the left, of all that came before."""
        return [part for line in self.lines for part in _parts_of(line, height)]

    def joined(self, others: Sequence[StrokeInk]) -> StrokeInk:
        members = [self, *others]
        lines = tuple(line for member in members for line in member.lines)
        return StrokeInk(lines, np.concatenate([member.ends for member in members]))

    def touches(self, other: StrokeInk, within: float, /) -> bool:
        return lie_near(self.lines, other.lines, within)

    def is_joined_to(self, other: StrokeInk, within: float, /) -> bool:
        return are_joined(Lines(self.lines, self.ends), Lines(other.lines, other.ends), within)

    def frame(self) -> GreyImage:
        return frame_strokes(list(self.lines))


def _parts_of(line: FloatArray, height: float) -> list[StrokeInk]:
    parts = _cut_line(line, height)
    ends = [part[:0] for part in parts]
    ends[0] = np.concatenate([ends[0], line[:1]])
    ends[-1] = np.concatenate([ends[-1], line[-1:]])
    return [StrokeInk((part,), own) for part, own in zip(parts, ends, strict=True)]


def _cut_line(line: FloatArray, height: float) -> list[FloatArray]:
    steps = np.hypot(*np.diff(line, axis=0).T)
    lengths = np.concatenate([[0.0], np.cumsum(steps)])
    positions = np.arange(0.0, lengths[-1], CUT_STEP * height)
    cuts = positions[_cuts_of(np.interp(positions, lengths, line[:, 0]), height)]
    return _split_line(line, lengths, cuts)


def _cuts_of(x: FloatArray, height: float) -> list[int]:
    """Return the indices at which to cut a line, given its x every CUT_STEP, in order."""
    end = round(UNCUT_END / CUT_STEP)
    if len(x) <= 2 * end:
        return []
    overlap = np.minimum(_overlaps(x), _overlaps(-x))
    overlap[:end] = overlap[-end:] = np.inf
    overlap[overlap > OVERLAP * height] = np.inf
    return _lowest(overlap, _cut_count(float(np.ptp(x)) / height), round(CUTS_APART / CUT_STEP))


def _split_line(line: FloatArray, lengths: FloatArray, cuts: FloatArray) -> list[FloatArray]:
    """Split a line at lengths along it; the point at a cut belongs to both sides."""
    ends = np.stack([np.interp(cuts, lengths, line[:, axis]) for axis in (0, 1)], axis=1)
    parts = np.split(line, np.searchsorted(lengths, cuts))
    befores, afters = [ends[:0], *ends[:, None]], [*ends[:, None], ends[:0]]
    return [np.concatenate(part) for part in zip(befores, parts, afters, strict=True)]


def _overlaps(x: FloatArray) -> FloatArray:
    """Return how far the line, from each point on, reaches back behind what came before."""
    overlaps: FloatArray = np.maximum.accumulate(x) - np.minimum.accumulate(x[::-1])[::-1]
    return overlaps


def _cut_count(width: float) -> int:
    """Return how many cuts to try in a piece that is `width` heights wide."""
    return min(MOST_CUTS, max(FEWEST_CUTS, round(CUTS_A_HEIGHT * width)))


def _lowest(values: FloatArray, count: int, apart: int) -> list[int]:
    """Return the indices of up to `count` lowest finite values, more than `apart` from each other.

    The indices ascend.
    """
    values = values.copy()
    indices: list[int] = []
    while len(indices) < count and np.isfinite(values).any():
        index = int(values.argmin())
        indices.append(index)
        values[max(0, index - apart) : index + apart + 1] = np.inf
    return sorted(indices)


@dataclass(frozen=True, eq=False)
class PictureInk:
    """Ink cut out of a picture at (left, top), in pixels that are `unit` input pixels wide."""

    picture: Grey
    left: int
    top: int
    unit: int
    level: float  # greys from here on are ink

    @classmethod
    def of(cls, picture: Grey) -> PictureInk | None:
        """Take all the ink of a grey picture (0 = paper) without dust; None for blank paper."""
        if picture.size == 0 or picture.max() < FAINTEST_INK:
            return None
        unit = -(-max(picture.shape) // LONGEST_SIDE_PX)
        level = float(picture.max()) * INK_LEVEL
        return cls(without_dust(shrunk(picture, unit), level), 0, 0, unit, level)

    @cached_property
    def box(self) -> Box:
        ink = self.picture >= self.level
        rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
        left, top = self.left + int(columns[0]), self.top + int(rows[0])
        right, bottom = self.left + int(columns[-1]) + 1, self.top + int(rows[-1]) + 1
        unit = float(self.unit)
        return left * unit, top * unit, right * unit, bottom * unit

    def pieces(self) -> Iterator[PictureInk]:
        """Return the connected components of the ink one by one."""
        labels = label_components(self.picture >= self.level)
        boxes = boxes_of(labels).tolist()
        return (self._only(labels, number, *box) for number, box in enumerate(boxes, start=1))

    def cut(self, height: float) -> list[PictureInk]:
        """Cut from top to bottom along the paths that cross the least ink."""
        ink = self.picture >= self.level
        tall, width = height / self.unit, ink.shape[1]
        columns = np.arange(
            UNCUT_MARGIN * tall, width - UNCUT_MARGIN * tall, CUT_EVERY * tall
        ).astype(int)
        if not len(columns):
            return [self]
        seams, crossed = seams_near(ink, columns, max(1, round(CUT_STRAY * tall)))
        seams = seams[_lowest(crossed, _cut_count(width / tall), round(CUTS_APART / CUT_EVERY))]
        owners = (np.arange(ink.shape[1]) >= seams[:, :, None]).sum(axis=0)
        parts = [np.where(owners == number, self.picture, 0) for number in range(len(seams) + 1)]
        return [replace(self, picture=part) for part in parts if (part >= self.level).any()]

    def joined(self, others: Sequence[PictureInk]) -> PictureInk:
        members = [self, *others]
        left, top = min(one.left for one in members), min(one.top for one in members)
        width = max(one.left + one.picture.shape[1] for one in members) - left
        height = max(one.top + one.picture.shape[0] for one in members) - top
        picture = np.zeros((height, width), dtype=np.uint8)
        for one in members:
            rows, columns = one.picture.shape
            target = picture[one.top - top :, one.left - left :][:rows, :columns]
            np.maximum(target, one.picture, out=target)
        return replace(self, picture=picture, left=left, top=top)

    def touches(self, _other: PictureInk, _within: float, /) -> bool:
        """Return False: what touches in a picture is one piece of it."""
        return False

    def is_joined_to(self, _other: PictureInk, _within: float, /) -> bool:
        """Return False: a picture does not show where lines end."""
        return False

    def frame(self) -> GreyImage:
        return frame_picture(self.picture)

    def _only(
        self, labels: Labels, number: int, left: int, top: int, right: int, bottom: int
    ) -> PictureInk:
        """Return one piece with the grey of the paper around it, which smooths its edge."""
        top, left = max(0, top - 1), max(0, left - 1)
        part = np.s_[top : bottom + 1, left : right + 1]
        is_own = (labels[part] == number) | (labels[part] == 0)
        alone = np.where(is_own, self.picture[part], 0).astype(np.uint8)
        return replace(self, picture=alone, left=self.left + left, top=self.top + top)
