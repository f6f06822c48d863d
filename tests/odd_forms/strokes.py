"""How the drawings are written down: lines, curves, loops and staircases in percent of the pad."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import accumulate, pairwise

from tests.hand import Position

POINTS_A_PIECE = 10  # of a curve between two of its points
POINTS_A_LINE = 40  # of a straight line, before it becomes a staircase
POINTS_A_TURN = 48  # of a loop
UNROUND = 0.04  # share of a loop's size by which it is less round than an ellipse

Line = list[Position]
Drawings = dict[str, list[Line]]  # what is odd about each, and its strokes in their order


@dataclass(frozen=True)
class Form:
    """A way to write a digit, and drawings of it."""

    digit: int
    name: str
    drawings: Drawings

    @property
    def title(self) -> str:
        return f"{self.digit}, {self.name}"


def line(text: str) -> Line:
    """Straight from point to point: "20,30 50,80" goes down to the right."""
    return [_place(word) for word in text.split()]


def curve(text: str) -> Line:
    """A curve through the points, with a corner at the point before each "/".

    Source: E. Catmull, R. Rom, "A class of local interpolating splines", 1974; in the centripetal
    form, which makes no loops of its own.
    """
    smooth = [line(piece) for piece in text.split("/")]
    for before, after in pairwise(smooth):
        after.insert(0, before[-1])
    return [place for piece in smooth for place in _through(piece)]


def loop(
    x: float, y: float, width: float, height: float,
    start: float = -75, turn: float = -370, lean: float = 0.0,
) -> Line:  # fmt: skip
    """A loop around x, y with these half axes, not quite round, as no hand's loop is.

    It begins at the angle `start` (degrees; 0 is right, 90 is down) and turns by `turn`, less than
    zero against the clock. `lean` is how far it leans to the right for each step upwards.
    """
    knots = round(POINTS_A_TURN * abs(turn) / 360)
    angles = [math.radians(start + turn * knot / knots) for knot in range(knots + 1)]
    around = [_unround(angle, phase=x + 3 * y) for angle in angles]
    return [_on_pad(x + width * dx - lean * height * dy, y + height * dy) for dx, dy in around]


def staircase(drawn: Line, step: float = 4) -> Line:
    """The line on a coarse raster of this step, going across and then up or down."""
    step /= 100
    steps = [(round(x / step) * step, round(y / step) * step) for x, y in _dense(drawn)]
    stairs = [steps[0]]
    for (left, _), (x, y) in pairwise(steps):
        stairs += [(x, stairs[-1][1]), (x, y)] if x != left else [(x, y)]
    return [stairs[0], *(after for before, after in pairwise(stairs) if after != before)]


def _dense(places: Line) -> Line:
    """The same line with so many points that a raster's steps follow it."""
    shares = [number / POINTS_A_LINE for number in range(POINTS_A_LINE)]
    pieces = pairwise(places)
    return [_mix(a, b, 0, 1, share) for a, b in pieces for share in shares] + [places[-1]]


def _place(word: str) -> Position:
    x, y = word.split(",")
    return _on_pad(float(x), float(y))


def _on_pad(x: float, y: float) -> Position:
    return x / 100, y / 100


def _unround(angle: float, phase: float) -> Position:
    radius = 1 + UNROUND * math.cos(2 * angle + phase) + UNROUND / 2 * math.cos(3 * angle - phase)
    return radius * math.cos(angle), radius * math.sin(angle)


def _through(places: Line) -> Line:
    if len(places) < 3:
        return places
    before, after = _mirrored(places[1], places[0]), _mirrored(places[-2], places[-1])
    ends = [before, *places, after]
    pieces = [_piece(*ends[first : first + 4]) for first in range(len(places) - 1)]
    return [place for piece in pieces for place in piece] + [places[-1]]


def _mirrored(place: Position, at: Position) -> Position:
    return 2 * at[0] - place[0], 2 * at[1] - place[1]


def _piece(a: Position, b: Position, c: Position, d: Position) -> Line:
    """Points from b to before c (Barry and Goldman's pyramid)."""
    ta, tb, tc, td = accumulate(
        (0.0, *(math.dist(*ends) ** 0.5 for ends in pairwise((a, b, c, d))))
    )
    places = []
    for number in range(POINTS_A_PIECE):
        t = tb + (tc - tb) * number / POINTS_A_PIECE
        ab, bc, cd = _mix(a, b, ta, tb, t), _mix(b, c, tb, tc, t), _mix(c, d, tc, td, t)
        places.append(_mix(_mix(ab, bc, ta, tc, t), _mix(bc, cd, tb, td, t), tb, tc, t))
    return places


def _mix(a: Position, b: Position, ta: float, tb: float, t: float) -> Position:
    share = (t - ta) / (tb - ta)
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
